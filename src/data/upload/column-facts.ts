import { type CsvRecord, csvRecords } from '../../../indicators/coinr/csv-records.ts';
import { recordProblem } from '../../../indicators/coinr/lenient-table.ts';
import {
  bareFigure,
  type DecimalMark,
  isMissingMark,
  type NumberStyle,
  PLAIN_STYLE,
  seeNumber,
  writtenNumber,
} from '../../../indicators/coinr/written-number.ts';
import type { TableHead } from './table-head.ts';
import { writtenMoney } from './written-money.ts';

/** Records read before the caller gets control again. */
const RECORDS_PER_STEP = 500;
/** Records whose texts are kept to find out what the columns are. */
const RECORDS_KEPT = 3000;
/** Most different marks that are kept as examples. */
const MARKS_KEPT = 5;

/** What the cells of a column are, counted over the whole table. */
export interface ColumnFacts {
  readonly at: number;
  readonly name: string;
  /** Cells with a text in them. */
  readonly filled: number;
  /** Cells that can be read as a number, open ones too. */
  readonly numbers: number;
  /** Signs for a missing figure, and the different ones. */
  readonly missing: number;
  readonly marks: readonly string[];
  readonly percents: number;
  /** Largest figure with a percent sign and largest without one, by size. */
  readonly largest: { readonly percent: number; readonly plain: number };
  /** Figures with the mark of a footnote, and the first. */
  readonly noted: number;
  readonly noteExample: string;
  /** The first cell with a text in it. */
  readonly example: string;
  readonly style: NumberStyle;
  /** Numbers that can be read in two ways: the first with a comma and the first with a point. */
  readonly openExamples: readonly string[];
}

/** The columns of a table and its first rows as texts. */
export interface TableFacts {
  readonly columns: readonly ColumnFacts[];
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
}

type Counted = { -readonly [Key in keyof ColumnFacts]: ColumnFacts[Key] } & {
  marks: string[];
  openExamples: string[];
  largest: { percent: number; plain: number };
};

/** Looks through a whole table; the decimal mark that the reader chose is that of every column. Yields the share done, 0..1. */
export function* columnFacts(
  text: string,
  head: TableHead,
  chosen: DecimalMark | null,
): Generator<number, TableFacts> {
  const style = { ...PLAIN_STYLE, chosen };
  const columns = head.header.map((name, at) => newColumn(at, name, style));
  const sample: (readonly string[])[] = [];
  let rows = 0;
  for (const record of csvRecords(text, head.below, head.header.length)) {
    rows += 1;
    if (rows % RECORDS_PER_STEP === 0) yield record.end / text.length;
    if (recordProblem('', record, head.header.length) !== null) continue;
    if (sample.length < RECORDS_KEPT) sample.push(trimmed(record));
    for (const column of columns) see(column, record.values[column.at] ?? '');
  }
  return { columns, sample, rows };
}

function trimmed({ values }: CsvRecord): readonly string[] {
  return values.map((value) => value.trim());
}

function newColumn(at: number, name: string, style: NumberStyle): Counted {
  return {
    ...{ at, name, filled: 0, numbers: 0, missing: 0, marks: [], percents: 0, noted: 0, noteExample: '' },
    ...{ largest: { percent: 0, plain: 0 }, example: '', style, openExamples: [] },
  };
}

function see(column: Counted, value: string): void {
  const text = value.trim();
  if (text === '') return;
  column.filled += 1;
  if (column.example === '') column.example = text;
  if (/^-?\d+$/.test(text)) {
    column.numbers += 1;
    column.largest.plain = Math.max(column.largest.plain, Math.abs(Number(text)));
    return;
  }
  const { number, hasWord } = writtenMoney(text);
  const read = writtenNumber(number, null);
  if (read === null) {
    column.missing += 1;
    if (column.marks.length < MARKS_KEPT && !column.marks.includes(text)) column.marks.push(text);
  } else if (read !== 'not-a-number') {
    column.numbers += 1;
    // It is no figure as it stands, but the column is one of figures, and each such cell is told.
    if (hasWord) return;
    column.style = seeNumber(column.style, number);
    if (read === 'open-number') seeOpen(column, number);
    const figure = bareFigure(number);
    const kind = figure?.isPercent === true ? 'percent' : 'plain';
    if (kind === 'percent') column.percents += 1;
    if (typeof read === 'number') column.largest[kind] = Math.max(column.largest[kind], Math.abs(read));
    if (figure !== null && figure.note !== '') {
      column.noted += 1;
      if (column.noteExample === '') column.noteExample = text;
    }
  } else if (isMissingMark(text)) column.missing += 1;
}

function seeOpen({ openExamples }: Counted, text: string): void {
  const sign = text.includes(',') ? ',' : '.';
  if (!openExamples.some((known) => known.includes(sign))) openExamples.push(text);
}
