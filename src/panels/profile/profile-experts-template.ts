import { html, nothing, type TemplateResult } from 'lit';
import type { Language, TownId } from '../../../geodata/types.ts';
import type { ExpertItems } from '../../../indicators/experts/default-items.ts';
import { formatNumber } from '../../i18n/format.ts';
import { expertDigestMessages } from '../../i18n/messages/expert-digest.ts';
import { actionWords, digestOrigin } from '../../layers/digest-words.ts';
import { type ExpertDigest, saysOfTowns } from '../../state/expert-digest.ts';

/** What a panel of experts said of a town, with whose words these are; nothing where none is loaded. */
export function profileExperts(
  language: Language,
  digest: ExpertDigest | null,
  townId: TownId,
  items: ExpertItems | null,
): TemplateResult | typeof nothing {
  if (!saysOfTowns(digest)) return nothing;
  const texts = expertDigestMessages[language];
  const said = digest.towns[townId];
  const action = said === undefined ? undefined : digest.actions[said.action];
  return html`<section class="profile-part" data-experts-said>
    <h3>${texts.heading}</h3>
    <p class="quiet">${digestOrigin(language, digest)}</p>
    ${
      said === undefined || action === undefined
        ? html`<p>${texts.notAsked}</p>`
        : html`<p>${texts.first}: <b>${actionWords(language, action, items)}</b></p>
        <p>${texts.need}: <b class="num">${texts.needValue(formatNumber(language, said.need, 0))}</b></p>
        <p class="quiet">${texts.what}</p>`
    }
    <p class="quiet">${texts.note}</p>
  </section>`;
}
