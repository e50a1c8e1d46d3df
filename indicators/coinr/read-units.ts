import { cell, type TableRow } from '../figures/read-csv.ts';
import { endOf } from '../steps.ts';
import { addProblem, type NamedTable } from './cells.ts';

/** Rows read before the caller gets control again. */
const ROWS_PER_STEP = 500;

/** One row of a table of units. */
export interface UnitRow {
  readonly unit: string;
  /** '' in a table without times. */
  readonly time: string;
  readonly row: TableRow;
}

/**
 * Reads whom the rows of a table are about. A row without code, without time where others have one, or about a unit
 * and time that another row is about, is a problem and left out.
 */
export function readUnits(table: NamedTable): readonly UnitRow[] {
  return endOf(unitSteps(table));
}

/** As {@link readUnits}, in steps; yields the share of the rows done, 0..1. */
export function* unitSteps(table: NamedTable): Generator<number, readonly UnitRow[]> {
  const hasTimes = table.rows.some((row) => cell(row, 'Time') !== '');
  const lines = new Map<string, number>();
  const units: UnitRow[] = [];
  let done = 0;
  for (const row of table.rows) {
    done += 1;
    if (done % ROWS_PER_STEP === 0) yield done / table.rows.length;
    const unit = cell(row, 'uCode');
    const time = cell(row, 'Time');
    if (unit === '') {
      addProblem(table, row, {
        kind: 'no-code',
        column: 'uCode',
        message: 'The row has no uCode.',
        hint: 'Give the unit a code.',
      });
      continue;
    }
    if (hasTimes && time === '') {
      addProblem(table, row, {
        kind: 'no-time',
        column: 'Time',
        message: `${unit} has no Time, other rows have one.`,
        hint: 'Give every row its Time.',
        values: [unit],
      });
      continue;
    }
    const key = unitKey(unit, time);
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, row.line);
      units.push({ unit, time, row });
      continue;
    }
    const hint = hasTimes
      ? 'Delete one of the two rows, or correct its Time.'
      : 'Delete one of the two rows, or add a column Time.';
    const message = `${unit}${hasTimes ? ` in ${time}` : ''} stands in line ${first} already.`;
    addProblem(table, row, {
      kind: 'duplicate-unit',
      column: 'uCode',
      message,
      hint,
      values: [unit, time, String(first)],
    });
  }
  return units;
}

/** A unit at a time as one key. */
export function unitKey(unit: string, time: string): string {
  return `${time}\n${unit}`;
}
