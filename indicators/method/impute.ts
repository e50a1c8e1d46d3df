import { type Column, type Flags, knownValues, meanOf, NO_FLAGS } from './columns.ts';
import type { ImputeSettings } from './method.ts';

/** A column after imputation, with the places that were filled in. */
export interface ImputedColumn {
  readonly values: Column;
  readonly imputed: Flags;
}

/**
 * Fills missing values by the mean of the column, or of the unit's own group.
 * A unit without a group, or in a group without a figure, stays missing.
 */
export function impute(
  values: Column,
  method: ImputeSettings['method'],
  groups: readonly (string | null)[] | null,
): ImputedColumn {
  if (method === 'none' || (method === 'groupMean' && groups === null)) {
    return { values, imputed: NO_FLAGS };
  }
  const groupOf = (unit: number): string | null => (method === 'mean' ? 'all' : (groups?.[unit] ?? null));
  const means = groupMeans(values, groupOf);
  const filled = values.map((value, unit) => {
    const group = groupOf(unit);
    return value ?? (group === null ? null : (means.get(group) ?? null));
  });
  return { values: filled, imputed: filled.map((value, unit) => value !== null && values[unit] === null) };
}

function groupMeans(values: Column, groupOf: (unit: number) => string | null): Map<string, number> {
  const members = new Map<string, (number | null)[]>();
  values.forEach((value, unit) => {
    const group = groupOf(unit);
    if (group !== null) members.set(group, [...(members.get(group) ?? []), value]);
  });
  const means = new Map<string, number>();
  for (const [group, column] of members) {
    const mean = meanOf(knownValues(column));
    if (mean !== null) means.set(group, mean);
  }
  return means;
}
