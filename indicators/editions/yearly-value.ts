import type { Level } from '../figures/observation.ts';
import { denominatorOf, printedFigure, sumOf } from './amounts.ts';
import type { CodebookRow } from './codebook-row.ts';
import { type EditionContext, type Traced, traced } from './context.ts';
import { sameSide } from './figure-index.ts';
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
const SPREAD_YEARS = 8;
const SPREAD_STEPS_AT_LEAST = 5;
const GROWTH_YEARS = 3;

/**
 * Value of an indicator for one place at one level, ending in one year; null where a figure is missing
 * in that year, where no denominator pairs with it, or where a window holds too few years.
 */
export function valueAt(
  context: EditionContext,
  row: CodebookRow,
  placeId: string,
  level: Level,
  year: number,
): Traced | null {
  const recipe = recipeAt(row, level);
  if (recipe.numerator === '') return null;
  switch (row.statistic) {
    case 'leading-share':
      return leadingAt(context, recipe, row.per, placeId, level, year);
    case 'volatility':
      return volatilityAt(context, recipe.numerator, row.per, placeId, level, year);
    case 'growth':
      return growthAt(context, recipe.numerator, row.per, placeId, level, year);
    default:
      return quotientAt(context, row, recipe, placeId, level, year);
  }
}

function quotientAt(
  context: EditionContext,
  row: CodebookRow,
  recipe: Recipe,
  placeId: string,
  level: Level,
  year: number,
): Traced | null {
  const numerator =
    row.window === 'mean-3'
      ? meanAmount(context, row, recipe, placeId, level, year)
      : scaledAmount(context, row, recipe, placeId, level, year);
  if (numerator === null) return null;
  if (recipe.denominator === '') return traced(numerator.value * row.per, [numerator]);
  const denominator = denominatorOf(context, placeId, level, recipe.denominator, year);
  if (denominator === null) return null;
  return traced(rate(numerator.value, denominator.value, row.per), [numerator, denominator]);
}

/** Numerator of one year, divided by the year's minimum or median where the statistic says so. */
function scaledAmount(
  context: EditionContext,
  row: CodebookRow,
  recipe: Recipe,
  placeId: string,
  level: Level,
  year: number,
): Traced | null {
  const amount = sumOf(context, placeId, level, recipe.numerator, year);
  if (amount === null) return null;
  if (row.statistic === 'per-minimum' || row.statistic === 'ratio-to-minimum')
    return overMedian(context, amount, DEFLATOR, year, 'all');
  if (row.statistic === 'ratio-to-median')
    return overMedian(context, amount, recipe.numerator, year, 'townLevel');
  return amount;
}

function overMedian(
  context: EditionContext,
  amount: Traced,
  series: string,
  year: number,
  sheets: 'all' | 'townLevel',
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
function meanAmount(
  context: EditionContext,
  row: CodebookRow,
  recipe: Recipe,
  placeId: string,
  level: Level,
  year: number,
): Traced | null {
  const parts: Traced[] = [];
  const lead = leadSeries(recipe.numerator);
  for (let back = 0; back < MEAN_YEARS; back += 1) {
    if (!sameSide(context.figures, placeId, level, lead, year - back, year)) break;
    const part = scaledAmount(context, row, recipe, placeId, level, year - back);
    if (part === null && back === 0) return null;
    if (part !== null) parts.push(part);
  }
  if (parts.length < MEAN_AT_LEAST) return null;
  return traced(mean(parts.map((part) => part.value)), parts);
}

function leadSeries(expression: string): string {
  return expression.replace(/^[+-]/, '').split(/[+,-]/)[0] ?? expression;
}

function leadingAt(
  context: EditionContext,
  recipe: Recipe,
  per: number,
  placeId: string,
  level: Level,
  year: number,
): Traced | null {
  const whole = printedFigure(context, placeId, level, recipe.denominator, year);
  const parts = recipe.numerator
    .split(',')
    .map((series) => printedFigure(context, placeId, level, series, year))
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

function volatilityAt(
  context: EditionContext,
  series: string,
  per: number,
  placeId: string,
  level: Level,
  year: number,
): Traced | null {
  const points: { year: number; value: number }[] = [];
  const parts: Traced[] = [];
  for (let back = 0; back < SPREAD_YEARS; back += 1) {
    const at = year - back;
    if (!sameSide(context.figures, placeId, level, series, at, year)) break;
    const amount = sumOf(context, placeId, level, series, at);
    const real = amount === null ? null : overMedian(context, amount, DEFLATOR, at, 'all');
    if (real === null && back === 0) return null;
    if (real !== null) {
      points.push({ year: at, value: real.value });
      parts.push(real);
    }
  }
  return traced(volatility(points, SPREAD_STEPS_AT_LEAST, per), parts);
}

function growthAt(
  context: EditionContext,
  series: string,
  per: number,
  placeId: string,
  level: Level,
  year: number,
): Traced | null {
  const first = sumOf(context, placeId, level, series, year - GROWTH_YEARS);
  const last = sumOf(context, placeId, level, series, year);
  if (first === null || last === null) return null;
  if (!sameSide(context.figures, placeId, level, leadSeries(series), year - GROWTH_YEARS, year)) return null;
  return traced(growth(first.value, last.value, per), [first, last]);
}
