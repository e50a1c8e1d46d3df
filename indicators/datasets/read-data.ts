import { addProblem, type NamedTable, numberIn, openTable, textIn } from './cells.ts';
import type { NamedText } from './dataset-texts.ts';
import { type Meta, type MetaRow, UNIT_COLUMNS } from './read-meta.ts';
import { readUnits, type UnitRow } from './read-units.ts';

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

/** Reads iData against its iMeta: `uCode`, if wanted `uName` and `Time`, and one column a code. */
export function readData(source: NamedText, meta: Meta): Figures {
  const table = openTable(source, ['uCode']);
  if (table.rows.length === 0) return { table, times: [] };
  checkColumns(table, meta);
  const units = readUnits(table);
  const times = [...new Set(units.map(({ time }) => time))];
  const present = meta.rows.filter(({ code }) => table.header.includes(code));
  const denominators = new Set(meta.rows.map(({ denominator }) => denominator));
  return {
    table,
    times: times.map((time) => {
      const own = units.filter((unit) => unit.time === time);
      return {
        time,
        units: own,
        columns: Object.fromEntries(
          present
            .filter(({ type }) => type === 'Indicator' || type === 'Denominator')
            .map(({ code }) => [
              code,
              own.map(({ row }) => {
                const value = numberIn(table, row, code);
                if (value !== null && value <= 0 && denominators.has(code))
                  addProblem(
                    table,
                    'wrong-denominator',
                    row,
                    code,
                    `Nothing can be divided by ${value}.`,
                    'A denominator is above zero; leave the cell empty if it is not known.',
                  );
                return value;
              }),
            ]),
        ),
        groups: Object.fromEntries(
          present
            .filter(({ type }) => type === 'Group')
            .map(({ code }) => [code, own.map(({ row }) => textIn(row, code))]),
        ),
      };
    }),
  };
}

function checkColumns(table: NamedTable, meta: Meta): void {
  const byCode = new Map(meta.rows.map((row) => [row.code, row]));
  // Without a row of metadata there is nothing to compare with, and that is said elsewhere.
  if (byCode.size === 0) return;
  const strange = table.header.filter(
    (column) => column !== '' && !UNIT_COLUMNS.includes(column) && !byCode.has(column),
  );
  for (const column of new Set(strange))
    addProblem(
      table,
      'unknown-code',
      null,
      column,
      `The column "${column}" has no row in ${meta.file}.`,
      `Add a row with this iCode to ${meta.file} (Type Other if it is not to be used), or delete the column.`,
    );
  for (const row of meta.rows) checkMetaRow(table, meta.file, row, byCode);
}

function checkMetaRow(
  table: NamedTable,
  metaFile: string,
  row: MetaRow,
  byCode: ReadonlyMap<string, MetaRow>,
): void {
  const add = (kind: string, column: string, message: string, mend: string): void => {
    const { line } = row;
    table.problems.push({ kind, severity: 'error', file: metaFile, line, column, message, mend });
  };
  if (row.type !== 'Aggregate' && row.type !== 'Other' && !table.header.includes(row.code))
    add(
      'unknown-code',
      'iCode',
      `${table.file} has no column "${row.code}".`,
      `Add the column to ${table.file}, or delete this row.`,
    );
  if (row.type === 'Aggregate' && table.header.includes(row.code))
    add(
      'unknown-code',
      'Type',
      `${table.file} has a column "${row.code}", and an aggregate is made, not read.`,
      `Delete the column from ${table.file}, or give the aggregate another code.`,
    );
  if (row.denominator === null) return;
  const denominator = byCode.get(row.denominator);
  if (denominator === undefined || (denominator.type !== 'Denominator' && denominator.type !== 'Indicator'))
    add(
      'unknown-denominator',
      'Denominator',
      `${row.code} is to be divided by "${row.denominator}", which is no row of Type Denominator.`,
      `Add a row of Type Denominator and the column to ${table.file}, or empty this cell.`,
    );
}
