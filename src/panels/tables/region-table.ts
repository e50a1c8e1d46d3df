import { nothing, type TemplateResult } from 'lit';
import { memoLast } from '../../lib/memo.ts';
import { changeTable, select } from '../../state/actions.ts';
import { choosePreset } from '../../state/method-actions.ts';
import { presetOf } from '../../state/method-state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { differenceColumnOf, sortByDifference } from './difference-column.ts';
import { regionRowsOf } from './explorer-rows.ts';
import { sortRegionRows } from './region-rows.ts';
import { type RegionTableHandlers, regionTableTemplate } from './region-table-template.ts';

/** Table of the regions by potential and risk. */
export class MonoRegionTable extends ExplorerElement {
  readonly #rowsOf = memoLast(regionRowsOf);

  constructor() {
    super(['state', 'scene', 'data', 'highlight', 'theme', 'uncertainty']);
  }

  readonly #handlers: RegionTableHandlers = {
    onSort: (column) => {
      const table = this.explorer?.state.table;
      const upwards = column === 'rank' || column === 'name' || column === 'risk';
      this.send(
        changeTable({ sortBy: column, descending: table?.sortBy === column ? !table.descending : !upwards }),
      );
    },
    onSelect: (id) => this.send(select({ kind: 'region', id })),
    onHover: (id) => this.explorer?.setHighlight(id === null ? null : { kind: 'region', id }),
    onAuthor: () => this.send(choosePreset('author')),
  };

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language, table, selection } = explorer.state;
    const rows = this.#rowsOf(
      explorer.data,
      language,
      explorer.theme,
      explorer.scores('potential', 'region'),
      explorer.scores('risk', 'region'),
      explorer.scores('risk', 'town'),
      explorer.uncertainty('potential', 'region'),
      explorer.authorScores('potential', 'region'),
    );
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
        how: howMade(language, this.settings.methodHref),
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
