import type { Places } from '../../geodata/types.ts';
import type { LevelPair } from './edition-tables.ts';
import type { FigureIndex } from './figure-index.ts';

/** What a value is made from: the figures, the level pairs and the geography. */
export interface EditionContext {
  readonly figures: FigureIndex;
  readonly pairs: readonly LevelPair[];
  readonly places: Places;
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
