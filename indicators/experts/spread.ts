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
  if (values.length === 0) return null;
  const ordered = Float64Array.from(values).sort();
  let total = 0;
  for (const value of ordered) total += value;
  const at = (share: number) => quantileOf(ordered, share);
  const [low, median, high] = [at(0.25), at(0.5), at(0.75)];
  return { count: values.length, mean: total / values.length, low, median, high };
}

function quantileOf(ordered: Float64Array, share: number): number {
  const place = (ordered.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [ordered[below] ?? Number.NaN, ordered[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - below);
}
