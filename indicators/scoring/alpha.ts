import { type Column, completeRows, sampleDeviation } from './columns.ts';

/** Cronbach's alpha of some items, with what it was computed over. */
export interface Alpha {
  /** Items. */
  readonly items: number;
  /** Cases that have every item. */
  readonly cases: number;
  /** At most 1; negative where the items run against each other; null where `lacks` says why. */
  readonly alpha: number | null;
  readonly lacks: 'items' | 'cases' | 'variance' | null;
}

const CASES_AT_LEAST = 3;

/**
 * Cronbach's alpha (1951) of items over the cases that have all of them: k/(k−1) · (1 − Σ var / var of the sum),
 * variances with divisor n − 1. Not computed below two items or three complete cases, or where the sum does not vary.
 */
export function cronbachAlpha(items: readonly Column[]): Alpha {
  const rows = completeRows(items);
  const size = { items: items.length, cases: rows.length };
  if (items.length < 2) return { ...size, alpha: null, lacks: 'items' };
  if (rows.length < CASES_AT_LEAST) return { ...size, alpha: null, lacks: 'cases' };
  const ofItems = items.reduce((sum, _, at) => sum + variance(rows.map((row) => row[at] ?? 0)), 0);
  const ofSum = variance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (ofSum === 0) return { ...size, alpha: null, lacks: 'variance' };
  const alpha = (items.length / (items.length - 1)) * (1 - ofItems / ofSum);
  return { ...size, alpha, lacks: null };
}

function variance(values: readonly number[]): number {
  return (sampleDeviation(values) ?? 0) ** 2;
}
