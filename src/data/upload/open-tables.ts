import { textIn } from '../../../indicators/coinr/cells.ts';
import { type LenientTable, lenientTable } from '../../../indicators/coinr/lenient-table.ts';
import { createProblemList } from '../../../indicators/coinr/problem-list.ts';
import { META_COLUMNS } from '../../../indicators/coinr/read-meta.ts';
import { cell, missingColumns } from '../../../indicators/figures/read-csv.ts';
import { partOf } from '../../../indicators/steps.ts';
import { columnRoles, plainWord } from './column-words.ts';
import { mergeUnits } from './merge-units.ts';
import type { RecognisedFiles } from './recognise-files.ts';
import type { TableShape } from './table-shape.ts';
import { type Knowledge, type UnderstoodTable, understand } from './understand.ts';
import { MAX_PROBLEMS } from './upload-problems.ts';
import { type ReadContext, tellAll } from './upload-tables.ts';
import { writtenTime } from './written-time.ts';

/** Tables of a data set as opened; `grades` are null where not given. */
export interface OpenedTables {
  readonly data: LenientTable;
  readonly meta: LenientTable;
  readonly grades: LenientTable | null;
  /** How the table of figures was understood. */
  readonly table: UnderstoodTable;
}

/** Optional columns of iMeta. */
const OTHER_META_COLUMNS = [
  'iName',
  'Unit',
  'Denominator',
  'GoalpostLow',
  'GoalpostHigh',
  'Log',
  'Aggregation',
];

/** Names of the convention by what a column says. */
const UNIT_NAMES = [
  ['place', 'unit', 'uCode'],
  ['placeName', 'unitName', 'uName'],
  ['time', 'time', 'Time'],
  ['lon', 'lon', 'lon'],
  ['lat', 'lat', 'lat'],
] as const;

/** Opens the tables of a data set; null, with the problem reported, if iMeta lacks a column. Yields the share done, 0..1. */
export function* openTables(
  files: RecognisedFiles,
  context: ReadContext,
  knowledge: Knowledge,
): Generator<number, OpenedTables | null> {
  if (files.meta === null) return null;
  // Every faulty row of iMeta must be known, not only those that are shown.
  const meta = yield* partOf(
    lenientTable(files.meta, metaNames, { problems: createProblemList(), openMark: 'point' }),
    0,
    0.1,
  );
  if (!hasMetaColumns(meta)) {
    tellAll(context, meta.problems);
    return null;
  }
  const codes = new Set(meta.rows.map((row) => cell(row, 'iCode')));
  const table = yield* partOf(understand(files.figures.text, knowledge, codes), 0.1, 0.4);
  const opened = yield* partOf(openData(table, codes, context, knowledge), 0.4, 0.9);
  const data = withoutSecondNames(opened, context);
  const names = (header: readonly string[]): readonly string[] => unitNames(header, codes, null);
  const grades =
    files.grades === null
      ? null
      : yield* partOf(
          lenientTable(files.grades, names, { problems: createProblemList(MAX_PROBLEMS) }),
          0.9,
          1,
        );
  return { data, meta, grades, table };
}

function openData(
  { text, head, shape }: UnderstoodTable,
  codes: ReadonlySet<string>,
  context: ReadContext,
  { choices }: Knowledge,
): Generator<number, LenientTable> {
  const { time, dateOrder } = shape;
  const inOneForm = (value: string): string => writtenTime(value, dateOrder) ?? value;
  return lenientTable(text, (header) => unitNames(header, codes, shape), {
    ...{ problems: createProblemList(MAX_PROBLEMS), head, mark: choices.decimal ?? null },
    onRow: () => {
      context.rowsRead += 1;
    },
    forms: time === null ? new Map() : new Map([[time, inOneForm]]),
  });
}

/** The table with the rows of a place under a second name given to the first. */
function withoutSecondNames(data: LenientTable, context: ReadContext): LenientTable {
  const times = new Map<
    string,
    { readonly line: number; readonly name: string | null; readonly keys: Set<string> }
  >();
  for (const row of data.rows) {
    const code = cell(row, 'uCode');
    const known = times.get(code) ?? { line: row.line, name: textIn(row, 'uName'), keys: new Set<string>() };
    times.set(code, known);
    known.keys.add(cell(row, 'Time'));
  }
  times.delete('');
  const codes = [...times.keys()];
  const hasPositions = data.header.includes('lon');
  const facts = codes.map((code) => ({ code, name: times.get(code)?.name ?? null, at: null }));
  const keysOf = (unit: number): ReadonlySet<string> => times.get(codes[unit] ?? '')?.keys ?? new Set();
  const merged = hasPositions ? [] : mergeUnits(facts, keysOf, context.names);
  if (merged.length === 0) return data;
  const into = new Map(merged.map(({ unit, into: holder }) => [codes[unit] ?? '', codes[holder] ?? '']));
  for (const { unit, values } of merged) {
    const line = times.get(codes[unit] ?? '')?.line ?? null;
    context.problems.add({ file: data.file, line, column: null, code: 'merged-names', values });
  }
  const rows = data.rows.map((row) => {
    const at = row.columns.get('uCode') ?? -1;
    const code = into.get(cell(row, 'uCode'));
    return code === undefined ? row : { ...row, values: row.values.with(at, code) };
  });
  return { ...data, rows };
}

function hasMetaColumns(meta: LenientTable): boolean {
  const missing = missingColumns(meta, META_COLUMNS);
  for (const problem of missing) meta.problems.add(problem);
  return missing.length === 0;
}

function metaNames(header: readonly string[]): readonly string[] {
  const known = new Map([...META_COLUMNS, ...OTHER_META_COLUMNS].map((name) => [plainWord(name), name]));
  return header.map((name) => known.get(plainWord(name)) ?? name);
}

/** The header with the columns about the units under their names of the convention; codes of iMeta stay. */
function unitNames(
  header: readonly string[],
  codes: ReadonlySet<string>,
  shape: TableShape | null,
): readonly string[] {
  const free = header.map((name) => (codes.has(name) ? '' : name));
  const roles = columnRoles(free);
  const names = [...header];
  for (const [use, role, name] of UNIT_NAMES) {
    const at = shape?.[use] ?? roles[role];
    if (at !== undefined && !header.includes(name) && names[at] === header[at]) names[at] = name;
  }
  return names;
}
