const TIE = 1e-10;

/** True if a score is above another by more than a tie, which is to ten digits as in the published ranks. */
export function isAbove(score: number, other: number): boolean {
  return score - other > TIE * Math.max(1, Math.abs(score));
}

/** Writes ranks (1 = highest, ties at the best place) of scores without NaN; `sorted` is working space. */
export function rankInto(scores: Float64Array, sorted: Float64Array, ranks: Int32Array): void {
  sorted.set(scores);
  sorted.sort();
  for (let i = 0; i < scores.length; i += 1) ranks[i] = 1 + countAbove(sorted, scores[i] ?? 0);
}

function countAbove(ascending: Float64Array, score: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAbove(ascending[middle] ?? 0, score)) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}

/** Quantile of ascending values between their neighbours (type 7 of Hyndman & Fan 1996); `share` 0..1. */
export function quantileOf(ascending: ArrayLike<number>, share: number): number {
  const at = (ascending.length - 1) * share;
  const below = ascending[Math.floor(at)] ?? Number.NaN;
  const above = ascending[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
