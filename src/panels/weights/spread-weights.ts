import type { Column } from '../../../indicators/scoring/columns.ts';
import { criticWeights, entropyWeights } from '../../../indicators/scoring/data-weights.ts';
import { type DimensionPca, dimensionPcas } from '../../../indicators/scoring/dimension-pca.ts';
import { DEFAULT_METHOD } from '../../../indicators/scoring/method.ts';
import { normalise } from '../../../indicators/scoring/normalise.ts';
import { DIMENSIONS, type IndexScores, type Indicator } from '../../../indicators/types.ts';
import { sharesToWeights } from '../../explorer/shares-to-weights.ts';
import { keptWeights } from '../../state/method-actions.ts';

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
      : criticWeights(columns.map(overItsRange));
  if (shares === null) return null;
  return sharesToWeights(nodes, shares);
}

/** Weights of the indicators of potential by principal components, with what they rest on by dimension. */
export interface PcaPreset {
  readonly dimensions: readonly DimensionPca[];
  /** Any dimension can be computed. */
  readonly isPossible: boolean;
  /** Of every indicator of the scope; 1 in a dimension that keeps equal weights. */
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * Weights inside the dimensions by principal components (method of `pca-weights.ts`), never across them. Inside a
 * dimension they average 1, or less where the heaviest would pass 3; one that lacks indicators or places keeps equal
 * weights.
 */
export function pcaPreset(scores: IndexScores, codebook: readonly Indicator[]): PcaPreset {
  const dimensions = dimensionPcas(scores, codebook);
  const isPossible = dimensions.some(({ shares }) => shares !== null);
  const rows = codebook.filter(({ use, scope }) => use === 'potential' && scope === scores.scope);
  const equal = Object.fromEntries(rows.map(({ id }) => [id, 1]));
  const computed = dimensions.map(({ items, shares }) => {
    if (shares === null) return {};
    const weights = sharesToWeights(
      items.map(([first = '']) => first),
      shares,
    );
    // Indicators of one slot stand in for each other, so they weigh the same.
    return Object.fromEntries(items.flatMap((ids) => ids.map((id) => [id, weights[ids[0] ?? ''] ?? 1])));
  });
  return { dimensions, isPossible, weights: Object.assign(equal, ...computed) };
}

/** Tells whether the weights of the indicators in force are just those that the preset has computed. */
export function isPcaCurrent(weights: Readonly<Record<string, number>>, preset: PcaPreset): boolean {
  if (!preset.isPossible) return false;
  const wanted = keptWeights(preset.weights);
  return Object.keys(preset.weights).every((id) => (weights[id] ?? 1) === (wanted[id] ?? 1));
}

function columnOf({ places }: IndexScores, node: string): Column {
  return Object.values(places).map(({ nodes }) => {
    const score = nodes[node];
    return score?.status === 'scored' ? score.score : null;
  });
}

function overItsRange(column: Column): Column {
  const settings = { ...DEFAULT_METHOD.normalise, range: [0, 1] as const };
  return normalise(column, { direction: 1, goalposts: null }, settings).scores.list();
}
