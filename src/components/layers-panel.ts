import type { TemplateResult } from 'lit';
import { findLayer } from '../layers/catalogue.ts';
import { changeLayer, moveLayer, resetLayers } from '../state/actions.ts';
import { defineElement, ExplorerElement } from './explorer-element.ts';
import { type LayerHandlers, type LayerRowView, layersPanelTemplate } from './layers-panel-template.ts';

/** Layers of the map with their settings and legends. */
export class MonoLayers extends ExplorerElement {
  constructor() {
    super(['state', 'scene', 'data', 'theme']);
  }

  readonly #handlers: LayerHandlers = {
    onToggle: (id, on) => this.send(changeLayer(id, { on })),
    onMeasure: (id, measure) => this.send(changeLayer(id, { measure })),
    onOpacity: (id, opacity) => this.send(changeLayer(id, { opacity })),
    onMove: (id, direction) => this.send(moveLayer(id, direction)),
    onClasses: (id, classes) => this.send(changeLayer(id, { classes, breaks: [] })),
    onBreaks: (id, breaks) => this.send(changeLayer(id, { classes: 'manual', breaks })),
    onBandwidth: (id, bandwidthKm) => this.send(changeLayer(id, { bandwidthKm })),
    onReset: () => this.send(resetLayers),
  };

  #rows(): readonly LayerRowView[] {
    const { explorer } = this;
    if (explorer === null) return [];
    const { language, layers } = explorer.state;
    const { legends } = explorer.scene();
    return [...layers].reverse().flatMap((layer): readonly LayerRowView[] => {
      const definition = findLayer(layer.id);
      if (definition === null) return [];
      const measures = layer.on ? definition.measures(explorer.data, language) : [];
      const legend = legends.find(({ layerId }) => layerId === layer.id) ?? null;
      return [{ layer, name: definition.name(language), measures, classed: definition.hasClasses, legend }];
    });
  }

  protected override render(): TemplateResult {
    return layersPanelTemplate(this.explorer?.state.language ?? 'ru', this.#rows(), this.#handlers, this.uid);
  }
}

defineElement('mono-layers', MonoLayers);
