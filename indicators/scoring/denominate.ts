import type { Column } from './columns.ts';

/**
 * Divides counts by a measure of size, unit by unit; null where either is missing or the size is not above zero.
 * OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5.
 */
export function denominate(values: Column, sizes: Column): (number | null)[] {
  return values.map((value, unit) => {
    const size = sizes[unit] ?? null;
    return value === null || size === null || size <= 0 ? null : value / size;
  });
}
