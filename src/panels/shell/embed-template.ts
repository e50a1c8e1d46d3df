import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../../explorer/explorer.ts';
import { mainMessages } from '../../i18n/messages/main.ts';
import { shareMessages } from '../../i18n/messages/share.ts';
import type { Scene } from '../../layers/scene.ts';
import { legendTemplate } from '../layers/legend-template.ts';
import { creditsTemplate } from '../map/credits-template.ts';
import { versionsLink } from '../parts/versions-link.ts';

/** What an embed must know of the page around it. */
export interface EmbedPage {
  /** Version of the figures. */
  readonly version: number;
  /** Addresses of the same view in the explorer, and of what changed between versions. */
  readonly explorerHref: string;
  readonly versionsHref: string;
  /** That the link of the embed was made with other figures; null = it was not. */
  readonly aged?: Notice | null;
}

/**
 * A view as it stands in another page: title, still map, open legends, credits and a link to the explorer.
 * It needs no scripts once it is drawn.
 */
export function embedTemplate(scene: Scene, map: TemplateResult, around: EmbedPage): TemplateResult {
  const { language } = scene;
  const { version, explorerHref, versionsHref, aged = null } = around;
  return html`<main class="embed" data-embed-view>
    <header class="embed-head">
      <h1>${scene.title}</h1>
      <p>${scene.subtitle}</p>
      ${
        aged === null
          ? nothing
          : html`<p class="embed-aged">${aged.text[language]} <a href=${versionsHref} target="_blank" rel="noopener">${mainMessages[language].whatChanged}</a></p>`
      }
    </header>
    <div class="embed-map">${map}</div>
    <div class="embed-legends">${scene.legends.map((legend) => legendTemplate(legend, language))}</div>
    <footer class="embed-foot">
      ${creditsTemplate(scene.credits, scene.methodNote, versionsLink(language, version, versionsHref))}
      <a class="embed-link" href=${explorerHref} target="_blank" rel="noopener">${shareMessages[language].openExplorer}</a>
    </footer>
  </main>`;
}
