import {
  decimalMark,
  isOpenNumber,
  joinStyles,
  type NumberMark,
} from '../../../indicators/coinr/written-number.ts';
import { type ColumnFacts, columnFacts, type TableFacts } from './column-facts.ts';
import type { UploadText } from './decode-bytes.ts';
import { describeTable } from './describe-table.ts';
import type { PlaceNames } from './place-names.ts';
import { type TableHead, tableHead } from './table-head.ts';
import type { ReadingChoices, TableShape } from './table-shape.ts';
import type { Understood } from './upload-data.ts';
import { cutValue } from './upload-problems.ts';

/** Rows and columns of the preview. */
const PREVIEW_ROWS = 3;
const PREVIEW_COLUMNS = 8;
/** Columns that are reported. */
const MOST_COLUMNS = 200;

/** What a reading knows of all tables. */
export interface Knowledge {
  readonly names: PlaceNames;
  readonly choices: ReadingChoices;
}

/** A table of figures with its header, its columns and its shape. */
export interface UnderstoodTable {
  readonly text: UploadText;
  readonly head: TableHead;
  readonly facts: TableFacts;
  readonly shape: TableShape;
}

/** Finds out how a table of figures is laid out; columns named in `codes` are figures in any case. Yields the share done, 0..1. */
export function* understand(
  text: UploadText,
  { names, choices }: Knowledge,
  codes: ReadonlySet<string>,
): Generator<number, UnderstoodTable> {
  const head = tableHead(text.text);
  const facts = yield* columnFacts(text.text, head, choices.decimal ?? null);
  const free = { ...facts, columns: facts.columns.filter(({ name }) => !codes.has(name)) };
  const shape = describeTable({ file: text.file, head, facts: free, names, choices });
  return { text, head, facts, shape };
}

/** What a reader is told of it before the dialog closes. */
export function understoodOf(
  { text, head, facts, shape }: UnderstoodTable,
  { choices }: Pick<Knowledge, 'choices'>,
  canChoose: boolean,
): Understood {
  const figures = new Set(shape.figures.map(({ at }) => at));
  const styles = facts.columns.filter(({ at }) => figures.has(at)).map(({ style }) => style);
  const all = joinStyles(styles);
  const [firstFigure] = shape.figures;
  return {
    file: text.file,
    sheet: text.sheet ?? null,
    separator:
      text.sheet === undefined && head.header.length > 1 && !text.isMade ? head.form.delimiter : null,
    headerLines: head.lines,
    place: shape.place,
    time: shape.time,
    timesFrom: firstFigure?.time != null ? 'header' : shape.time === null ? 'none' : 'column',
    placesFrom: firstFigure?.unit != null ? 'header' : shape.place === null ? 'position' : 'column',
    decimal: decimalMark(all, all)?.mark ?? null,
    isOpen: shape.columns.some(({ at, mark }) => figures.has(at) && isOpen(facts.columns[at], mark)),
    choices,
    canChoose,
    columns: shape.columns.slice(0, MOST_COLUMNS).map(({ at, name, use, why }) => {
      const column = facts.columns[at];
      return {
        ...{ at, name: cutValue(name), use, why },
        example: cutValue(column?.example ?? ''),
        missing: figures.has(at) ? (column?.missing ?? 0) : 0,
        marks: figures.has(at) ? (column?.marks ?? []) : [],
        noted: figures.has(at) ? (column?.noted ?? 0) : 0,
        noteExample: column?.noteExample ?? '',
      };
    }),
    preview: facts.sample
      .slice(0, PREVIEW_ROWS)
      .map((values) => values.slice(0, PREVIEW_COLUMNS).map(cutValue)),
    header: head.header.slice(0, PREVIEW_COLUMNS).map(cutValue),
  };
}

/** True if a column has numbers that its mark does not settle. */
function isOpen(column: ColumnFacts | undefined, mark: NumberMark | null): boolean {
  return column?.openExamples.some((text) => isOpenNumber(text, mark)) ?? false;
}
