import { MAX_WEIGHT } from '../state/method-state.ts';

/**
 * Shares of some items as weights: they average 1, or less where the heaviest would pass 3. Only their proportions
 * matter.
 */
export function sharesToWeights(
  items: readonly string[],
  shares: readonly number[],
): Readonly<Record<string, number>> {
  const scale = Math.min(items.length, MAX_WEIGHT / Math.max(...shares));
  return Object.fromEntries(items.map((item, i) => [item, (shares[i] ?? 0) * scale]));
}
