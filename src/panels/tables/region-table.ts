import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { memoFields } from '../../lib/memo.ts';
import { changeTable, select } from '../../state/actions.ts';
import { choosePreset } from '../../state/method-actions.ts';
import { presetOf } from '../../state/method-state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { differenceColumnOf, sortByDifference } from './difference-column.ts';
import { regionRowsOf } from './explorer-rows.ts';
import { sortRegionRows } from './region-rows.ts';
import { type RegionTableHandlers, regionTableTemplate } from './region-table-template.ts';
import { sortAfter } from './table-parts.ts';

/** Table of the regions by potential and risk. */
export class MonoRegionTable extends ExplorerElement {
  readonly #rowsOf = memoFields(regionRowsOf);

  constructor() {
    super(['state', 'scene', 'data', 'highlight', 'theme', 'uncertainty']);
  }

  readonly #handlers: RegionTableHandlers = {
    onSort: (column) => {
      const table = this.explorer?.state.table;
      if (table !== undefined) this.send(changeTable(sortAfter(table, column)));
    },
    onSelect: (id) => this.send(select({ kind: 'region', id })),
    onHover: (id) => this.explorer?.setHighlight(id === null ? null : { kind: 'region', id }),
    onAuthor: () => this.send(choosePreset('author')),
  };

  protected override prepare(explorer: Explorer): void {
    explorer.requestRankIntervals('potential', 'region');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language, table, selection } = explorer.state;
    const rows = this.#rowsOf({
      data: explorer.data,
      language,
      theme: explorer.theme,
      potential: explorer.scores('potential', 'region'),
      risk: explorer.scores('risk', 'region'),
      townRisk: explorer.scores('risk', 'town'),
      intervals: explorer.rankIntervals('potential', 'region'),
      author: explorer.authorScores('potential', 'region'),
    });
    const sorted = sortRegionRows(rows, table.sortBy, table.descending, language);
    const difference = differenceColumnOf(explorer.scene(), 'region');
    return regionTableTemplate(
      {
        language,
        rows:
          difference !== null && table.sortBy === 'difference'
            ? sortByDifference(sorted, difference, table.descending)
            : sorted,
        difference,
        how: howMade(language, this.settings.methodHref(explorer.state)),
        sort: table,
        selection,
        highlight: explorer.highlight,
        otherMethod: presetOf(explorer.state.method) !== 'author',
      },
      this.#handlers,
    );
  }
}

defineElement('mono-region-table', MonoRegionTable);
