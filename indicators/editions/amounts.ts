import { type EditionContext, type Traced, traced } from './context.ts';
import { AREA, parseSum, type Term } from './expression.ts';
import { type Sheet, sameSide } from './figure-index.ts';

/** A printed figure of one year; null if it is not printed. */
export function printedFigure(
  context: EditionContext,
  sheet: Sheet,
  series: string,
  year: number,
): Traced | null {
  const found = context.figures.years(sheet.placeId, sheet.level, series)?.get(year);
  return found === undefined ? null : { value: found.value, rows: [found.row], sourceIds: [found.sourceId] };
}

/** Sum of series in one year; null unless every term is printed (a blank is not zero). */
export function sumOf(
  context: EditionContext,
  sheet: Sheet,
  expression: string,
  year: number,
): Traced | null {
  return addTerms(parseSum(expression), (term) => printedFigure(context, sheet, term.series, year));
}

/**
 * Denominator for a numerator of this place, level and year: a sum of series of the same level, or what
 * `level-pairs.csv` puts in its place. A population may be one year off, on the same side of a break.
 * `@area` is the area of the region in km². Null = no pair, so no rate.
 */
export function denominatorOf(
  context: EditionContext,
  sheet: Sheet,
  expression: string,
  year: number,
): Traced | null {
  if (expression === AREA) {
    const region = context.places.regions.find((entry) => entry.id === sheet.placeId);
    return region === undefined
      ? null
      : { value: region.areaKm2, rows: [`regions:${sheet.placeId}`], sourceIds: [] };
  }
  return addTerms(parseSum(expression), (term) => pairedFigure(context, sheet, term.series, year));
}

function addTerms(terms: readonly Term[] | null, find: (term: Term) => Traced | null): Traced | null {
  if (terms === null || terms.length === 0) return null;
  const parts: Traced[] = [];
  let sum = 0;
  for (const term of terms) {
    const part = find(term);
    if (part === null) return null;
    sum += term.sign * part.value;
    parts.push(part);
  }
  return traced(sum, parts);
}

function pairedFigure(context: EditionContext, sheet: Sheet, series: string, year: number): Traced | null {
  const own = nearFigure(context, sheet, series, year);
  if (own !== null) return own;
  const { placeId, level } = sheet;
  const pair = context.pairs.find(
    (entry) => entry.townId === placeId && entry.level === level && entry.series === series,
  );
  if (pair === undefined) return null;
  return nearFigure(context, { placeId, level: pair.useLevel }, pair.useSeries, year + pair.yearShift);
}

function nearFigure(context: EditionContext, sheet: Sheet, series: string, year: number): Traced | null {
  const steps = series.startsWith('population') ? [0, -1, 1] : [0];
  for (const step of steps) {
    if (!sameSide(context.figures, sheet, series, [year, year + step])) continue;
    const found = printedFigure(context, sheet, series, year + step);
    if (found !== null) return found;
  }
  return null;
}
