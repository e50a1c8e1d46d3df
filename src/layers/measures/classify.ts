import { extent, mean, quantileSorted, sum, ticks } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import { never } from '../../lib/never.ts';
import type { ClassMethod } from '../../state/state.ts';
import { bearableFactor, times } from './bearable-values.ts';

/** Classes a scale has unless the values have fewer distinct ones. */
export const CLASS_COUNT = 5;
/** Classes of values that lie close together: five would make a drama of small differences. */
export const FEW_CLASSES = 3;
/** Spread from the 5th to the 95th percentile over the median, below which values lie close together. */
export const CLOSE_SPREAD = 0.3;

/**
 * Cuts of the risk classes: very low < 2.0 ≤ low < 3.5 ≤ medium < 5.0 ≤ high < 6.5 ≤ very high.
 * The INFORM Risk Index's own (JRC/IASC), found there by clustering countries: borrowed, not calibrated for towns.
 */
export const RISK_BREAKS: readonly number[] = [2, 3.5, 5, 6.5];

/** Cuts of a location quotient around 1; 1.25 and above marks specialization. The explorer's own choice. */
export const QUOTIENT_BREAKS: readonly number[] = [0.5, 0.8, 1.25, 2];

/** Cuts of a regional shift around 0, in per cent of the first amount: one year of regions, six of towns. Own choice. */
export const SHIFT_BREAKS = { region: [-10, -3, 3, 10], town: [-100, -25, 25, 100] } as const;

/**
 * Class of a value under inner breaks in ascending order: class `i` holds `breaks[i-1] ≤ value < breaks[i]`.
 */
export function classIndex(value: number, breaks: readonly number[]): number {
  let index = 0;
  for (const cut of breaks) if (value >= cut) index += 1;
  return index;
}

/**
 * Inner breaks of `values` by a method; at most `count` classes, fewer where there are fewer distinct values.
 * `given` are the cuts of `fixed` and `manual`. No values, or one distinct value, give no breaks.
 */
export function makeBreaks(
  method: ClassMethod,
  values: readonly number[],
  given: readonly number[] = [],
  count: number = CLASS_COUNT,
): readonly number[] {
  const factor = bearableFactor(values);
  if (factor === 1 || method === 'fixed' || method === 'manual')
    return breaksBy(method, values, given, count);
  return breaksBy(method, times(values, factor), given, count).map((cut) => cut / factor);
}

function breaksBy(
  method: ClassMethod,
  values: readonly number[],
  given: readonly number[],
  count: number,
): readonly number[] {
  switch (method) {
    case 'fixed':
    case 'manual':
      return given;
    case 'ckmeans':
      return ckmeansBreaks(values, count);
    case 'quantile':
      return quantileBreaks(values, count);
    case 'equal':
      return equalBreaks(values, count);
    case 'pretty':
      return prettyBreaks(values, count);
    default:
      return never(method);
  }
}

/** Tells whether nine in ten values differ by less than three tenths of their median; never for values around 0. */
export function lieClose(values: readonly number[]): boolean {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share) ?? 0;
  return at(0.05) > 0 && (at(0.95) - at(0.05)) / at(0.5) < CLOSE_SPREAD;
}

/**
 * Breaks between the groups of least squared deviation (Wang and Song 2011, `ckmeans`),
 * each cut put between two groups and written with as few digits as keep them apart.
 */
export function ckmeansBreaks(values: readonly number[], count: number): readonly number[] {
  const k = Math.min(count, distinct(values).length);
  if (k < 2) return [];
  const groups = ckmeans([...values], k);
  return groups.slice(1).flatMap((group, i) => {
    const below = groups[i]?.at(-1);
    const above = group[0];
    return below === undefined || above === undefined || below === above
      ? []
      : [shortestBetween(below, above)];
  });
}

/** Breaks at R-7 quantiles (Hyndman and Fan 1996), ties kept in one class, no class empty. */
export function quantileBreaks(values: readonly number[], count: number): readonly number[] {
  const sorted = ascending(values);
  const cuts = Array.from(
    { length: count - 1 },
    (_, i) => quantileSorted(sorted, (i + 1) / count) ?? Number.NaN,
  );
  return withoutEmpty(cuts, sorted);
}

/** Breaks that split the extent of the values into equal widths; classes may be empty. */
export function equalBreaks(values: readonly number[], count: number): readonly number[] {
  const [low, high] = extentOf(values);
  const k = Math.min(count, distinct(values).length);
  return Array.from({ length: Math.max(0, k - 1) }, (_, i) => low + ((high - low) * (i + 1)) / k);
}

/** Breaks at round numbers inside the extent of the values (steps of 1, 2 or 5 × a power of ten). */
export function prettyBreaks(values: readonly number[], count: number): readonly number[] {
  if (distinct(values).length < 2) return [];
  const [low, high] = extentOf(values);
  return ticks(low, high, count).filter((tick) => tick > low && tick < high);
}

/**
 * Goodness of variance fit, 0..1: 1 − squared deviations inside the classes / squared deviations from the mean
 * (Jenks and Caspall 1971). null with fewer than two distinct values.
 */
export function varianceFit(
  given: readonly number[],
  cuts: readonly number[],
  classOf: (value: number, breaks: readonly number[]) => number = classIndex,
): number | null {
  const factor = bearableFactor(given);
  const [values, breaks] = factor === 1 ? [given, cuts] : [times(given, factor), times(cuts, factor)];
  const middle = mean(values);
  if (middle === undefined) return null;
  const total = sum(values, (value) => (value - middle) ** 2);
  if (total === 0) return null;
  const classes = breaks.length + 1;
  const [sums, counts] = [new Float64Array(classes), new Float64Array(classes)];
  for (const value of values) {
    const at = classOf(value, breaks);
    sums[at] = (sums[at] ?? 0) + value;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  let inside = 0;
  for (const value of values) {
    const at = classOf(value, breaks);
    inside += (value - (sums[at] ?? 0) / (counts[at] ?? 1)) ** 2;
  }
  return 1 - inside / total;
}

/** Counts of values in `bins` equal widths between `from` and `to`; the last bin includes `to`. */
export function histogram(
  values: readonly number[],
  from: number,
  to: number,
  bins: number,
): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    // Halves, because the width of what a reader's table holds may be more than a number can say.
    const at = to > from ? Math.floor(((value / 2 - from / 2) / (to / 2 - from / 2)) * bins) : 0;
    const bin = Math.min(bins - 1, Math.max(0, at));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** The number with the fewest decimals in (below, above]; `above` itself if none is shorter. */
function shortestBetween(below: number, above: number): number {
  const middle = (below + above) / 2;
  for (let digits = -6; digits <= 9; digits += 1) {
    const unit = 10 ** -digits;
    const rounded = Number((Math.round(middle / unit) * unit).toFixed(Math.max(0, digits)));
    if (rounded > below && rounded <= above) return rounded;
  }
  return above;
}

function withoutEmpty(cuts: readonly number[], sorted: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const cut of cuts) {
    const last = kept.at(-1) ?? Number.NEGATIVE_INFINITY;
    if (sorted.some((v) => v >= last && v < cut) && sorted.some((v) => v >= cut)) kept.push(cut);
  }
  return kept;
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)];
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function extentOf(values: readonly number[]): readonly [number, number] {
  const [low = Number.POSITIVE_INFINITY, high = Number.NEGATIVE_INFINITY] = extent(values);
  return [low, high];
}
