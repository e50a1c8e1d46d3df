import { type CsvRecord, csvRecords } from '../../../indicators/coinr/csv-records.ts';
import { recordProblem } from '../../../indicators/coinr/lenient-table.ts';
import { bareFigure, isMissingMark, writtenNumber } from '../../../indicators/coinr/written-number.ts';
import { partOf } from '../../../indicators/steps.ts';
import type { UploadText } from './decode-bytes.ts';
import { gatherLong, type LongRow } from './long-rows.ts';
import type { PlaceNames } from './place-names.ts';
import { tellSecondKey } from './second-key.ts';
import type { TableHead } from './table-head.ts';
import type { FigureColumn, TableShape } from './table-shape.ts';
import { readDegrees, readPair } from './upload-position.ts';
import { cutValue, uploadProblem } from './upload-problems.ts';
import type { ReadContext, TablesReading } from './upload-tables.ts';
import { writtenMoney } from './written-money.ts';
import { writtenTime } from './written-time.ts';

/** Records read before the caller gets control again. */
const RECORDS_PER_STEP = 500;

/** A table without iMeta, with what was found out about it. */
export interface PlainTable {
  readonly text: UploadText;
  readonly head: TableHead;
  readonly shape: TableShape;
  readonly names: PlaceNames;
}

/** What the records of a table are read with. */
interface PlainReader extends PlainTable {
  readonly context: ReadContext;
  /** Some row has a time, so every row needs one. */
  readonly hasTimes: boolean;
  /** It has been told why rows repeat their place and time. */
  readonly hasSecondKey: boolean;
  /** Times by their text. */
  readonly times: Map<string, string>;
  /** Line of a unit at a time, in a table with one row for each. */
  readonly lines: Map<string, number>;
  /** Currency of the first such figure by indicator. */
  readonly currencies: Map<string, string>;
}

/** Reads a table of figures by its shape: one figure a row, or a column for each indicator, time or place. Yields the share done. */
export function* readPlain(table: PlainTable, context: ReadContext): Generator<number, TablesReading> {
  const { text, head, shape } = table;
  const hasTimes = yield* partOf(findTimes(table), 0, 0.1);
  const hasSecondKey = yield* partOf(tellSecondKey(table, context), 0.1, 0.2);
  const kept = { times: new Map(), lines: new Map(), currencies: new Map() };
  const reader: PlainReader = { ...table, context, hasTimes, hasSecondKey, ...kept };
  const rows = gatherLong();
  let rowsLeftOut = 0;
  for (const record of csvRecords(text.text, head.below, head.header.length)) {
    const read = readRecord(reader, record);
    if (read === null) rowsLeftOut += 1;
    else rows.add(read);
    context.rowsRead += 1;
    if (context.rowsRead % RECORDS_PER_STEP === 0) yield 0.2 + (0.7 * record.end) / text.text.length;
  }
  if (shape.figures.length === 0) return null;
  return yield* partOf(rows.setOut({ file: text.file, hasSecondKey }, context, rowsLeftOut), 0.9, 1);
}

function* findTimes({ text, head, shape }: PlainTable): Generator<number, boolean> {
  const { time } = shape;
  if (time === null) return false;
  let done = 0;
  for (const { values, end } of csvRecords(text.text, head.below, head.header.length)) {
    if ((values[time] ?? '').trim() !== '') return true;
    done += 1;
    if (done % RECORDS_PER_STEP === 0) yield end / text.text.length;
  }
  return false;
}

