import { nothing, type TemplateResult } from 'lit';
import { setCamera, setPainter } from '../../state/actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { mapControlsTemplate } from './map-controls-template.ts';

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

defineElement('mono-map-controls', MonoMapControls);
