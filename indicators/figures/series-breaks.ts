import { matches } from './columns.ts';
import type { Level } from './observation.ts';
import type { SeriesBreak } from './rule-tables.ts';

/** The breaks that touch one line of figures, earliest first; none gives an empty list. */
export function findBreaks(
  breaks: readonly SeriesBreak[],
  placeId: string,
  series: string,
  level: Level,
): readonly SeriesBreak[] {
  return breaks
    .filter(
      (one) =>
        matches(one.placeId, placeId) &&
        (one.level === null || one.level === level) &&
        (one.series.includes('*') || one.series.includes(series)),
    )
    .toSorted((a, b) => a.fromYear - b.fromYear);
}

/**
 * The first break between two years of one line, or null if the two figures may be compared: no growth may be
 * computed and no line drawn across it. `breaks` are those of {@link findBreaks}.
 */
export function breakBetween(
  breaks: readonly SeriesBreak[],
  firstYear: number,
  lastYear: number,
): SeriesBreak | null {
  return breaks.find((one) => one.fromYear > firstYear && one.fromYear <= lastYear) ?? null;
}