/** The figures of a usable record; null, with its problem reported, if it is not. */
function readRecord(reader: PlainReader, record: CsvRecord): LongRow | null {
  const { text, head, shape, context } = reader;
  const { file } = text;
  const broken = recordProblem(file, record, head.header.length);
  if (broken !== null) {
    context.problems.add(uploadProblem(broken));
    return null;
  }
  const tell = (code: string, at: number | null, ...values: readonly string[]): null => {
    const column = at === null ? null : (head.header[at] ?? null);
    context.problems.add({ file, line: record.line, column, code, values: values.map(cutValue) });
    return null;
  };
  const textOf = (at: number | null): string | null => cellText(record, at);
  const [lon, lat] = degreesOf(reader, record);
  const own = textOf(shape.place);
  const unit = own ?? (shape.place === null ? pointName(lon, lat) : null);
  const isNamedAbove = shape.figures.some((figure) => figure.unit !== null);
  if (unit === null && !isNamedAbove) return tell('no-code', shape.place);
  const indicator = textOf(shape.indicator);
  if (shape.indicator !== null && indicator === null) return tell('no-indicator-code', shape.indicator);
  const isNote =
    unit !== null &&
    lon === null &&
    shape.figures.every(({ at }) => textOf(at) === null) &&
    restIsEmpty(record, shape);
  if (isNote && reader.names.findCode(unit) === null && reader.names.findName(unit).length === 0)
    return tell('note-row', shape.place, unit);
  const time = timeOf(reader, record);
  if (reader.hasTimes && time === null) return tell('no-time', shape.time, unit ?? '');
  const figures = shape.figures.flatMap((figure) => {
    const read = figureIn(figure, textOf(figure.at), indicator ?? figure.indicator ?? '', reader);
    if (typeof read !== 'string') return [{ figure, value: read.value, currency: read.currency }];
    tell(read, figure.at, textOf(figure.at) ?? '');
    return shape.indicator === null ? [{ figure, value: null, currency: '' }] : [];
  });
  // Of one figure a row nothing is left without it; of several the others are.
  if (figures.length === 0 && shape.figures.length === 1 && shape.indicator !== null) return null;
  const row = { unit: unit ?? '', time: time ?? '' };
  if (shape.indicator === null && !isNamedAbove) {
    const key = `${row.time}\n${row.unit}`;
    const first = reader.lines.get(key);
    if (first !== undefined && reader.hasSecondKey) return null;
    if (first !== undefined) return tell('duplicate-unit', shape.place, row.unit, row.time, String(first));
    reader.lines.set(key, record.line);
  }
  // Plain properties: spreads would take a fifth of the whole reading.
  return {
    unit: row.unit,
    time: row.time,
    line: record.line,
    unitName: textOf(shape.placeName),
    measure: textOf(shape.measure),
    indicatorName: textOf(shape.indicatorName),
    lon,
    lat,
    figures: figures.map(({ figure, value, currency }) => ({
      unit: figure.unit ?? row.unit,
      indicator: indicator ?? figure.indicator ?? '',
      time: figure.time ?? row.time,
      measure: figure.measure ?? (currency || null),
      value,
    })),
  };
}

/** A cell without the spaces around it and with single ones inside; empty, `NA` and `NaN` are null. */
function cellText({ values }: CsvRecord, at: number | null): string | null {
  const text = at === null ? '' : (values[at] ?? '').trim();
  return text === '' || text === 'NA' || text === 'NaN'
    ? null
    : text.includes('\n')
      ? text.replace(/\s+/g, ' ')
      : text;
}

/** The figure of a cell with its currency, or the code of what is wrong with it. */
function figureIn(
  { at, refusesPlain }: FigureColumn,
  text: string | null,
  indicator: string,
  { shape, currencies }: PlainReader,
): { readonly value: number | null; readonly currency: string } | string {
  if (text === null) return { value: null, currency: '' };
  const mark = shape.columns.find((column) => column.at === at)?.mark ?? null;
  const { number, currency, hasWord } = writtenMoney(text);
  const value = writtenNumber(number, mark);
  if (typeof value === 'string' || value === null) return value ?? { value, currency: '' };
  if (hasWord) return 'worded-number';
  if (refusesPlain && bareFigure(number)?.isPercent === false) return 'open-percent';
  if (currency === '') return { value, currency };
  const first = currencies.get(indicator) ?? currency;
  currencies.set(indicator, first);
  return first === currency ? { value, currency } : 'other-currency';
}

function timeOf({ shape, times }: PlainReader, record: CsvRecord): string | null {
  const text = cellText(record, shape.time);
  if (text === null || isMissingMark(text)) return null;
  const known = times.get(text);
  if (known !== undefined) return known;
  const time = writtenTime(text, shape.dateOrder) ?? text.replace(/\s+/g, ' ');
  times.set(text, time);
  return time;
}

function degreesOf({ shape }: PlainReader, record: CsvRecord): readonly [number | null, number | null] {
  const { lon, lat, columns } = shape;
  const degrees = (at: number | null): number | null => {
    const text = cellText(record, at);
    if (text === null) return null;
    return readDegrees(text, columns.find((column) => column.at === at)?.mark ?? null);
  };
  if (lon === null || lon !== lat) return [degrees(lon), degrees(lat)];
  const text = cellText(record, lon);
  if (text === null) return [null, null];
  return readPair(text) ?? [Number.NaN, Number.NaN];
}

/** What a point is called where no column names it. */
function pointName(lon: number | null, lat: number | null): string | null {
  return lon === null || lat === null ? null : `${lat}, ${lon}`;
}

/** True if a record has its first text and nothing else: a footnote below the table. */
function restIsEmpty({ values }: CsvRecord, { time }: TableShape): boolean {
  return values.filter((value, at) => at !== time && value.trim() !== '').length === 1;
}
