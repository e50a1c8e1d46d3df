import { html, nothing, type TemplateResult } from 'lit';
import type { Headline } from '../../layers/scene.ts';

/** The sentence over the map: what is seen, how it is read, and what it is narrowed to ('' = nothing). */
export function headlineTemplate({ title, reading }: Headline, narrowed = ''): TemplateResult {
  return html`<div class="headline">
    <h2>${title}</h2>
    ${narrowed === '' ? nothing : html`<p class="headline-narrowed">${narrowed}</p>`}
    ${reading === '' ? nothing : html`<p>${reading}</p>`}
  </div>`;
}
