import { locationQuotients } from './location-quotient.ts';
import type { Sectors } from './shares.ts';

/** Gini coefficient 2/(n²μ)·Σ λ_i(x_i − μ), λ the rank from the smallest, 0 = equal; null for no values or a mean of 0. */
export function gini(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  let sum = 0;
  let weighted = 0;
  sorted.forEach((value, i) => {
    sum += value;
    weighted += (i + 1) * value;
  });
  if (sum <= 0) return null;
  return (2 * weighted) / (n * sum) - (n + 1) / n;
}

/**
 * Gini coefficient of specialization: of the location quotients of a place's sectors (Farhauer & Kröll 2013).
 * With an industry's jobs by region and the regions' jobs it is the coefficient of spatial concentration.
 */
export function giniOfQuotients(local: Sectors, reference: Sectors): number | null {
  return gini(locationQuotients(local, reference).filter((quotient) => quotient !== null));
}
