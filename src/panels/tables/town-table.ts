import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { orderMeasure } from '../../layers/measures/place-order.ts';
import { askedQuery, MOST_COLUMNS } from '../../lib/asked-places.ts';
import { changeFilter, changeTable, clearFilter, select, togglePin } from '../../state/actions.ts';
import { setScoreLimit } from '../../state/condition.ts';
import { choosePreset } from '../../state/method-actions.ts';
import { presetOf } from '../../state/method-state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { differenceColumnOf, sortByDifference } from './difference-column.ts';
import type { FilterGroupId } from './filter-view.ts';
import { sortAfter } from './table-parts.ts';
import { type FilterHandlers, townFilterTemplate } from './town-filter-template.ts';
import { groupTownRows, sortTownRows } from './town-order.ts';
import type { TownRow } from './town-rows.ts';
import { type TownTableHandlers, townTableTemplate } from './town-table-template.ts';
import { createTownTableView } from './town-table-view.ts';

/** Table of the towns by the measure of the map, with filters. Fires `mono-wide` with the wish for a wide panel. */
export class MonoTownTable extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, wide: { type: Boolean } };

  /** Shows the nine dimensions as columns. */
  declare wide: boolean;
  readonly #viewOf = createTownTableView();
  #openGroup: FilterGroupId = 'needs';

  constructor() {
    super(['state', 'scene', 'data', 'highlight', 'theme', 'uncertainty']);
    this.wide = false;
  }

  protected override prepare(explorer: Explorer): void {
    const measure = orderMeasure(explorer.state, 'town');
    const index = measure === 'risk' ? measure : 'potential';
    if (explorer.scores(index, 'town') !== null) explorer.requestRankIntervals(index, 'town');
  }

  readonly #tableHandlers: TownTableHandlers = {
    onSort: (column) => {
      const table = this.explorer?.state.table;
      if (table !== undefined) this.send(changeTable(sortAfter(table, column)));
    },
    onSelect: (id) => this.send(select({ kind: 'town', id })),
    onHover: (id) => this.explorer?.setHighlight(id === null ? null : { kind: 'town', id }),
    onPin: (id) => this.send(togglePin(id)),
    onWide: (wide) => this.dispatchEvent(new CustomEvent('mono-wide', { bubbles: true, detail: wide })),
    onClear: () => this.send(clearFilter()),
    onAuthor: () => this.send(choosePreset('author')),
  };

  readonly #filterHandlers: FilterHandlers = {
    onChange: (change) => this.send(changeFilter(change)),
    onLimit: (limit, value) => this.send(changeFilter((filter) => setScoreLimit(filter, limit, value))),
    onGroup: (group) => {
      this.#openGroup = group;
      this.requestUpdate();
    },
    onClear: () => this.send(clearFilter()),
  };

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { table, language, selection, pins } = explorer.state;
    const view = this.#viewOf(explorer, this.wide);
    const scene = explorer.scene();
    const difference = differenceColumnOf(scene, 'town');
    const sorted = sortTownRows(view.rows, table, language);
    const rows =
      difference !== null && table.sortBy === 'difference'
        ? sortByDifference(sorted, difference, table.descending)
        : sorted;
    return townTableTemplate(
      {
        ...{ language, difference, selection, pins, sort: table, measure: view.measure },
        groups: groupTownRows(rows, scene.filter, pins),
        met: scene.filter?.met ?? rows.length,
        isOutside: (id) => scene.filter?.verdicts.get(id) === 'notMet',
        total: rows.length,
        unmet: view.unmet,
        sideHref: sideHref(this.settings.folderHref(language), townIds(pins, rows)),
        hrefOf: (id) => this.settings.placeHref(language, { kind: 'town', id }),
        highlight: explorer.highlight,
        wide: this.wide,
        busy: view.isBusy,
        otherMethod: presetOf(explorer.state.method) !== 'author',
        filter: townFilterTemplate(
          { ...view.filter, language, openGroup: this.#openGroup },
          this.#filterHandlers,
          this.uid,
        ),
        how: howMade(language, this.settings.methodHref(explorer.state)),
      },
      this.#tableHandlers,
    );
  }
}

/** The pinned places that are towns: regions are pinned in a table of their own. */
function townIds(pins: readonly string[], rows: readonly TownRow[]): readonly string[] {
  return pins.filter((pin) => rows.some(({ id }) => id === pin));
}

/** The page that sets the first pinned towns side by side; '' where the site has none, or fewer than two are pinned. */
function sideHref(folder: string, pins: readonly string[]): string {
  return folder === '' || pins.length < 2
    ? ''
    : `${folder}compare/${askedQuery('town', pins.slice(0, MOST_COLUMNS))}`;
}

defineElement('mono-town-table', MonoTownTable);
