import { type CsvRecord, csvRecords } from '../../../indicators/coinr/csv-records.ts';
import { type CsvHeader, csvHeader, recordProblem } from '../../../indicators/coinr/lenient-table.ts';
import {
  type NumberStyle,
  PLAIN_STYLE,
  seeNumber,
  writtenNumber,
} from '../../../indicators/coinr/written-number.ts';
import { partOf } from '../../../indicators/steps.ts';
import { type ColumnRole, columnRoles } from './column-words.ts';
import type { UploadText } from './decode-bytes.ts';
import { gatherLong, type LongRow } from './long-rows.ts';
import { cutValue, uploadProblem } from './upload-problems.ts';
import type { ReadContext, TablesReading } from './upload-tables.ts';

/** Records read before the caller gets control again. */
const RECORDS_PER_STEP = 500;

/** What a record is read with. */
interface LongReader {
  readonly file: string;
  readonly header: readonly string[];
  readonly roles: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly style: NumberStyle;
  /** Some row has a time, so every row needs one. */
  readonly hasTimes: boolean;
  readonly context: ReadContext;
}

/** Reads a table with one figure per row: unit, indicator, value, optionally time. Yields the share done, 0..1. */
export function* readLong(
  { file, text }: UploadText,
  context: ReadContext,
): Generator<number, TablesReading> {
  const head = csvHeader(text);
  const roles = columnRoles(head.header);
  const seen = yield* partOf(lookThrough(text, head, roles), 0, 0.3);
  const reader: LongReader = { file, header: head.header, roles, ...seen, context };
  const rows = gatherLong();
  let rowsLeftOut = 0;
  for (const record of csvRecords(text, head.below, head.header.length)) {
    const row = readRow(reader, record);
    if (row === null) rowsLeftOut += 1;
    else rows.add(row);
    context.rowsRead += 1;
    if (context.rowsRead % RECORDS_PER_STEP === 0) yield 0.3 + (0.6 * record.end) / text.length;
  }
  return yield* partOf(rows.setOut(file, context, rowsLeftOut), 0.9, 1);
}

/** How numbers are written and whether there are times can only be seen in the whole file, so it is scanned first. */
function* lookThrough(
  text: string,
  { header, below }: CsvHeader,
  roles: LongReader['roles'],
): Generator<number, Pick<LongReader, 'style' | 'hasTimes'>> {
  const columns = [roles.value, roles.lon, roles.lat].filter((at) => at !== undefined);
  let style = PLAIN_STYLE;
  let hasTimes = false;
  let done = 0;
  for (const { values, end } of csvRecords(text, below, header.length)) {
    for (const at of columns) style = seeNumber(style, values[at] ?? '');
    hasTimes ||= (values[roles.time ?? -1] ?? '').trim() !== '';
    done += 1;
    if (done % RECORDS_PER_STEP === 0) yield end / text.length;
  }
  return { style, hasTimes };
}

/** A usable row; null, with its problem reported, if it is not. */
function readRow(reader: LongReader, record: CsvRecord): LongRow | null {
  const { file, header, context } = reader;
  const broken = recordProblem(file, record, header.length);
  if (broken !== null) {
    context.problems.add(uploadProblem(broken));
    return null;
  }
  const textOf = (role: ColumnRole): string | null => cellText(reader, record, role);
  const unit = textOf('unit');
  const indicator = textOf('indicator');
  const written = textOf('value');
  const value = written === null ? null : writtenNumber(written, reader.style);
  const tell = (code: string, role: ColumnRole, ...values: readonly string[]): null => {
    const column = header[reader.roles[role] ?? -1] ?? null;
    context.problems.add({ file, line: record.line, column, code, values: values.map(cutValue) });
    return null;
  };
  if (unit === null) return tell('no-code', 'unit');
  if (indicator === null) return tell('no-indicator-code', 'indicator');
  const time = textOf('time');
  if (reader.hasTimes && time === null) return tell('no-time', 'time', unit);
  if (typeof value === 'string') return tell(value, 'value', written ?? '');
  const degrees = (role: 'lon' | 'lat'): number | null => {
    const text = textOf(role);
    const degree = text === null ? null : writtenNumber(text, reader.style);
    return typeof degree === 'string' ? Number.NaN : degree;
  };
  return {
    line: record.line,
    unit,
    unitName: textOf('unitName'),
    indicator,
    indicatorName: textOf('indicatorName'),
    time: time ?? '',
    value,
    measure: textOf('measure'),
    lon: degrees('lon'),
    lat: degrees('lat'),
  };
}

/** A cell without the spaces around it; empty, `NA` and `NaN` are null. */
function cellText({ roles }: LongReader, { values }: CsvRecord, role: ColumnRole): string | null {
  const at = roles[role];
  const text = at === undefined ? '' : (values[at] ?? '').trim();
  return text === '' || text === 'NA' || text === 'NaN' ? null : text;
}
