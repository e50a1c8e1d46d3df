import { extent, mean } from 'd3-array';

/** Values of one indicator over all units, in the order of the units; null = no data. */
export type Column = readonly (number | null)[];

/** 1 or 0 for every unit, in the order of the units; one that ends early is 0 from there on. */
export type Flags = Uint8Array;
/** No unit is flagged. */
export const NO_FLAGS: Flags = new Uint8Array(0);

/** The values of a column that are there, in order. */
export function knownValues(column: Column): number[] {
  const known: number[] = [];
  for (const value of column) if (value !== null) known.push(value);
  return known;
}

/** How many values of a column are there. */
export function knownCount(column: Column): number {
  let count = 0;
  for (const value of column) if (value !== null) count += 1;
  return count;
}

/**
 * A column without any value, to be filled. Engines store a list of numbers and a list of mixed values differently
 * and rebuild it at the first null; this one is never rebuilt.
 */
export function emptyColumn(unitCount: number): (number | null)[] {
  return new Array<number | null>(unitCount).fill(null);
}

/** Applies a function to every value that is there; a result that is not finite becomes null. */
export function mapKnown(column: Column, change: (value: number) => number): (number | null)[] {
  const mapped = emptyColumn(column.length);
  column.forEach((value, unit) => {
    if (value === null) return;
    const changed = change(value);
    if (Number.isFinite(changed)) mapped[unit] = changed;
  });
  return mapped;
}

/** Arithmetic mean; null for no values. */
export function meanOf(values: readonly number[]): number | null {
  return mean(values) ?? null;
}

/** Standard deviation with divisor n − 1; null below two values. */
export function sampleDeviation(values: readonly number[]): number | null {
  const middle = meanOf(values);
  if (middle === null || values.length < 2) return null;
  let sum = 0;
  for (const value of values) sum += (value - middle) ** 2;
  return Math.sqrt(sum / (values.length - 1));
}

/** Smallest and largest value; null for no values. */
export function extentOf(values: readonly number[]): readonly [low: number, high: number] | null {
  const [low, high] = extent(values);
  return low === undefined ? null : [low, high];
}

/** The units that have every column, a row each with its values in the order of the columns. */
export function completeRows(columns: readonly Column[]): readonly (readonly number[])[] {
  const units = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: units }, (_, unit) => columns.flatMap((column) => column[unit] ?? [])).filter(
    (row) => row.length === columns.length,
  );
}
