import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../explorer/explorer.ts';
import { townRowsOf } from '../explorer/views/explorer-rows.ts';
import {
  type FilterKey,
  filterChoices,
  filterTownRows,
  hasFilter,
  sortTownRows,
  toggleFilter,
} from '../explorer/views/town-order.ts';
import type { TownRow } from '../explorer/views/town-rows.ts';
import { termName } from '../i18n/messages/terms.ts';
import { memoLast } from '../lib/memo.ts';
import { changeFilter, changeTable, select } from '../state/actions.ts';
import { EMPTY_FILTER } from '../state/default-state.ts';
import { defineElement, ExplorerElement } from './explorer-element.ts';
import { type FilterGroup, type FilterHandlers, townFilterTemplate } from './town-filter-template.ts';
import { type TownTableHandlers, townTableTemplate } from './town-table-template.ts';

const KEYS: readonly FilterKey[] = ['regions', 'branches', 'enterprises', 'grades', 'statuses'];

/** Columns whose best value is the smallest: their first click sorts upwards. */
const SMALL_FIRST = new Set(['rank', 'name', 'region', 'risk']);

/** Ranked table of towns with filters. Fires `mono-wide` with the wish for a wide panel. */
export class MonoTownTable extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, wide: { type: Boolean } };

  /** Shows the nine dimensions as columns. */
  declare wide: boolean;
  readonly #rowsOf = memoLast(townRowsOf);

  constructor() {
    super(['state', 'scene', 'data', 'highlight']);
    this.wide = false;
  }

  #rows(explorer: Explorer): readonly TownRow[] {
    return this.#rowsOf(
      explorer.data,
      explorer.state.language,
      explorer.scores('potential', 'town'),
      explorer.scores('risk', 'town'),
    );
  }

  readonly #tableHandlers: TownTableHandlers = {
    onSort: (column) => {
      const table = this.explorer?.state.table;
      const descending = table?.sortBy === column ? !table.descending : !SMALL_FIRST.has(column);
      this.send(changeTable({ sortBy: column, descending }));
    },
    onSelect: (id) => this.send(select({ kind: 'town', id })),
    onHover: (id) => this.explorer?.setHighlight(id === null ? null : { kind: 'town', id }),
    onWide: (wide) => this.dispatchEvent(new CustomEvent('mono-wide', { bubbles: true, detail: wide })),
    onClear: () => this.send(changeFilter(EMPTY_FILTER)),
  };

  readonly #filterHandlers: FilterHandlers = {
    onToggle: (key, value) => {
      const filter = this.explorer?.state.table.filter;
      if (filter !== undefined) this.send(changeFilter(toggleFilter(filter, key, value)));
    },
    onLimit: (limit, value) => this.send(changeFilter({ [limit]: value })),
    onClear: () => this.send(changeFilter(EMPTY_FILTER)),
  };

  #groups(explorer: Explorer, rows: readonly TownRow[]): readonly FilterGroup[] {
    return KEYS.map((key) => ({
      key,
      choices: filterChoices(rows, key, explorer.state.table.filter).map((choice) => ({
        ...choice,
        label: choiceName(explorer, rows, key, choice.value),
      })),
    }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { table, language, selection } = explorer.state;
    const rows = this.#rows(explorer);
    const { minPotential, maxRisk } = table.filter;
    const filter = townFilterTemplate(
      {
        language,
        groups: this.#groups(explorer, rows),
        minPotential,
        maxRisk,
        active: hasFilter(table.filter),
      },
      this.#filterHandlers,
      this.uid,
    );
    return townTableTemplate(
      {
        language,
        rows: sortTownRows(filterTownRows(rows, table.filter), table, language),
        total: rows.length,
        sort: table,
        selection,
        highlight: explorer.highlight,
        wide: this.wide,
        filter,
      },
      this.#tableHandlers,
    );
  }
}

/** Name of a choice in the reader's language. */
function choiceName(explorer: Explorer, rows: readonly TownRow[], key: FilterKey, value: string): string {
  const { language } = explorer.state;
  if (key === 'regions') return rows.find(({ regionId }) => regionId === value)?.regionName ?? value;
  if (key === 'grades') return `${value}: ${termName(language, `grade-${value}`)}`;
  return termName(language, value);
}

defineElement('mono-town-table', MonoTownTable);
