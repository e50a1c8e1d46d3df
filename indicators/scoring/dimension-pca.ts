import { DIMENSIONS, type Dimension, type IndexScores, type Indicator } from '../types.ts';
import { type PcaWeights, pcaWeights } from './pca-weights.ts';
import { slotGroups } from './slots.ts';

/** Weights of the indicators of one dimension by principal components. */
export interface DimensionPca extends PcaWeights {
  readonly node: Dimension;
  /** Indicators that have a score somewhere, in the order of the shares; those of a slot are one. */
  readonly items: readonly (readonly string[])[];
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
    const members = codebook
      .filter((row) => row.use === 'potential' && row.scope === scope && row.parent === node)
      .filter(({ id }) => scored.some((place) => scoreOf(place, id) !== null));
    if (members.length === 0) return [];
    const items = slotGroups(members);
    const columns = items.map((ids) =>
      scored.map((place) => {
        const found = ids.find((id) => scoreOf(place, id) !== null);
        return found === undefined ? null : scoreOf(place, found);
      }),
    );
    return [{ node, items, ...pcaWeights(columns) }];
  });
}
