import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import type { ScenePlace } from '../../layers/scene.ts';
import { UPLOAD_MEASURE } from '../../state/address-measure.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { figureText } from '../parts/figure-text.ts';
import { measuredNode, uploadPlaceOf } from '../upload/upload-place.ts';

/** Gap between pointer and tooltip, in pixels. */
const GAP = 14;

/**
 * Tooltip over the map for the highlighted place, at the pointer that `mono-hover` reports on the element around
 * it; without a pointer (highlight from the table or keyboard) none is shown. The map's own names serve a screen
 * reader, so this is hidden from it.
 */
export class MonoTooltip extends ExplorerElement {
  #at: { readonly x: number; readonly y: number } | null = null;
  #area: HTMLElement | null = null;

  constructor() {
    super(['highlight', 'scene']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
    this.#area = this.parentElement;
    this.#area?.addEventListener('mono-hover', this.#onHover);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#area?.removeEventListener('mono-hover', this.#onHover);
  }

  readonly #onHover = (event: Event): void => {
    this.#at = (event as CustomEvent<{ readonly x: number; readonly y: number } | null>).detail;
    this.requestUpdate();
  };

  /** No rank is shown without its interval, even while the tables are closed. */
  protected override prepare(explorer: Explorer): void {
    const { highlight, state, data } = explorer;
    if (highlight === null || this.#at === null) return;
    if (highlight.kind !== 'upload')
      for (const index of ['potential', 'risk'] as const)
        explorer.requestRankIntervals(index, highlight.kind);
    for (const { on, measure } of state.layers) {
      const isUpload = on && data.upload !== null && measure.startsWith(UPLOAD_MEASURE);
      const node = isUpload ? measuredNode(data.upload, measure) : null;
      if (node?.kind === 'aggregate') explorer.requestUploadRankIntervals(node.code);
    }
  }

  #place(): ScenePlace | null {
    const { explorer } = this;
    const highlight = explorer?.highlight;
    if (explorer === null || highlight == null || this.#at === null) return null;
    if (highlight.kind === 'upload') return uploadPlaceOf(explorer, highlight.id);
    const scene = explorer.scene();
    const places = highlight.kind === 'town' ? scene.towns : scene.regions;
    return places.find(({ id }) => id === highlight.id) ?? null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const place = this.#place();
    return place === null ? nothing : tooltipTemplate(place);
  }

  protected override updated(): void {
    const body = this.firstElementChild;
    const area = this.#area;
    if (!(body instanceof HTMLElement) || area === null || this.#at === null) return;
    const { x, y } = this.#at;
    const { offsetWidth: wide, offsetHeight: tall } = body;
    const left = x + GAP + wide > area.clientWidth ? Math.max(0, x - GAP - wide) : x + GAP;
    const top = Math.min(Math.max(0, y - tall / 2), Math.max(0, area.clientHeight - tall));
    body.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
}

/** What is known of the place under the pointer, layer by layer, the top one first. */
export function tooltipTemplate(place: ScenePlace): TemplateResult {
  return html`<div class="tooltip-body" data-tooltip=${place.id}>
    <p class="tooltip-name">${place.name}</p>
    <dl>
      ${place.tooltip.map(
        ({
          title,
          value,
          detail,
          figure,
          isBeside,
        }) => html`<div class=${isBeside === true ? 'tooltip-beside' : ''}>
          <dt>${title}</dt>
          <dd>${figureText(figure, value)}</dd>
          ${detail === '' ? nothing : html`<dd class="tooltip-detail">${detail}</dd>`}
        </div>`,
      )}
    </dl>
  </div>`;
}

defineElement('mono-tooltip', MonoTooltip);
