import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.ts';
import { layersPanelMessages } from '../../i18n/messages/layers-panel.ts';
import { scaleBar, viewedFrom } from '../../map/scale-bar.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';

/** A line of a round length on the ground, true at the middle of the map. */
export class MonoScaleBar extends ExplorerElement {
  #observer: ResizeObserver | null = null;

  constructor() {
    super(['state', 'painter']);
  }

  #frame(): Element | null {
    return this.closest('main')?.querySelector('mono-map') ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const frame = this.#frame();
    this.#observer = new ResizeObserver(() => this.requestUpdate());
    if (frame !== null) this.#observer.observe(frame);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override updated(): void {
    const line = this.querySelector<HTMLElement>('.scale-line');
    const px = line?.dataset['px'];
    if (line !== null && px !== undefined) line.style.width = `${px}px`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    const frame = this.#frame();
    if (explorer === null || frame === null || frame.clientHeight === 0) return nothing;
    const { language, camera } = explorer.state;
    const { zoom, latitude } = viewedFrom(camera, frame.clientWidth, frame.clientHeight);
    const { km, px } = scaleBar(zoom, latitude);
    const text = layersPanelMessages[language].scaleLength(formatNumber(language, km));
    return html`<span class="scale-line" data-px=${px.toFixed(1)}></span><span>${text}</span>`;
  }
}

defineElement('mono-scale-bar', MonoScaleBar);
