import { nothing, type TemplateResult } from 'lit';
import type { IndexId } from '../../../indicators/types.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import type { PictureContext } from '../../layers/layer.ts';
import { measureName } from '../../layers/measures/measures.ts';
import { orderLayer, orderMeasure, orderPlaces } from '../../layers/measures/place-order.ts';
import { createPictureContext } from '../../layers/picture-context.ts';
import { memoFields, memoLast } from '../../lib/memo.ts';
import { changeTable, select, togglePin } from '../../state/actions.ts';
import { choosePreset } from '../../state/method-actions.ts';
import { presetOf } from '../../state/method-state.ts';
import type { LayerState, MeasureId } from '../../state/state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { differenceColumnOf, sortByDifference } from './difference-column.ts';
import { regionRowsOf } from './explorer-rows.ts';
import { pinnedFirst, type RegionRow, sortRegionRows } from './region-rows.ts';
import { type RegionTableHandlers, regionTableTemplate } from './region-table-template.ts';
import { sortAfter } from './table-parts.ts';

/** Table of the regions by potential and risk. */
export class MonoRegionTable extends ExplorerElement {
  readonly #rowsOf = memoFields(regionRowsOf);
  readonly #contextOf = createPictureContext();
  readonly #orderOf = memoLast((context: PictureContext, measure: MeasureId, setting: LayerState | null) =>
    orderPlaces(context, 'region', measure, setting),
  );

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
    onPin: (id) => this.send(togglePin(id)),
    onAuthor: () => this.send(choosePreset('author')),
  };

  protected override prepare(explorer: Explorer): void {
    explorer.requestRankIntervals(indexOf(orderMeasure(explorer.state, 'region')) ?? 'potential', 'region');
  }

  #rows(explorer: Explorer, measure: MeasureId): readonly RegionRow[] {
    const index = indexOf(measure);
    return this.#rowsOf({
      data: explorer.data,
      language: explorer.state.language,
      theme: explorer.theme,
      potential: explorer.scores('potential', 'region'),
      risk: explorer.scores('risk', 'region'),
      townRisk: explorer.scores('risk', 'town'),
      intervals: index === null ? null : explorer.rankIntervals(index, 'region'),
      author: explorer.authorScores('potential', 'region'),
      order: this.#orderOf(this.#contextOf(explorer), measure, orderLayer(explorer.state, 'region')),
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language, table, selection, pins } = explorer.state;
    const measure = orderMeasure(explorer.state, 'region');
    const rows = pinnedFirst(
      sortRegionRows(this.#rows(explorer, measure), table.sortBy, table.descending, language),
      pins,
    );
    const difference = differenceColumnOf(explorer.scene(), 'region');
    return regionTableTemplate(
      {
        language,
        rows:
          difference !== null && table.sortBy === 'difference'
            ? sortByDifference(rows, difference, table.descending)
            : rows,
        difference,
        measure: { id: measure, name: measureName(explorer.data, 'region', measure, language) },
        pins,
        hrefOf: (id) => this.settings.placeHref(language, { kind: 'region', id }),
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

/** The index whose ranks a table shows; null = a measure that has no intervals. */
function indexOf(measure: MeasureId): IndexId | null {
  return measure === 'potential' || measure === 'risk' ? measure : null;
}

defineElement('mono-region-table', MonoRegionTable);
