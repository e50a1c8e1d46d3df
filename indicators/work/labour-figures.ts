import type { LabourMeasure } from '../built-work.ts';
import { median, rate } from '../editions/formulas.ts';
import type { Observation } from '../figures/observation.ts';
import type { SeriesBreak } from '../figures/rule-tables.ts';
import { isBroken } from '../figures/steps/line-breaks.ts';

/** How a measure is made: a share of one series in another, %, or an average that is printed as such. */
export interface LabourRecipe {
  readonly series: string;
  /** Null = `series` is an average. */
  readonly whole: string | null;
}

/** Recipes by measure. */
export const LABOUR_RECIPES: Readonly<Record<LabourMeasure, LabourRecipe>> = {
  unemployment: { series: 'unemployed', whole: 'labour_force' },
  employment: { series: 'employed', whole: 'population_year_end' },
  'self-employment': { series: 'self_employed', whole: 'employed' },
  'youth-15-24': { series: 'youth_unemployment_rate_15_24', whole: null },
  'youth-15-28': { series: 'youth_unemployment_rate_15_28', whole: null },
  'youth-15-34': { series: 'youth_unemployment_rate_15_34', whole: null },
  wage: { series: 'avg_monthly_wage', whole: null },
};

/** A measure with the rows that made it. */
export interface LabourFigure {
  readonly value: number;
  readonly rows: readonly string[];
}

/** Figures of one sheet: by series and year. */
export type SheetFigures = (series: string, year: number) => Observation | undefined;

/** A sheet that prints figures, and the line breaks that hold for it. */
export interface LabourSheet {
  /** Place id of a district sheet, or id of a town. */
  readonly id: string;
  readonly figures: SheetFigures;
  /** True if a break of the series lies between two years. */
  readonly isBroken: (series: string, years: readonly [number, number]) => boolean;
}

/** A sheet of a place at one level. */
export function labourSheet(
  { placeId, level }: Pick<Observation, 'placeId' | 'level'>,
  figures: SheetFigures,
  breaks: readonly SeriesBreak[],
): LabourSheet {
  return {
    id: placeId,
    figures,
    isBroken: (series, years) => isBroken(breaks, { placeId, level, series }, years),
  };
}

/**
 * A measure over one or several sheets in a year: the share of the sums, %, or the median of averages. Null unless every
 * sheet prints it: a blank is not zero.
 */
export function labourFigure(
  sheets: readonly LabourSheet[],
  { series, whole }: LabourRecipe,
  year: number,
): LabourFigure | null {
  const all = (id: string): readonly Observation[] | null => {
    const found = sheets.flatMap((sheet) => sheet.figures(id, year) ?? []);
    return found.length === sheets.length && found.length > 0 ? found : null;
  };
  const [parts, wholes] = [all(series), whole === null ? [] : all(whole)];
  if (parts === null || wholes === null) return null;
  const sum = (list: readonly Observation[]) => list.reduce((total, { value }) => total + value, 0);
  const value = whole === null ? median(parts.map((one) => one.value)) : rate(sum(parts), sum(wholes), 100);
  return value === null ? null : { value, rows: [...parts, ...wholes].map(({ row }) => row) };
}

/** True if the sheet prints a measure in a year. */
export function printsMeasure(sheet: LabourSheet, recipe: LabourRecipe, year: number): boolean {
  return labourFigure([sheet], recipe, year) !== null;
}

/** True if no break of a measure's series lies between two years. */
export function joinsMeasure(
  sheet: LabourSheet,
  { series, whole }: LabourRecipe,
  years: readonly [number, number],
): boolean {
  return ![series, ...(whole === null ? [] : [whole])].some((id) => sheet.isBroken(id, years));
}
