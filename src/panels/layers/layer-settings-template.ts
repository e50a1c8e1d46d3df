import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatPercent } from '../../i18n/format.ts';
import { layersPanelMessages } from '../../i18n/messages/layers-panel.ts';
import type { BandwidthKm, ClassMethod } from '../../state/state.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import type { LayerRowView } from './layer-rows.ts';
import type { LayerHandlers } from './layers-panel-template.ts';

const CLASS_METHODS: readonly ClassMethod[] = ['fixed', 'ckmeans', 'quantile', 'equal', 'pretty', 'manual'];
const BANDWIDTHS: readonly BandwidthKm[] = [75, 150, 300];

/** Settings of one layer behind a disclosure: opacity, classes with own breaks, radius of the surface. */
export function layerSettings(
  language: Language,
  row: LayerRowView,
  on: LayerHandlers | null,
  uid: string,
): TemplateResult {
  const texts = layersPanelMessages[language];
  return html`<details class="layer-settings">
    <summary><span aria-hidden="true">${texts.settings}</span><span class="vh">${texts.settingsOf(row.name)}</span></summary>
    ${row.hasBandwidth ? bandwidth(language, row, on, uid) : nothing}
    ${row.classed ? classes(language, row, on, uid) : nothing}
    ${opacity(language, row, on, uid)}
  </details>`;
}

function opacity(
  language: Language,
  { layer }: LayerRowView,
  on: LayerHandlers | null,
  uid: string,
): TemplateResult {
  const change = (event: Event) => on?.onOpacity(layer.id, Number((event.target as HTMLInputElement).value));
  return html`<div class="field">
    <label for="${uid}-opacity">${layersPanelMessages[language].opacity}</label>
    <input id="${uid}-opacity" type="range" min="0.1" max="1" step="0.05" .value=${String(layer.opacity)}
      @input=${change} />
    <output class="num field-value" for="${uid}-opacity">${formatPercent(language, layer.opacity)}</output>
  </div>`;
}

function classes(
  language: Language,
  row: LayerRowView,
  on: LayerHandlers | null,
  uid: string,
): TemplateResult {
  const texts = layersPanelMessages[language];
  const { layer } = row;
  const isDifference = row.legend?.isDifference === true;
  // Differences have no limits over all years: their default is natural groups.
  const offered = CLASS_METHODS.filter((id) => !isDifference || id !== 'ckmeans');
  const change = (event: Event) => {
    const method = CLASS_METHODS.find((id) => id === (event.target as HTMLSelectElement).value);
    if (method === undefined) return;
    on?.onClasses(layer.id, method);
    if (method === 'manual' && layer.breaks.length === 0) on?.onBreaks(layer.id, innerBreaks(row));
  };
  return html`<div class="field">
      <label for="${uid}-classes">${texts.classes}</label>
      <select id="${uid}-classes" .value=${layer.classes} @change=${change}>
        ${offered.map(
          (id) =>
            html`<option value=${id} ?selected=${id === layer.classes}>${texts[`classes-${isDifference && id === 'fixed' ? 'ckmeans' : id}` as const]}</option>`,
        )}
      </select>
    </div>
    ${layer.classes === 'manual' ? breaks(language, row, on) : nothing}`;
}

function breaks(language: Language, row: LayerRowView, on: LayerHandlers | null): TemplateResult {
  const texts = layersPanelMessages[language];
  const values = row.layer.breaks.length > 0 ? row.layer.breaks : innerBreaks(row);
  const change = (index: number) => (event: Event) => {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    if (!Number.isFinite(value)) return;
    const next = values.map((old, at) => (at === index ? value : old));
    on?.onBreaks(
      row.layer.id,
      [...new Set(next)].sort((a, b) => a - b),
    );
  };
  return html`<fieldset class="breaks">
    <legend>${texts.breaks}</legend>
    ${values.map(
      (
        value,
        index,
      ) => html`<input type="number" step="any" class="num" aria-label=${texts.breakNumber(index + 1)}
        .value=${String(value)} @change=${change(index)} />`,
    )}
  </fieldset>`;
}

/** Inner breaks now in the legend, rounded to what a reader would type. */
function innerBreaks({ legend }: LayerRowView): readonly number[] {
  const lower = (legend?.classes ?? []).flatMap(({ from, fill }) =>
    fill.kind === 'colour' && from !== null ? [from] : [],
  );
  return [...new Set(lower.map((value) => Number(value.toPrecision(4))))].sort((a, b) => a - b);
}

function bandwidth(
  language: Language,
  { layer }: LayerRowView,
  on: LayerHandlers | null,
  uid: string,
): TemplateResult {
  const texts = layersPanelMessages[language];
  return html`<fieldset class="segmented">
    <legend>${texts.bandwidth}</legend>
    ${BANDWIDTHS.map(
      (km) => html`<label>
        <input type="radio" name="${uid}-bandwidth" value=${km} ?checked=${layer.bandwidthKm === km} ${keepChecked(layer.bandwidthKm === km)}
          @change=${() => on?.onBandwidth(layer.id, km)} />
        <span class="num">${texts.kilometres(km)}</span>
      </label>`,
    )}
    <p class="hint">${texts.bandwidthHint}</p>
  </fieldset>`;
}
