import { errorAt } from '../figures/problem.ts';
import { noRows, repeatedColumns, type TableRow } from '../figures/read-csv.ts';
import type { NamedTable } from './cells.ts';
import { type CsvForm, type CsvRecord, csvForm, csvRecords } from './csv-records.ts';
import type { NamedText } from './dataset-texts.ts';
import { createProblemList, type ProblemList } from './problem-list.ts';
import {
  type DecimalMark,
  decimalMark,
  joinStyles,
  type NumberStyle,
  PLAIN_STYLE,
  seeNumber,
  writtenNumber,
} from './written-number.ts';

/** Records read before the caller gets control again. */
const RECORDS_PER_STEP = 200;

/** Letters that a cell of a spreadsheet can hold; a name or a figure never needs as many. */
const LONGEST_CELL = 32_767;

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

/** Where problems go, who counts the rows, and what is known of the table beforehand. */
export interface LenientOptions {
  readonly problems?: ProblemList;
  readonly onRow?: () => void;
  /** The header where it was found; by default the first record. */
  readonly head?: CsvHeader;
  /** The decimal mark of all numbers; null = every column decides for itself. */
  readonly mark?: DecimalMark | null;
  /** The decimal mark of numbers that nothing decides. */
  readonly openMark?: DecimalMark;
  /** Cells of a column, by its position, in the form in which they are to be compared. */
  readonly forms?: ReadonlyMap<number, (text: string) => string>;
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

/** Reports a record that cannot be used, by its line: an unclosed quotation mark, too few or too many cells, or one without end. */
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
  const long = values.find((value) => value.length > LONGEST_CELL);
  if (long !== undefined)
    return errorAt({
      kind: 'long-cell',
      file,
      line,
      message: `A cell of this line has ${long.length} letters.`,
      hint: `Shorten it to ${LONGEST_CELL} letters, as many as a spreadsheet holds.`,
      values: [String(long.length), String(LONGEST_CELL), long.slice(0, 40)],
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
  options: LenientOptions = {},
): Generator<number, LenientTable> {
  const { problems = createProblemList(), onRow = () => undefined, forms = new Map() } = options;
  const { header: printed, below } = options.head ?? csvHeader(text);
  const header = rename(printed);
  const named = printed.filter((name) => name !== '');
  for (const problem of repeatedColumns({ file, header: named })) problems.add(problem);
  const columns = new Map<string, number>();
  header.forEach((name, at) => {
    if (!columns.has(name)) columns.set(name, at);
  });
  const rows: TableRow[] = [];
  const styles: NumberStyle[] = header.map(() => ({ ...PLAIN_STYLE, chosen: options.mark ?? null }));
  let rowsLeftOut = 0;
  let done = 0;
  for (const record of csvRecords(text, below, header.length)) {
    const problem = recordProblem(file, record, header.length);
    if (problem === null) {
      const values =
        forms.size === 0
          ? record.values
          : record.values.map((value, at) => forms.get(at)?.(value.trim()) ?? value);
      rows.push({ line: record.line, values, columns });
      for (const [at, style] of styles.entries()) styles[at] = seeNumber(style, record.values[at] ?? '');
    } else {
      problems.add(problem);
      rowsLeftOut += 1;
    }
    done += 1;
    onRow();
    if (done % RECORDS_PER_STEP === 0) yield record.end / text.length;
  }
  if (done === 0) problems.add(noRows(file));
  const all = joinStyles(styles);
  const openMark = options.openMark === undefined ? null : { mark: options.openMark, isOwn: true };
  const marks = new Map(
    [...columns].map(([name, at]) => [name, decimalMark(styles[at] ?? PLAIN_STYLE, all) ?? openMark]),
  );
  return {
    file,
    header: [...columns.keys()],
    rows,
    problems,
    numberOf: (cell, column) => writtenNumber(cell, marks.get(column) ?? null),
    rowsLeftOut,
  };
}
