import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../../geodata/types.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { termName } from '../../i18n/messages/terms.ts';
import type { Selection } from '../../state/state.ts';
import { figureText, figureView } from '../parts/figure-text.ts';
import { countAddress } from '../parts/figure-view.ts';
import type { HowMade } from '../parts/how-made-template.ts';
import { icon } from '../parts/icons.ts';
import { intervalTemplate } from '../parts/interval-template.ts';
import type { DifferenceColumn } from './difference-column.ts';
import { methodNote, rankChangeTemplate } from './rank-change-template.ts';
import {
  type ColumnView,
  differenceCell,
  differenceColumn,
  type SortView,
  sortHead,
  stateKey,
} from './table-parts.ts';
import { TABLE_DIMENSIONS, type TownRow } from './town-rows.ts';

export interface TownTableInput {
  readonly language: Language;
  /** Filtered and sorted. */
  readonly rows: readonly TownRow[];
  readonly total: number;
  /** Differences that the map shows; absent or null = no such column. */
  readonly difference?: DifferenceColumn | null;
  readonly sort: SortView;
  readonly selection: Selection | null;
  readonly highlight: Selection | null;
  readonly wide: boolean;
  /** New scores are on their way: the rows are the last known ones, dimmed. */
  readonly busy?: boolean;
  /** The ranks are by another method than the author's. */
  readonly otherMethod?: boolean;
  /** Filters above the table; `nothing` on a page without scripts. */
  readonly filter: TemplateResult | typeof nothing;
  readonly how: HowMade;
}

export interface TownTableHandlers {
  readonly onSort: (column: string) => void;
  readonly onSelect: (townId: string) => void;
  readonly onHover: (townId: string | null) => void;
  readonly onWide: (wide: boolean) => void;
  readonly onClear: () => void;
  /** Back to the author's method. */
  readonly onAuthor: () => void;
}

/** Ranked table of the towns; ranked rows first, the others below with what is missing. */
export function townTableTemplate(input: TownTableInput, on: TownTableHandlers | null): TemplateResult {
  const texts = tableMessages[input.language];
  const isRanked = (row: TownRow) => row.rank.value !== null;
  const ranked = input.rows.filter(isRanked);
  const others = input.rows.filter((row) => !isRanked(row));
  // A row stays with its town when the order changes: it moves, keeps the focus, and only its numbers are set anew.
  const rowsOf = (rows: readonly TownRow[]) =>
    repeat(
      rows,
      ({ id }) => id,
      (row) => townRow(input, row, on),
    );
  const columns = townColumns(input.language, input.wide, input.difference ?? null);
  return html`${tableBar(input, on)} ${methodNote(
    input.language,
    input.otherMethod === true,
    on?.onAuthor ?? null,
    input.rows.some(({ potential, risk }) => (potential.filledIn ?? 0) + (risk.filledIn ?? 0) > 0),
  )} ${input.filter}
    <div class="table-scroll ${input.busy ? 'table-busy' : ''}" aria-busy=${input.busy ? 'true' : 'false'} role="region" tabindex="0" aria-label=${texts.townsCaption}>
      <table class="ranked ${input.wide ? 'ranked-wide' : ''}">
        <caption class="vh">${texts.townsCaption}</caption>
        <thead>
          <tr>${columns.map((column) => sortHead(input.language, column, input.sort, on?.onSort ?? null))}</tr>
        </thead>
        <tbody>${rowsOf(ranked)}</tbody>
        ${
          others.length === 0
            ? nothing
            : html`<tbody class="unranked">
              <tr class="group-row"><th scope="rowgroup" colspan=${columns.length}>${texts.unranked}<span class="hint">${texts.unrankedHint}</span></th></tr>
              ${rowsOf(others)}
            </tbody>`
        }
      </table>
    </div>
    ${input.rows.length === 0 ? emptyTable(input.language, on) : nothing} ${stateKey(input.language)}`;
}

