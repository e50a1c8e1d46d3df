import { median } from '../editions/formulas.ts';

/** A figure of a year, in any unit. */
export interface YearPoint {
  readonly year: number;
  readonly value: number;
}

/** A straight line through yearly figures: change a year in their unit, and the figure of its first and last year. */
export interface SenLine {
  readonly slope: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The line of Theil and Sen: its slope is the median of the slopes between all pairs of points, so that single years
 * hardly move it; it runs through the median of what the slope leaves of each point. Points in order of their years,
 * gaps allowed; null with fewer than two years. Sen (1968), Journal of the American Statistical Association 63, 1379–1389.
 */
export function senLine(points: readonly YearPoint[]): SenLine | null {
  const slope = median(
    points.flatMap((from, at) =>
      points
        .slice(at + 1)
        .filter(({ year }) => year !== from.year)
        .map((to) => (to.value - from.value) / (to.year - from.year)),
    ),
  );
  const [start, end] = [points[0], points.at(-1)];
  if (slope === null || start === undefined || end === undefined) return null;
  const first = median(points.map(({ year, value }) => value - slope * (year - start.year))) ?? start.value;
  return { slope, first, last: first + slope * (end.year - start.year) };
}
