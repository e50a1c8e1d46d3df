import type { Observation } from '../figures/observation.ts';
import { LONGEST_GAP } from '../scoring/impute.ts';
import type { Interpolation } from '../types.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext } from './context.ts';
import { type FigureIndex, sameSide } from './figure-index.ts';
import type { PickedFigure } from './pick-figure.ts';

/** A value for a gap of an edition, made with at least one figure that is interpolated in time. */
export interface InterpolatedFigure {
  readonly placeId: string;
  readonly indicatorId: string;
  /** Its rows name an interpolated figure by {@link interpolatedRow}. */
  readonly figure: PickedFigure;
}

/** The same figures with the gaps of every series filled in by {@link interpolated}. */
export function interpolateFigures(figures: FigureIndex): FigureIndex {
  const made = new Map<string, ReadonlyMap<number, Observation> | undefined>();
  return {
    ...figures,
    years: (placeId, level, series) => {
      const key = `${placeId}|${level}|${series}`;
      if (!made.has(key)) {
        const printed = figures.years(placeId, level, series);
        made.set(
          key,
          printed === undefined
            ? undefined
            : interpolated(printed, (...years) => sameSide(figures, { placeId, level }, series, years)),
        );
      }
      return made.get(key);
    },
  };
}

/**
 * Printed figures of one series at one level with every gap of at most two years filled in on the straight line
 * between the figures before and after it. A longer gap, one across a break of the series, and the years before the
 * first and after the last figure stay missing.
 */
export function interpolated(
  printed: ReadonlyMap<number, Observation>,
  mayJoin: (before: number, after: number) => boolean,
): ReadonlyMap<number, Observation> {
  const filled = new Map(printed);
  const years = [...printed.keys()].sort((a, b) => a - b);
  for (const [at, after] of years.entries()) {
    const before = years[at - 1];
    if (before === undefined || after - before - 1 > LONGEST_GAP || !mayJoin(before, after)) continue;
    const ends = [printed.get(before), printed.get(after)] as const;
    if (ends[0] === undefined || ends[1] === undefined) continue;
    for (let year = before + 1; year < after; year += 1)
      filled.set(year, betweenFigures(ends[0], ends[1], year));
  }
  return filled;
}

/** The figure of a year on the straight line between two printed ones; its row names both. */
export function betweenFigures(before: Observation, after: Observation, year: number): Observation {
  const toAfter = after.year - year;
  const toBefore = year - before.year;
  const value = (before.value * toAfter + after.value * toBefore) / (toAfter + toBefore);
  const row = interpolatedRow(before.row, after.row, year);
  return { ...before, row, year, value, printedValue: '', printedUnit: '', remark: '', alternatives: [] };
}

/** Reference of an interpolated figure: the rows before and after it and the year between them. */
function interpolatedRow(before: string, after: string, year: number): string {
  return `between:${before}:${after}:${year}`;
}

/** Reads a reference that {@link interpolatedRow} made; null for any other row. */
export function readInterpolatedRow(
  row: string,
): { readonly before: string; readonly after: string; readonly year: number } | null {
  const found = /^between:([\w-]+:\d+):([\w-]+:\d+):(\d+)$/.exec(row);
  if (found === null) return null;
  const [, before = '', after = '', year] = found;
  return { before, after, year: Number(year) };
}

/** A context whose figures have their gaps filled in; medians stay those of the printed figures. */
export function interpolatedContext(context: EditionContext): EditionContext {
  return { ...context, figures: interpolateFigures(context.figures) };
}

/** A spread over years would be smaller by figures on straight lines, so none is ever made of them. */
export function mayInterpolate(row: CodebookRow): boolean {
  return row.statistic !== 'volatility';
}

/** What an edition keeps of the values for its gaps. */
export function interpolationsOf(figures: readonly InterpolatedFigure[]): readonly Interpolation[] {
  return figures.map(({ placeId, indicatorId, figure }) => [placeId, indicatorId, figure.value]);
}
