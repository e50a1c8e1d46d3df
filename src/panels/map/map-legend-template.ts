import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import type { Legend, LegendClass } from '../../layers/scene.ts';
import { legendGrid, legendSwatch } from '../layers/legend-swatches.ts';

export interface MapLegendInput {
  readonly language: Language;
  /** Of the layers drawn, the top one first. */
  readonly legends: readonly Legend[];
}

/**
 * The legend on the map itself: the classes of the top layer with their counts, and in a smaller line those of the layer
 * beneath. Notes, histogram and sizes stand in the panel of layers, to which `onMore` leads.
 */
export function mapLegendTemplate(
  { language, legends }: MapLegendInput,
  onMore: (() => void) | null,
): TemplateResult | typeof nothing {
  const [top, beneath] = legends;
  if (top === undefined) return nothing;
  const texts = openingMessages[language];
  return html`<section class="map-legend" aria-label=${texts.legend}>
    ${oneLegend(top, language)}
    ${beneath === undefined ? nothing : oneLegend(beneath, language, true)}
    <p class="map-legend-foot">
      ${top.sizes === null ? nothing : html`<span>${top.sizes.title}</span>`}
      <button type="button" class="text-button" data-more @click=${onMore}>${texts.more}</button>
    </p>
  </section>`;
}

function oneLegend(legend: Legend, language: Language, isBeneath = false): TemplateResult {
  const [unit] = legend.subtitle.split(' · ');
  return html`<div class="map-legend-layer ${isBeneath ? 'map-legend-beneath' : ''}" data-map-legend=${legend.layerId}
    aria-busy=${legend.isLoading === true ? 'true' : nothing}>
    <p><strong>${legend.title}</strong>${unit === undefined || unit === '' ? nothing : html`, ${unit}`}</p>
    ${legend.form === 'grid3x3' ? legendGrid(legend, language) : classRow(legend, language)}
  </div>`;
}

/** More classes than these are moved through on a phone, where their list would leave no room for the map. */
const MOST_IN_SIGHT = 8;

function classRow(legend: Legend, language: Language): TemplateResult {
  const count = ({ count: places, kept }: LegendClass): TemplateResult | typeof nothing => {
    const all = formatNumber(language, places);
    const text = kept === undefined ? all : `${formatNumber(language, kept)} / ${all}`;
    return legend.form === 'bands' ? nothing : html` <span class="map-legend-count">${text}</span>`;
  };
  const isLong = legend.classes.length > MOST_IN_SIGHT;
  return html`<ul class=${isLong ? 'map-legend-long' : nothing} tabindex=${isLong ? 0 : nothing}>${legend.classes.map(
    (item) => html`<li>${legendSwatch(item)}<span>${item.label}</span>${count(item)}</li>`,
  )}</ul>`;
}
