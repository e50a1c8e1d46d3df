import { rollup } from 'd3-array';
import { twoSidedP } from './normal.ts';

/** Result of the test: its statistic, the variance of that without a trend, and the two-sided probability. */
export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  /** 0..1; 1 where all values are equal. */
  readonly p: number;
}

/**
 * Tests whether a series rises or falls throughout (Mann 1945, Kendall 1975). The variance is corrected for ties,
 * (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18, the deviate for continuity, (S ∓ 1)/√variance, and the probability is that of
 * the normal distribution at any length. Values in order of time; null with fewer than three.
 */
export function mannKendall(values: readonly number[]): MannKendall | null {
  const n = values.length;
  if (n < 3) return null;
  let s = 0;
  values.forEach((before, at) => {
    for (const after of values.slice(at + 1)) s += Math.sign(after - before);
  });
  const weight = (count: number) => count * (count - 1) * (2 * count + 5);
  const ties = rollup(
    values,
    (equal) => equal.length,
    (value) => value,
  );
  const tied = [...ties.values()].reduce((sum, count) => sum + weight(count), 0);
  const variance = (weight(n) - tied) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, variance, z, p: twoSidedP(z) };
}
