import type { PlaceId } from '../../../indicators/types.ts';
import type { MovedPlace, Standing } from './moved-places.ts';

/** Decimals in which readers see a score; a move that they do not see is none. */
export const SCORE_DECIMALS = 1;

/** How many places are named of those that moved. */
const NAMED = 3;

/** One place that moved between two states of the index. */
export interface Moved {
  readonly placeId: PlaceId;
  readonly from: Standing;
  readonly to: Standing;
  /** Points of the score as shown, after less before. */
  readonly by: number;
}

/** What one rule did to an index over an edition. */
export interface RuleEffect {
  /** Places ranked on both sides, and those of them whose score as shown moved. */
  readonly all: number;
  readonly moved: number;
  /** Those that moved most, the largest move first. */
  readonly most: readonly Moved[];
  /** Places that the rule gave a place, or took it from. */
  readonly joined: readonly PlaceId[];
  readonly left: readonly PlaceId[];
}

/** Points between two scores as readers see them. */
export function shownMove(from: Standing, to: Standing): number {
  return Number((shown(to) - shown(from)).toFixed(SCORE_DECIMALS));
}

function shown({ score }: Standing): number {
  return Number(score.toFixed(SCORE_DECIMALS));
}

/** What the rule at a position did; the state before it is the rule before, or the version before. */
export function ruleEffect(places: readonly MovedPlace[], rule: number): RuleEffect {
  const sides = places.map((place) => ({
    placeId: place.placeId,
    from: (rule === 0 ? place.before : place.after[rule - 1]) ?? null,
    to: place.after[rule] ?? null,
  }));
  const both = sides.flatMap(({ placeId, from, to }): readonly Moved[] =>
    from === null || to === null ? [] : [{ placeId, from, to, by: shownMove(from, to) }],
  );
  const moved = both.filter(({ by }) => by !== 0);
  return {
    all: both.length,
    moved: moved.length,
    most: moved.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, NAMED),
    joined: sides.filter(({ from, to }) => from === null && to !== null).map(({ placeId }) => placeId),
    left: sides.filter(({ from, to }) => from !== null && to === null).map(({ placeId }) => placeId),
  };
}
