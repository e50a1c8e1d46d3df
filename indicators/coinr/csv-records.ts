import Papa from 'papaparse';

/** Longest record that is looked for when a quotation mark is not closed on its line. */
const LONGEST_RECORD = 20_000;

/** One record of a CSV text. */
export interface CsvRecord {
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  /** Lines that it takes. */
  readonly height: number;
  readonly values: readonly string[];
  /** A quotation mark has no partner: only this line is lost, reading goes on below it. */
  readonly isBroken: boolean;
  /** Position in the text behind the record. */
  readonly end: number;
}

/** How a text is divided. */
export interface CsvForm {
  readonly delimiter: ',' | ';' | '\t';
  /** Where the header begins, behind a byte order mark or a line such as `sep=;`. */
  readonly start: number;
  readonly line: number;
}

const MARKS = [';', '\t', ','] as const;

/** Records that are looked at to find the separator. */
const RECORDS_COMPARED = 40;
/** Letters that are looked at to find the separator. */
const LETTERS_COMPARED = 100_000;

/**
 * Finds the separator: the one that most of the first records agree on in their number of cells, among equals the one
 * that makes more cells; comma if none divides them. Separators inside quotation marks do not count.
 */
export function csvForm(text: string): CsvForm {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  const named = /^sep=([,;\t])\r?\n/i.exec(text.slice(start, start + 10));
  if (named !== null) {
    start += named[0].length;
    line = 2;
  }
  const told = MARKS.find((mark) => mark === named?.[1]);
  if (told !== undefined) return { delimiter: told, start, line };
  const head = text.slice(start, start + LETTERS_COMPARED);
  // A stray quotation mark would swallow all that follows; quoted line breaks are rarer than it is harmful.
  const records = head
    .replace(/"[^"]{0,3000}"/g, '')
    .split(newlineOf(text))
    .filter((record) => record.trim() !== '')
    .slice(0, RECORDS_COMPARED);
  const [best] = MARKS.map((mark) => ({
    mark,
    ...agreement(records.map((record) => record.split(mark).length)),
  })).sort((a, b) => b.share - a.share || b.width - a.width);
  return { delimiter: best === undefined || best.share === 0 ? ',' : best.mark, start, line };
}

/** The commonest width above one, and the share of the records that have it. */
function agreement(widths: readonly number[]): { readonly width: number; readonly share: number } {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let [best, most] = [1, 0];
  for (const [width, count] of counts)
    if (count > most || (count === most && width > best)) [best, most] = [width, count];
  return { width: best, share: widths.length === 0 ? 0 : most / widths.length };
}

/**
 * Reads the records of a CSV text (RFC 4180) one after the other, with CRLF, LF or CR; empty lines are passed over. A
 * record over several lines must have `width` cells and no record inside it, or its first line alone is broken: a stray
 * quotation mark does not swallow what follows.
 */
export function* csvRecords(text: string, form: CsvForm, width: number | null): Generator<CsvRecord, void> {
  const newline = newlineOf(text);
  const parser = new Papa.Parser({ delimiter: form.delimiter });
  const table: RecordForm = { delimiter: form.delimiter, newline, width, parser };
  let at = form.start;
  let { line } = form;
  while (at < text.length) {
    const end = lineEnd(text, at, newline);
    const first = withoutReturn(text.slice(at, end));
    const record = first.includes('"')
      ? quotedRecord(text, at, end, table)
      : { values: first.split(form.delimiter), isBroken: false, end };
    const height = record.end === end ? 1 : text.slice(at, record.end).split(newline).length;
    const { values, isBroken } = record;
    if (values.some((value) => value.trim() !== ''))
      yield { line, height, values, isBroken, end: record.end };
    line += height;
    at = record.end + 1;
  }
}

type Parsed = { readonly data: readonly (readonly string[])[]; readonly errors: readonly { code: string }[] };

/** What the records of a table have in common. */
interface RecordForm extends Pick<CsvForm, 'delimiter'> {
  readonly newline: string;
  /** Cells of a record; null = unknown. */
  readonly width: number | null;
  readonly parser: Papa.Parser;
}

function quotedRecord(
  text: string,
  at: number,
  lineStop: number,
  table: RecordForm,
): Omit<CsvRecord, 'line' | 'height'> {
  let end = lineStop;
  for (;;) {
    const content = withoutReturn(text.slice(at, end));
    const { data, errors }: Parsed = table.parser.parse(content, 0, false);
    const values = data[0] ?? [];
    const isWhole = data.length === 1 && (end === lineStop || holdsNoRecord(content, values, table));
    if (errors.length === 0 && isWhole) return { values, isBroken: false, end };
    const isOpen = errors.length === 1 && errors[0]?.code === 'MissingQuotes';
    const closing = isOpen && end < text.length ? text.indexOf('"', end + 1) : -1;
    if (closing < 0 || closing - at > LONGEST_RECORD)
      return { values: [text.slice(at, lineStop)], isBroken: true, end: lineStop };
    end = lineEnd(text, closing, table.newline);
  }
}

/** True if a record over several lines has the width of the table, and no line inside it is a record of its own. */
function holdsNoRecord(
  content: string,
  values: readonly string[],
  { delimiter, newline, width }: RecordForm,
): boolean {
  if (width === null) return true;
  const inner = content.split(newline).slice(1, -1);
  return (
    values.length === width && !inner.some((line) => width > 1 && line.split(delimiter).length === width)
  );
}

function newlineOf(text: string): string {
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

function lineEnd(text: string, from: number, newline: string): number {
  const found = text.indexOf(newline, from);
  return found < 0 ? text.length : found;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
