import { html, nothing, type TemplateResult } from 'lit';
import type { Language, TownId } from '../../../geodata/types.ts';
import type { ExpertItems } from '../../../indicators/experts/default-items.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { formatNumber } from '../../i18n/format.ts';
import { expertDigestMessages } from '../../i18n/messages/expert-digest.ts';
import { weave } from '../../i18n/weave.ts';
import { actionWords, digestOrigin } from '../../layers/digest-words.ts';
import { type ExpertDigest, saysOfTowns } from '../../state/expert-digest.ts';
import { figureText } from '../parts/figure-text.ts';

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
    <p class="quiet">${originParts(language, digest)}</p>
    ${
      said === undefined || action === undefined
        ? html`<p>${texts.notAsked}</p>`
        : html`<p>${texts.first}: <b>${actionWords(language, action, items)}</b></p>
        <p>${texts.need}: <b>${weave(texts.needValue('{need}'), { need: figureText(figureAddress('experts', 'said', townId, 'need'), formatNumber(language, said.need, 0)) })}</b></p>
        <p class="quiet">${texts.what}</p>`
    }
    <p class="quiet">${texts.note}</p>
  </section>`;
}

/** Whose words these are, with the number of experts as a figure. */
function originParts(language: Language, digest: ExpertDigest) {
  const words = digestOrigin(language, digest);
  const experts = expertDigestMessages[language].experts(digest.experts);
  // A title may have numbers of its own: the experts stand behind it.
  const at = words.indexOf(experts, digest.title.length);
  const figure = figureText(figureAddress('experts', 'said', 'all', 'experts'), experts);
  return [words.slice(0, at), figure, words.slice(at + experts.length)];
}
