import type { Language } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { IndexScores, PlaceId } from '../../../indicators/types.ts';
import type { RankInterval } from '../../../indicators/uncertainty/monte-carlo.ts';
import type { RankIntervals } from '../../explorer/rank-runs.ts';
import { formatNumber } from '../../i18n/format.ts';
import { uncertaintyMessages } from '../../i18n/messages/uncertainty.ts';
import { intervalText, isOutsideInterval, isWideInterval } from '../../layers/measures/rank-intervals.ts';
import { type FigureView, NO_FIGURE, plainFigure } from './figure-view.ts';

/** Rank interval of one place as a table shows it. */
export interface IntervalView {
  readonly state: 'running' | 'ready' | 'failed';
  /** "1–7"; null until it is there. */
  readonly figure: FigureView | null;
  /** What stands in its place. */
  readonly placeholder: string;
  /** The interval in words, with all that must be said of it. */
  readonly hint: string;
  readonly isWide: boolean;
  /** Among the first or the last five in at least 95 % of the runs. */
  readonly robust: 'top' | 'bottom' | null;
}

/** Least share of runs at which a place at the top or bottom is sure. */
const ROBUST_SHARE = 0.95;

/** View of a place's interval; null for a place without a rank and where no intervals are computed. */
export function intervalView(
  language: Language,
  intervals: RankIntervals | null,
  scores: IndexScores | null,
  placeId: PlaceId,
): IntervalView | null {
  if (intervals === null || scores === null || (scores.places[placeId]?.rank ?? null) === null) return null;
  return intervalViewAt(language, intervals, placeId, intervalAddress(scores, placeId));
}

/** View of the interval of a ranked place or unit, at the address of its figure. */
export function intervalViewAt(
  language: Language,
  intervals: RankIntervals,
  id: string,
  address: string,
): IntervalView {
  const texts = uncertaintyMessages[language];
  const { state, result } = intervals;
  const interval = result?.intervals[id];
  const waiting = { figure: null, isWide: false, robust: null };
  if (state === 'running' && interval === undefined)
    return { ...waiting, state, placeholder: '…', hint: texts.running };
  if (result === null || interval === undefined)
    return { ...waiting, state: 'failed', placeholder: NO_FIGURE, hint: texts.notComputed };
  const runs = formatNumber(language, result.runs);
  const robust = robustEnd(interval);
  const isWide = isWideInterval(interval);
  return {
    state,
    figure: plainFigure(intervalText(interval), interval.rankLow, address),
    placeholder: '',
    hint: [
      texts.intervalHint(interval.rankLow, interval.medianRank, interval.rankHigh, runs),
      isOutsideInterval(interval) ? texts.outsideHint : '',
      isWide ? texts.wideHint : '',
      robust === null ? '' : robust === 'top' ? texts.robustTopHint(runs) : texts.robustBottomHint(runs),
    ]
      .filter((words) => words !== '')
      .join(' '),
    isWide,
    robust,
  };
}

/** Address of the interval, its ends and its middle. */
export function intervalAddress({ editionId, index }: IndexScores, placeId: PlaceId): string {
  return figureAddress('interval', editionId, placeId, index);
}

/** Where a place stands whatever the method; null where that depends on it. */
export function robustEnd({ topShare, bottomShare }: RankInterval): 'top' | 'bottom' | null {
  if ((topShare ?? 0) >= ROBUST_SHARE) return 'top';
  return (bottomShare ?? 0) >= ROBUST_SHARE ? 'bottom' : null;
}
