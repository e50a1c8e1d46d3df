import { uniformSource } from './random.ts';
import { quantileOf } from './rank-scores.ts';

/** Share of the variance of a result that goes back to one factor. */
export interface SobolIndex {
  /** Alone (S) and with all its interactions (S_T); estimates may be below 0 and are given raw. */
  readonly first: number;
  readonly total: number;
  /** 5 % and 95 % points of bootstrap samples; null without a bootstrap. */
  readonly firstInterval: readonly [low: number, high: number] | null;
  readonly totalInterval: readonly [low: number, high: number] | null;
}

/** Results of a function at the points of the matrices A, B and, factor by factor, A with one column of B. */
interface SobolRuns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/** How the indices are sampled. */
export interface SobolDesign {
  /** Numbers that the function takes. */
  readonly d: number;
  /** Rows of the matrices A and B. */
  readonly n: number;
  readonly seed: number;
  /** Bootstrap samples for the intervals; 0 = no intervals. */
  readonly bootstrap: number;
}

/**
 * First-order and total Sobol indices of a function of `d` uniform numbers, from n(d + 2) runs: matrices A, B and
 * A with one column of B; S = mean(y_B (y_AB − y_A))/V (Saltelli et al. 2010), S_T = mean((y_A − y_AB)²)/(2V)
 * (Jansen 1999). Results are centred first, which changes no expectation and narrows the estimates.
 * All are 0 where the function does not vary. Yields the share done.
 */
export function* sobolSteps(
  f: (point: Float64Array) => number,
  { d, n, seed, bootstrap }: SobolDesign,
): Generator<number, readonly SobolIndex[]> {
  const uniform = uniformSource(seed);
  const runs: SobolRuns = {
    a: new Float64Array(n),
    b: new Float64Array(n),
    mixed: Array.from({ length: d }, () => new Float64Array(n)),
  };
  const pointA = new Float64Array(d);
  const pointB = new Float64Array(d);
  for (let k = 0; k < n; k += 1) {
    for (let i = 0; i < d; i += 1) pointA[i] = uniform();
    for (let i = 0; i < d; i += 1) pointB[i] = uniform();
    runs.a[k] = f(pointA);
    runs.b[k] = f(pointB);
    for (let i = 0; i < d; i += 1) {
      const kept = pointA[i] ?? 0;
      pointA[i] = pointB[i] ?? 0;
      const column = runs.mixed[i];
      if (column !== undefined) column[k] = f(pointA);
      pointA[i] = kept;
    }
    if (k % 16 === 15) yield (k + 1) / n;
  }
  return summarize(centred(runs), n, bootstrap, uniform);
}

/** All results less their common mean. */
function centred({ a, b, mixed }: SobolRuns): SobolRuns {
  let sum = 0;
  for (const y of a) sum += y;
  for (const y of b) sum += y;
  const mean = sum / (a.length + b.length);
  const less = (column: Float64Array): Float64Array => column.map((y) => y - mean);
  return { a: less(a), b: less(b), mixed: mixed.map(less) };
}

function summarize(
  runs: SobolRuns,
  n: number,
  bootstrap: number,
  uniform: () => number,
): readonly SobolIndex[] {
  const rows = Uint32Array.from({ length: n }, (_, k) => k);
  const estimates = runs.mixed.map((column) => estimate(runs, column, rows));
  if (bootstrap === 0)
    return estimates.map(([first, total]) => ({ first, total, firstInterval: null, totalInterval: null }));
  const firsts = estimates.map(() => new Float64Array(bootstrap));
  const totals = estimates.map(() => new Float64Array(bootstrap));
  for (let sample = 0; sample < bootstrap; sample += 1) {
    for (let k = 0; k < n; k += 1) rows[k] = Math.floor(uniform() * n);
    runs.mixed.forEach((column, i) => {
      const [first, total] = estimate(runs, column, rows);
      firsts[i]?.fill(first, sample, sample + 1);
      totals[i]?.fill(total, sample, sample + 1);
    });
  }
  return estimates.map(([first, total], i) => ({
    first,
    total,
    firstInterval: intervalOf(firsts[i]),
    totalInterval: intervalOf(totals[i]),
  }));
}

function estimate(
  { a, b }: SobolRuns,
  mixed: Float64Array,
  rows: Uint32Array,
): readonly [first: number, total: number] {
  let sum = 0;
  let squares = 0;
  let first = 0;
  let total = 0;
  for (const k of rows) {
    const yA = a[k] ?? 0;
    const yB = b[k] ?? 0;
    const yAB = mixed[k] ?? 0;
    sum += yA + yB;
    squares += yA * yA + yB * yB;
    first += yB * (yAB - yA);
    total += (yA - yAB) ** 2;
  }
  const n = rows.length;
  const mean = sum / (2 * n);
  const variance = squares / (2 * n) - mean * mean;
  return variance > 1e-12 ? [first / n / variance, total / (2 * n) / variance] : [0, 0];
}

function intervalOf(samples: Float64Array | undefined): readonly [low: number, high: number] | null {
  if (samples === undefined) return null;
  const sorted = samples.slice().sort();
  return [quantileOf(sorted, 0.05), quantileOf(sorted, 0.95)];
}
