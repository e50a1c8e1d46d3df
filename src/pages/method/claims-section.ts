import { html, type TemplateResult } from 'lit';
import { methodMessages } from '../../i18n/messages/method.ts';
import { methodClaimMessages } from '../../i18n/messages/method-claims.ts';
import { methodSourceMessages } from '../../i18n/messages/method-sources.ts';
import type { MethodContext } from './method-context.ts';
import { woven } from './woven.ts';

const CLAIMS = [
  'claimProgramme',
  'claimInform',
  'claimRank',
  'claimEstimate',
  'claimMissing',
  'claimWeights',
  'claimSurface',
  'claimGap',
  'claimSeat',
  'claimSetting',
] as const;

const WITHOUT_REFERENCE = [
  'noReferenceScore',
  'noReferenceStructure',
  'noReferenceCuts',
  'noReferenceDensity',
] as const;

/** What may not be claimed, and for what no published numbers exist. */
export function claims({ language }: MethodContext): TemplateResult {
  const texts = methodClaimMessages[language];
  const list = (keys: readonly (keyof typeof texts)[]): TemplateResult =>
    html`<ul class="method-list">${keys.map((key) => html`<li>${texts[key]}</li>`)}</ul>`;
  return html`<p>${texts.cited}</p>
    <p>${texts.definition}</p>
    <h3 id="claims">${texts.claims}</h3>
    ${list(CLAIMS)}
    <h3 id="no-reference">${texts.noReference}</h3>
    <p>${woven(methodMessages[language].aboutNoReference, {
      checks: html`<a href="#checks">${methodSourceMessages[language].checks}</a>`,
    })}</p>
    ${list(WITHOUT_REFERENCE)}`;
}
