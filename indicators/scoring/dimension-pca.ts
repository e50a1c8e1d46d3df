import { DIMENSIONS, type Dimension, type IndexScores, type Indicator } from '../types.ts';
import { type PcaWeights, pcaWeights } from './pca-weights.ts';

/** Weights of the indicators of one dimension by principal components. */
export interface DimensionPca extends PcaWeights {
  readonly node: Dimension;
  /** Those that have a score somewhere, in the order of the shares. */
  readonly indicatorIds: readonly string[];
}

/**
 * Weights inside every dimension of potential, over the places whose dimension is scored and that have a figure of
 * each of its indicators; what was filled in is no figure. Dimensions without an indicator in the edition are left out.
 */
export function dimensionPcas(
  { places, scope }: IndexScores,
  codebook: readonly Indicator[],
): readonly DimensionPca[] {
  return DIMENSIONS.flatMap((node) => {
    const scored = Object.values(places).filter((place) => place.nodes[node]?.status === 'scored');
    const scoreOf = (place: (typeof scored)[number], id: string): number | null => {
      const found = place.indicators[id];
      return found === undefined || found.imputed ? null : found.score;
    };
    const indicatorIds = codebook
      .filter((row) => row.use === 'potential' && row.scope === scope && row.parent === node)
      .map(({ id }) => id)
      .filter((id) => scored.some((place) => scoreOf(place, id) !== null));
    if (indicatorIds.length === 0) return [];
    const columns = indicatorIds.map((id) => scored.map((place) => scoreOf(place, id)));
    return [{ node, indicatorIds, ...pcaWeights(columns) }];
  });
}
