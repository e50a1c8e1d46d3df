import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { setCamera, setPainter } from '../../state/actions.ts';
import type { ExplorerState } from '../../state/state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { icon } from '../parts/icons.ts';

/** Buttons over the map. Zooming goes to the map element beside it, which must have `zoomBy`. */
export class MonoMapControls extends ExplorerElement {
  constructor() {
    super(['state', 'painter']);
  }

  #zoom(steps: 1 | -1): void {
    const map = this.parentElement?.querySelector('mono-map') ?? null;
    if (map !== null && 'zoomBy' in map && typeof map.zoomBy === 'function') map.zoomBy(steps);
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.explorer?.state;
    if (state === undefined) return nothing;
    return mapControlsTemplate(state.language, state.painter, {
      onZoom: (steps) => this.#zoom(steps),
      onWhole: () => this.send(setCamera(null)),
      onPainter: (painter) => this.send(setPainter(painter)),
    });
  }
}

export interface MapControlsHandlers {
  readonly onZoom: (steps: 1 | -1) => void;
  readonly onWhole: () => void;
  readonly onPainter: (painter: ExplorerState['painter']) => void;
}

/** Buttons over the map: zoom, whole country, and the choice to stay on the plain drawing. */
export function mapControlsTemplate(
  language: Language,
  painter: ExplorerState['painter'],
  on: MapControlsHandlers,
): TemplateResult {
  const texts = uiMessages[language];
  const isPlain = painter === 'svg';
  return html`<div class="control-group" role="group" aria-label=${texts.mapRegion}>
      <button type="button" class="icon-button" aria-label=${texts.zoomIn} @click=${() => on.onZoom(1)}>${icon('plus')}</button>
      <button type="button" class="icon-button" aria-label=${texts.zoomOut} @click=${() => on.onZoom(-1)}>${icon('minus')}</button>
      <button type="button" class="icon-button" aria-label=${texts.wholeCountry} @click=${on.onWhole}>${icon('home')}</button>
    </div>
    <div class="control-group">
      <button type="button" class="icon-button" aria-pressed=${isPlain ? 'true' : 'false'} aria-label=${texts.painterSvg}
        title="${texts.painterSvg}. ${texts.painterSvgHint}" @click=${() => on.onPainter(isPlain ? 'auto' : 'svg')}>${icon('map')}</button>
    </div>`;
}

defineElement('mono-map-controls', MonoMapControls);
