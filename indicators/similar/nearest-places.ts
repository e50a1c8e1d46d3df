import { deviation, mean } from 'd3-array';
import type { PlaceId } from '../types.ts';

/** Scores of places by node; a node without a score is absent. */
export type ScoresByPlace = ReadonlyMap<PlaceId, Readonly<Record<string, number>>>;

/** A place near another, and how far. */
export interface NearPlace {
  readonly id: PlaceId;
  /** Root mean square of the differences in standard deviations, 0 = the same scores. */
  readonly distance: number;
}

/** Two places with fewer common scores are not compared. */
export const LEAST_COMMON = 6;

/**
 * The places whose scores are most like those of one, the nearest first, at most `count`. Each node is put on a scale of
 * standard deviations over all places (n − 1); the distance of two places is the root mean square of the differences
 * over the nodes that both have, at least {@link LEAST_COMMON}. Equal distances are in the order of the ids. A node on
 * which all places are equal counts for nothing.
 */
export function nearestPlaces(scores: ScoresByPlace, placeId: PlaceId, count: number): readonly NearPlace[] {
  const standard = standardScores(scores);
  const own = standard.get(placeId);
  if (own === undefined) return [];
  return [...standard]
    .flatMap(([id, other]) => {
      const distance = id === placeId ? null : distanceOf(own, other);
      return distance === null ? [] : [{ id, distance }];
    })
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

/** Scores in standard deviations (n − 1) from the mean of all places, without nodes on which all are equal. */
export function standardScores(scores: ScoresByPlace): ScoresByPlace {
  const nodes = new Set([...scores.values()].flatMap((one) => Object.keys(one)));
  const scales = new Map(
    [...nodes].flatMap((node) => {
      const all = [...scores.values()].flatMap((one) => one[node] ?? []);
      const [middle, spread] = [mean(all), deviation(all)];
      return middle === undefined || spread === undefined || spread === 0
        ? []
        : [[node, { middle, spread }] as const];
    }),
  );
  return new Map(
    [...scores].map(([id, one]) => [
      id,
      Object.fromEntries(
        Object.entries(one).flatMap(([node, score]) => {
          const scale = scales.get(node);
          return scale === undefined ? [] : [[node, (score - scale.middle) / scale.spread] as const];
        }),
      ),
    ]),
  );
}

/** Root mean square of the differences of two places over their common nodes; null where these are too few. */
export function distanceOf(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): number | null {
  const squares = Object.entries(one).flatMap(([node, score]) => {
    const theirs = other[node];
    return theirs === undefined ? [] : [(score - theirs) ** 2];
  });
  return squares.length < LEAST_COMMON ? null : Math.sqrt(mean(squares) ?? 0);
}
