import { html, nothing, type TemplateResult } from 'lit';
import { changeLayer, moveLayer, resetLayers, setBaseline } from '../../state/actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { layerRowsOf } from './layer-rows.ts';
import { type LayerHandlers, layersPanelTemplate } from './layers-panel-template.ts';
import '../weights/weights-panel.ts';

/** Layers of the map with their settings and legends. */
export class MonoLayers extends ExplorerElement {
  constructor() {
    super(['state', 'scene', 'data', 'theme']);
  }

  readonly #handlers: LayerHandlers = {
    onToggle: (id, on) => this.send(changeLayer(id, { on })),
    onMeasure: (id, measure) => this.send(changeLayer(id, { measure })),
    onOpacity: (id, opacity) => this.send(changeLayer(id, { opacity })),
    onMove: (id, direction) => {
      const { explorer } = this;
      if (explorer === null) return;
      const listed = new Set(layerRowsOf(explorer).map(({ layer }) => layer.id));
      this.send(moveLayer(id, direction, (other) => listed.has(other)));
    },
    onClasses: (id, classes) => this.send(changeLayer(id, { classes, breaks: [] })),
    onBreaks: (id, breaks) => this.send(changeLayer(id, { classes: 'manual', breaks })),
    onBandwidth: (id, bandwidthKm) => this.send(changeLayer(id, { bandwidthKm })),
    onBaseline: (id, baseline) => this.send(setBaseline(id, baseline)),
    onUpload: () => this.dispatchEvent(new CustomEvent('mono-upload', { bubbles: true })),
    onReset: () => this.send(resetLayers(this.explorer?.catalogue.layers ?? [])),
  };

  protected override render(): TemplateResult | typeof nothing {
    const { explorer, settings } = this;
    if (explorer === null) return nothing;
    const { language } = explorer.state;
    return layersPanelTemplate(
      {
        language,
        rows: layerRowsOf(explorer),
        uid: this.uid,
        weights: html`<mono-weights .settings=${settings} .explorer=${explorer}></mono-weights>`,
        methodNote: explorer.scene().methodNote,
        how: howMade(language, settings.methodHref(explorer.state)),
      },
      this.#handlers,
    );
  }
}

defineElement('mono-layers', MonoLayers);
