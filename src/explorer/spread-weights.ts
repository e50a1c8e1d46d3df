import type { Column } from '../../indicators/method/columns.ts';
import { criticWeights, entropyWeights } from '../../indicators/method/data-weights.ts';
import { DEFAULT_METHOD } from '../../indicators/method/method.ts';
import { normalise } from '../../indicators/method/normalise.ts';
import { DIMENSIONS, type IndexScores } from '../../indicators/types.ts';
import { sharesToWeights } from './shares-to-weights.ts';

/**
 * Weights of the dimensions by the spread of their scores over the scored places: entropy of scores + 1, or CRITIC of
 * min–max scores (method of `data-weights.ts`). They average 1, or less where the heaviest would pass 3; only their
 * proportions matter. A dimension without variance weighs 0. Null without scores to measure.
 */
export function spreadWeights(
  scores: IndexScores,
  kind: 'entropy' | 'critic',
): Readonly<Record<string, number>> | null {
  const nodes = DIMENSIONS.filter((node) =>
    Object.values(scores.places).some((place) => place.nodes[node]?.status === 'scored'),
  );
  const columns = nodes.map((node) => columnOf(scores, node));
  const shares =
    kind === 'entropy'
      ? entropyWeights(
          columns.map((column) => column.map((score) => (score === null ? null : Math.max(0, score) + 1))),
        )
      : criticWeights(columns.map(overOwnRange));
  if (shares === null) return null;
  return sharesToWeights(nodes, shares);
}

function columnOf({ places }: IndexScores, node: string): Column {
  return Object.values(places).map(({ nodes }) => {
    const score = nodes[node];
    return score?.status === 'scored' ? score.score : null;
  });
}

function overOwnRange(column: Column): Column {
  const settings = { ...DEFAULT_METHOD.normalise, range: [0, 1] as const };
  return normalise(column, { direction: 1, goalposts: null }, settings).scores.list();
}
