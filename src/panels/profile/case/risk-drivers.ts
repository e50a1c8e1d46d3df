import { median } from 'd3-array';
import type { PlaceScore } from '../../../../indicators/types.ts';
import { indicatorsOf, type ProfileContext, scoreContext } from '../profile-context.ts';
import { isInItsThird, type Standing, standingOf } from './indicator-standing.ts';

/** So many indicators are named. */
const MOST_NAMED = 2;

/**
 * The figures of a ranked place that raise its risk most (1), or lower it (-1): its own, in the third of their end, by
 * their weight in the risk × how far their score lies from the median of the places with a figure of their own.
 */
export function riskDrivers(context: ProfileContext, sign: 1 | -1): readonly Standing[] {
  const place = scoreContext(context, 'risk')?.scores.places[context.placeId];
  if (place === undefined || place.rank === null) return [];
  return indicatorsOf(context, 'risk')
    .flatMap((indicator) => {
      const standing = standingOf(context, 'risk', indicator, sign);
      if (standing === null || !isInItsThird(standing)) return [];
      const { score, scores } = standing;
      const lift = sign * weightBelow(place, 'risk', indicator.id) * (score - (median(scores) ?? score));
      return lift > 0 ? [{ standing, lift }] : [];
    })
    .sort((a, b) => b.lift - a.lift)
    .slice(0, MOST_NAMED)
    .map(({ standing }) => standing);
}

/** Share of a descendant in a node: the weights on the way to it, multiplied; 0 where it has no part in it. */
function weightBelow(place: PlaceScore, node: string, descendant: string): number {
  return (place.nodes[node]?.parts ?? []).reduce((sum, part) => {
    const share = part.node === descendant ? 1 : weightBelow(place, part.node, descendant);
    return sum + part.weight * share;
  }, 0);
}
