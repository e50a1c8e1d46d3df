import { mean, quantile } from 'd3-array';

/** What several experts say in one number each. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  /** Quartiles and median by linear interpolation between the ordered values (type 7 of Hyndman & Fan 1996). */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Spread of some values; null without any. */
export function spreadOf(values: readonly number[]): Spread | null {
  const middle = mean(values);
  if (middle === undefined) return null;
  const at = (share: number) => quantile(values, share) ?? middle;
  return { count: values.length, mean: middle, low: at(0.25), median: at(0.5), high: at(0.75) };
}
