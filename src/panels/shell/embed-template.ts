import { html, type TemplateResult } from 'lit';
import { shareMessages } from '../../i18n/messages/share.ts';
import type { Scene } from '../../layers/scene.ts';
import { legendTemplate } from '../layers/legend-template.ts';
import { creditsTemplate } from '../map/credits-template.ts';

/**
 * A view as it stands in another page: title, still map, open legends, credits and a link to the explorer.
 * It needs no scripts once it is drawn.
 */
export function embedTemplate(scene: Scene, map: TemplateResult, explorerHref: string): TemplateResult {
  return html`<main class="embed" data-embed-view>
    <header class="embed-head">
      <h1>${scene.title}</h1>
      <p>${scene.subtitle}</p>
    </header>
    <div class="embed-map">${map}</div>
    <div class="embed-legends">${scene.legends.map((legend) => legendTemplate(legend, scene.language))}</div>
    <footer class="embed-foot">
      ${creditsTemplate(scene.credits, scene.methodNote)}
      <a class="embed-link" href=${explorerHref} target="_blank" rel="noopener">${shareMessages[scene.language].openExplorer}</a>
    </footer>
  </main>`;
}
