import { group } from 'd3-array';
import { errorAt, type Problem } from '../figures/problem.ts';
import type { TableRow } from '../figures/read-csv.ts';
import { endOf, partOf } from '../steps.ts';
import { addProblem, type NamedTable, numberIn, openTable, textIn } from './cells.ts';
import type { NamedText } from './dataset-texts.ts';
import { type Meta, type MetaRow, UNIT_COLUMNS } from './read-meta.ts';
import { type UnitRow, unitSteps } from './read-units.ts';

/** Rows read before the caller gets control again. */
const ROWS_PER_STEP = 200;

/** The units of one time in the order of the table, with their figures and groups by code. */
export interface TimedFigures {
  /** '' in a table without times. */
  readonly time: string;
  readonly units: readonly UnitRow[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
  readonly groups: Readonly<Record<string, readonly (string | null)[]>>;
}

/** iData, split by time. */
export interface Figures {
  readonly table: NamedTable;
  readonly times: readonly TimedFigures[];
}

/** Reads iData against its iMeta: `uCode`, optionally `uName` and `Time`, and one column per code. */
export function readData(source: NamedText, meta: Meta): Figures {
  const table = openTable(source, ['uCode']);
  if (table.rows.length === 0) return { table, times: [] };
  for (const problem of checkColumns(table, meta, UNIT_COLUMNS)) table.problems.add(problem);
  return endOf(figureSteps(table, meta));
}

/**
 * Reads the figures of an opened iData; a faulty cell becomes null and a problem of the table. Yields the share of the
 * rows done, 0..1.
 */
export function* figureSteps(table: NamedTable, meta: Meta): Generator<number, Figures> {
  const units = yield* partOf(unitSteps(table), 0, 0.3);
  const unitsByTime = group(units, ({ time }) => time);
  const present = meta.rows.filter(({ code }) => table.header.includes(code));
  const denominators = new Set(meta.rows.map(({ denominator }) => denominator));
  const figures = present.filter(({ type }) => type === 'Indicator' || type === 'Denominator');
  const groupings = present.filter(({ type }) => type === 'Group');
  const times: TimedFigures[] = [];
  let done = 0;
  for (const [time, unitsThen] of unitsByTime) {
    const columns: readonly (number | null)[][] = figures.map(() => []);
    for (const { row } of unitsThen) {
      const filled = new Map<string, string>();
      figures.forEach(({ code, slot }, at) => {
        const figure = figureIn(table, row, code, denominators.has(code));
        columns[at]?.push(slot === null ? figure : firstOfSlot(table, row, { code, slot, figure }, filled));
      });
      done += 1;
      if (done % ROWS_PER_STEP === 0) yield 0.3 + (0.7 * done) / units.length;
    }
    times.push({
      time,
      units: unitsThen,
      columns: Object.fromEntries(figures.map(({ code }, at) => [code, columns[at] ?? []])),
      groups: Object.fromEntries(
        groupings.map(({ code }) => [code, unitsThen.map(({ row }) => textIn(row, code))]),
      ),
    });
  }
  return { table, times };
}

interface SlotFigure {
  readonly code: string;
  readonly slot: string;
  readonly figure: number | null;
}

/** The figure, unless another column of its slot has one for the unit already; `filled` keeps which. */
function firstOfSlot(
  table: NamedTable,
  row: TableRow,
  { code, slot, figure }: SlotFigure,
  filled: Map<string, string>,
): number | null {
  const first = filled.get(slot);
  if (figure === null) return null;
  if (first === undefined) {
    filled.set(slot, code);
    return figure;
  }
  addProblem(table, row, {
    kind: 'slot-twice',
    column: code,
    message: `${first} and ${code} share the slot "${slot}", and both have a figure here.`,
    hint: 'Empty the figure that the other stands in for, or empty Slot in iMeta.',
    values: [first, code],
  });
  return null;
}

function figureIn(table: NamedTable, row: TableRow, code: string, divides: boolean): number | null {
  const value = numberIn(table, row, code);
  if (value === null || value > 0 || !divides) return value;
  addProblem(table, row, {
    kind: 'wrong-denominator',
    column: code,
    message: `Nothing can be divided by ${value}.`,
    hint: 'A denominator is above zero; leave the cell empty if it is not known.',
    values: [String(value)],
  });
  return null;
}

/** Columns without a row of iMeta and rows without a column; `unitColumns` are those that need no row. */
export function checkColumns(
  table: NamedTable,
  meta: Meta,
  unitColumns: readonly string[],
): readonly Problem[] {
  const byCode = new Map(meta.rows.map((row) => [row.code, row]));
  // Without a row of metadata there is nothing to compare with, and that is said elsewhere.
  if (byCode.size === 0) return [];
  const strange = table.header.filter(
    (column) => column !== '' && !unitColumns.includes(column) && !byCode.has(column),
  );
  return [
    ...[...new Set(strange)].map((column) =>
      errorAt({
        kind: 'unknown-column',
        file: table.file,
        column,
        message: `The column "${column}" has no row in ${meta.file}.`,
        hint: `Add a row with this iCode to ${meta.file} (Type Other if it is not to be used), or delete the column.`,
        values: [column, meta.file],
      }),
    ),
    ...meta.rows.flatMap((row) => checkMetaRow(table, meta.file, row, byCode)),
  ];
}

/** What is wrong with a row of iMeta, given the data. */
interface MetaFault {
  readonly kind: string;
  readonly column: string;
  readonly message: string;
  readonly hint: string;
  readonly values: readonly string[];
}

function checkMetaRow(
  table: NamedTable,
  metaFile: string,
  { line, code, type, denominator }: MetaRow,
  byCode: ReadonlyMap<string, MetaRow>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (fault: MetaFault): void => {
    problems.push(errorAt({ ...fault, file: metaFile, line }));
  };
  const hasColumn = table.header.includes(code);
  if (type !== 'Aggregate' && type !== 'Other' && !hasColumn)
    add({
      kind: 'no-column',
      column: 'iCode',
      message: `${table.file} has no column "${code}".`,
      hint: `Add the column to ${table.file}, or delete this row.`,
      values: [code, table.file],
    });
  if (type === 'Aggregate' && hasColumn)
    add({
      kind: 'aggregate-column',
      column: 'Type',
      message: `${table.file} has a column "${code}", and an aggregate is made, not read.`,
      hint: `Delete the column from ${table.file}, or give the aggregate another code.`,
      values: [code, table.file],
    });
  const divisor = denominator === null ? null : (byCode.get(denominator)?.type ?? 'none');
  if (divisor !== null && divisor !== 'Denominator' && divisor !== 'Indicator')
    add({
      kind: 'unknown-denominator',
      column: 'Denominator',
      message: `${code} is to be divided by "${denominator}", which is no row of Type Denominator.`,
      hint: `Add a row of Type Denominator and the column to ${table.file}, or empty this cell.`,
      values: [code, denominator ?? ''],
    });
  return problems;
}
