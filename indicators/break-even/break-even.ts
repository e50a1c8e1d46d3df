import type { Indicator, IndicatorCell, PlaceId } from '../types.ts';
import type { ChangedIndex, IndexResult } from './changed-index.ts';
import { firstCrossing } from './first-crossing.ts';
import { cellAt, isOwnFigure, ownFigures } from './own-figures.ts';

/** Where a place is to come: below a cut of the index, to a cut or above it, or before another place. */
export type Target =
  | { readonly kind: 'below'; readonly cut: number }
  | { readonly kind: 'from'; readonly cut: number }
  | { readonly kind: 'past'; readonly placeId: PlaceId };

/** What one indicator alone would have to be, all others as they are. */
export interface BreakEven {
  readonly indicator: Indicator;
  readonly cell: IndicatorCell;
  /** The nearest value that is enough, a whole number of steps of the last digit. */
  readonly needed: number;
  /** The step before it, which is not enough. */
  readonly before: number;
  /** Digits after the point of both. */
  readonly digits: number;
  /** Score of the place with it, 0–100 for potential, 0–10 for risk. */
  readonly reached: number;
  /** Needed less present value, in distances between the quartiles of the places' own figures; null = no spread. */
  readonly spreads: number | null;
  /** Places whose own figure is as far already. */
  readonly have: number;
  /** Places with a figure of their own. */
  readonly of: number;
}

/** Why an indicator of the place gives no answer of its own. */
export type NoAnswer =
  /** The whole range between the goalposts is not enough. */
  | 'out-of-range'
  /** The figure is that of a wider area. */
  | 'wider'
  /** Where a place lies does not change. */
  | 'fixed'
  | 'missing';

/** Answers of all indicators of an index, those with one by their distance in spreads. */
export interface BreakEvens {
  readonly found: readonly BreakEven[];
  readonly without: readonly { readonly indicator: Indicator; readonly why: NoAnswer }[];
}

/** Parts that are looked through where a method does not only rise with an indicator. */
const PARTS = 32;
/** So many digits more than are shown are tried where the change is smaller than one step. */
const MORE_DIGITS = 3;

/** True if the place is where the target wants it. */
export function isThere(result: IndexResult, placeId: PlaceId, target: Target): boolean {
  const score = result.scoreOf(placeId);
  if (score === null) return false;
  if (target.kind === 'below') return score < target.cut;
  if (target.kind === 'from') return score >= target.cut;
  const [own, other] = [result.rankOf(placeId), result.rankOf(target.placeId)];
  return own !== null && other !== null && own.rankTo < other.rank;
}

/**
 * What change of which one indicator would bring a place to a target, found by bisection on the index itself (break-even
 * analysis; one factor at a time, OECD/JRC Handbook step 7): for each indicator the change in its better or worse
 * direction, between its present value and its goalpost, in steps of its last digit. Null where the place has no score,
 * or is there already. `isAsked` = which indicators are asked.
 */
export function breakEvens(
  index: ChangedIndex,
  placeId: PlaceId,
  target: Target,
  isAsked: (indicator: Indicator) => boolean = () => true,
): BreakEvens | null {
  const now = index.with(placeId, {});
  if (now.scoreOf(placeId) === null || isThere(now, placeId, target)) return null;
  const answers = index.dataset.tree.indicators.flatMap(({ code }) => {
    const indicator = index.codebook.find(({ id }) => id === code);
    return indicator === undefined || !isAsked(indicator)
      ? []
      : [breakEvenOf(index, placeId, target, indicator)];
  });
  const found = answers.flatMap((answer) => ('why' in answer ? [] : [answer]));
  return {
    found: found.sort((a, b) => distanceOf(a) - distanceOf(b)),
    without: answers.flatMap((answer) => ('why' in answer ? [answer] : [])),
  };
}

function distanceOf({ spreads }: BreakEven): number {
  return spreads === null ? Number.POSITIVE_INFINITY : Math.abs(spreads);
}

/** True for an indicator whose values are the states of an enterprise, four steps from 0 to 1. */
export function isState({ formula }: Pick<Indicator, 'formula'>): boolean {
  return formula.startsWith('fact-scale');
}

/** True for an indicator that no work changes: how far a place is from another. */
export function isFixed({ formula }: Pick<Indicator, 'formula'>): boolean {
  return formula.startsWith('distance');
}

type Answer = BreakEven | { readonly indicator: Indicator; readonly why: NoAnswer };

