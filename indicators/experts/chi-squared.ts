import { twoSidedP } from '../work/normal.ts';

/**
 * Probability that chi-squared with so many whole degrees of freedom is at least x, 0..1; finite sums of Abramowitz &
 * Stegun (1964), 26.4.4 and 26.4.5.
 */
export function chiSquaredTail(x: number, degrees: number): number {
  if (x <= 0) return 1;
  // Beyond it every term is below the smallest number.
  if (x > 1400) return 0;
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2) : Math.exp(-x / 2);
  let sum = isOdd ? twoSidedP(Math.sqrt(x)) : 0;
  for (let at = isOdd ? 1 : 0; at <= degrees - 2; at += 2) {
    sum += term;
    term *= x / (at + 2);
  }
  return Math.min(1, sum);
}
