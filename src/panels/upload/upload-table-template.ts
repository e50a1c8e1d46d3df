import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { uploadDialogMessages } from '../../i18n/messages/upload-dialog.ts';
import { sameSelection } from '../../state/actions.ts';
import type { Selection, UploadViewState } from '../../state/state.ts';
import { figureView } from '../parts/figure-text.ts';
import { intervalTemplate } from '../parts/interval-template.ts';
import { type ColumnView, type SortView, sortHead } from '../tables/table-parts.ts';
import type { UploadRow } from './upload-rows.ts';

/** A choice of a select box. */
export interface UploadOption {
  readonly id: string;
  readonly name: string;
}

export interface UploadTableInput {
  readonly language: Language;
  readonly files: string;
  readonly nodes: readonly UploadOption[];
  readonly node: string;
  /** One or none = no choice. */
  readonly times: readonly string[];
  readonly time: string;
  readonly search: string;
  /** Rows of the page. */
  readonly rows: readonly UploadRow[];
  /** Counts of units: those found, and all. */
  readonly found: number;
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly sort: SortView;
  /** Columns that the node has figures for, besides the name. */
  readonly columns: readonly Exclude<UploadViewState['sortBy'], 'name'>[];
  /** There are ranks, and none has an interval. */
  readonly lacksIntervals: boolean;
  readonly selection: Selection | null;
}

export interface UploadTableHandlers {
  readonly onNode: (code: string) => void;
  readonly onTime: (time: string) => void;
  readonly onSearch: (text: string) => void;
  readonly onSort: (column: string) => void;
  readonly onPage: (page: number) => void;
  readonly onSelect: (place: Selection) => void;
  readonly onHover: (place: Selection | null) => void;
  readonly onCsv: () => void;
  readonly onDetails: () => void;
  readonly onRemove: () => void;
}

/** Table of the reader's own units, one page of them at a time. */
export function uploadTableTemplate(
  input: UploadTableInput,
  on: UploadTableHandlers,
  uid: string,
): TemplateResult {
  const texts = uploadDialogMessages[input.language];
  const number = (value: number): string => formatNumber(input.language, value);
  return html`<div class="upload-bar">
      <p class="upload-files">${input.files}</p>
      <button type="button" class="text-button" @click=${on.onDetails}>${texts.details}</button>
      <button type="button" class="text-button" data-upload-remove @click=${on.onRemove}>${texts.remove}</button>
    </div>
    ${controls(input, on, uid)}
    <div class="table-bar">
      <p role="status">${texts.countOf(number(input.found), number(input.total))}</p>
      <button type="button" class="text-button" @click=${on.onCsv}>${texts.csv}</button>
    </div>
    ${input.lacksIntervals ? html`<p class="upload-note">${texts.rankNote}</p>` : nothing}
    ${input.found === 0 ? html`<p class="empty">${texts.none}</p>` : table(input, on)}
    ${input.pages < 2 ? nothing : pager(input, on)}`;
}

function controls(input: UploadTableInput, on: UploadTableHandlers, uid: string): TemplateResult {
  const texts = uploadDialogMessages[input.language];
  const chosen = (event: Event): string => (event.target as HTMLSelectElement | HTMLInputElement).value;
  return html`<div class="upload-controls">
    <div class="field">
      <label for="${uid}-node">${texts.node}</label>
      <select id="${uid}-node" data-upload-node .value=${input.node} @change=${(event: Event) => on.onNode(chosen(event))}>
        ${input.nodes.map(({ id, name }) => html`<option value=${id} ?selected=${id === input.node}>${name}</option>`)}
      </select>
    </div>
    ${
      input.times.length < 2
        ? nothing
        : html`<div class="field">
          <label for="${uid}-time">${texts.time}</label>
          <select id="${uid}-time" data-upload-time .value=${input.time} @change=${(event: Event) => on.onTime(chosen(event))}>
            ${input.times.map((time) => html`<option value=${time} ?selected=${time === input.time}>${time}</option>`)}
          </select>
        </div>`
    }
    <div class="field">
      <label for="${uid}-search">${texts.search}</label>
      <input id="${uid}-search" type="search" autocomplete="off" spellcheck="false" maxlength="60" .value=${input.search}
        @input=${(event: Event) => on.onSearch(chosen(event))} />
    </div>
  </div>`;
}

function table(input: UploadTableInput, on: UploadTableHandlers): TemplateResult {
  const texts = uploadDialogMessages[input.language];
  const column = (id: string, label: string, numeric: boolean): ColumnView => ({
    id,
    label,
    hint: '',
    numeric,
  });
  const columns = [
    ...(input.columns.includes('rank') ? [column('rank', texts.rank, true)] : []),
    column('name', texts.unit, false),
    ...(input.columns.includes('value') ? [column('value', texts.value, true)] : []),
    ...(input.columns.includes('score') ? [column('score', texts.score, true)] : []),
  ];
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${texts.tableCaption}>
    <table class="ranked ranked-own">
      <caption class="vh">${texts.tableCaption}</caption>
      <thead><tr>${columns.map((one) => sortHead(input.language, one, input.sort, on.onSort))}</tr></thead>
      <tbody>${input.rows.map((row) => rowTemplate(input, row, on))}</tbody>
    </table>
  </div>`;
}

function rowTemplate(input: UploadTableInput, row: UploadRow, on: UploadTableHandlers): TemplateResult {
  const { value, score } = row.figures;
  const isChosen = sameSelection(row.place, input.selection);
  const cell = (figure: typeof value): TemplateResult =>
    html`<td class="numeric">${figure === null ? nothing : figureView(figure)}</td>`;
  return html`<tr data-upload-row=${row.place.id} class=${isChosen ? 'selected' : ''}
    @click=${() => on.onSelect(row.place)} @pointerenter=${() => on.onHover(row.place)} @pointerleave=${() => on.onHover(null)}>
    ${input.columns.includes('rank') ? rankCell(input.language, row) : nothing}
    <th scope="row">
      <button type="button" class="row-button" aria-pressed=${isChosen ? 'true' : 'false'}
        @click=${(event: Event) => {
          event.stopPropagation();
          on.onSelect(row.place);
        }}>${row.name}</button>
      <span class="row-detail">${row.detail}</span>
    </th>
    ${input.columns.includes('value') ? cell(value) : nothing}
    ${input.columns.includes('score') ? cell(score) : nothing}
  </tr>`;
}

function rankCell(language: Language, { figures: { rank, interval } }: UploadRow): TemplateResult {
  return html`<td class="numeric">${rank === null ? nothing : figureView(rank)}${intervalTemplate(language, interval)}</td>`;
}

function pager({ language, page, pages }: UploadTableInput, on: UploadTableHandlers): TemplateResult {
  const texts = uploadDialogMessages[language];
  return html`<nav class="pager" aria-label=${texts.tableCaption}>
    <button type="button" class="button" data-upload-previous ?disabled=${page === 0} @click=${() => on.onPage(page - 1)}>${texts.previous}</button>
    <span role="status" class="num">${texts.page(formatNumber(language, page + 1), formatNumber(language, pages))}</span>
    <button type="button" class="button" data-upload-next ?disabled=${page === pages - 1} @click=${() => on.onPage(page + 1)}>${texts.next}</button>
  </nav>`;
}
