import { csvRecords } from '../../../indicators/coinr/csv-records.ts';
import { recordProblem } from '../../../indicators/coinr/lenient-table.ts';
import type { PlainTable } from './read-plain.ts';
import { cutValue } from './upload-problems.ts';
import type { ReadContext } from './upload-tables.ts';

/** Records read before the caller gets control again. */
const RECORDS_PER_STEP = 500;
/** Most columns of words that are tried. */
const MOST_COLUMNS = 8;

/**
 * Names the column for which rows repeat their place and time, and tells whether there is one: repeated rows need no
 * word of their own then. Yields the share done, 0..1.
 */
export function* tellSecondKey(table: PlainTable, { problems }: ReadContext): Generator<number, boolean> {
  const found = yield* findSecondKey(table);
  if (found === null) return false;
  const { column, line, values } = found;
  const told = [column, ...values].map(cutValue);
  problems.add({ file: table.text.file, line, column, code: 'second-key', values: told });
  return true;
}

/** A column of words that tells rows of one place and time apart, such as sex. */
interface SecondKey {
  readonly column: string;
  /** Line of the first row that has the place and time of an earlier one. */
  readonly line: number;
  /** Its first two values. */
  readonly values: readonly [string, string];
}

interface Candidate {
  readonly at: number;
  readonly seen: Set<string>;
  readonly values: Set<string>;
}

/**
 * Looks for a column of words without which rows are the same place at the same time; null where there are no such
 * rows, or no one column tells all of them apart. Yields the share done, 0..1.
 */
function* findSecondKey({ text, head, shape }: PlainTable): Generator<number, SecondKey | null> {
  if (shape.place === null) return null;
  let candidates: readonly Candidate[] = shape.columns
    .filter(({ why }) => why === 'words')
    .slice(0, MOST_COLUMNS)
    .map(({ at }) => ({ at, seen: new Set<string>(), values: new Set<string>() }));
  const keys = new Set<string>();
  const keyColumns = [shape.place, shape.time, shape.indicator];
  let line: number | null = null;
  let rows = 0;
  for (const record of csvRecords(text.text, head.below, head.header.length)) {
    if (candidates.length === 0) return null;
    rows += 1;
    if (rows % RECORDS_PER_STEP === 0) yield record.end / text.text.length;
    if (recordProblem('', record, head.header.length) !== null) continue;
    const cell = (at: number | null): string => (at === null ? '' : (record.values[at] ?? '').trim());
    const key = keyColumns.map(cell).join('\n');
    if (keys.has(key)) line ??= record.line;
    keys.add(key);
    candidates = candidates.filter((candidate) => isNew(candidate, key, cell(candidate.at)));
  }
  const [found] = candidates
    .filter(({ values }) => values.size > 1 && values.size * 2 <= rows)
    .sort((a, b) => a.values.size - b.values.size);
  if (found === undefined || line === null) return null;
  const [first = '', second = ''] = found.values;
  return { column: head.header[found.at] ?? '', line, values: [first, second] };
}

/** Whether a value is new beside its place and time; a row without one tells nothing apart. */
function isNew({ seen, values }: Candidate, key: string, value: string): boolean {
  const both = `${key}\n${value}`;
  if (value === '' || seen.has(both)) return false;
  seen.add(both);
  values.add(value);
  return true;
}
