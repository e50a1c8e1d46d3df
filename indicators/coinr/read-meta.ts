import { cell, type TableRow } from '../figures/read-csv.ts';
import type { Aggregation } from '../scoring/method.ts';
import { addProblem, type NamedTable, numberIn, openTable, textIn } from './cells.ts';
import type { NamedText } from './dataset-texts.ts';
import { AGGREGATIONS } from './method-schema.ts';
import type { ProblemList } from './problem-list.ts';

const TYPES = ['Indicator', 'Aggregate', 'Group', 'Denominator', 'Other'] as const;
/** Columns that iMeta cannot do without. */
export const META_COLUMNS: readonly string[] = ['Level', 'iCode', 'Direction', 'Weight', 'Parent', 'Type'];

/** Columns of the data table that are no codes of the metadata. */
export const UNIT_COLUMNS: readonly string[] = ['uCode', 'uName', 'Time'];

/** One row of iMeta, read by the convention of COINr (`check_iMeta`) and with our optional columns. */
export interface MetaRow {
  readonly line: number;
  readonly code: string;
  /** The code where the table gives none. */
  readonly name: string;
  /** What an indicator is measured in; null where the table does not say. */
  readonly unit: string | null;
  readonly type: (typeof TYPES)[number];
  /** 1 = indicators, 2 = what is made of them, and so on; null outside the tree or where it is wrong. */
  readonly level: number | null;
  readonly parent: string | null;
  readonly direction: 1 | -1;
  /** 1 for a node without a parent that gives none. */
  readonly weight: number;
  readonly denominator: string | null;
  readonly goalposts: readonly [low: number, high: number] | null;
  readonly log: boolean;
  /** Indicators of one slot measure the same in different ways; null = one of its own. */
  readonly slot: string | null;
  readonly aggregation: Aggregation | null;
}

/** Metadata of all columns and nodes; a row with a code and type is kept, its faults are in the problems. */
export interface Meta {
  readonly file: string;
  readonly rows: readonly MetaRow[];
  readonly problems: ProblemList;
}

/** Reads iMeta; needs `Level, iCode, Direction, Weight, Parent, Type`, and knows `iName, Unit, Denominator, GoalpostLow, GoalpostHigh, Log, Slot, Aggregation`. */
export function readMeta(source: NamedText): Meta {
  return metaOf(openTable(source, META_COLUMNS));
}

/** Reads the rows of an opened iMeta; a fault of a row is a problem of the table. */
export function metaOf(table: NamedTable): Meta {
  const lines = new Map<string, number>();
  const rows = table.rows.flatMap((row): readonly MetaRow[] => {
    const read = readRow(table, row);
    if (read === null) return [];
    const first = lines.get(read.code);
    if (first === undefined) lines.set(read.code, read.line);
    else
      addProblem(table, row, {
        kind: 'duplicate-code',
        column: 'iCode',
        message: `"${read.code}" stands in line ${first} already.`,
        hint: 'Give every row its own iCode.',
        values: [read.code, String(first)],
      });
    return first === undefined ? [read] : [];
  });
  return { file: table.file, rows, problems: table.problems };
}

function readRow(table: NamedTable, row: TableRow): MetaRow | null {
  const code = cell(row, 'iCode');
  const type = TYPES.find((known) => known === cell(row, 'Type'));
  if (type === undefined)
    addProblem(table, row, {
      kind: 'unknown-type',
      column: 'Type',
      message: `"${cell(row, 'Type')}" is no type of a column.`,
      hint: `Write one of ${TYPES.join(', ')}.`,
      values: [cell(row, 'Type')],
    });
  const isCode = checkCode(table, row, code, type === 'Aggregate');
  if (type === undefined || !isCode) return null;
  const isInTree = type === 'Indicator' || type === 'Aggregate';
  return {
    line: row.line,
    code,
    name: textIn(row, 'iName') ?? code,
    unit: textIn(row, 'Unit'),
    type,
    level: isInTree ? readLevel(table, row, type) : null,
    parent: isInTree ? textIn(row, 'Parent') : null,
    direction: isInTree ? readDirection(table, row, type) : 1,
    weight: isInTree ? readWeight(table, row) : 1,
    denominator: type === 'Indicator' ? textIn(row, 'Denominator') : null,
    goalposts: type === 'Indicator' ? readGoalposts(table, row) : null,
    log: type === 'Indicator' && readLog(table, row),
    slot: type === 'Indicator' ? textIn(row, 'Slot') : null,
    aggregation: type === 'Aggregate' ? readAggregation(table, row) : null,
  };
}

function checkCode(table: NamedTable, row: TableRow, code: string, isNode: boolean): boolean {
  const fault =
    code === ''
      ? 'The row has no iCode.'
      : UNIT_COLUMNS.includes(code) || code in {}
        ? `"${code}" is a word with a meaning of its own.`
        : isNode && (code === 'default' || /^\d+$/.test(code))
          ? `The node "${code}" could not be told from a level or the default of the method.`
          : null;
  if (fault !== null)
    addProblem(table, row, {
      kind: 'wrong-code',
      column: 'iCode',
      message: fault,
      hint: 'Give it another code of letters.',
      values: [code],
    });
  return fault === null;
}

