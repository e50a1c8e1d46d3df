import { type CsvRecord, csvForm, csvRecords } from '../../../indicators/coinr/csv-records.ts';
import type { CsvHeader } from '../../../indicators/coinr/lenient-table.ts';
import { bareFigure, isMissingMark } from '../../../indicators/coinr/written-number.ts';
import { headerHint } from './column-words.ts';
import { writtenTime } from './written-time.ts';

/** Records in which the header is looked for. */
const RECORDS_SEARCHED = 60;

/** A name is not longer. */
const LONGEST_NAME = 300;

/** What stands between the parts of a header over several rows. */
const BETWEEN = ' · ';

/** The header of a table as it was found. */
export interface TableHead extends CsvHeader {
  /** First and last line of the header. */
  readonly lines: readonly [first: number, last: number];
  /** Texts above the header, such as a title. */
  readonly titles: readonly string[];
  /** Whether the first row of the file looks like figures: there is no header. */
  readonly isMissing: boolean;
}

interface Row extends CsvRecord {
  readonly cells: readonly string[];
  readonly filled: number;
}

/**
 * Finds the header of a table: the last rows of words, or of years, above the first row of figures. Rows under merged
 * cells are joined ("2021 · men"), a row that only numbers the columns is passed over.
 */
export function tableHead(text: string): TableHead {
  const form = csvForm(text);
  const rows: Row[] = [];
  for (const record of csvRecords(text, form, null)) {
    if (rows.length >= RECORDS_SEARCHED) break;
    const cells = record.values.map((value) => value.slice(0, LONGEST_NAME).replace(/\s+/g, ' ').trim());
    rows.push({ ...record, cells, filled: cells.filter((cell) => cell !== '').length });
  }
  const first = startOfHeader(rows);
  const top = rows[first];
  if (top === undefined)
    return {
      ...{ form, header: [], below: { ...form, start: text.length } },
      ...{ lines: [1, 1], titles: [], isMissing: false },
    };
  let last = first;
  while (isSubheader(rows[last + 1], rows[last + 2])) last += 1;
  const parts = rows.slice(first, last + 1);
  const header = joined(parts.map(({ cells }) => cells));
  while (isColumnNumbering(rows[last + 1])) last += 1;
  const end = rows[last] ?? top;
  return {
    form,
    header,
    below: { ...form, start: Math.min(end.end + 1, text.length), line: end.line + end.height },
    lines: [top.line, parts.at(-1)?.line ?? top.line],
    titles: rows.slice(0, first).flatMap(({ cells }) => cells.filter((cell) => cell !== '').slice(0, 1)),
    isMissing: first === 0 && last === 0 && hasFigure(top),
  };
}

/**
 * The first row of words above the first row of figures that is as wide as they need, rather one with a known header
 * in it: a title with a separator in it may be as wide.
 */
function startOfHeader(rows: readonly Row[]): number {
  const data = rows.findIndex((row, at) => at > 0 && row.filled > 1 && hasFigure(row));
  const known = rows.findIndex(({ filled }) => filled > 1);
  if (data < 0) return Math.max(0, known);
  const needed = Math.min(
    ...rows
      .slice(data)
      .filter(hasFigure)
      .map(({ filled }) => filled),
  );
  const fitting = rows.slice(0, data).flatMap((row, at) => {
    const corner = row.cells[0] === '' ? 1 : 0;
    const isWide = row.filled + corner >= needed || isSubheader(rows[at + 1], rows[at + 2]);
    return isHeaderlike(row) && isWide ? [at] : [];
  });
  const hinted = fitting.find((at) => rows[at]?.cells.some((cell) => headerHint(cell)?.distance === 0));
  return hinted ?? fitting[0] ?? Math.max(0, known);
}

function isHeaderlike(row: Row | undefined): boolean {
  return row !== undefined && row.filled > 1 && !hasFigure(row);
}

/** A row below merged cells: nothing in its first cell, words or years in others, and more rows below it. */
function isSubheader(row: Row | undefined, next: Row | undefined): boolean {
  return row !== undefined && next !== undefined && row.cells[0] === '' && row.filled > 0 && !hasFigure(row);
}

/** `1; 2; 3` or `А; 1; 2` below a header, as statistical tables print it. */
function isColumnNumbering(row: Row | undefined): boolean {
  if (row === undefined || row.filled < 3) return false;
  const cells = row.cells.filter((cell) => cell !== '');
  const from = /^\p{L}$/u.test(cells[0] ?? '') ? 1 : 0;
  return cells.slice(from).every((cell, at) => cell === String(at + 1));
}

function hasFigure({ cells }: Row): boolean {
  return cells.some((cell, at) => {
    if (cell === '' || writtenTime(cell) !== null) return false;
    if (isMissingMark(cell)) return at > 0 && !/[\p{L}]/u.test(cell);
    const number = bareFigure(cell)?.number ?? '';
    return /^[+-]?[\d.,]*\d(?:e[+-]?\d+)?$/i.test(number);
  });
}

/** Names of columns from the rows of a header; an empty cell above others belongs to the cell on its left. */
function joined(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  const spread = rows.map((cells, level) => {
    if (level === rows.length - 1) return cells;
    let left = '';
    return Array.from({ length: width }, (_, at) => {
      const cell = cells[at] ?? '';
      const hasBelow = rows.slice(level + 1).some((below) => (below[at] ?? '') !== '');
      if (cell !== '') left = cell;
      return cell === '' && hasBelow ? left : cell;
    });
  });
  return Array.from({ length: width }, (_, at) => {
    const parts = spread.map((cells) => cells[at] ?? '').filter((part) => part !== '');
    return [...new Set(parts)].join(BETWEEN);
  });
}
