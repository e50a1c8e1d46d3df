import { DIMENSIONS, type IndexId, type IndexScores, type Indicator, RISK_DIMENSIONS } from '../types.ts';
import { type Alpha, cronbachAlpha } from './alpha.ts';
import { COMPONENTS_OF } from './index-tree.ts';
import { slotGroups } from './slots.ts';

/** Alpha of the indicators below one dimension of an index. */
export interface DimensionAlpha extends Alpha {
  readonly node: string;
  readonly indicatorIds: readonly string[];
}

/**
 * Cronbach's alpha of every dimension of an index, over the normalised and directed scores of its indicators as the
 * index takes them; those of a slot are one. Only indicators that have a score somewhere count.
 */
export function dimensionAlphas(
  scores: IndexScores,
  codebook: readonly Indicator[],
): readonly DimensionAlpha[] {
  const places = Object.values(scores.places);
  return dimensionsOf(scores.index).map(({ node, parents }) => {
    const members = codebook
      .filter(
        ({ use, scope, parent }) =>
          use === scores.index && scope === scores.scope && parents.includes(parent),
      )
      .filter(({ id }) => places.some(({ indicators }) => (indicators[id]?.score ?? null) !== null));
    const items = slotGroups(members).map((ids) =>
      places.map(({ indicators }) => {
        const found = ids.find((id) => (indicators[id]?.score ?? null) !== null);
        return found === undefined ? null : (indicators[found]?.score ?? null);
      }),
    );
    return { node, indicatorIds: members.map(({ id }) => id), ...cronbachAlpha(items) };
  });
}

function dimensionsOf(index: IndexId): readonly { node: string; parents: readonly string[] }[] {
  return index === 'potential'
    ? DIMENSIONS.map((node) => ({ node, parents: [node] }))
    : RISK_DIMENSIONS.map((node) => ({ node, parents: COMPONENTS_OF[node] }));
}
