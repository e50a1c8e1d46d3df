import type { Branch } from '../built-files.ts';
import type { ShareTrend } from '../built-scenario.ts';
import { printedFigure } from '../editions/amounts.ts';
import type { EditionContext, Traced } from '../editions/context.ts';
import { type Sheet, sameSide } from '../editions/figure-index.ts';
import { BRANCH_SERIES, INDUSTRY_SECTIONS, MANUFACTURING } from '../editions/structure-parts.ts';
import { rowList } from '../row-list.ts';
import { mannKendall } from '../work/mann-kendall.ts';
import { senLine, type YearPoint } from '../work/theil-sen.ts';

/** A trend needs so many years; own choice, as for the labour market. */
export const LEAST_TREND_YEARS = 6;
/** Deviate of the normal distribution that leaves a tenth above it. */
const TENTH = 1.2816;

const ALL_SERIES: readonly string[] = [...Object.values(BRANCH_SERIES), ...Object.values(INDUSTRY_SECTIONS)];

/**
 * Change of the share of the first branch in the output of all of them, over the years that print each one on the same
 * side of every break as the last. The slope is that of Theil and Sen; its interval is that of Sen (1968) from the
 * variance of Mann and Kendall. Null with fewer than six years.
 */
export function leadingTrend(
  context: EditionContext,
  sheet: Sheet,
  branches: readonly Branch[],
): ShareTrend | null {
  const printed = ALL_SERIES.flatMap((series) => [
    ...(context.figures.years(sheet.placeId, sheet.level, series)?.keys() ?? []),
  ]);
  const last = Math.max(...printed);
  const shares = [...new Set(printed)]
    .sort((a, b) => a - b)
    .filter((year) => ALL_SERIES.every((series) => sameSide(context.figures, sheet, series, [year, last])))
    .flatMap((year) => shareOf(context, sheet, branches, year) ?? []);
  const line = senLine(shares);
  const [first, end] = [shares[0], shares.at(-1)];
  if (shares.length < LEAST_TREND_YEARS || line === null || first === undefined || end === undefined)
    return null;
  const [low, high] = slopeInterval(shares);
  return {
    slope: line.slope,
    low: Math.min(low, line.slope),
    high: Math.max(high, line.slope),
    least: Math.min(...shares.map(({ value }) => value)),
    most: Math.max(...shares.map(({ value }) => value)),
    years: [first.year, end.year],
    count: shares.length,
    rows: rowList([...new Set(shares.flatMap(({ rows }) => rows))]),
  };
}

/** 80 % interval of the slope: of the N slopes between pairs those of rank (N − C)/2 and (N + C)/2 + 1, outwards, C = 1.2816 √variance (Sen 1968). */
export function slopeInterval(points: readonly YearPoint[]): readonly [low: number, high: number] {
  const slopes = points
    .flatMap((from, at) => points.slice(at + 1).map((to) => (to.value - from.value) / (to.year - from.year)))
    .sort((a, b) => a - b);
  const spread = TENTH * Math.sqrt(mannKendall(points.map(({ value }) => value))?.variance ?? 0);
  const [from, to] = [Math.floor((slopes.length - spread) / 2) - 1, Math.ceil((slopes.length + spread) / 2)];
  return [slopes[Math.max(0, from)] ?? 0, slopes[Math.min(slopes.length - 1, to)] ?? 0];
}

type YearShare = YearPoint & { readonly rows: readonly string[] };

function shareOf(
  context: EditionContext,
  sheet: Sheet,
  branches: readonly Branch[],
  year: number,
): YearShare | null {
  const outputs = branches.map((branch) => branchOutput(context, sheet, branch, year));
  const known = outputs.filter((one) => one !== null);
  const total = known.reduce((sum, { value }) => sum + value, 0);
  if (known.length < branches.length || total <= 0) return null;
  return { year, value: (known[0]?.value ?? 0) / total, rows: known.flatMap(({ rows }) => rows) };
}

/** Output of a branch in a year; what manufacturing prints beyond its named branches is a branch of its own. */
function branchOutput(context: EditionContext, sheet: Sheet, branch: Branch, year: number): Traced | null {
  const series: Readonly<Partial<Record<Branch, string>>> = BRANCH_SERIES;
  const own = series[branch];
  if (own !== undefined) return printedFigure(context, sheet, own, year);
  const whole = printedFigure(context, sheet, INDUSTRY_SECTIONS.C, year);
  if (whole === null) return null;
  const named = MANUFACTURING.flatMap(
    (one) => printedFigure(context, sheet, BRANCH_SERIES[one], year)?.value ?? [],
  );
  return { ...whole, value: Math.max(0, whole.value - named.reduce((sum, value) => sum + value, 0)) };
}
