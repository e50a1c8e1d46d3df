import { sum } from 'd3-array';
import { chiSquaredTail } from './chi-squared.ts';

/** How far several experts put the same items in the same order. */
export interface Agreement {
  /** Kendall's W with the correction for ties, 0 (none) to 1 (full). */
  readonly w: number;
  /** W as if there were no ties. */
  readonly wUncorrected: number;
  readonly chiSquared: number;
  readonly degrees: number;
  /** Probability of so large a chi-squared if the orders were chance. */
  readonly p: number;
  /** Experts and items that it rests on. */
  readonly experts: number;
  readonly items: number;
}

/**
 * Kendall's coefficient of concordance, W = 12 S / (m²(n³ − n) − m ΣT), with T = Σ(t³ − t) over the ties of an expert;
 * chi-squared = m(n − 1)W on n − 1 degrees (Kendall & Babington Smith 1939; Siegel & Castellan 1988). A row is an
 * expert, each with a value for every item. Null below two experts or items, and where every expert ranks all alike.
 */
export function kendallW(rows: readonly (readonly number[])[]): Agreement | null {
  const [experts, items] = [rows.length, rows[0]?.length ?? 0];
  if (experts < 2 || items < 2) return null;
  const ranked = rows.map(middleRanks);
  const totals = Array.from({ length: items }, (_, item) => sum(ranked, (ranks) => ranks[item] ?? 0));
  const middle = sum(totals) / items;
  const s = sum(totals, (total) => (total - middle) ** 2);
  const whole = experts ** 2 * (items ** 3 - items);
  const possible = whole - experts * sum(rows, tiesOf);
  if (possible <= 0) return null;
  const w = Math.min(1, (12 * s) / possible);
  const degrees = items - 1;
  const chiSquared = experts * degrees * w;
  const p = chiSquaredTail(chiSquared, degrees);
  return { w, wUncorrected: (12 * s) / whole, chiSquared, degrees, p, experts, items };
}

/** Ranks from the least; equal values share the middle of their places. */
function middleRanks(values: readonly number[]): readonly number[] {
  const ordered = [...values].sort((a, b) => a - b);
  return values.map((value) => (ordered.indexOf(value) + ordered.lastIndexOf(value)) / 2 + 1);
}

function tiesOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return sum(counts.values(), (count) => count ** 3 - count);
}
