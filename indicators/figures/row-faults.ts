import type { FigurePlace, PrintedRow } from './check-row.ts';
import type { Problem } from './problem.ts';
import type { Exclusion, Relevel, SeriesDefinition } from './rule-tables.ts';

/** What is wrong with a row and how to fix it; file and line are added by the caller. */
export type Fault = Pick<Problem, 'kind' | 'severity' | 'column' | 'message' | 'hint'>;

/** The row that defines this row's series is itself faulty. */
export function unreadSeries(printed: PrintedRow): Fault {
  return {
    kind: 'unknown-id',
    severity: 'error',
    column: 'series',
    message: `The row of "${printed.series}" in series.csv cannot be used.`,
    hint: 'Correct the row in series.csv.',
  };
}

/** The unit does not convert to the base unit of the series. */
export function badUnit(printed: PrintedRow, series: SeriesDefinition): Fault {
  return {
    kind: 'wrong-unit',
    severity: 'error',
    column: 'unit',
    message: `The unit "${printed.unit}" does not convert to ${series.unit}, the unit of ${series.id}.`,
    hint: 'Correct the unit of the row, or the series of the row.',
  };
}

/** The row is marked suspect. */
export function suspect(printed: PrintedRow, { placeId }: FigurePlace): Fault {
  return {
    kind: 'suspect',
    severity: 'left-out',
    column: 'flag',
    message: `Marked suspect: ${printed.series} ${printed.year} of ${placeId} reads ${printed.value} ${printed.unit}.`,
    hint: 'Check the printed table; clear the flag when the figure is confirmed or corrected.',
  };
}

/** The row is held back by `excluded.csv`. */
export function byHand(rule: Exclusion): Fault {
  return {
    kind: 'excluded',
    severity: 'left-out',
    column: 'value',
    message: `Held back by hand (${rule.row}): ${rule.reason}.`,
    hint: 'Correct value and unit from the printed table, then delete the line in excluded.csv.',
  };
}

/** The row is a part of what a wider sheet prints whole. */
export function partOfArea(printed: PrintedRow, { townId, levelReal, reason, row }: Relevel): Fault {
  return {
    kind: 'part-of-area',
    severity: 'left-out',
    column: 'level',
    message: `${printed.series} ${printed.year} of ${townId} is set aside for that of the ${levelReal} (${row}): ${reason}.`,
    hint: 'Nothing to fix; relevel.csv says which sheet counts.',
  };
}

/** The value lies outside the range of its series. */
export function outOfRange(printed: PrintedRow, series: SeriesDefinition): Fault {
  return {
    kind: 'out-of-range',
    severity: 'left-out',
    column: 'value',
    message: `${printed.value} ${printed.unit} is outside ${series.min ?? '−∞'} to ${series.max ?? '∞'} ${series.unit}, the range of ${series.id}.`,
    hint: 'Check value and unit in the printed table; widen min or max in series.csv if the figure is right.',
  };
}
