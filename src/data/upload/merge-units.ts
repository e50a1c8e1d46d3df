import { endOf } from '../../../indicators/steps.ts';
import { matchUnits, type UnitFacts } from './match-units.ts';
import type { PlaceNames } from './place-names.ts';

/** More units than this are no spellings of places of the map. */
const MOST_UNITS = 5000;

/** A unit that is another one under a second name. */
export interface MergedUnit {
  readonly unit: number;
  readonly into: number;
  /** Both names and the id of the place. */
  readonly values: readonly string[];
}

/**
 * Units that are one place under two names over the years, such as a town that was renamed: of two units of one place
 * the second is the first if no figure of theirs is of the same time. `keysOf` gives what a unit has figures of.
 */
export function mergeUnits(
  units: readonly UnitFacts[],
  keysOf: (unit: number) => ReadonlySet<string>,
  names: PlaceNames,
): readonly MergedUnit[] {
  if (units.length > MOST_UNITS) return [];
  const { problems } = endOf(matchUnits(units, names));
  const held = new Map<number, Set<string>>();
  return problems.flatMap(({ unit, holder, values }): readonly MergedUnit[] => {
    if (holder === undefined || units[unit]?.at !== null) return [];
    const known = held.get(holder) ?? new Set(keysOf(holder));
    held.set(holder, known);
    const keys = keysOf(unit);
    if ([...keys].some((key) => known.has(key))) return [];
    for (const key of keys) known.add(key);
    return [{ unit, into: holder, values }];
  });
}
