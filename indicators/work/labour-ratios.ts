import type { LabourYear } from '../built-work.ts';
import { LEAST_SHEETS } from '../figures/sheets-around.ts';
import { rowList } from '../row-list.ts';
import {
  joinsMeasure,
  type LabourRecipe,
  type LabourSheet,
  labourFigure,
  printsMeasure,
} from './labour-figures.ts';

/** Ratios of a town to a reference of the same sheets in every year. */
export interface LabourRatios {
  readonly sheets: readonly string[];
  readonly years: readonly LabourYear[];
}

/**
 * Ratios of a measure of a town to that of other sheets, in the longest run of years on one side of every break of the
 * town's line (the later of two as long) of those years that at least four sheets print. The reference is made of the
 * sheets that print every year of the run without a break, so that it is the same area throughout; null where these are
 * fewer than four, or where no year is left. A ratio to a reference of 0 does not exist, and its year is left out.
 */
export function labourRatios(
  town: LabourSheet,
  others: readonly LabourSheet[],
  recipe: LabourRecipe,
  candidates: readonly number[],
): LabourRatios | null {
  const years = candidates.filter(
    (year) =>
      printsMeasure(town, recipe, year) &&
      others.filter((sheet) => printsMeasure(sheet, recipe, year)).length >= LEAST_SHEETS,
  );
  const run = longestRun(years, (from, to) => joinsMeasure(town, recipe, [from, to]));
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const sheets = others.filter(
    (sheet) =>
      run.every((year) => printsMeasure(sheet, recipe, year)) && joinsMeasure(sheet, recipe, [first, last]),
  );
  if (sheets.length < LEAST_SHEETS) return null;
  const kept = run.flatMap((year): readonly LabourYear[] => {
    const [own, reference] = [labourFigure([town], recipe, year), labourFigure(sheets, recipe, year)];
    if (own === null || reference === null || reference.value <= 0) return [];
    const ratio = own.value / reference.value;
    const rows = { rows: rowList(own.rows), referenceRows: rowList(reference.rows) };
    return [{ year, town: own.value, reference: reference.value, ratio, ...rows }];
  });
  return kept.length === 0 ? null : { sheets: sheets.map(({ id }) => id), years: kept };
}

/** The longest of the runs into which years fall where two in a row may not be joined; the later of two as long. */
function longestRun(
  years: readonly number[],
  mayJoin: (from: number, to: number) => boolean,
): readonly number[] {
  const runs: number[][] = [];
  for (const year of years) {
    const open = runs.at(-1);
    const before = open?.at(-1);
    if (open !== undefined && before !== undefined && mayJoin(before, year)) open.push(year);
    else runs.push([year]);
  }
  return runs.reduce<readonly number[]>((best, run) => (run.length >= best.length ? run : best), []);
}
