import { html, type TemplateResult } from 'lit';
import type { Scene } from '../layers/scene.ts';

/** Credit line that stands on every map. */
export function creditsTemplate(credits: Scene['credits']): TemplateResult {
  return html`<p class="credits-line">
    ${credits.map(({ text, href }) =>
      href === ''
        ? html`<span>${text}</span>`
        : html`<a href=${href} rel="external noopener" target="_blank">${text}</a>`,
    )}
  </p>`;
}
