import { errorAt } from '../figures/problem.ts';
import { noRows, repeatedColumns, type TableRow } from '../figures/read-csv.ts';
import type { NamedTable } from './cells.ts';
import { type CsvForm, type CsvRecord, csvForm, csvRecords } from './csv-records.ts';
import type { NamedText } from './dataset-texts.ts';
import { createProblemList, type ProblemList } from './problem-list.ts';
import { type NumberStyle, PLAIN_STYLE, seeNumber, writtenNumber } from './written-number.ts';

/** Records read before the caller gets control again. */
const RECORDS_PER_STEP = 200;

/** The header of a CSV text and how its records are found. */
export interface CsvHeader {
  readonly form: CsvForm;
  readonly header: readonly string[];
  /** Where the first record below the header begins. */
  readonly below: CsvForm;
}

/** A table read leniently, and how many of its rows cannot be used. */
export interface LenientTable extends NamedTable {
  readonly rowsLeftOut: number;
}

/** Where problems go, and who counts the rows. */
export interface LenientOptions {
  readonly problems?: ProblemList;
  readonly onRow?: () => void;
}

/** Reads the header of a CSV text; cells without spaces around them. */
export function csvHeader(text: string): CsvHeader {
  const form = csvForm(text);
  const first = csvRecords(text, form, null).next();
  if (first.done === true) return { form, header: [], below: { ...form, start: text.length } };
  const { line, height, end, values } = first.value;
  return {
    form,
    header: values.map((name) => name.trim()),
    below: { ...form, start: Math.min(end + 1, text.length), line: line + height },
  };
}

/** Reports a record that cannot be used, by its line: an unclosed quotation mark, or too few or too many cells. */
export function recordProblem(
  file: string,
  { line, values, isBroken }: CsvRecord,
  width: number,
): ReturnType<typeof errorAt> | null {
  if (isBroken)
    return errorAt({
      kind: 'broken-quote',
      file,
      line,
      message: 'A quotation mark has no partner in this line.',
      hint: 'Close the quotation mark, or double a quotation mark inside a cell ("").',
    });
  if (values.length === width || isWidened(values, width)) return null;
  return errorAt({
    kind: 'wrong-width',
    file,
    line,
    message: `This line has ${values.length} cells, the header has ${width}.`,
    hint: 'Put quotation marks around a cell that contains the separator, or add what is missing.',
    values: [String(values.length), String(width)],
  });
}

/** Spreadsheets leave empty cells at the end of a line. */
function isWidened(values: readonly string[], width: number): boolean {
  return values.length > width && values.slice(width).every((value) => value.trim() === '');
}

/**
 * Opens a table that people made: comma, semicolon or tab, numbers in any unmistakable writing, columns under other
 * names (`rename` gives those of the convention). Faulty rows are reported and left out. Yields the share read, 0..1.
 */
export function* lenientTable(
  { file, text }: NamedText,
  rename: (header: readonly string[]) => readonly string[],
  { problems = createProblemList(), onRow = () => undefined }: LenientOptions = {},
): Generator<number, LenientTable> {
  const { header: printed, below } = csvHeader(text);
  const header = rename(printed);
  const named = printed.filter((name) => name !== '');
  for (const problem of repeatedColumns({ file, header: named })) problems.add(problem);
  const columns = new Map<string, number>();
  header.forEach((name, at) => {
    if (!columns.has(name)) columns.set(name, at);
  });
  const rows: TableRow[] = [];
  let style: NumberStyle = PLAIN_STYLE;
  let rowsLeftOut = 0;
  let done = 0;
  for (const record of csvRecords(text, below, header.length)) {
    const problem = recordProblem(file, record, header.length);
    if (problem === null) {
      rows.push({ line: record.line, values: record.values, columns });
      for (const value of record.values) style = seeNumber(style, value);
    } else {
      problems.add(problem);
      rowsLeftOut += 1;
    }
    done += 1;
    onRow();
    if (done % RECORDS_PER_STEP === 0) yield record.end / text.length;
  }
  if (done === 0) problems.add(noRows(file));
  return {
    file,
    header: [...columns.keys()],
    rows,
    problems,
    numberOf: (cell) => writtenNumber(cell, style),
    rowsLeftOut,
  };
}
