import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { memoFields } from '../../lib/memo.ts';
import { changeFilter, changeTable, select } from '../../state/actions.ts';
import { EMPTY_FILTER } from '../../state/default-state.ts';
import { choosePreset } from '../../state/method-actions.ts';
import { presetOf } from '../../state/method-state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { differenceColumnOf, sortByDifference } from './difference-column.ts';
import { type TownRowsInput, townRowsOf } from './explorer-rows.ts';
import { filterGroupsOf } from './filter-groups.ts';
import { type FilterHandlers, townFilterTemplate } from './town-filter-template.ts';
import { filterTownRows, hasFilter, sortTownRows, toggleFilter } from './town-order.ts';
import { TABLE_DIMENSIONS, type TownRow } from './town-rows.ts';
import { type TownTableHandlers, townTableTemplate } from './town-table-template.ts';

/** Columns whose best value is the smallest: their first click sorts upwards. */
const SMALL_FIRST = new Set(['rank', 'name', 'region', 'risk']);

/** Ranked table of towns with filters. Fires `mono-wide` with the wish for a wide panel. */
export class MonoTownTable extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, wide: { type: Boolean } };

  /** Shows the nine dimensions as columns. */
  declare wide: boolean;
  readonly #rowsOf = memoFields(townRowsOf);
  #last: Pick<TownRowsInput, 'potential' | 'risk' | 'intervals' | 'author'> | null = null;
  #busy = false;

  constructor() {
    super(['state', 'scene', 'data', 'highlight', 'uncertainty']);
    this.wide = false;
  }

  protected override prepare(explorer: Explorer): void {
    if (explorer.scores('potential', 'town') !== null) explorer.requestRankIntervals('potential', 'town');
  }

  /** Current rows; while the scores of another year load, those of the last year stay, so that nothing jumps. */
  #rows(explorer: Explorer): readonly TownRow[] {
    const now = {
      potential: explorer.scores('potential', 'town'),
      risk: explorer.scores('risk', 'town'),
      intervals: explorer.rankIntervals('potential', 'town'),
      author: explorer.authorScores('potential', 'town'),
    };
    this.#busy = now.potential === null && now.risk === null && this.#last !== null;
    if (!this.#busy) this.#last = now;
    const { language, table } = explorer.state;
    const withDimensions = this.wide || TABLE_DIMENSIONS.includes(table.sortBy);
    return this.#rowsOf({ data: explorer.data, language, withDimensions, ...(this.#last ?? now) });
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
    onAuthor: () => this.send(choosePreset('author')),
  };

  readonly #filterHandlers: FilterHandlers = {
    onToggle: (key, value) => {
      const filter = this.explorer?.state.table.filter;
      if (filter !== undefined) this.send(changeFilter(toggleFilter(filter, key, value)));
    },
    onLimit: (limit, value) => this.send(changeFilter({ [limit]: value })),
    onClear: () => this.send(changeFilter(EMPTY_FILTER)),
  };

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { table, language, selection } = explorer.state;
    const rows = this.#rows(explorer);
    const difference = differenceColumnOf(explorer.scene(), 'town');
    const sorted = sortTownRows(filterTownRows(rows, table.filter), table, language);
    const { minPotential, maxRisk } = table.filter;
    const filter = townFilterTemplate(
      {
        language,
        groups: filterGroupsOf(rows, table.filter, language),
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
        rows:
          difference !== null && table.sortBy === 'difference'
            ? sortByDifference(sorted, difference, table.descending)
            : sorted,
        difference,
        total: rows.length,
        sort: table,
        selection,
        highlight: explorer.highlight,
        wide: this.wide,
        busy: this.#busy,
        otherMethod: presetOf(explorer.state.method) !== 'author',
        filter,
        how: howMade(language, this.settings.methodHref(explorer.state)),
      },
      this.#tableHandlers,
    );
  }
}

defineElement('mono-town-table', MonoTownTable);
