import { type Column, type Flags, NO_FLAGS } from './columns.ts';
import type { ImputeSettings } from './method.ts';

/** Most years without a figure that are filled in by linear interpolation in time. */
export const LONGEST_GAP = 2;

/** A column after imputation, with the places that were filled in. */
export interface ImputedColumn {
  readonly values: Column;
  readonly imputed: Flags;
}

/**
 * Fills missing values by the mean of the column, of the unit's own group, or from a second column:
 * figures of a wider area, or values interpolated in time. A unit without a group, in a group without a figure, or
 * without a value in the second column stays missing.
 */
export function impute(
  values: Column,
  method: ImputeSettings['method'],
  groups: readonly (string | null)[] | null,
  beside: Column | null = null,
): ImputedColumn {
  if (method === 'none' || (method === 'groupMean' && groups === null)) {
    return { values, imputed: NO_FLAGS };
  }
  if (method === 'proxy' || method === 'interpolation') {
    return filledBy(values, (unit) => beside?.[unit] ?? null);
  }
  const groupOf = (unit: number): string | null => (method === 'mean' ? 'all' : (groups?.[unit] ?? null));
  const means = groupMeans(values, groupOf);
  return filledBy(values, (unit) => {
    const group = groupOf(unit);
    return group === null ? null : (means.get(group) ?? null);
  });
}

function filledBy(values: Column, fillOf: (unit: number) => number | null): ImputedColumn {
  const filled = values.map((value, unit) => value ?? fillOf(unit));
  const imputed = Uint8Array.from(filled, (value, unit) => (value !== null && values[unit] === null ? 1 : 0));
  return { values: filled, imputed };
}

function groupMeans(values: Column, groupOf: (unit: number) => string | null): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  values.forEach((value, unit) => {
    const group = value === null ? null : groupOf(unit);
    if (value === null || group === null) return;
    const before = sums.get(group);
    if (before === undefined) sums.set(group, { sum: value, count: 1 });
    else {
      before.sum += value;
      before.count += 1;
    }
  });
  return new Map([...sums].map(([group, { sum, count }]) => [group, sum / count]));
}
