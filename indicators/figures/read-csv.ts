import Papa from 'papaparse';
import { errorAt, type Problem } from './problem.ts';

/** One line of a table; `line` counts from 1, the header being line 1. Read it with {@link cell}. */
export interface TableRow {
  readonly line: number;
  readonly values: readonly string[];
  /** Position of each column, shared by all rows of the table. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A CSV file with its lines counted: the rows that have all their cells, and a problem for each of the others. */
export interface CsvTable {
  readonly file: string;
  /** Empty if the file cannot be read at all; then there is a problem. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
  /** Rows below the header, blank lines left out. */
  readonly read: number;
}

/** Reads a cell without the spaces around it; an absent column reads as ''. */
export function cell(row: TableRow, column: string): string {
  const at = row.columns.get(column);
  return at === undefined ? '' : (row.values[at] ?? '').trim();
}

/**
 * Reads comma-separated UTF-8 text with a header line. Blank lines and line breaks inside a cell count as lines, so that
 * every line number is that of an editor. A file in another encoding or with another separator is one error.
 * `skipsEmpty` passes over what a spreadsheet leaves behind: rows without any cell filled in, above the header too, and
 * columns that have neither a name nor a cell filled in.
 */
export function readCsv(file: string, text: string, { skipsEmpty = false } = {}): CsvTable {
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const isSkipped = skipsEmpty ? isEmpty : isBlank;
  const headerAt = skipsEmpty
    ? Math.max(
        0,
        parsed.data.findIndex((values) => !isEmpty(values)),
      )
    : 0;
  const printed = (parsed.data[headerAt] ?? []).map((name) => name.trim());
  const width = skipsEmpty ? usedWidth(printed, parsed.data) : printed.length;
  const names = printed.slice(0, width);
  const unusable = findUnusable(file, text, names);
  if (unusable !== null) return { file, header: [], rows: [], problems: [unusable], read: 0 };
  const columns = new Map(names.map((name, index) => [name, index]));
  const broken = new Set(parsed.errors.map((error) => error.row ?? 0));
  const problems: Problem[] = [];
  const rows: TableRow[] = [];
  let line = 1;
  let read = 0;
  for (const [index, values] of parsed.data.entries()) {
    if (index > headerAt && !isSkipped(values)) {
      read += 1;
      const filled = skipsEmpty && isEmpty(values.slice(width)) ? values.slice(0, width) : values;
      if (broken.has(index)) problems.push(brokenQuote(file, line));
      else if (filled.length !== width) problems.push(wrongWidth(file, line, [filled.length, width]));
      else rows.push({ line, values: filled, columns });
    }
    line += 1 + countNewlines(values);
  }
  const isUsed = (name: string, at: number): boolean =>
    !skipsEmpty || name !== '' || rows.some(({ values }) => values[at]?.trim() !== '');
  return { file, header: names.filter(isUsed), rows, problems, read };
}

function isBlank(values: readonly string[]): boolean {
  return values.length === 1 && values[0] === '';
}

function isEmpty(values: readonly string[]): boolean {
  return values.every((value) => value.trim() === '');
}

/** Cells of a header without the nameless ones at its end below which nothing stands. */
function usedWidth(header: readonly string[], rows: readonly (readonly string[])[]): number {
  const named = header.findLastIndex((name) => name !== '') + 1;
  const isFree = rows.every((values) => isEmpty(values.slice(named, header.length)));
  return isFree ? named : header.length;
}

function countNewlines(values: readonly string[]): number {
  let newlines = 0;
  for (const value of values) if (value.includes('\n')) newlines += value.split('\n').length - 1;
  return newlines;
}

function findUnusable(file: string, text: string, header: readonly string[]): Problem | null {
  // Bytes that are no UTF-8 become U+FFFD, UTF-16 has a zero byte beside each Latin letter, and "Ð¡Ñ‚" is Cyrillic
  // UTF-8 that was read as Latin-1 and saved again.
  const at = text.search(/\uFFFD|\0|(?:[ÐÑ][\u0080-\u00BF\u2018-\u203A€‚ƒ„…†‡]){2}/);
  const hint = 'Save the file again as "CSV UTF-8 (comma delimited)".';
  if (at >= 0) {
    const line = text.slice(0, at).split('\n').length;
    const message = `${file} is not in UTF-8: unreadable letters in this line.`;
    return errorAt({ kind: 'wrong-encoding', file, line, message, hint });
  }
  const [only = ''] = header;
  if (header.length > 1) return null;
  if (only === '')
    return errorAt({
      kind: 'empty-file',
      file,
      message: `${file} does not begin with a header line.`,
      hint: 'Write the names of the columns in the first line.',
    });
  if (!/[;\t]/.test(only)) return null;
  const message = `${file} separates its cells by "${only.includes(';') ? ';' : 'tab'}", not by a comma.`;
  return errorAt({ kind: 'wrong-separator', file, line: 1, message, hint });
}

/** An error for every needed column that a header lacks. */
export function missingColumns(
  { file, header }: Pick<CsvTable, 'file' | 'header'>,
  needed: readonly string[],
): Problem[] {
  return needed
    .filter((column) => !header.includes(column))
    .map((column) =>
      errorAt({
        kind: 'missing-column',
        file,
        line: 1,
        column,
        message: `${file} lacks the column "${column}"; its header reads ${header.join(', ')}.`,
        hint: `Add the column "${column}" to the header line, or undo its renaming.`,
        values: [column],
      }),
    );
}

/** An error for every column that a header has twice. */
export function repeatedColumns({ file, header }: Pick<CsvTable, 'file' | 'header'>): Problem[] {
  const repeated = header.filter((name, at) => header.indexOf(name) !== at);
  return [...new Set(repeated)].map((column) =>
    errorAt({
      kind: 'duplicate-column',
      file,
      line: 1,
      column,
      message: column === '' ? 'Two columns have no name.' : `The column "${column}" is there twice.`,
      hint: 'Rename or delete one of the two.',
    }),
  );
}

/** The error of a table that has nothing but a header. */
export function noRows(file: string): Problem {
  return errorAt({
    kind: 'no-rows',
    file,
    message: 'The table has no rows.',
    hint: 'Add a row below the header.',
  });
}

function brokenQuote(file: string, line: number): Problem {
  return errorAt({
    kind: 'broken-csv',
    file,
    line,
    message: `${file} has a quotation mark without its partner in this line; the lines after it may be swallowed by it.`,
    hint: 'Close the quotation mark, or double a quotation mark inside a cell ("").',
  });
}

function wrongWidth(file: string, line: number, [found, expected]: readonly [number, number]): Problem {
  return errorAt({
    kind: 'broken-csv',
    file,
    line,
    message: `This line of ${file} has ${found} cells, the header has ${expected}.`,
    hint: 'Put quotation marks around a cell that contains a comma, or add the missing commas.',
  });
}
