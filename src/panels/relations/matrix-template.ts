import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Language } from '../../../geodata/types.ts';
import { correlationMessages } from '../../i18n/messages/correlations.ts';
import { relationsMessages } from '../../i18n/messages/relations.ts';
import type { RelationsState } from '../../state/state.ts';
import { figureView, sentence } from '../parts/figure-text.ts';
import type { SentencePart } from '../parts/figure-view.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import { type MatrixGridHandlers, matrixGrid } from './matrix-grid-template.ts';
import type { MatrixPair, MatrixView, OverlapView } from './matrix-view.ts';

/** A pair that says nearly the same, with how it may stand. */
export interface ClosePair {
  readonly pair: MatrixPair;
  readonly why: string;
}

export interface MatrixPageInput {
  readonly language: Language;
  readonly relations: RelationsState;
  readonly view: MatrixView;
  /** The indicator whose pairs are listed, closest first. */
  readonly chosenId: string;
  readonly ranked: readonly MatrixPair[];
  readonly close: readonly ClosePair[];
  readonly overlap: OverlapView;
  readonly indices: readonly SentencePart[];
  /** The pair pointed at in the grid. */
  readonly pointed: MatrixPair | null;
  /** The pair chosen by a click or the focus; the button opens it as a plot. */
  readonly pinned: MatrixPair | null;
  readonly uid: string;
}

export interface MatrixPageHandlers extends MatrixGridHandlers {
  readonly onChange: (change: Partial<RelationsState>) => void;
  readonly onPick: (indicatorId: string) => void;
  readonly onSave: () => void;
}

/** Correlations: one indicator as a ranked list, all pairs as a matrix, close pairs, overlap. */
export function matrixPage(input: MatrixPageInput, on: MatrixPageHandlers): TemplateResult {
  const { language, view, pointed, pinned } = input;
  const texts = correlationMessages[language];
  return html`<p class="quiet">${texts.lead}</p>
    ${gradeChoice(input, on)} ${indicatorList(input, on)}
    <section class="relations-part" data-matrix>
      <h3>${texts.matrix}</h3>
      ${matrixKey(language, view)}
      <div class="matrix-pointed">
        <p class="matrix-readout" aria-hidden="true">${pointed === null ? texts.pointAt : pairWords(language, pointed)}</p>
        <button type="button" class="button" data-open-pair ?disabled=${pinned === null}
          @click=${() => pinned !== null && on.onPair(pinned.a.id, pinned.b.id)}>${texts.asPlot}</button>
      </div>
      ${guard([view, language], () => matrixGrid(language, view, on))}
      <p class="quiet">${texts.matrixHint}</p>
    </section>
    ${closePairs(input, on)} ${overlapTemplate(input)}
    <p class="download-row"><button type="button" class="button" @click=${on.onSave}>${relationsMessages[language].csv}</button></p>`;
}

function gradeChoice({ language, relations, uid }: MatrixPageInput, on: MatrixPageHandlers): TemplateResult {
  const texts = correlationMessages[language];
  if (relations.scope === 'region') return html`<p class="quiet">${texts.regionsOwn}</p>`;
  return html`<fieldset class="segmented">
    <legend>${texts.gradeFilter}</legend>
    ${(['townLevel', 'all'] as const).map(
      (
        gradeFilter,
      ) => html`<label><input type="radio" name="${uid}-gradeFilter" value=${gradeFilter} ${keepChecked(relations.gradeFilter === gradeFilter)}
        @change=${() => on.onChange({ gradeFilter })} />${texts[gradeFilter]}</label>`,
    )}
  </fieldset>`;
}

const LISTED = 10;

/** The text form of the matrix: what one indicator goes together with. */
function indicatorList(input: MatrixPageInput, on: MatrixPageHandlers): TemplateResult {
  const { language, view, chosenId, ranked, uid } = input;
  const texts = correlationMessages[language];
  const chosen = view.indicators.find(({ id }) => id === chosenId);
  const rest = ranked.slice(LISTED);
  return html`<section class="relations-part" data-list>
    <div class="field">
      <label for="${uid}-pick">${texts.pick}</label>
      <select id="${uid}-pick" .value=${chosenId} @change=${(event: Event) => on.onPick((event.target as HTMLSelectElement).value)}>
        ${view.groups.map(
          ({ name, indicators }) =>
            html`<optgroup label=${name}>${indicators.map(
              (one) => html`<option value=${one.id} ?selected=${one.id === chosenId}>${one.name}</option>`,
            )}</optgroup>`,
        )}
      </select>
    </div>
    ${pairTable(language, texts.listTitle(chosen?.name ?? ''), ranked.slice(0, LISTED), on)}
    ${
      rest.length === 0
        ? nothing
        : html`<details><summary>${texts.more(rest.length)}</summary>${pairTable(language, texts.listTitle(chosen?.name ?? ''), rest, on)}</details>`
    }
  </section>`;
}

