import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatNumber, formatPlain } from '../../i18n/format.ts';
import { layersPanelMessages } from '../../i18n/messages/layers-panel.ts';
import type { Legend, LegendClass, LegendIndistinguishable, LegendSizes } from '../../layers/scene.ts';
import { figureText } from '../parts/figure-text.ts';
import { countAddress, NO_FIGURE } from '../parts/figure-view.ts';
import type { HowMade } from '../parts/how-made-template.ts';
import { legendGrid, legendSwatch } from './legend-swatches.ts';

/** Legend of one layer: classes with their counts, histogram, circle sizes, what may be read from it and how it is made. */
export function legendTemplate(
  legend: Legend,
  language: Language,
  link: ReturnType<HowMade> = nothing,
): TemplateResult {
  return html`<figure class="legend" data-legend=${legend.layerId} aria-busy=${legend.isLoading === true ? 'true' : nothing}>
    <figcaption>
      <span class="legend-title">${legend.title}</span>
      <span class="legend-subtitle">${legend.subtitle}</span>
    </figcaption>
    ${legend.histogram === null ? nothing : histogram(legend.histogram, language)}
    ${legend.form === 'grid3x3' ? html`${legendGrid(legend, language)}${restOfGrid(legend, language)}` : classList(legend, language)}
    ${legend.indistinguishable === undefined ? nothing : indistinguishableRow(legend.indistinguishable, language)}
    ${legend.sizes === null ? nothing : sizes(legend.sizes)}
    ${legend.notes.length === 0 && link === nothing ? nothing : html`<p class="legend-note">${legend.notes.join(' ')} ${link}</p>`}
  </figure>`;
}

/** What stands beside the nine cells. */
function restOfGrid(legend: Legend, language: Language): TemplateResult | typeof nothing {
  const rest = legend.classes.slice(9);
  return rest.length === 0 ? nothing : classList({ ...legend, classes: rest, form: 'steps' }, language);
}

function classList(legend: Legend, language: Language): TemplateResult {
  return html`<ul class="legend-classes legend-${legend.form}">
    ${legend.classes.map(
      (item, index) => html`<li>
        ${legendSwatch(item)}
        <span class="legend-label">${item.label}</span>
        ${legend.form === 'bands' ? nothing : count(legend, index, item, language)}
      </li>`,
    )}
  </ul>`;
}

function count(legend: Legend, index: number, item: LegendClass, language: Language): TemplateResult {
  const text = formatNumber(language, item.count);
  const { kept } = item;
  return html`<span class="legend-count" title=${layersPanelMessages[language].count(text)}
    >${kept === undefined ? nothing : html`${figureText(countAddress(`kept-${legend.layerId}-${index}`), formatNumber(language, kept))} / `}${figureText(item.figure ?? countAddress(`legend-${legend.layerId}-${index}`), text)}</span
  >`;
}

/** Open marks with their count, which is a dash until the rank intervals are known. */
function indistinguishableRow(
  { label, count: places, figure }: LegendIndistinguishable,
  language: Language,
): TemplateResult {
  const text = places === null ? NO_FIGURE : formatNumber(language, places);
  return html`<ul class="legend-classes">
    <li data-legend-indistinguishable>
      <svg class="swatch" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
        <rect x="0.75" y="0.75" width="26.5" height="14.5" class="swatch-line swatch-open" stroke-width="0.75" />
        <path d="M5 5h0M9 11h0M13 5h0M17 11h0M21 5h0M25 11h0" class="swatch-holes" />
      </svg>
      <span class="legend-label">${label}</span>
      <span class="legend-count" title=${places === null ? nothing : layersPanelMessages[language].count(text)}
        >${figureText(places === null ? '' : figure, text)}</span
      >
    </li>
  </ul>`;
}

const HISTOGRAM = { width: 240, height: 36 } as const;

function histogram(data: NonNullable<Legend['histogram']>, language: Language): TemplateResult {
  const { width, height } = HISTOGRAM;
  const highest = Math.max(1, ...data.counts);
  const step = width / Math.max(1, data.counts.length);
  const halfRange = data.to / 2 - data.from / 2 || 1;
  const at = (value: number) => ((value / 2 - data.from / 2) / halfRange) * width;
  const [from, to] = [formatPlain(language, data.from), formatPlain(language, data.to)];
  return html`<div class="histogram">
    <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img"
      aria-label=${layersPanelMessages[language].histogram(from, to)}>
      ${data.counts.map((value, index) => {
        const tall = (value / highest) * (height - 2);
        return svg`<rect class="histogram-bar" x=${(index * step + 0.5).toFixed(2)} y=${(height - tall).toFixed(2)}
          width=${Math.max(0.5, step - 1).toFixed(2)} height=${tall.toFixed(2)} />`;
      })}
      ${data.breaks.map(
        (value) => svg`<line class="histogram-break" x1=${at(value).toFixed(2)} x2=${at(value).toFixed(2)}
          y1="0" y2=${height} vector-effect="non-scaling-stroke" />`,
      )}
    </svg>
    <div class="histogram-axis" aria-hidden="true"><span class="num">${from}</span><span class="num">${to}</span></div>
  </div>`;
}

function sizes({ title, circles }: LegendSizes): TemplateResult {
  const widest = Math.max(...circles.map(({ radius }) => radius));
  const height = widest * 2 + 2;
  return html`<div class="legend-sizes">
    <span class="legend-sizes-title">${title}</span>
    <ul>
      ${circles.map(
        ({ radius, label }) => html`<li>
          <svg width=${radius * 2 + 2} height=${height} viewBox="0 0 ${radius * 2 + 2} ${height}" aria-hidden="true">
            <circle class="size-circle" cx=${radius + 1} cy=${height - radius - 1} r=${radius} />
          </svg>
          <span class="num">${label}</span>
        </li>`,
      )}
    </ul>
  </div>`;
}
