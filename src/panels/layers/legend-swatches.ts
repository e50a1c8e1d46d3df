import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { layersPanelMessages } from '../../i18n/messages/layers-panel.ts';
import type { Legend, LegendClass } from '../../layers/scene.ts';
import { countAddress } from '../parts/figure-view.ts';
import { inkOn, symbolPath } from './legend-marks.ts';

/** The mark of a class as it stands on the map: a colour, a hatching, a ring or a symbol. */
export function legendSwatch(item: LegendClass): TemplateResult {
  if (item.symbol !== null) return symbolSwatch(item);
  return item.ring === undefined ? swatch(item) : ringSwatch(item, item.ring);
}

function swatch({ fill, dotted }: LegendClass): TemplateResult {
  const hatched = fill.kind === 'hatch';
  return html`<svg class="swatch ${hatched ? 'swatch-hatch' : ''}" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
    <rect x="0.75" y="0.75" width="26.5" height="14.5" fill=${hatched ? 'none' : fill.colour}
      class="swatch-line" stroke-dasharray=${dotted ? '1.5 2.5' : nothing} stroke-width=${dotted ? '1.5' : '0.75'} />
  </svg>`;
}

const RING = { middle: 8, radius: 6 } as const;

/** A ring closed by the middle of its class, as on the map. */
function ringSwatch({ fill }: LegendClass, share: number): TemplateResult {
  const { middle, radius } = RING;
  const colour = fill.kind === 'colour' ? fill.colour : 'none';
  const around = 2 * Math.PI * radius;
  return html`<svg class="swatch-ring" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <circle cx=${middle} cy=${middle} r=${radius} fill="none" class="swatch-line" stroke-width="0.75" />
    <circle cx=${middle} cy=${middle} r=${radius} fill="none" stroke=${colour} stroke-width="3"
      stroke-dasharray="${(around * share).toFixed(2)} ${around.toFixed(2)}" transform="rotate(-90 ${middle} ${middle})" />
  </svg>`;
}

function symbolSwatch({ fill, symbol }: LegendClass): TemplateResult {
  if (symbol === null) return html``;
  const colour = fill.kind === 'colour' ? fill.colour : 'none';
  const path = symbolPath(symbol.shape, 12, 8.5);
  const inside = symbol.outlined ? 'none' : colour;
  const edge = symbol.outlined && colour !== 'none' ? colour : 'currentColor';
  return html`<svg class="swatch-symbol" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    ${
      path === null
        ? svg`<circle cx="12" cy="12" r="8.5" fill=${inside} stroke=${edge} stroke-width="1.2" />`
        : svg`<path d=${path} fill=${inside} stroke=${edge} stroke-width="1.2" />`
    }
    <text x="12" y="12.6" text-anchor="middle" dominant-baseline="central" font-size="9.5" font-weight="600"
      fill=${symbol.outlined ? 'currentColor' : inkOn(colour)}>${symbol.letter}</text>
  </svg>`;
}

/** The nine cells of two measures with the counts of their places. */
export function legendGrid(legend: Legend, language: Language): TemplateResult {
  const rows = [2, 1, 0].map((row) => [0, 1, 2].map((column) => row * 3 + column));
  return html`<div class="legend-grid">
      <span class="legend-axis legend-axis-y">${legend.axes?.y ?? ''}</span>
      <table>
        <caption class="vh">${layersPanelMessages[language].gridCaption}</caption>
        <tbody>
          ${rows.map(
            (indices) => html`<tr>${indices.map((index) => gridCell(legend, index, language))}</tr>`,
          )}
        </tbody>
      </table>
      <span class="legend-axis legend-axis-x">${legend.axes?.x ?? ''}</span>
    </div>
    <p class="legend-grid-counts">${layersPanelMessages[language].gridCounts}</p>`;
}

function gridCell(legend: Legend, index: number, language: Language): TemplateResult {
  const item = legend.classes[index];
  if (item === undefined || item.fill.kind !== 'colour') return html`<td></td>`;
  const { colour } = item.fill;
  const text = formatNumber(language, item.count);
  const address = countAddress(`legend-${legend.layerId}-${index}`);
  return html`<td title=${item.label}>
    <svg viewBox="0 0 56 40" width="56" height="40" role="img" aria-label="${item.label}: ${text}">
      <rect width="56" height="40" fill=${colour} />
      <text x="6" y="15" font-size="11" fill=${inkOn(colour)}>${item.label.slice(0, 2)}</text>
      <text x="50" y="33" font-size="13" font-weight="600" text-anchor="end" fill=${inkOn(colour)}
        data-figure=${address}>${text}</text>
    </svg>
  </td>`;
}
