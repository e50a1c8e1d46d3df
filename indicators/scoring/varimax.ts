/** Loadings by item, then by component or factor. */
export type Loadings = readonly (readonly number[])[];

const SWEEPS = 500;
/** An angle below this turns nothing that a double can hold. */
const STILL = 1e-12;

/**
 * Varimax rotation (Kaiser 1958) of the loadings of components or factors, with Kaiser's normalisation: every item is
 * brought to length 1 before and back after, so that all of them say as much of the axes. Pair by pair each plane is
 * turned by the angle that is best for it until nothing moves. Communalities stay; the order of the axes is that of
 * the variance they explain after the rotation, largest first, and each points to where most of its weight lies.
 */
export function varimax(loadings: Loadings): Loadings {
  const lengths = loadings.map((row) => Math.hypot(...row));
  const rows = loadings.map((row, i) => row.map((value) => value / (lengths[i] || 1)));
  const count = rows[0]?.length ?? 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let moved = 0;
    for (let p = 0; p < count; p += 1) {
      for (let q = p + 1; q < count; q += 1) moved = Math.max(moved, Math.abs(turnPlane(rows, p, q)));
    }
    if (moved < STILL) break;
  }
  return inOrder(rows.map((row, i) => row.map((value) => value * (lengths[i] ?? 0))));
}

/** Turns two axes by the angle at which the squared loadings vary most, and gives it in radians. */
function turnPlane(rows: readonly number[][], p: number, q: number): number {
  let [sumU, sumV, squares, products] = [0, 0, 0, 0];
  for (const row of rows) {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    const [u, v] = [x * x - y * y, 2 * x * y];
    sumU += u;
    sumV += v;
    squares += u * u - v * v;
    products += 2 * u * v;
  }
  const n = rows.length;
  const above = products - (2 * sumU * sumV) / n;
  const below = squares - (sumU * sumU - sumV * sumV) / n;
  // Where all angles are as good, as with two equal items, nothing is turned.
  if (Math.hypot(above, below) < STILL) return 0;
  const angle = Math.atan2(above, below) / 4;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const row of rows) {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cos * x + sin * y;
    row[q] = cos * y - sin * x;
  }
  return angle;
}

function inOrder(loadings: Loadings): Loadings {
  const axes = (loadings[0] ?? []).map((_, k) => {
    const column = loadings.map((row) => row[k] ?? 0);
    const sign = column.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1;
    return { k, sign, explained: explainedBy(loadings, k) };
  });
  axes.sort((a, b) => b.explained - a.explained);
  return loadings.map((row) => axes.map(({ k, sign }) => sign * (row[k] ?? 0)));
}

/** Variance that an axis explains: the sum of its squared loadings. */
function explainedBy(loadings: Loadings, axis: number): number {
  return loadings.reduce((sum, row) => sum + (row[axis] ?? 0) ** 2, 0);
}