function pairTable(
  language: Language,
  title: string,
  pairs: readonly MatrixPair[],
  on: MatrixPageHandlers,
): TemplateResult {
  const texts = correlationMessages[language];
  return html`<table class="pair-table">
    <caption class="vh">${title}</caption>
    <thead>
      <tr>
        <th scope="col">${texts.other}</th>
        <td></td>
        <th scope="col" class="numeric">r</th>
        <th scope="col" class="numeric"><abbr title=${texts.placesHint}>${texts.places}</abbr></th>
      </tr>
    </thead>
    <tbody>${pairs.map(
      (pair) => html`<tr>
        <th scope="row"><button type="button" class="place-button" @click=${() => on.onPair(pair.a.id, pair.b.id)}>${pair.b.name}</button></th>
        <td>${pair.r === null ? html`<span class="quiet">${texts.few}</span>` : pairBar(pair.r.value ?? 0, pair.colour)}</td>
        <td class="numeric">${pair.r === null ? '–' : figureView(pair.r)}</td>
        <td class="numeric">${figureView(pair.n)}</td>
      </tr>`,
    )}</tbody>
  </table>`;
}

/** From the middle to the left for a negative r, to the right for a positive one. */
function pairBar(r: number, colour: string): TemplateResult {
  const length = Math.abs(r) * 50;
  return html`<svg class="bar pair-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-ground" width="100" height="10" />
    ${svg`<rect x=${(r < 0 ? 50 - length : 50).toFixed(1)} width=${length.toFixed(1)} height="10" fill=${colour} />`}
    <line class="pair-zero" x1="50" x2="50" y1="0" y2="10" vector-effect="non-scaling-stroke" />
  </svg>`;
}

function matrixKey(language: Language, { ramp }: MatrixView): TemplateResult {
  const texts = correlationMessages[language];
  const step = 100 / ramp.length;
  return html`<div class="matrix-legend">
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" class="matrix-ramp" aria-hidden="true">${ramp.map(
      ({ colour }, i) => svg`<rect x=${i * step} width=${step} height="8" fill=${colour} />`,
    )}</svg>
    <p class="matrix-scale" aria-label=${texts.legend}>${ramp.map(({ text }) => html`<span>${text}</span>`)}</p>
    <p class="quiet"><span class="matrix-sample matrix-few" aria-hidden="true"></span>${texts.legendFew}
      <span class="matrix-sample matrix-close" aria-hidden="true"></span>${texts.legendClose}</p>
  </div>`;
}

function pairWords(language: Language, { a, b, r, n }: MatrixPair): TemplateResult {
  const texts = correlationMessages[language];
  return html`<span>${a.name} × ${b.name}</span> <b>${r === null ? texts.few : `r = ${r.text}`}</b> (n = ${n.text})`;
}

function closePairs({ language, close }: MatrixPageInput, on: MatrixPageHandlers): TemplateResult {
  const texts = correlationMessages[language];
  if (close.length === 0) return html`<p>${texts.closeNone}</p>`;
  return html`<section class="relations-part" data-close>
    <h3>${texts.close(close.length)}</h3>
    <p class="quiet">${texts.closeHint}</p>
    <ul class="plot-gaps">${close.map(
      ({ pair, why }) => html`<li>
        <button type="button" class="place-button" @click=${() => on.onPair(pair.a.id, pair.b.id)}>${pair.a.name} × ${pair.b.name}</button>
        <span>r = ${pair.r === null ? '–' : figureView(pair.r)}, n = ${figureView(pair.n)}</span> <span class="quiet">${why}</span>
      </li>`,
    )}</ul>
  </section>`;
}

function overlapTemplate({ language, overlap, indices }: MatrixPageInput): TemplateResult {
  const texts = correlationMessages[language];
  const rows = [
    ['both', texts.both, overlap.both],
    ['potential', texts.inPotential, overlap.potential],
    ['risk', texts.inRisk, overlap.risk],
    ['panel', texts.inPanel, overlap.panel],
  ] as const;
  return html`<section class="relations-part" data-overlap>
    <h3>${texts.overlap}</h3>
    <p>${sentence(indices)}</p>
    <p class="quiet">${texts.overlapLead}</p>
    ${rows.map(
      ([key, title, names]) => html`<details data-overlap-of=${key}>
        <summary>${title}: <span class="num">${names.length}</span></summary>
        <p class="quiet">${names.length === 0 ? texts.nothing : names.join('; ')}</p>
      </details>`,
    )}
  </section>`;
}
