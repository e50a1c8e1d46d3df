import Papa from 'papaparse';
import { errorAt, type Loaded, type Problem } from './problem.ts';

/** One line of a table; `line` counts from 1, the header being line 1. Read it with {@link cell}. */
export interface TableRow {
  readonly line: number;
  readonly values: readonly string[];
  /** Position of each column, shared by all rows of the table. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Reads a cell without the spaces around it; an absent column reads as ''. */
export function cell(row: TableRow, column: string): string {
  const at = row.columns.get(column);
  return at === undefined ? '' : (row.values[at] ?? '').trim();
}

/**
 * Reads a comma-separated UTF-8 table with a header line. A file in another encoding, without a needed column or
 * with another separator gives no rows and one error; a line with too few or too many cells is left out and named.
 */
export function readTable(file: string, text: string, columns: readonly string[]): Loaded<TableRow> {
  const encoding = findWrongEncoding(file, text);
  if (encoding) return { rows: [], problems: [encoding], read: 0 };
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: false });
  const header = (parsed.data[0] ?? []).map((name) => name.trim());
  const unusable = checkHeader(file, header, columns);
  if (unusable.length > 0) return { rows: [], problems: unusable, read: 0 };

  const positions = new Map(header.map((name, index) => [name, index]));
  const problems: Problem[] = [];
  const brokenAt = new Set<number>();
  for (const error of parsed.errors) brokenAt.add(error.row ?? 0);
  const rows: TableRow[] = [];
  let line = 1;
  let read = 0;
  for (const [index, values] of parsed.data.entries()) {
    const height = 1 + countNewlines(values);
    if (index > 0 && !(values.length === 1 && values[0] === '')) {
      read += 1;
      if (brokenAt.has(index)) problems.push(brokenQuote(file, line));
      else if (values.length !== header.length)
        problems.push(wrongWidth(file, line, values.length, header.length));
      else rows.push({ line, values, columns: positions });
    }
    line += height;
  }
  return { rows, problems, read };
}

function countNewlines(values: readonly string[]): number {
  let newlines = 0;
  for (const value of values) if (value.includes('\n')) newlines += value.split('\n').length - 1;
  return newlines;
}

function findWrongEncoding(file: string, text: string): Problem | null {
  // A replacement sign comes from bytes that are no UTF-8; "Ð¡Ñ‚" is Cyrillic UTF-8 that was read as Latin-1.
  const at = text.search(/\uFFFD|(?:[ÐÑ][\u0080-\u00BF\u2018-\u203A€‚ƒ„…†‡]){2}/);
  if (at < 0) return null;
  return errorAt({
    kind: 'wrong-encoding',
    file,
    line: text.slice(0, at).split('\n').length,
    message: `${file} is not in UTF-8: unreadable letters in this line.`,
    hint: 'Save the file again as "CSV UTF-8 (comma delimited)".',
  });
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): Problem[] {
  if (header.length === 1 && /[;\t]/.test(header[0] ?? '')) {
    return [
      errorAt({
        kind: 'wrong-separator',
        file,
        line: 1,
        message: `${file} separates its cells by "${header[0]?.includes(';') ? ';' : 'tab'}", not by a comma.`,
        hint: 'Save the file again as "CSV UTF-8 (comma delimited)".',
      }),
    ];
  }
  return columns
    .filter((column) => !header.includes(column))
    .map((column) =>
      errorAt({
        kind: 'missing-column',
        file,
        line: 1,
        column,
        message: `${file} lacks the column "${column}"; its header reads ${header.join(', ')}.`,
        hint: `Add the column "${column}" to the header line, or undo its renaming.`,
      }),
    );
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

function wrongWidth(file: string, line: number, found: number, expected: number): Problem {
  return errorAt({
    kind: 'broken-csv',
    file,
    line,
    message: `This line of ${file} has ${found} cells, the header has ${expected}.`,
    hint: 'Put quotation marks around a cell that contains a comma, or add the missing commas.',
  });
}
