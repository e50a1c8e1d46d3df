import { matches } from '../columns.ts';
import type { Observation } from '../observation.ts';
import type { SeriesBreak } from '../rule-tables.ts';

/** A series of a place at one level: what is drawn as one line. */
export type Line = Pick<Observation, 'placeId' | 'level' | 'series'>;

/** Breaks of a line, in the order of the table. */
export function breaksOfLine(
  breaks: readonly SeriesBreak[],
  { placeId, level, series }: Line,
): readonly SeriesBreak[] {
  return breaks.filter(
    (one) =>
      matches(one.placeId, placeId) &&
      (one.level === null || one.level === level) &&
      (one.series.includes(series) || one.series.includes('*')),
  );
}

/** True if a break of the line lies between two years; the year of a break is on its new side. */
export function isBroken(
  breaks: readonly SeriesBreak[],
  line: Line,
  years: readonly [number, number],
): boolean {
  const low = Math.min(...years);
  const high = Math.max(...years);
  return breaksOfLine(breaks, line).some(({ fromYear }) => fromYear > low && fromYear <= high);
}

/** True if a figure is on a side of a break that counts something else; a side ends at the next break of the line. */
export function countsOther(breaks: readonly SeriesBreak[], { year, ...line }: Observation): boolean {
  const own = breaksOfLine(breaks, line);
  return own.some(({ notScored, fromYear }) => {
    if (notScored === null) return false;
    const isThere = notScored === 'before' ? year < fromYear : year >= fromYear;
    const ends = own.some((other) =>
      notScored === 'before'
        ? other.fromYear < fromYear && year < other.fromYear
        : other.fromYear > fromYear && year >= other.fromYear,
    );
    return isThere && !ends;
  });
}
