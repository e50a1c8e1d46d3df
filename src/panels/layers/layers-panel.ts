import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { never } from '../../lib/never.ts';
import {
  changeLayer,
  moveLayer,
  resetLayers,
  setBaseline,
  setPainter,
  switchLayer,
} from '../../state/actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { LeftController } from '../parts/left-controller.ts';
import { type LeftSection, leftOf, openLeft } from '../parts/left-section.ts';
import { compareTemplate } from './compare-template.ts';
import { layerRowsOf } from './layer-rows.ts';
import { type LayerHandlers, layersPanelTemplate } from './layers-panel-template.ts';
import { leftTemplate } from './left-template.ts';
import '../scenario/scenario-panel.ts';
import '../weights/weights-panel.ts';
import './measure-choice.ts';

/** The panel to the left of the map: layers with their settings and legends, weights, comparisons. */
export class MonoLayers extends ExplorerElement {
  constructor() {
    super(['state', 'scene', 'data', 'theme']);
    new LeftController(this);
  }

  readonly #handlers: LayerHandlers = {
    onToggle: (id, on) => this.send(switchLayer(id, on, this.explorer?.catalogue.layers ?? [])),
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
    onPainter: (painter) => this.send(setPainter(painter)),
    onReset: () => this.send(resetLayers(this.explorer?.catalogue.layers ?? [])),
  };

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    // Alone, outside an explorer's page, it shows the layers.
    const section = leftOf(this) ?? (this.closest('[data-shell]') === null ? 'layers' : null);
    if (section === null) return nothing;
    return leftTemplate(
      { language: explorer.state.language, section, content: this.#content(explorer, section) },
      {
        onSection: (next) => openLeft(this, next),
        onClose: () => openLeft(this, null),
        onUpload: () => this.dispatchEvent(new CustomEvent('mono-upload', { bubbles: true })),
      },
    );
  }

  #content(explorer: Explorer, section: LeftSection): TemplateResult {
    const { settings } = this;
    const { language } = explorer.state;
    switch (section) {
      case 'layers':
        return layersPanelTemplate(
          {
            language,
            rows: layerRowsOf(explorer),
            uid: this.uid,
            painter: explorer.state.painter,
            methodNote: explorer.scene().methodNote,
            how: howMade(language, settings.methodHref(explorer.state)),
          },
          this.#handlers,
        );
      case 'weights':
        return html`<mono-weights .settings=${settings} .explorer=${explorer}></mono-weights>`;
      case 'compare':
        return compareTemplate(language, layerRowsOf(explorer), this.#handlers, this.uid);
      case 'scenario':
        return html`<mono-scenario .settings=${settings} .explorer=${explorer}></mono-scenario>`;
      default:
        return never(section);
    }
  }
}

defineElement('mono-layers', MonoLayers);
