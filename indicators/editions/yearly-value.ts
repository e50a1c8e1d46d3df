import type { Level } from '../figures/observation.ts';
import { never } from '../never.ts';
import { denominatorOf, printedFigure, sumOf } from './amounts.ts';
import type { CodebookRow } from './codebook-row.ts';
import { type EditionContext, type Traced, traced } from './context.ts';
import { parseSum } from './expression.ts';
import { type Sheet, type Sheets, sameSide } from './figure-index.ts';
import { growth, leadingShare, mean, rate, ratioTo, volatility } from './formulas.ts';

/** Series of an indicator at a level: the region's own series where the codebook names them. */
export interface Recipe {
  readonly numerator: string;
  readonly denominator: string;
}

/** The recipe in force at a level. */
export function recipeAt(row: CodebookRow, level: Level): Recipe {
  if (level !== 'region') return { numerator: row.numerator, denominator: row.denominator };
  return {
    numerator: row.numeratorRegion === '' ? row.numerator : row.numeratorRegion,
    denominator: row.denominatorRegion === '' ? row.denominator : row.denominatorRegion,
  };
}

/** Series whose yearly median divides money of a year. */
export const DEFLATOR = 'subsistence_minimum';
/** Of a window of three years at least two must be printed, the last among them. */
const MEAN_YEARS = 3;
const MEAN_AT_LEAST = 2;
/** Spread over eight years needs five yearly steps. */
export const SPREAD_YEARS = 8;
export const SPREAD_STEPS_AT_LEAST = 5;
const GROWTH_YEARS = 3;

/**
 * Value of an indicator for one place at one level, ending in one year; null where a figure is missing
 * in that year, where no denominator pairs with it, or where a window holds too few years.
 */
export function valueAt(
  context: EditionContext,
  row: CodebookRow,
  sheet: Sheet,
  year: number,
): Traced | null {
  if (recipeAt(row, sheet.level).numerator === '') return null;
  switch (row.statistic) {
    case 'leading-share':
      return leadingAt(context, row, sheet, year);
    case 'volatility':
      return volatilityAt(context, row, sheet, year);
    case 'growth':
      return growthAt(context, row, sheet, year);
    case 'plain':
    case 'rate':
    case 'per-minimum':
    case 'ratio-to-minimum':
    case 'ratio-to-median':
      return quotientAt(context, row, sheet, year);
    // Facts of a place, not of a year: they have no series and no numerator.
    case 'distance':
    case 'fact-scale':
      return null;
    default:
      return never(row.statistic);
  }
}

function quotientAt(context: EditionContext, row: CodebookRow, sheet: Sheet, year: number): Traced | null {
  const recipe = recipeAt(row, sheet.level);
  const numerator =
    row.window === 'mean-3' ? meanAmount(context, row, sheet, year) : scaledAmount(context, row, sheet, year);
  if (numerator === null) return null;
  if (recipe.denominator === '') return traced(numerator.value * row.per, [numerator]);
  const denominator = denominatorOf(context, sheet, recipe.denominator, year);
  if (denominator === null) return null;
  return traced(rate(numerator.value, denominator.value, row.per), [numerator, denominator]);
}

/** Numerator of one year, divided by the year's minimum or median where the statistic says so. */
function scaledAmount(context: EditionContext, row: CodebookRow, sheet: Sheet, year: number): Traced | null {
  const recipe = recipeAt(row, sheet.level);
  const amount = sumOf(context, sheet, recipe.numerator, year);
  if (amount === null) return null;
  if (row.statistic === 'per-minimum' || row.statistic === 'ratio-to-minimum')
    return overMedian(context, amount, { series: DEFLATOR, year, sheets: 'all' });
  if (row.statistic === 'ratio-to-median')
    return overMedian(context, amount, { series: recipe.numerator, year, sheets: 'townLevel' });
  return amount;
}

function overMedian(
  context: EditionContext,
  amount: Traced,
  { series, year, sheets }: { readonly series: string; readonly year: number; readonly sheets: Sheets },
): Traced | null {
  const reference = context.figures.median(series, year, sheets);
  if (reference === null) return null;
  // One reference for some thirty rows: `trace-value.ts` lists them.
  const label: Traced = {
    value: reference.value,
    rows: [`median-${sheets}:${series}:${year}`],
    sourceIds: [],
  };
  return traced(ratioTo(amount.value, reference.value), [amount, label]);
}

/**
 * Mean of the numerator over three years. The population it is divided by is that of the last year alone,
 * so that no mean runs across the census break; years before a break of the numerator are left out.
 */
function meanAmount(context: EditionContext, row: CodebookRow, sheet: Sheet, year: number): Traced | null {
  const parts: Traced[] = [];
  const { numerator } = recipeAt(row, sheet.level);
  for (let back = 0; back < MEAN_YEARS; back += 1) {
    if (isBrokenSum(context, sheet, numerator, [year - back, year])) break;
    const part = scaledAmount(context, row, sheet, year - back);
    if (part === null && back === 0) return null;
    if (part !== null) parts.push(part);
  }
  if (parts.length < MEAN_AT_LEAST) return null;
  return traced(mean(parts.map((part) => part.value)), parts);
}

/** True if a break of any series of a sum lies between two years: no mean, spread or growth runs across it. */
function isBrokenSum(
  { figures }: EditionContext,
  sheet: Sheet,
  expression: string,
  years: readonly [number, number],
): boolean {
  return (parseSum(expression) ?? []).some(({ series }) => !sameSide(figures, sheet, series, years));
}

function leadingAt(context: EditionContext, row: CodebookRow, sheet: Sheet, year: number): Traced | null {
  const recipe = recipeAt(row, sheet.level);
  const { per } = row;
  const whole = printedFigure(context, sheet, recipe.denominator, year);
  const parts = recipe.numerator
    .split(',')
    .map((series) => printedFigure(context, sheet, series, year))
    .filter((part) => part !== null);
  if (whole === null) return null;
  const share = leadingShare(
    parts.map((part) => part.value),
    whole.value,
    per,
  );
  // Where the largest printed section exceeds the printed whole by more than rounding, one of them is wrong.
  if (share === null || share > per * 1.01) return null;
  return traced(Math.min(share, per), [...parts, whole]);
}

function volatilityAt(context: EditionContext, row: CodebookRow, sheet: Sheet, year: number): Traced | null {
  const { numerator: series } = recipeAt(row, sheet.level);
  const points: { year: number; value: number }[] = [];
  const parts: Traced[] = [];
  for (let back = 0; back < SPREAD_YEARS; back += 1) {
    const at = year - back;
    if (isBrokenSum(context, sheet, series, [at, year])) break;
    const amount = sumOf(context, sheet, series, at);
    const real =
      amount === null ? null : overMedian(context, amount, { series: DEFLATOR, year: at, sheets: 'all' });
    if (real === null && back === 0) return null;
    if (real !== null) {
      points.push({ year: at, value: real.value });
      parts.push(real);
    }
  }
  return traced(volatility(points, SPREAD_STEPS_AT_LEAST, row.per), parts);
}

function growthAt(context: EditionContext, row: CodebookRow, sheet: Sheet, year: number): Traced | null {
  const { numerator: series } = recipeAt(row, sheet.level);
  const first = sumOf(context, sheet, series, year - GROWTH_YEARS);
  const last = sumOf(context, sheet, series, year);
  if (first === null || last === null) return null;
  if (isBrokenSum(context, sheet, series, [year - GROWTH_YEARS, year])) return null;
  return traced(growth(first.value, last.value, row.per), [first, last]);
}