function tableBar(input: TownTableInput, on: TownTableHandlers | null): TemplateResult {
  const texts = tableMessages[input.language];
  const shown = figureText(countAddress('table-rows'), texts.shownOf(input.rows.length, input.total));
  return html`<div class="table-bar">
    <p role="status">${shown}</p>${input.how('ranking', texts.townsCaption)}
    <button type="button" class="text-button widen" aria-pressed=${input.wide ? 'true' : 'false'}
      @click=${() => on?.onWide(!input.wide)}>${icon('widen')}${input.wide ? texts.narrow : texts.widen}</button>
  </div>`;
}

/** Columns of the table in order; the nine dimensions only where it is wide. */
export function townColumns(
  language: Language,
  wide: boolean,
  difference: DifferenceColumn | null,
): readonly ColumnView[] {
  const texts = tableMessages[language];
  const numeric = (id: string, label: string, hint = ''): ColumnView => ({ id, label, hint, numeric: true });
  const dimensions = wide ? TABLE_DIMENSIONS.map((node) => numeric(node, termName(language, node))) : [];
  return [
    numeric('rank', texts.rank),
    { id: 'name', label: texts.town, hint: '', numeric: false },
    numeric('potential', texts.potential, texts.potentialScale),
    numeric('risk', texts.risk, texts.riskScale),
    ...differenceColumn(difference),
    ...dimensions,
    numeric('townLevel', texts.townLevelShare, texts.townLevelShareHint),
    ...(showsResidents(wide, difference) ? [numeric('population', texts.population)] : []),
  ];
}

/** A narrow table has room for six columns: a difference takes the place of the residents. */
function showsResidents(wide: boolean, difference: DifferenceColumn | null): boolean {
  return wide || difference === null;
}

function townRow(input: TownTableInput, row: TownRow, on: TownTableHandlers | null): TemplateResult {
  const isSelected = input.selection?.kind === 'town' && input.selection.id === row.id;
  const isHighlighted = input.highlight?.kind === 'town' && input.highlight.id === row.id;
  return html`<tr data-row=${row.id} class="row-${row.status} ${isSelected ? 'selected' : ''} ${isHighlighted ? 'highlighted' : ''}"
    @click=${() => on?.onSelect(row.id)} @pointerenter=${() => on?.onHover(row.id)} @pointerleave=${() => on?.onHover(null)}>
    <td class="numeric rank-cell">${rankCell(input.language, row)}</td>
    <th scope="row">
      <button type="button" class="row-button" aria-pressed=${isSelected ? 'true' : 'false'}
        @click=${(event: Event) => {
          event.stopPropagation();
          on?.onSelect(row.id);
        }} @focus=${() => on?.onHover(row.id)} @blur=${() => on?.onHover(null)}>${row.name}</button>
      <span class="row-detail">${row.regionName}</span>
      ${row.missingText === '' ? nothing : html`<span class="row-missing">${row.missingText}</span>`}
    </th>
    <td class="numeric">${figureView(row.potential)}${rankChangeTemplate(row.change)}</td>
    <td class="numeric">${figureView(row.risk)}</td>
    ${differenceCell(input.difference ?? null, row.id)}
    ${input.wide ? row.dimensions.map(({ score }) => html`<td class="numeric">${figureView(score)}</td>`) : nothing}
    <td class="numeric">${figureView(row.townLevelShare)}</td>
    ${showsResidents(input.wide, input.difference ?? null) ? html`<td class="numeric">${figureView(row.population)}</td>` : nothing}
  </tr>`;
}

function rankCell(language: Language, row: TownRow): TemplateResult {
  return html`<span class="rank">${figureView(row.rank)}</span>${
    row.dimensionsText === ''
      ? nothing
      : html`<span class="rank-of" title=${row.dimensionsText}><span aria-hidden="true">${row.dimensionsShort}</span><span class="vh">${row.dimensionsText}</span></span>`
  }${intervalTemplate(language, row.interval)}`;
}

function emptyTable(language: Language, on: TownTableHandlers | null): TemplateResult {
  const texts = tableMessages[language];
  return html`<div class="empty">
    <p>${texts.noneLeft}</p>
    <button type="button" class="button" @click=${on?.onClear}>${texts.clearAll}</button>
  </div>`;
}
