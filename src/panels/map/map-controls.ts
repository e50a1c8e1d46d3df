import { nothing, type TemplateResult } from 'lit';
import { setCamera } from '../../state/actions.ts';
import type { Selection } from '../../state/state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { shellOf } from '../parts/left-section.ts';
import { mapControlsTemplate } from './map-controls-template.ts';

/** Buttons over the map. Zooming goes to the map element beside it, which must have `zoomBy`. */
export class MonoMapControls extends ExplorerElement {
  #chosen: Selection | null = null;

  constructor() {
    super(['state', 'painter']);
  }

  #zoom(steps: 1 | -1): void {
    const map = this.parentElement?.querySelector('mono-map') ?? null;
    if (map !== null && 'zoomBy' in map && typeof map.zoomBy === 'function') map.zoomBy(steps);
  }

  #fold(isFolded: boolean): void {
    shellOf(this)?.toggleAttribute('data-side-folded', isFolded);
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.explorer?.state;
    if (state === undefined) return nothing;
    // A place just chosen brings its profile into sight.
    if (state.selection !== this.#chosen && state.selection !== null)
      shellOf(this)?.removeAttribute('data-side-folded');
    this.#chosen = state.selection;
    const isSideFolded = shellOf(this)?.hasAttribute('data-side-folded') === true;
    const { language, camera } = state;
    return mapControlsTemplate(
      { language, isMoved: camera !== null, isSideFolded },
      {
        onZoom: (steps) => this.#zoom(steps),
        onWhole: () => this.send(setCamera(null)),
        onFold: () => this.#fold(!isSideFolded),
      },
    );
  }
}

defineElement('mono-map-controls', MonoMapControls);
