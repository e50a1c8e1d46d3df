import { DIMENSIONS } from '../../../indicators/types.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { townTraits } from '../../layers/filter/town-traits.ts';
import type { PictureContext } from '../../layers/layer.ts';
import { measureName } from '../../layers/measures/measures.ts';
import { orderLayer, orderMeasure, orderPlaces } from '../../layers/measures/place-order.ts';
import { createPictureContext } from '../../layers/picture-context.ts';
import { memoFields, memoLast } from '../../lib/memo.ts';
import type { Filter } from '../../state/condition.ts';
import type { LayerState, MeasureId } from '../../state/state.ts';
import { type TownRowsInput, townRowsOf } from './explorer-rows.ts';
import { type FilterView, filterView } from './filter-view.ts';
import type { TableMeasure } from './town-columns.ts';
import type { TownRow } from './town-rows.ts';
import { type UnmetTown, unmetTowns } from './unmet-view.ts';

/** What a table of towns is drawn from. */
export interface TownTableView {
  readonly measure: TableMeasure;
  readonly rows: readonly TownRow[];
  readonly filter: FilterView;
  readonly unmet: readonly UnmetTown[];
  /** The scores of another year are on their way: the rows are the last known ones, so that nothing jumps. */
  readonly isBusy: boolean;
}

/** What stays on screen while the scores of another year load. */
type Scored = Omit<TownRowsInput, 'data' | 'language' | 'withDimensions' | 'open'>;

/** Makes the view of one table of towns; it keeps what it has made and makes nothing twice. */
export function createTownTableView(): (explorer: Explorer, isWide: boolean) => TownTableView {
  const contextOf = createPictureContext();
  const orderOf = memoLast((context: PictureContext, measure: MeasureId, setting: LayerState | null) =>
    orderPlaces(context, 'town', measure, setting),
  );
  const dimensionsOf = memoLast((context: PictureContext) =>
    DIMENSIONS.map((node) => orderPlaces(context, 'town', node)),
  );
  const rowsOf = memoFields(townRowsOf);
  const filterOf = memoLast(filterOfTowns);
  const unmetOf = memoLast(unmetTowns);
  let last: Scored | null = null;
  return (explorer, isWide) => {
    const { state, data } = explorer;
    const { language } = state;
    const context = contextOf(explorer);
    const measure = orderMeasure(state, 'town');
    const withDimensions = isWide || DIMENSIONS.some((node) => node === state.table.sortBy);
    const [potential, risk] = [explorer.scores('potential', 'town'), explorer.scores('risk', 'town')];
    const isBusy = potential === null && risk === null && last !== null;
    const now: Scored = {
      potential,
      risk,
      intervals:
        measure === 'potential' || measure === 'risk' ? explorer.rankIntervals(measure, 'town') : null,
      author: explorer.authorScores('potential', 'town'),
      order: orderOf(context, measure, orderLayer(state, 'town')),
      dimensionOrders: withDimensions ? dimensionsOf(context) : null,
    };
    const scored = isBusy && last !== null ? last : now;
    last = scored;
    return {
      measure: { id: measure, name: measureName(data, 'town', measure, language) },
      rows: rowsOf({
        data,
        language,
        withDimensions,
        open: explorer.scene().filter?.open ?? null,
        ...scored,
      }),
      filter: filterOf(context, state.filter),
      unmet: unmetOf(context, state.filter),
      isBusy,
    };
  };
}

function filterOfTowns(context: PictureContext, filter: Filter): FilterView {
  const { data, language } = context;
  return filterView({ data, language, filter, towns: townTraits(context) });
}
