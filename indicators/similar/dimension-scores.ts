import { DIMENSIONS, type IndexScores } from '../types.ts';
import type { ScoresByPlace } from './nearest-places.ts';

/** Scores on the dimensions of potential of all places, as far as they are scored by their own figures. */
export function dimensionScores(scores: IndexScores): ScoresByPlace {
  return new Map(
    Object.entries(scores.places).map(([id, { nodes }]) => [
      id,
      Object.fromEntries(
        DIMENSIONS.flatMap((node) => {
          const found = nodes[node];
          return found?.status === 'scored' && found.score !== null ? [[node, found.score] as const] : [];
        }),
      ),
    ]),
  );
}
