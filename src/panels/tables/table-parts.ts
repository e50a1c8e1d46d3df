import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { figureView } from '../parts/figure-text.ts';
import type { DifferenceColumn } from './difference-column.ts';

/** A column that can be sorted. */
export interface ColumnView {
  readonly id: string;
  readonly label: string;
  /** Longer explanation on hover and to a screen reader; '' = none. */
  readonly hint: string;
  readonly numeric: boolean;
}

export interface SortView {
  readonly sortBy: string;
  readonly descending: boolean;
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
  return html`<th scope="col" class=${column.numeric ? 'numeric' : nothing} aria-sort=${isSorted ? direction : nothing}>
    <button type="button" class="sort" title=${column.hint === '' ? nothing : column.hint} @click=${() => onSort?.(column.id)}>
      <span>${column.label}</span><span class="sort-mark ${isSorted ? direction : ''}" aria-hidden="true"></span>
      <span class="vh">${tableMessages[language].sortBy(column.label)}</span>
    </button>
  </th>`;
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
