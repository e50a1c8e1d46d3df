import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { relationsMessages } from '../../i18n/messages/relations.ts';
import type { MeasureGroup } from '../../layers/layer.ts';
import { type RelationsState, SCATTER_LINES } from '../../state/state.ts';
import { figureView, sentence } from '../parts/figure-text.ts';
import { icon } from '../parts/icons.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import type { PlaceLink } from '../parts/place-link.ts';
import {
  type ScatterHandlers,
  type ScatterPictureInput,
  scatterPicture,
} from './scatter-picture-template.ts';
import type { PlotPart, ScatterView } from './scatter-view.ts';

export interface ScatterPageHandlers extends ScatterHandlers {
  /** Name of a place that opens it. */
  readonly nameLink: (placeId: string, name: string) => ReturnType<PlaceLink>;
  readonly onChange: (change: Partial<RelationsState>) => void;
  readonly onSave: (form: 'svg' | 'png') => void;
}

export interface ScatterPageInput {
  readonly language: Language;
  readonly relations: RelationsState;
  readonly picture: ScatterPictureInput;
  /** What stands under the plot about the place pointed at; empty = nothing is pointed at. */
  readonly readout: readonly string[];
  /** What went wrong with a file; '' = nothing. */
  readonly message: string;
  readonly uid: string;
}

/** The scatter plot with its settings, who stands where, and what cannot be drawn. */
export function scatterPage(input: ScatterPageInput, on: ScatterPageHandlers): TemplateResult {
  const { language, picture, readout } = input;
  const { view } = picture;
  const texts = relationsMessages[language];
  return html`${axes(input, on)}
    <div class="scatter-width"></div>
    <div class="scatter-frame">${scatterPicture(picture, on)}</div>
    <p class="scatter-readout" aria-hidden="true">${
      readout.length === 0
        ? html`<span class="quiet">${texts.pointAt}</span>`
        : readout.map((line) => html`<span>${line}</span>`)
    }</p>
    <p class="vh">${texts.keys}</p>
    <p data-relation>${view.scatter.points.length === 0 ? texts.noPoints : sentence(view.relation)}</p>
    <p class="quiet">${sentence(view.line)}</p>
    ${partsTemplate(language, view, on)} ${gapsTemplate(language, view, on)}
    <section class="relations-part">
      <h3>${texts.notes}</h3>
      <ul class="relations-notes">${view.notes.map((note) => html`<li>${note}</li>`)}</ul>
    </section>
    <p class="download-row">
      <button type="button" class="button" @click=${() => on.onSave('svg')}>${texts.svg}</button>
      <button type="button" class="button" @click=${() => on.onSave('png')}>${texts.png}</button>
      <span role="status">${input.message}</span>
    </p>`;
}

function axes(
  { language, relations, picture, uid }: ScatterPageInput,
  on: ScatterPageHandlers,
): TemplateResult {
  const texts = relationsMessages[language];
  const { x, y } = relations;
  const { choices, scatter } = picture.view;
  return html`<div class="scatter-axes">
    ${axisField({ id: `${uid}-y`, label: texts.upwards, groups: choices, chosen: y }, (next) => on.onChange({ y: next }))}
    ${axisField({ id: `${uid}-x`, label: texts.across, groups: choices, chosen: x }, (next) => on.onChange({ x: next }))}
    <button type="button" class="icon-button scatter-swap" aria-label=${texts.swap} title=${texts.swap}
      @click=${() => on.onChange({ x: y, y: x })}>${icon('swap')}</button>
    <fieldset class="segmented" title=${scatter.isBivariate ? nothing : texts.classesHint}>
      <legend>${texts.divide}</legend>
      ${SCATTER_LINES.map(
        (
          lines,
        ) => html`<label><input type="radio" name="${uid}-lines" value=${lines} ?disabled=${lines !== 'median' && !scatter.isBivariate}
          ${keepChecked(scatter.lines === lines)} @change=${() => on.onChange({ lines })} />${texts[lines]}</label>`,
      )}
    </fieldset>
  </div>`;
}

interface AxisField {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly MeasureGroup[];
  readonly chosen: string;
}

function axisField({ id, label, groups, chosen }: AxisField, use: (measure: string) => void): TemplateResult {
  const change = (event: Event) => use((event.target as HTMLSelectElement).value);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} .value=${chosen} @change=${change}>
      ${groups.map(
        ({ name, options }) =>
          html`<optgroup label=${name}>${options.map(
            (option) =>
              html`<option value=${option.id} ?selected=${option.id === chosen}>${option.name}</option>`,
          )}</optgroup>`,
      )}
    </select>
  </div>`;
}

/** The parts as they lie in the plot; each names its places, so that no label is missed. */
function partsTemplate(language: Language, { parts }: ScatterView, on: ScatterPageHandlers): TemplateResult {
  const texts = relationsMessages[language];
  return html`<section class="relations-part">
    <h3>${texts.partsTitle}</h3>
    <div class="plot-parts" data-columns=${parts[0]?.length ?? 1}>${parts.flat().map((part) => partTemplate(texts.nobody, part, on))}</div>
  </section>`;
}

function partTemplate(
  nobody: string,
  { name, count, places }: PlotPart,
  on: ScatterPageHandlers,
): TemplateResult {
  return html`<div class="plot-part">
    <h4><span class="plot-count">${figureView(count)}</span> ${name}</h4>
    ${
      places.length === 0
        ? html`<p class="quiet">${nobody}</p>`
        : html`<ul>${places.map((place) => html`<li>${placeButton(place.id, place.name, on)}</li>`)}</ul>`
    }
  </div>`;
}

function placeButton(id: string, name: string, on: ScatterPageHandlers): TemplateResult {
  return html`<span class="place-button" data-place=${id}
    @pointerenter=${() => on.onHover(id)} @pointerleave=${() => on.onHover(null)}
    @focusin=${() => on.onHover(id)} @focusout=${() => on.onHover(null)}>${on.nameLink(id, name)}</span>`;
}

function gapsTemplate(
  language: Language,
  { gaps, gapsTitle }: ScatterView,
  on: ScatterPageHandlers,
): TemplateResult {
  const texts = relationsMessages[language];
  if (gaps.length === 0) return html`<p class="quiet">${texts.noGaps}</p>`;
  return html`<section class="relations-part" data-gaps>
    <h3>${gapsTitle}</h3>
    <ul class="plot-gaps">${gaps.map(
      ({ id, name, why }) =>
        html`<li>${placeButton(id, name, on)} <span class="quiet">${why.join('; ')}</span></li>`,
    )}</ul>
  </section>`;
}
