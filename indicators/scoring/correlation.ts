import { mean } from 'd3-array';

/** Two measures of the same places, one pair a place that has both. */
export type Pairs = readonly (readonly [x: number, y: number])[];

/** Pearson's product-moment correlation, −1..1; null without variance in either. */
export function pearson(pairs: Pairs): number | null {
  const meanX = mean(pairs, ([x]) => x) ?? 0;
  const meanY = mean(pairs, ([, y]) => y) ?? 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}

/**
 * Spearman's rank correlation (1904), −1..1: Pearson's r of the ranks, ties at the mean of their ranks.
 * Null without variance in either.
 */
export function spearman(pairs: Pairs): number | null {
  const x = meanRanks(pairs.map(([value]) => value));
  const y = meanRanks(pairs.map(([, value]) => value));
  return pearson(x.map((rank, i) => [rank, y[i] ?? 0]));
}

/** Ranks from 1, the smallest first; equal values share the mean of their ranks. */
function meanRanks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
