import type { Places } from '../../geodata/types.ts';
import type { AreaAllowed } from '../figures/rule-tables.ts';
import type { Scope } from '../types.ts';
import type { LevelPair, StructureYears } from './edition-tables.ts';
import type { FigureIndex } from './figure-index.ts';

/** What a value is made from: the figures, the level pairs, the years of structures and the geography. */
export interface EditionContext {
  readonly figures: FigureIndex;
  readonly pairs: readonly LevelPair[];
  readonly structureYears: ReadonlyMap<Scope, StructureYears>;
  readonly places: Places;
  /** Averages and rates that a district publishes alike for itself and its town. */
  readonly sharedRates: readonly Pick<AreaAllowed, 'townId' | 'series' | 'fromYear' | 'toYear'>[];
}

/** Years of the structures of a scope. Throws where `structure-years.csv` has no row of it. */
export function structureYearsOf({ structureYears }: EditionContext, scope: Scope): StructureYears {
  const found = structureYears.get(scope);
  if (found === undefined) throw new Error(`structure-years.csv has no row of ${scope}s`);
  return found;
}

/** All years of a span, both ends included. */
export function yearsOf({ first, last }: Pick<StructureYears, 'first' | 'last'>): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** An amount with the rows and sources that made it. */
export interface Traced {
  readonly value: number;
  readonly rows: readonly string[];
  readonly sourceIds: readonly string[];
}

/** Joins rows and sources of several amounts under a new value; null stays null. */
export function traced(value: number | null, from: readonly Traced[]): Traced | null {
  if (value === null || !Number.isFinite(value)) return null;
  return {
    value,
    rows: [...new Set(from.flatMap((part) => part.rows))],
    sourceIds: [...new Set(from.flatMap((part) => part.sourceIds))],
  };
}
