import { nothing, type TemplateResult } from 'lit';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { openLeft } from '../parts/left-section.ts';
import { mapLegendTemplate } from './map-legend-template.ts';

/** Short legend on the map, on every screen. */
export class MonoMapLegend extends ExplorerElement {
  constructor() {
    super(['scene']);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language, legends } = explorer.scene();
    return mapLegendTemplate({ language, legends }, () => openLeft(this, 'layers'));
  }
}

defineElement('mono-map-legend', MonoMapLegend);
