import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { Notice } from '../../explorer/explorer.ts';
import { embedMessages } from '../../i18n/messages/embed.ts';
import { mainMessages } from '../../i18n/messages/main.ts';
import type { Scene } from '../../layers/scene.ts';
import { legendTemplate } from '../layers/legend-template.ts';
import { creditsTemplate } from '../map/credits-template.ts';
import { versionsLink } from '../parts/versions-link.ts';

/** What a frame must know of the site around it. */
export interface EmbedPage {
  /** Version of the figures. */
  readonly version: number;
  /** Addresses of the same view in the explorer, and of what changed between versions. */
  readonly explorerHref: string;
  readonly versionsHref: string;
  /** The chosen place with the address of its page; null or absent = none is chosen. */
  readonly place?: { readonly name: string; readonly href: string } | null;
  /** That the link of the frame was made with other figures; null = it was not. */
  readonly aged?: Notice | null;
}

/** The still map of a frame: its land, and the marks that lie on it. */
export interface EmbedMap {
  readonly ground: TemplateResult;
  readonly marks: TemplateResult;
}

/**
 * A view as it stands in another page: title, still map, open legends, credits and a link to the explorer. It fits
 * into a frame of any size and needs no scripts once it is drawn. The marks stand last in the page, so that everything
 * else is there when those of the frame's width are (`pages/frame-waits.ts`); they are read as a part of the map.
 */
export function embedTemplate(scene: Scene, map: EmbedMap, around: EmbedPage): TemplateResult {
  const { language } = scene;
  const { version, explorerHref, versionsHref, place = null, aged = null } = around;
  const sizes = scene.legends.find((legend) => legend.sizes !== null)?.sizes ?? null;
  return html`<main class="embed" data-embed-view>
    <header class="embed-head">
      <h1>${scene.title}</h1>
      <p>${scene.subtitle}${scene.filter === null ? nothing : html` · <b>${scene.filter.phrase}</b>`}</p>
      ${
        aged === null
          ? nothing
          : html`<p class="embed-aged">${aged.text[language]} <a href=${versionsHref} target="_blank" rel="noopener">${mainMessages[language].whatChanged}</a></p>`
      }
    </header>
    <div class="embed-map" aria-owns="map-marks">${map.ground}</div>
    <div class="embed-legends">
      ${scene.legends.map((legend) => legendTemplate({ ...legend, sizes: null }, language))}
      ${sizes === null ? nothing : html`<p class="embed-sizes">${sizes.title}</p>`}
    </div>
    <footer class="embed-foot">
      ${creditsTemplate(scene.credits, scene.methodNote, versionsLink(language, version, versionsHref))}
      ${place === null ? nothing : outerLink(place.href, embedMessages[language].placePage(place.name))}
      ${explorerLink(language, explorerHref)}
    </footer>
    <div class="embed-map" id="map-marks">${map.marks}</div>
  </main>`;
}

/** The place of a map that a script will draw: as large as the frame, with a way to the explorer. */
export function waitingEmbedTemplate(language: Language, explorerHref: string): TemplateResult {
  const texts = embedMessages[language];
  return html`<main class="embed embed-empty" data-embed-waiting aria-busy="true">
    <p class="embed-words"><span data-embed-words>${texts.waiting}</span> <span class="embed-late">${texts.late}</span></p>
    <p>${explorerLink(language, explorerHref)}</p>
  </main>`;
}

/** In place of a map that cannot be drawn: why, sentence by sentence, and a way to the explorer. */
export function refusedEmbedTemplate(
  language: Language,
  sentences: readonly string[],
  explorerHref: string,
): TemplateResult {
  return html`<main class="embed embed-empty" data-embed-refused role="alert">
    ${sentences.map((sentence) => html`<p class="embed-words">${sentence}</p>`)}
    <p>${explorerLink(language, explorerHref)}</p>
  </main>`;
}

function explorerLink(language: Language, href: string): TemplateResult {
  return outerLink(href, embedMessages[language].openExplorer);
}

function outerLink(href: string, text: string): TemplateResult {
  return html`<a class="embed-link" href=${href} target="_blank" rel="noopener">${text}</a>`;
}
