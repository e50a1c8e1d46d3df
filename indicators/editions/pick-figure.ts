import type { Level } from '../figures/observation.ts';
import type { Grade } from '../types.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext, Traced } from './context.ts';
import type { Sheet } from './figure-index.ts';
import { placeValue } from './place-value.ts';
import { valueAt } from './yearly-value.ts';

/** Years that an edition admits: values from `first` on are current, older ones down to `oldest` are outdated. */
export interface EditionYears {
  readonly year: number;
  readonly first: number;
  readonly oldest: number;
}

/** A value chosen for a place, with its level: `computed` from coordinates, `fact` from the table of towns. */
export interface PickedFigure extends Traced {
  /** Null where its source gives none. */
  readonly year: number | null;
  readonly level: Level | 'computed' | 'fact';
  readonly grade: Grade;
  readonly outdated: boolean;
  /** See `IndicatorCell.forDistrict`. */
  readonly forDistrict: boolean;
  /** As in `IndicatorCell`. */
  readonly spike?: true;
}

/** Levels of a town in order of choice: its own figures first. */
export const TOWN_LEVELS: readonly Level[] = ['town', 'admin', 'district'];

/** Grade of a figure for a town: A its own, B its administration, C the district or region around it. */
function gradeOf(level: Level, scope: 'town' | 'region'): Grade {
  if (scope === 'region' || level === 'town') return 'A';
  return level === 'admin' ? 'B' : 'C';
}

/** Level and grade of a figure; one that a district publishes alike for its town is the town's own only in part. */
function whoseFigure(
  { sharedRates }: EditionContext,
  { numerator, scope }: CodebookRow,
  { placeId, level }: Sheet,
  year: number,
): Pick<PickedFigure, 'level' | 'grade' | 'forDistrict'> {
  const forDistrict =
    scope === 'town' &&
    level === 'town' &&
    sharedRates.some(
      (rate) =>
        rate.townId === placeId && rate.series === numerator && rate.fromYear <= year && year <= rate.toYear,
    );
  return { level, grade: forDistrict ? 'B' : gradeOf(level, scope), forDistrict };
}

/** Levels in order of choice with the place whose figure is read: the town first, its region last. */
export function levelsFor(row: CodebookRow, placeId: string, context: EditionContext): readonly Sheet[] {
  if (row.scope === 'region') return [{ level: 'region', placeId }];
  const townLevels = row.levels.includes('town') ? TOWN_LEVELS.map((level) => ({ level, placeId })) : [];
  const regionId = context.places.towns.find((town) => town.id === placeId)?.regionId;
  if (!row.levels.includes('region') || regionId === undefined) return townLevels;
  return [...townLevels, { level: 'region' as const, placeId: regionId }];
}

/**
 * The value of an indicator for a place in an edition: the best level that has a current figure,
 * its latest year; else the best level with an older one, marked outdated; null without any.
 */
export function pickFigure(
  context: EditionContext,
  row: CodebookRow,
  placeId: string,
  years: EditionYears,
): PickedFigure | null {
  if (row.statistic === 'distance' || row.statistic === 'fact-scale') {
    const found = placeValue(row, placeId, context.places, years.year);
    const level = row.statistic === 'distance' ? 'computed' : 'fact';
    return found === null ? null : { ...found, level, grade: found.outdated ? 'B' : 'A', forDistrict: false };
  }
  const last = years.year + row.yearShift;
  const levels = levelsFor(row, placeId, context);
  return (
    search(context, row, levels, { last, first: years.first, outdated: false }) ??
    search(context, row, levels, { last: years.first - 1, first: years.oldest, outdated: true })
  );
}

/** A value of one sheet as a figure of the place: whose it is, and whether it rests on a spike. */
export function figureOf(
  context: EditionContext,
  row: CodebookRow,
  sheet: Sheet,
  made: Traced & { readonly year: number; readonly outdated: boolean },
): PickedFigure {
  const spike = made.rows.some(context.figures.isSpike);
  return { ...made, ...whoseFigure(context, row, sheet, made.year), ...(spike ? { spike } : {}) };
}

function search(
  context: EditionContext,
  row: CodebookRow,
  levels: readonly Sheet[],
  years: { readonly last: number; readonly first: number; readonly outdated: boolean },
): PickedFigure | null {
  const { last, first, outdated } = years;
  for (const sheet of levels) {
    for (let year = last; year >= first; year -= 1) {
      const made = valueAt(context, row, sheet, year);
      if (made !== null) return figureOf(context, row, sheet, { ...made, year, outdated });
    }
  }
  return null;
}
