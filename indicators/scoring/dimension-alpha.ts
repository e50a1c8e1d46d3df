import { DIMENSIONS, type IndexId, type IndexScores, type Indicator, RISK_DIMENSIONS } from '../types.ts';
import { type Alpha, cronbachAlpha } from './alpha.ts';
import { COMPONENTS_OF } from './index-tree.ts';

/** Alpha of the indicators below one dimension of an index. */
export interface DimensionAlpha extends Alpha {
  readonly node: string;
  readonly indicatorIds: readonly string[];
}

/**
 * Cronbach's alpha of every dimension of an index, over the normalised and directed scores of its indicators as the
 * index takes them. Only indicators that have a score somewhere count.
 */
export function dimensionAlphas(
  scores: IndexScores,
  codebook: readonly Indicator[],
): readonly DimensionAlpha[] {
  const places = Object.values(scores.places);
  return dimensionsOf(scores.index).map(({ node, parents }) => {
    const indicatorIds = codebook
      .filter(
        ({ use, scope, parent }) =>
          use === scores.index && scope === scores.scope && parents.includes(parent),
      )
      .map(({ id }) => id)
      .filter((id) => places.some(({ indicators }) => (indicators[id]?.score ?? null) !== null));
    const items = indicatorIds.map((id) => places.map(({ indicators }) => indicators[id]?.score ?? null));
    return { node, indicatorIds, ...cronbachAlpha(items) };
  });
}

function dimensionsOf(index: IndexId): readonly { node: string; parents: readonly string[] }[] {
  return index === 'potential'
    ? DIMENSIONS.map((node) => ({ node, parents: [node] }))
    : RISK_DIMENSIONS.map((node) => ({ node, parents: COMPONENTS_OF[node] }));
}
