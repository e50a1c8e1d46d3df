import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../layers/scene.ts';

/**
 * Credit line that stands on every map, with the version of the figures, under the word that the scores are not by the
 * author's setting.
 */
export function creditsTemplate(
  credits: Scene['credits'],
  methodNote: string,
  version: TemplateResult | typeof nothing,
): TemplateResult {
  return html`${methodNote === '' ? nothing : html`<p class="method-note">${methodNote}</p>`}<p class="credits-line">
    ${credits.map(({ text, href }) =>
      href === '' ? html`<span>${text}</span>` : html`<a href=${href} target="_blank">${text}</a>`,
    )}
    ${version}
  </p>`;
}
