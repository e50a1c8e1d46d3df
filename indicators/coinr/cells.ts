import { type ErrorParts, errorAt } from '../figures/problem.ts';
import {
  cell,
  missingColumns,
  noRows,
  readCsv,
  repeatedColumns,
  type TableRow,
} from '../figures/read-csv.ts';
import type { NamedText } from './dataset-texts.ts';
import { createProblemList, type ProblemList } from './problem-list.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A table with its header, and a way to name what is wrong in it. */
export interface NamedTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: ProblemList;
  /** Reads a cell that is not empty as a number, null = a sign for a missing figure; `column` tells how its numbers are written. */
  readonly numberOf: (text: string, column: string) => number | null | NumberFault;
}

/** Why a text is no number: none at all, or one that can be read in two ways, such as `1,234`. */
export type NumberFault = 'not-a-number' | 'open-number';

/**
 * Reads a table with a header, passing over empty rows and columns; a missing column and a column given twice are
 * problems, as is all that `readCsv` finds.
 */
export function openTable({ file, text }: NamedText, columns: readonly string[]): NamedTable {
  const table = readCsv(file, text, { skipsEmpty: true });
  const { header } = table;
  const missing = header.length === 0 ? [] : missingColumns(table, columns);
  const problems = createProblemList();
  for (const problem of [...table.problems, ...missing, ...repeatedColumns(table)]) problems.add(problem);
  const rows = missing.length === 0 ? table.rows : [];
  if (rows.length === 0 && problems.count === 0) problems.add(noRows(file));
  return { file, header, rows, problems, numberOf: plainNumber };
}

/** A number as the convention writes it, with a decimal point and no spaces. */
export function plainNumber(text: string): number | NumberFault {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : 'not-a-number';
}

/** A cell as text; empty, `NA` and `NaN` are null, as R writes what is missing. */
export function textIn(row: TableRow, column: string): string | null {
  const text = cell(row, column);
  return text === '' || text === 'NA' || text === 'NaN' ? null : text;
}

/** A cell as a finite number, or null if it is missing; anything else is a problem of the table, and null. */
export function numberIn(table: NamedTable, row: TableRow, column: string): number | null {
  const text = textIn(row, column);
  if (text === null) return null;
  const value = table.numberOf(text, column);
  if (value === null || typeof value === 'number') return value;
  const hint = /^[+-]?[\d\s]+,\d+$/.test(text)
    ? 'Write a point before the decimals and no spaces.'
    : 'Write a number, or leave the cell empty if it is not known.';
  addProblem(table, row, {
    kind: value,
    column,
    message: `"${text}" is not a number.`,
    hint,
    values: [text],
  });
  return null;
}

/** Adds a problem of a row to its table; null is the table itself. */
export function addProblem(
  table: NamedTable,
  row: TableRow | null,
  parts: Omit<ErrorParts, 'file' | 'line'>,
): void {
  table.problems.add(errorAt({ ...parts, file: table.file, line: row?.line ?? null }));
}
