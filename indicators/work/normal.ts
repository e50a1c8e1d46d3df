/**
 * Probability that a standard normal deviate is at least so far from 0 on either side, 0..1. By the series
 * Φ(z) = ½ + φ(z)(z + z³/3 + z⁵/15 + …); Marsaglia (2004), Journal of Statistical Software 11(4).
 */
export function twoSidedP(z: number): number {
  const size = Math.abs(z);
  let sum = size;
  let term = size;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (size * size) / odd;
    sum += term;
  }
  const density = Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI);
  return Math.max(0, 1 - 2 * density * sum);
}
