import type { PlaceId } from '../types.ts';
import { type NearPlace, nearestPlaces, type ScoresByPlace, standardScores } from './nearest-places.ts';

/** Two scores on one node, and how far apart they are in standard deviations over all places. */
export interface NodeMatch {
  readonly node: string;
  readonly own: number;
  readonly other: number;
  readonly apart: number;
}

/** A place near another, with the nodes on which they are most alike and the one on which they are least. */
export interface NearReasons extends NearPlace {
  /** The nearest node first. */
  readonly alike: readonly NodeMatch[];
  readonly unlike: NodeMatch | null;
}

/** So many nodes are named as alike. */
export const MOST_ALIKE = 3;

/**
 * The nearest places as {@link nearestPlaces} has them, each with its reasons: of the nodes that count for the distance,
 * the {@link MOST_ALIKE} with the smallest differences and the one with the largest, which is none of them. Equal
 * differences are in the order of the nodes' ids.
 */
export function nearestWithReasons(
  scores: ScoresByPlace,
  placeId: PlaceId,
  count: number,
): readonly NearReasons[] {
  const standard = standardScores(scores);
  return nearestPlaces(scores, placeId, count).map((near): NearReasons => {
    const matches = matchesOf(scores, standard, placeId, near.id);
    return { ...near, alike: matches.slice(0, MOST_ALIKE), unlike: matches.slice(MOST_ALIKE).at(-1) ?? null };
  });
}

/** Nodes that two places have in common, the most alike first. */
function matchesOf(
  scores: ScoresByPlace,
  standard: ScoresByPlace,
  one: PlaceId,
  two: PlaceId,
): readonly NodeMatch[] {
  return Object.entries(standard.get(one) ?? {})
    .flatMap(([node, score]): readonly NodeMatch[] => {
      const theirs = standard.get(two)?.[node];
      const [own, other] = [scores.get(one)?.[node], scores.get(two)?.[node]];
      if (theirs === undefined || own === undefined || other === undefined) return [];
      return [{ node, own, other, apart: Math.abs(score - theirs) }];
    })
    .sort((a, b) => a.apart - b.apart || (a.node < b.node ? -1 : 1));
}
