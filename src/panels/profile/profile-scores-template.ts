import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { type HowMade, partHead } from '../parts/how-made-template.ts';
import { peersHint } from './profile-peers.ts';
import type { ProfileTop } from './profile-top.ts';
import { barList } from './score-bar-template.ts';

/** Potential by nine dimensions and risk by its three, as bars with contributions, coverage and all other places. */
export function scoresTemplate(
  language: Language,
  { potential, risk, kind }: ProfileTop,
  how: HowMade,
): TemplateResult {
  const texts = profileMessages[language];
  return html`${
    potential.length === 0
      ? nothing
      : html`<section class="profile-part" id="potential">
        ${partHead(texts.potentialHeading, how('potential', texts.potentialHeading))}
        <p class="quiet">${texts.potentialHint} ${peersHint(language, kind)}</p>
        ${barList(potential, 'bars-potential')}
      </section>`
  }
  ${
    risk.length === 0
      ? nothing
      : html`<section class="profile-part" id="risk">
        ${partHead(texts.riskHeading, how('risk', texts.riskHeading))}
        <p class="quiet">${texts.riskHint} ${peersHint(language, kind)}</p>
        ${barList(risk, 'bars-risk')}
      </section>`
  }`;
}
