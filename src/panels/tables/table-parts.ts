import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import type { TableState } from '../../state/state.ts';
import { figureView } from '../parts/figure-text.ts';
import type { DifferenceColumn } from './difference-column.ts';

/** A column that can be sorted. */
export interface ColumnView {
  readonly id: string;
  readonly label: string;
  /** What stands in the head where the label is too long for its column; absent = the label. */
  readonly short?: string;
  /** Longer explanation on hover and to a screen reader; '' = none. */
  readonly hint: string;
  readonly numeric: boolean;
}

export interface SortView {
  readonly sortBy: string;
  readonly descending: boolean;
}

/** Columns whose first click puts the smallest first: place 1, the letter A. Risk starts with the worst. */
const SMALL_FIRST = new Set(['rank', 'name', 'region']);

/** The sort of a table after a click on the head of a column. */
export function sortAfter({ sortBy, descending }: TableState, column: string): Partial<TableState> {
  return { sortBy: column, descending: sortBy === column ? !descending : !SMALL_FIRST.has(column) };
}

/** Head cell with a button that sorts by its column. */
export function sortHead(
  language: Language,
  column: ColumnView,
  sort: SortView,
  onSort: ((id: string) => void) | null,
): TemplateResult {
  const isSorted = sort.sortBy === column.id;
  const direction = sort.descending ? 'descending' : 'ascending';
  return html`<th scope="col" class="col-${column.id} ${column.numeric ? 'numeric' : ''}" aria-sort=${isSorted ? direction : nothing}>
    <button type="button" class="sort" title=${column.hint === '' ? nothing : column.hint} @click=${() => onSort?.(column.id)}>
      <span>${column.short ?? column.label}</span><span class="sort-mark ${isSorted ? direction : ''}" aria-hidden="true"></span>
      <span class="vh">${tableMessages[language].sortBy(column.label)}</span>
    </button>
  </th>`;
}

/** The name of a place in its row: a link to its own page, whose plain click opens the profile here. */
export interface RowName {
  readonly id: string;
  readonly name: string;
  /** '' = the place has no page beside this one. */
  readonly href: string;
  readonly isSelected: boolean;
}

/** What a row answers to. */
export interface RowHandlers {
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/** The name in a row, as a link where the place has a page. */
export function rowName({ id, name, href, isSelected }: RowName, on: RowHandlers | null): TemplateResult {
  const [focus, blur] = [() => on?.onHover(id), () => on?.onHover(null)];
  if (href === '')
    return html`<button type="button" class="row-button" aria-pressed=${isSelected ? 'true' : 'false'}
      @click=${(event: Event) => {
        event.stopPropagation();
        on?.onSelect(id);
      }} @focus=${focus} @blur=${blur}>${name}</button>`;
  return html`<a class="row-button" data-place=${id} href=${href} aria-current=${isSelected ? 'true' : nothing}
    @click=${(event: MouseEvent) => {
      event.stopPropagation();
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      on?.onSelect(id);
    }} @focus=${focus} @blur=${blur}>${name}</a>`;
}

/** Head of the column of differences; none where the map shows none. */
export function differenceColumn(column: DifferenceColumn | null): readonly ColumnView[] {
  return column === null ? [] : [{ id: 'difference', label: column.label, hint: column.hint, numeric: true }];
}

/** Difference of one place; nothing where the map shows none. */
export function differenceCell(
  column: DifferenceColumn | null,
  placeId: string,
): TemplateResult | typeof nothing {
  const figure = column?.figures.get(placeId);
  if (column === null) return nothing;
  return html`<td class="numeric">${figure === undefined ? nothing : figureView(figure)}</td>`;
}

/** How the five states of a figure look, for under a table. */
export function stateKey(language: Language): TemplateResult {
  const texts = tableMessages[language];
  const items = [
    ['measured', texts.stateMeasured],
    ['proxy', texts.stateProxy],
    ['outdated', texts.stateOutdated],
    ['missing', texts.stateMissing],
    ['not-applicable', texts.stateNotApplicable],
  ] as const;
  return html`<details class="state-key">
    <summary>${texts.states}</summary>
    <ul>
      ${items.map(
        ([state, text]) =>
          html`<li><span class="fig fig-${state}" aria-hidden="true">${sample(state)}</span> ${text}</li>`,
      )}
    </ul>
  </details>`;
}

function sample(state: string): string {
  return state === 'missing' || state === 'not-applicable' ? '–' : '00';
}
