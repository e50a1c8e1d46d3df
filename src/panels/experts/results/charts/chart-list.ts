import type { Instrument } from '../../../../../indicators/experts/panel.ts';
import type { PanelResults } from '../../../../../indicators/experts/panel-results.ts';
import { never } from '../../../../lib/never.ts';

/** A chart of the results that can be saved as a picture. */
export type Chart = 'problems' | 'tornado' | 'sums' | 'pairs' | 'matrix' | 'weights' | 'actions' | 'risks';

/** How far the saving of a chart is. */
export interface PictureState {
  readonly chart: Chart;
  readonly state: 'making' | 'failed';
}

/** Charts of an instrument, in the order in which they are shown; [] = it has nothing to show. */
export function chartsOf(instrument: Instrument, results: PanelResults): readonly Chart[] {
  const { problems, pestel, cross, weights, actions, risks } = results;
  switch (instrument) {
    case 'problems':
      return problems?.factors.some(({ relevance }) => relevance !== null) ? ['problems'] : [];
    case 'pestel':
      return pestel === null || pestel.order.length === 0 ? [] : ['tornado', 'sums'];
    case 'cross':
      return cross === null || cross.pairs.length === 0 ? [] : ['pairs', 'matrix'];
    case 'weights':
      return (weights?.items ?? null) === null ? [] : ['weights'];
    case 'actions':
      return actions === null || actions.towns.length === 0 ? [] : ['actions'];
    case 'risks':
      return risks?.some(({ order }) => order.length > 0) ? ['risks'] : [];
    default:
      return never(instrument);
  }
}
