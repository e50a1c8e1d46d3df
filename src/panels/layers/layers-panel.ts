import { html, type TemplateResult } from 'lit';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import { changeLayer, moveLayer, resetLayers, setAgainst } from '../../state/actions.ts';
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
    onAgainst: (id, against) => this.send(setAgainst(id, against)),
    onUpload: () => this.dispatchEvent(new CustomEvent('mono-upload', { bubbles: true })),
    onReset: () => this.send(resetLayers),
  };

  protected override render(): TemplateResult {
    const { explorer } = this;
    const rows = explorer === null ? [] : layerRowsOf(explorer);
    const weights = html`<mono-weights .settings=${this.settings} .explorer=${explorer}></mono-weights>`;
    const language = explorer?.state.language ?? ROOT_LANGUAGE;
    return layersPanelTemplate(
      language,
      rows,
      this.#handlers,
      this.uid,
      weights,
      explorer?.scene().methodNote,
      howMade(language, this.settings.methodHref),
    );
  }
}

defineElement('mono-layers', MonoLayers);
