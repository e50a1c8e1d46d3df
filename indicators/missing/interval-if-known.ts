import { monteCarlo, type RankInterval, type RankUncertainty } from '../uncertainty/monte-carlo.ts';
import type { UncertaintyInput } from '../uncertainty/uncertainty-input.ts';

/**
 * The rank interval that a place would have if its missing dimensions were known and turned out in the middle: the same
 * Monte Carlo as `base` (seed, runs, all other factors; OECD/JRC Handbook step 7), in which the nodes that the place has
 * no score for stay at the median of the ranked places instead of being drawn between the 10th and the 90th percentile.
 * Other places are drawn as before. Null where the place is not ranked. Equal to the interval of `base` where nothing
 * is missing.
 */
export function intervalIfKnown(
  input: UncertaintyInput,
  { seed, runs }: Pick<RankUncertainty, 'seed' | 'runs'>,
  placeId: string,
): RankInterval | null {
  return monteCarlo(input, { seed, runs, heldAtMedian: placeId })?.intervals[placeId] ?? null;
}
