import { group } from 'd3-array';
import type { Indicator } from '../types.ts';
import type { DataTable, TreeIndicator } from './tree.ts';

/**
 * A table in which every unit has one indicator of each slot: the first that it has a figure of, else the first that
 * applies. The others do not apply to it, so that a slot counts once in every coverage and mean.
 */
export function slotted(indicators: readonly TreeIndicator[], data: DataTable): DataTable {
  const slots = group(
    indicators.filter(({ slot }) => (slot ?? null) !== null),
    ({ slot }) => slot,
  );
  if (slots.size === 0) return data;
  const notApplicable: Record<string, readonly boolean[]> = { ...data.notApplicable };
  for (const members of slots.values()) {
    const codes = members.map(({ code }) => code);
    const applies = (code: string, unit: number): boolean => data.notApplicable?.[code]?.[unit] !== true;
    const chosen = data.unitCodes.map(
      (_, unit) =>
        codes.find((code) => applies(code, unit) && (data.columns[code]?.[unit] ?? null) !== null) ??
        codes.find((code) => applies(code, unit)),
    );
    for (const code of codes) notApplicable[code] = chosen.map((one) => one !== code);
  }
  return { ...data, notApplicable };
}

/** Indicators that count as one, in their order: those of a slot together, every other by itself. */
export function slotGroups(
  indicators: readonly Pick<Indicator, 'id' | 'slot'>[],
): readonly (readonly string[])[] {
  const groups = group(indicators, ({ id, slot }) => slot ?? `indicator ${id}`);
  return [...groups.values()].map((members) => members.map(({ id }) => id));
}
