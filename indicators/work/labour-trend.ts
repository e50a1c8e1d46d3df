import type { LabourTrend, LabourYear } from '../built-work.ts';
import { mannKendall } from './mann-kendall.ts';
import { senLine } from './theil-sen.ts';

/** A trend needs so many years; with fewer only the change is said. */
export const LEAST_YEARS = 6;
/** Under this q a town moves apart from its region. */
const APART = 0.05;

/** A trend before it is corrected for the tests of other towns. */
export type RawTrend = Omit<LabourTrend, 'q' | 'isApart'>;

/** Slope of Theil and Sen with the probability of Mann and Kendall, of ratios in order of years; null with fewer than six. */
export function rawTrend(years: readonly LabourYear[]): RawTrend | null {
  if (years.length < LEAST_YEARS) return null;
  const line = senLine(years.map(({ year, ratio }) => ({ year, value: ratio })));
  const test = mannKendall(years.map(({ ratio }) => ratio));
  if (line === null || test === null) return null;
  const away = Math.abs(line.last - 1) - Math.abs(line.first - 1);
  return {
    ...line,
    p: test.p,
    direction: line.slope > 0 ? 'up' : line.slope < 0 ? 'down' : 'level',
    gap: away > 0 ? 'wider' : away < 0 ? 'narrower' : 'same',
  };
}

/** A trend with its q among the tests of all towns. */
export function trendAmong(trend: RawTrend, q: number): LabourTrend {
  return { ...trend, q, isApart: q < APART };
}
