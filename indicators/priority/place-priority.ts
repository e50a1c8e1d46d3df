import { median } from 'd3-array';
import type { IndexScores, PlaceId } from '../types.ts';
import type { RankInterval } from '../uncertainty/monte-carlo.ts';

/**
 * The four classes of potential against risk: high risk and high potential, high risk and low potential, low risk and
 * high potential, low risk and low potential. The app's own rule: the programme publishes none.
 */
export const PRIORITY_CLASSES = ['A', 'B', 'C', 'D'] as const;
export type PriorityClass = (typeof PRIORITY_CLASSES)[number];

/** From which scores on risk (0–10) and potential (0–100) count as high. */
export interface PriorityCuts {
  readonly risk: number;
  readonly potential: number;
}

/** From 3.5 on INFORM calls a risk medium (INFORM Risk Index, European Commission JRC; found for countries, borrowed). */
export const MEDIUM_RISK = 3.5;

/**
 * A score with the scores that stand at the ends of its rank interval, which are those of other places: intervals are of
 * ranks alone, because the scores of different methods have no common scale.
 */
export interface ScoreRange {
  readonly score: number;
  /** Never above `score`; the score itself where no interval is known. */
  readonly low: number;
  /** Never below `score`. */
  readonly high: number;
  /** Places whose scores the ends are. */
  readonly lowPlace: PlaceId;
  readonly highPlace: PlaceId;
}

/** Where a place stands. */
export type Priority =
  | PlacedPriority
  /** One or both of its indices have no score, or none that is ranked. */
  | { readonly kind: 'unplaced' };

/** A place with both indices. */
export interface PlacedPriority {
  readonly kind: 'placed' | 'between';
  /** The class; with `between` all classes that its intervals touch, two or four of them. */
  readonly classes: readonly PriorityClass[];
  /** The class by the scores alone. */
  readonly byScores: PriorityClass;
  readonly potential: ScoreRange;
  readonly risk: ScoreRange;
}

/**
 * The ranked score of a place with the scores at the ends of its rank interval; a published rank outside of the interval
 * widens it. Null where the place is not ranked.
 */
export function scoreRange(
  scores: IndexScores,
  placeId: PlaceId,
  interval: Pick<RankInterval, 'rankLow' | 'rankHigh'> | null,
): ScoreRange | null {
  const score = rankedScore(scores, placeId);
  if (score === null) return null;
  const at = (rank: number): readonly [PlaceId, number] => {
    const place = scores.ranked[rank - 1] ?? placeId;
    return [place, rankedScore(scores, place) ?? score];
  };
  const own = [placeId, score] as const;
  const [best, worst] = interval === null ? [own, own] : [at(interval.rankLow), at(interval.rankHigh)];
  const [highPlace, high] = best[1] > score ? best : own;
  const [lowPlace, low] = worst[1] < score ? worst : own;
  return { score, low, high, lowPlace, highPlace };
}

/** The score of a ranked place on the index; null where it is not ranked. */
function rankedScore({ places, index }: IndexScores, placeId: PlaceId): number | null {
  const place = places[placeId];
  return place === undefined || place.rank === null ? null : (place.nodes[index]?.score ?? null);
}

/** Median score of the ranked places of an index; null where there are none. */
export function medianOfRanked(scores: IndexScores): number | null {
  return median(scores.ranked.flatMap((id) => rankedScore(scores, id) ?? [])) ?? null;
}

/** Sides of a cut that a range touches, the high one first: one, or both where it crosses the cut. */
function sidesOf({ low, high }: ScoreRange, cut: number): readonly ('high' | 'low')[] {
  return [...(high >= cut ? (['high'] as const) : []), ...(low < cut ? (['low'] as const) : [])];
}

/**
 * The class of a place: a score at a cut or above is high. A place whose rank interval reaches the other side of a cut
 * is in no class but between those that it touches.
 */
export function placePriority(
  potential: ScoreRange | null,
  risk: ScoreRange | null,
  cuts: PriorityCuts,
): Priority {
  if (potential === null || risk === null) return { kind: 'unplaced' };
  const classes = sidesOf(risk, cuts.risk).flatMap((ofRisk) =>
    sidesOf(potential, cuts.potential).map((ofPotential) => classOf(ofRisk, ofPotential)),
  );
  const side = (score: number, cut: number) => (score >= cut ? 'high' : 'low');
  return {
    kind: classes.length === 1 ? 'placed' : 'between',
    classes,
    byScores: classOf(side(risk.score, cuts.risk), side(potential.score, cuts.potential)),
    potential,
    risk,
  };
}

function classOf(risk: 'high' | 'low', potential: 'high' | 'low'): PriorityClass {
  if (risk === 'high') return potential === 'high' ? 'A' : 'B';
  return potential === 'high' ? 'C' : 'D';
}
