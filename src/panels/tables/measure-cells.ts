import type { Language } from '../../../geodata/types.ts';
import {
  DIMENSIONS,
  type Edition,
  type IndexScores,
  type Indicator,
  type PlaceId,
} from '../../../indicators/types.ts';
import type { RankIntervals } from '../../explorer/rank-runs.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { MeasuredValue } from '../../layers/measures/measured-value.ts';
import type { PlaceOrder } from '../../layers/measures/place-order.ts';
import type { MeasureId } from '../../state/state.ts';
import {
  type FigureView,
  missingFigure,
  plainFigure,
  rankFigure,
  type ScoreContext,
  scoreFigure,
} from '../parts/figure-view.ts';
import { type IntervalView, intervalView } from '../parts/interval-view.ts';

/** What the cells of a row that follow the map are made of; `null` scores = their file is loading or damaged. */
export interface MeasureInput {
  readonly language: Language;
  readonly codebook: readonly Indicator[];
  readonly potential: IndexScores | null;
  readonly risk: IndexScores | null;
  readonly edition: Edition | null;
  /** The places by the measure that the map shows; absent or null = nothing is ranked. */
  readonly order?: PlaceOrder | null;
  /** Rank intervals by the measure, where it is an index; absent or null = none are computed. */
  readonly intervals?: RankIntervals | null;
}

/** Cells of a row that follow the measure of the map. */
export interface MeasureCells {
  readonly rank: FigureView;
  /** Null for a place without a rank, and for a measure that has no intervals. */
  readonly interval: IntervalView | null;
  /** Value of the measure; null where it is potential or risk, which have columns of their own. */
  readonly measure: FigureView | null;
  /** Colour of the place's class on the map; '' = none. */
  readonly colour: string;
}

/** What a score view of a row needs. */
export function contextOf({ language, edition, codebook }: MeasureInput, scores: IndexScores): ScoreContext {
  return { language, scores, edition, codebook };
}

/** Score of a place on a node; missing while the scores are on their way. */
export function scoreOf(
  input: MeasureInput,
  scores: IndexScores | null,
  placeId: PlaceId,
  node: string,
): FigureView {
  return scores === null
    ? missingFigure(input.language)
    : scoreFigure(contextOf(input, scores), placeId, node);
}

/** Rank of a place by an index; missing while the scores are on their way. */
export function rankOf(input: MeasureInput, scores: IndexScores | null, placeId: PlaceId): FigureView {
  return scores === null ? missingFigure(input.language) : rankFigure(contextOf(input, scores), placeId);
}

/** Rank, interval, value and colour by the measure that the map shows. */
export function measureCells(input: MeasureInput, placeId: PlaceId): MeasureCells {
  const { language, order = null, intervals = null } = input;
  const scores = order === null ? null : indexOf(input, order.measure);
  const place = order?.places.get(placeId);
  const colour = place?.colour ?? '';
  if (order === null || scores !== null)
    return {
      rank: rankOf(input, scores, placeId),
      interval: intervalView(language, intervals, scores, placeId),
      measure: null,
      colour,
    };
  const rank = place?.rank ?? null;
  return {
    rank: rank === null ? missingFigure(language) : plainFigure(formatNumber(language, rank), rank, ''),
    interval: null,
    measure: measureFigure(input, order.measure, placeId, place?.value),
    colour,
  };
}

function indexOf({ potential, risk }: MeasureInput, measure: MeasureId): IndexScores | null {
  if (measure === 'potential') return potential;
  return measure === 'risk' ? risk : null;
}

function measureFigure(
  input: MeasureInput,
  measure: MeasureId,
  placeId: PlaceId,
  found: MeasuredValue | undefined,
): FigureView {
  const isDimension: boolean = (DIMENSIONS as readonly string[]).includes(measure);
  if (isDimension) return scoreOf(input, input.potential, placeId, measure);
  if (found === undefined || found.value === null) return missingFigure(input.language, found?.state);
  const { value, state, figure, valueText, shortText } = found;
  return {
    text: shortText ?? valueText,
    value,
    state,
    figure,
    note: state === 'measured' ? '' : found.detail,
  };
}
