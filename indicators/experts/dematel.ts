import { sum } from 'd3-array';
import { weightShares } from '../scoring/aggregate.ts';

/** Direct and indirect influence together. */
export interface Dematel {
  /** Sums of the rows of the total relation: influence given. */
  readonly given: readonly number[];
  /** Sums of its columns: influence received. */
  readonly received: readonly number[];
  /** √((given + received)² + (given − received)²) as parts of one. */
  readonly weights: readonly number[];
  /** Spectral radius of the normalised matrix, below 1; the nearer to 1, the more the result is made of long paths. */
  readonly radius: number;
}

/**
 * DEMATEL (Gabus & Fontela 1972): N = matrix / largest sum of a row or column, T = N(I − N)⁻¹. Null for a matrix
 * without influence and where the spectral radius of N reaches 1, so that the sum over all paths has no end. An unstable
 * measure: it rests on paths that nobody has judged.
 */
export function dematel(matrix: readonly (readonly number[])[]): Dematel | null {
  const rows = matrix.map((row) => sum(row));
  const columns = matrix.map((_, at) => sum(matrix, (row) => row[at] ?? 0));
  const largest = Math.max(0, ...rows, ...columns);
  if (largest === 0) return null;
  const scaled = matrix.map((row) => row.map((value) => value / largest));
  const radius = spectralRadius(scaled);
  if (radius >= 1 - 1e-9) return null;
  const total = totalRelation(scaled);
  const given = total.map((row) => sum(row));
  const received = total.map((_, at) => sum(total, (row) => row[at] ?? 0));
  const weights = weightShares(
    given.map((one, at) => Math.hypot(one + (received[at] ?? 0), one - (received[at] ?? 0))),
  );
  return { given, received, weights, radius };
}

/** Largest eigenvalue of a matrix without negative entries, as the n-th root of the growth of its powers (Gelfand). */
function spectralRadius(matrix: readonly (readonly number[])[]): number {
  const turns = 500;
  let vector: readonly number[] = matrix.map(() => 1);
  let logs = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const next = matrix.map((row) => sum(row, (value, at) => value * (vector[at] ?? 0)));
    const size = sum(next);
    if (size === 0) return 0;
    logs += Math.log(size / matrix.length) - Math.log(sum(vector) / matrix.length);
    vector = next.map((value) => (value / size) * matrix.length);
  }
  return Math.exp(logs / turns);
}

/** N + N² + N³ + …, by doubling: S(2k) = S(k) + Nᵏ S(k). */
function totalRelation(scaled: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let total = scaled;
  let power = scaled;
  for (let turn = 0; turn < 60; turn += 1) {
    const further = product(power, total);
    total = total.map((row, i) => row.map((value, j) => value + (further[i]?.[j] ?? 0)));
    power = product(power, power);
    if (Math.max(...power.flat()) < 1e-17) break;
  }
  return total;
}

function product(
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return first.map((row) => first.map((_, at) => sum(row, (value, k) => value * (second[k]?.[at] ?? 0))));
}