function breakEvenOf(index: ChangedIndex, placeId: PlaceId, target: Target, indicator: Indicator): Answer {
  const cell = cellAt(index.edition, placeId, indicator.id);
  if (cell === null) return { indicator, why: 'missing' };
  if (isFixed(indicator)) return { indicator, why: 'fixed' };
  if (!isOwnFigure(cell)) return { indicator, why: 'wider' };
  const isEnough = (value: number): boolean =>
    isThere(index.with(placeId, { [indicator.id]: value }), placeId, target);
  const crossing = crossingOf(index, indicator, {
    now: cell.value,
    up: upwards(indicator, target),
    isEnough,
  });
  if (crossing === null) return { indicator, why: 'out-of-range' };
  const { values, spread } = ownFigures(index.edition, indicator.id);
  const { needed } = crossing;
  return {
    ...{ indicator, cell, ...crossing },
    reached: index.with(placeId, { [indicator.id]: needed }).scoreOf(placeId) ?? Number.NaN,
    spreads: spread === null ? null : (needed - cell.value) / spread,
    have: values.filter((value) => (needed > cell.value ? value >= needed : value <= needed)).length,
    of: values.length,
  };
}

/** Which way the value has to go: 1 = up. */
function upwards({ direction }: Indicator, { kind }: Target): 1 | -1 {
  return kind === 'below' ? (direction === 1 ? -1 : 1) : direction;
}

/** What an indicator cannot be below, however it is changed: the largest of so many parts of a whole has an equal part. */
function leastPossible({ formula }: Pick<Indicator, 'formula'>): number {
  const parts = /^leading-share: ([^/]+)/.exec(formula)?.[1]?.split(',').length;
  return parts === undefined ? Number.NEGATIVE_INFINITY : 100 / parts;
}

interface Search {
  readonly now: number;
  readonly up: 1 | -1;
  readonly isEnough: (value: number) => boolean;
}

type Crossing = Pick<BreakEven, 'needed' | 'before' | 'digits'>;

function crossingOf(index: ChangedIndex, indicator: Indicator, search: Search): Crossing | null {
  const posts = index.dataset.tree.indicators.find(({ code }) => code === indicator.id)?.goalposts ?? null;
  if (posts === null) return null;
  const end = search.up === 1 ? posts[1] : Math.max(posts[0], leastPossible(indicator));
  const parts = isMonotone(index) ? 1 : PARTS;
  for (let more = 0; more <= MORE_DIGITS; more += 1) {
    const scale = isState(indicator) ? 4 : 10 ** (indicator.decimals + more);
    const steps = stepsTo(search, end, scale, indicator.log);
    const at = firstCrossing(steps.length - 1, (step) => search.isEnough(steps.at(step)), parts);
    if (at === null) return null;
    const needed = steps.at(at);
    // A change below the last digit is looked for with one digit more.
    const isSeen = Math.abs(Math.round(search.now * scale) - needed * scale) > 0.5;
    if (isSeen || isState(indicator) || more === MORE_DIGITS)
      return { needed, before: at === 0 ? search.now : steps.at(at - 1), digits: indicator.decimals + more };
  }
  return null;
}

/** Whole steps of 1 / scale from the present value, which is not among them, to the goalpost or just past it. */
function stepsTo(
  { now, up }: Search,
  end: number,
  scale: number,
  isLog: boolean,
): { readonly length: number; readonly at: (step: number) => number } {
  // A hair off a whole step is that step: figures are written in decimals, kept in binary.
  const hair = 1e-9;
  const first = up === 1 ? Math.floor(now * scale + hair) + 1 : Math.ceil(now * scale - hair) - 1;
  const past = up === 1 ? Math.ceil(end * scale - hair) : Math.floor(end * scale + hair);
  const last = isLog && past <= 0 ? 1 : past;
  return { length: Math.max(0, up * (last - first) + 1), at: (step) => (first + up * step) / scale };
}

/** True where a better figure never lowers the index: not where uneven scores are punished or places are compared. */
function isMonotone({ index, dataset: { method } }: ChangedIndex): boolean {
  const kind = method.aggregate[index] ?? method.aggregate['default'];
  const isPlain = method.normalise.method === 'goalposts' || method.normalise.method === 'percentile';
  return isPlain && (kind === 'arithmetic' || kind === 'geometric' || kind === 'harmonic');
}
