import type { ItemList } from './default-items.ts';
import type { Spread } from './spread.ts';

/** A cell of a table of results; null = empty. */
export type Cell = string | number | null;
/** Header, then rows. */
export type ResultTable = readonly (readonly Cell[])[];

/** Names a part of a panel in the panel's own language. */
export type Say = (list: ItemList, id: string) => string;

/** Columns of a spread. */
export const SPREAD = ['experts', 'mean', 'q1', 'median', 'q3'] as const;

/** Cells of a spread, in the order of {@link SPREAD}. */
export function spreadCells(spread: Spread | null): readonly Cell[] {
  return spread === null
    ? [0, null, null, null, null]
    : [spread.count, spread.mean, spread.low, spread.median, spread.high];
}
