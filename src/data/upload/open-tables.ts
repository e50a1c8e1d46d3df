import { type LenientTable, lenientTable } from '../../../indicators/coinr/lenient-table.ts';
import { createProblemList } from '../../../indicators/coinr/problem-list.ts';
import { META_COLUMNS } from '../../../indicators/coinr/read-meta.ts';
import { cell, missingColumns } from '../../../indicators/figures/read-csv.ts';
import { partOf } from '../../../indicators/steps.ts';
import { type ColumnRole, columnRoles, plainWord } from './column-words.ts';
import type { RecognisedFiles } from './recognise-files.ts';
import { MAX_PROBLEMS } from './upload-problems.ts';
import { type ReadContext, tellAll } from './upload-tables.ts';

/** Tables of a data set as opened; `meta` and `grades` are null where not given. */
export interface OpenedTables {
  readonly data: LenientTable;
  readonly meta: LenientTable | null;
  readonly grades: LenientTable | null;
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
const UNIT_NAMES: readonly (readonly [ColumnRole, string])[] = [
  ['unit', 'uCode'],
  ['unitName', 'uName'],
  ['time', 'Time'],
  ['lon', 'lon'],
  ['lat', 'lat'],
];

/** Opens the tables of a data set; null, with the problem reported, if iMeta lacks a column. Yields the share done, 0..1. */
export function* openTables(
  files: RecognisedFiles,
  context: ReadContext,
): Generator<number, OpenedTables | null> {
  // Every faulty row of iMeta must be known, not only those that are shown.
  const meta =
    files.meta === null
      ? null
      : yield* partOf(lenientTable(files.meta, metaNames, { problems: createProblemList() }), 0, 0.1);
  if (meta !== null && !hasMetaColumns(meta)) {
    tellAll(context, meta.problems);
    return null;
  }
  const codes = new Set(meta?.rows.map((row) => cell(row, 'iCode')) ?? []);
  const names = (header: readonly string[]): readonly string[] => unitNames(header, codes);
  const countRow = (): void => {
    context.rowsRead += 1;
  };
  const options = { problems: createProblemList(MAX_PROBLEMS), onRow: countRow };
  const data = yield* partOf(lenientTable(files.figures.text, names, options), 0.1, 0.9);
  const grades =
    files.grades === null
      ? null
      : yield* partOf(
          lenientTable(files.grades, names, { problems: createProblemList(MAX_PROBLEMS) }),
          0.9,
          1,
        );
  return { data, meta, grades };
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
function unitNames(header: readonly string[], codes: ReadonlySet<string>): readonly string[] {
  const free = header.map((name) => (codes.has(name) ? '' : name));
  const roles = columnRoles(free);
  const names = [...header];
  for (const [role, name] of UNIT_NAMES) {
    const at = roles[role];
    if (at !== undefined && !header.includes(name) && names[at] === header[at]) names[at] = name;
  }
  return names;
}