function readLevel(table: NamedTable, row: TableRow, type: 'Indicator' | 'Aggregate'): number | null {
  const before = table.problems.count;
  const level = numberIn(table, row, 'Level');
  if (table.problems.count > before) return null;
  const isRight = type === 'Indicator' ? level === 1 : Number.isInteger(level) && (level ?? 0) >= 2;
  if (isRight) return level;
  const hint =
    type === 'Indicator'
      ? 'Indicators are on level 1.'
      : 'Nodes right above the indicators are on level 2, those above them on 3, and so on.';
  addProblem(table, row, {
    kind: 'wrong-level',
    column: 'Level',
    message: `"${cell(row, 'Level')}" is no level of an ${type === 'Indicator' ? 'indicator' : 'aggregate'}.`,
    hint,
    values: [cell(row, 'Level')],
  });
  return null;
}

function readDirection(table: NamedTable, row: TableRow, type: 'Indicator' | 'Aggregate'): 1 | -1 {
  const text = textIn(row, 'Direction');
  const value = text === null ? null : Number(text);
  if (value === 1 || (text === null && type === 'Aggregate')) return 1;
  if (value === -1 && type === 'Indicator') return -1;
  addProblem(table, row, {
    kind: 'wrong-direction',
    column: 'Direction',
    message: `"${text ?? ''}" is no direction of an ${type === 'Indicator' ? 'indicator' : 'aggregate'}.`,
    hint:
      type === 'Indicator'
        ? 'Write 1 where more is better and -1 where less is.'
        : 'Write 1: only indicators are turned round.',
    values: [text ?? ''],
  });
  return 1;
}

function readWeight(table: NamedTable, row: TableRow): number {
  const before = table.problems.count;
  const weight = numberIn(table, row, 'Weight');
  if (table.problems.count > before) return 1;
  if (weight !== null && weight >= 0) return weight;
  if (weight === null && textIn(row, 'Parent') === null) return 1;
  addProblem(table, row, {
    kind: 'wrong-weight',
    column: 'Weight',
    message: weight === null ? 'The weight is missing.' : `The weight ${weight} is below zero.`,
    hint: 'Write 0 or more; the weights below a node need not add up to anything.',
    values: [textIn(row, 'Weight') ?? ''],
  });
  return 1;
}

function readGoalposts(table: NamedTable, row: TableRow): readonly [number, number] | null {
  const before = table.problems.count;
  const low = numberIn(table, row, 'GoalpostLow');
  const high = numberIn(table, row, 'GoalpostHigh');
  if (table.problems.count > before || (low === null && high === null)) return null;
  if (low === null || high === null) {
    const column = low === null ? 'GoalpostLow' : 'GoalpostHigh';
    addProblem(table, row, {
      kind: 'half-goalposts',
      column,
      message: `One of the two goalposts is missing.`,
      hint: 'Give both or none.',
    });
    return null;
  }
  if (low >= high) {
    const hint = 'GoalpostLow is the smaller value whatever the direction.';
    addProblem(table, row, {
      kind: 'wrong-goalposts',
      column: 'GoalpostLow',
      message: `${low} is not below ${high}.`,
      hint,
      values: [String(low), String(high)],
    });
    return null;
  }
  if (readsLog(row) && low <= 0) {
    const hint = 'Give a goalpost above zero, or set Log to 0.';
    addProblem(table, row, {
      kind: 'wrong-goalposts',
      column: 'GoalpostLow',
      message: `${low} has no logarithm.`,
      hint,
      values: [String(low), String(high)],
    });
    return null;
  }
  return [low, high];
}

function readsLog(row: TableRow): boolean {
  return textIn(row, 'Log') === '1';
}

function readLog(table: NamedTable, row: TableRow): boolean {
  const text = textIn(row, 'Log');
  if (text !== null && text !== '0' && text !== '1')
    addProblem(table, row, {
      kind: 'wrong-log',
      column: 'Log',
      message: `"${text}" is neither 0 nor 1.`,
      hint: 'Write 1 to take the logarithm.',
      values: [text],
    });
  return text === '1';
}

function readAggregation(table: NamedTable, row: TableRow): Aggregation | null {
  const text = textIn(row, 'Aggregation');
  if (text === null) return null;
  const found = AGGREGATIONS.find((name) => name === text);
  if (found === undefined)
    addProblem(table, row, {
      kind: 'unknown-aggregation',
      column: 'Aggregation',
      message: `"${text}" is no aggregation.`,
      hint: `Write one of ${AGGREGATIONS.join(', ')}, or leave it empty.`,
      values: [text],
    });
  return found ?? null;
}
