import { html, nothing, type TemplateResult } from 'lit';
import type { ScenePlace } from '../../layers/scene.ts';
import { figureText } from '../parts/figure-text.ts';

/** What is known of the place under the pointer, layer by layer, the top one first. */
export function tooltipTemplate(place: ScenePlace): TemplateResult {
  return html`<div class="tooltip-body" data-tooltip=${place.id}>
    <p class="tooltip-name">${place.name}</p>
    <dl>
      ${place.tooltip.map(
        ({ title, value, detail, figure }) => html`<div>
          <dt>${title}</dt>
          <dd>${figureText(figure, value)}</dd>
          ${detail === '' ? nothing : html`<dd class="tooltip-detail">${detail}</dd>`}
        </div>`,
      )}
    </dl>
  </div>`;
}
