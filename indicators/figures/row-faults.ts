import type { PrintedRow } from './check-row.ts';
import type { Exclusion } from './load-corrections.ts';
import type { UnitRule } from './load-rules.ts';
import type { SeriesDefinition } from './observation.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a row and how to fix it; file and line are added by the caller. */
export interface Fault {
  readonly kind: string;
  readonly severity: Problem['severity'];
  readonly column: string;
  readonly message: string;
  readonly hint: string;
}

/** The row names a place that `places.csv` lacks. */
export function unknownPlace(printed: PrintedRow): Fault {
  return {
    kind: 'unknown-place',
    severity: 'error',
    column: printed.placeColumn,
    message: `The place "${printed.knownAs}" is not known.`,
    hint: 'Write an id of places.csv, or add the place there.',
  };
}

/** The row names a series that `series.csv` lacks. */
export function unknownSeries(printed: PrintedRow): Fault {
  return {
    kind: 'unknown-series',
    severity: 'error',
    column: 'series',
    message: `The series "${printed.series}" is not known.`,
    hint: 'Write an id of series.csv, or add the series there with its names and base unit.',
  };
}

/** The row names a source that `sources.csv` lacks. */
export function unknownSource(sourceId: string): Fault {
  return {
    kind: 'unknown-source',
    severity: 'error',
    column: 'source_id',
    message: `The source "${sourceId}" is not known.`,
    hint: 'Add the source to sources.csv with title, publisher, year, address and licence.',
  };
}

/** The level is not one of the known words. */
export function unknownLevel(printed: PrintedRow): Fault {
  return {
    kind: 'unknown-level',
    severity: 'error',
    column: 'level',
    message: `The level "${printed.printedLevel}" is not known.`,
    hint: 'Write town, admin or district (district table: district, city, monotown or region).',
  };
}

/** The year is blank or no year. */
export function badYear(printed: PrintedRow): Fault {
  const blank = printed.year === '';
  return {
    kind: 'no-year',
    severity: 'error',
    column: 'year',
    message: blank
      ? 'A figure without a year is no observation.'
      : `The year "${printed.year}" is not a year.`,
    hint: blank ? 'Add the year, or move the row to facts.csv.' : 'Write the year with four digits.',
  };
}

/** The value is blank or no number. */
export function badNumber(printed: PrintedRow): Fault {
  return {
    kind: 'not-a-number',
    severity: 'error',
    column: 'value',
    message: printed.value === '' ? 'The value is blank.' : `The value "${printed.value}" is not a number.`,
    hint: 'Write the number with a point and without spaces; delete the row if nothing is published; move words to facts.csv.',
  };
}

/** The unit is unknown, or does not convert to the base unit of the series. */
export function badUnit(
  printed: PrintedRow,
  series: SeriesDefinition,
  known: readonly UnitRule[] | undefined,
): Fault {
  return known
    ? {
        kind: 'wrong-unit',
        severity: 'error',
        column: 'unit',
        message: `The unit "${printed.unit}" does not convert to ${series.unit}, the unit of ${series.id}.`,
        hint: 'Correct the unit of the row, or the series of the row.',
      }
    : {
        kind: 'unknown-unit',
        severity: 'error',
        column: 'unit',
        message: `The unit "${printed.unit}" is not known.`,
        hint: 'Write it as in units.csv, or add a line there with its base unit and factor.',
      };
}

/** The row is marked suspect. */
export function suspect(printed: PrintedRow): Fault {
  return {
    kind: 'suspect',
    severity: 'left-out',
    column: 'flag',
    message: `Marked suspect: ${printed.series} ${printed.year} of ${printed.placeId} reads ${printed.value} ${printed.unit}.`,
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
