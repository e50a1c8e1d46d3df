/**
 * Theil L index (1/n)Σln(μ/x), the mean log deviation (Theil 1967; the form printed by Störmann 2009), 0 = equal;
 * null unless all values are above zero.
 */
export function theilL(values: readonly number[]): number | null {
  const mean = positiveMean(values);
  if (mean === null || values.includes(0)) return null;
  let sum = 0;
  for (const value of values) sum += Math.log(mean / value);
  return sum / values.length;
}

function positiveMean(values: readonly number[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value < 0) return null;
    sum += value;
  }
  return sum > 0 ? sum / values.length : null;
}
