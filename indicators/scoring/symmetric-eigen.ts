/** Eigenvalues of a symmetric matrix, largest first, each with its vector of length 1. */
export interface Eigen {
  readonly values: readonly number[];
  /** vectors[k] belongs to values[k]; its sign says nothing. */
  readonly vectors: readonly (readonly number[])[];
}

const SWEEPS = 100;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations (Golub & Van Loan 2013, section 8.5):
 * every turn clears one entry beside the diagonal until all are 0 to the last digits. Made for the few dozen rows of a
 * correlation matrix.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, i) => Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)));
  const scale = Math.max(...matrix.flat().map(Math.abs), 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let largest = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        largest = Math.max(largest, Math.abs(at(a, p, q)));
        turn(a, v, p, q);
      }
    }
    if (largest <= Number.EPSILON * scale) break;
  }
  const order = [...a.keys()].sort((i, j) => at(a, j, j) - at(a, i, i));
  return {
    values: order.map((k) => at(a, k, k)),
    vectors: order.map((k) => v.map((row) => row[k] ?? 0)),
  };
}

/** Turns the plane of two axes so that the entry between them is 0. */
function turn(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): void {
  const beside = at(a, p, q);
  if (beside === 0) return;
  const half = (at(a, q, q) - at(a, p, p)) / (2 * beside);
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.hypot(half, 1));
  const cos = 1 / Math.hypot(tangent, 1);
  const sin = tangent * cos;
  const turnPair = (row: Float64Array): void => {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cos * x - sin * y;
    row[q] = sin * x + cos * y;
  };
  for (const row of a) turnPair(row);
  const [rowP, rowQ] = [a[p], a[q]];
  if (rowP === undefined || rowQ === undefined) return;
  for (let k = 0; k < rowP.length; k += 1) {
    const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = cos * x - sin * y;
    rowQ[k] = sin * x + cos * y;
  }
  for (const row of v) turnPair(row);
}

function at(matrix: readonly Float64Array[], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}
