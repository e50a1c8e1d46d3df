import type { UploadColumn, UploadNode } from './upload-data.ts';
import { readPosition } from './upload-position.ts';
import { fileProblem } from './upload-problems.ts';
import {
  MAX_FIGURES,
  type ReadContext,
  sortTimes,
  type TablesReading,
  type UploadUnitRow,
} from './upload-tables.ts';

/** Rows filled in before the caller gets control again. */
const ROWS_PER_STEP = 5000;

/** One sound row of a long table. */
export interface LongRow {
  readonly line: number;
  readonly unit: string;
  readonly unitName: string | null;
  readonly indicator: string;
  readonly indicatorName: string | null;
  /** '' where the row gives none. */
  readonly time: string;
  readonly value: number | null;
  readonly measure: string | null;
  /** Degrees; NaN = no number. */
  readonly lon: number | null;
  readonly lat: number | null;
}

/** Rows gathered as numbers, so that even a million take little memory. */
export interface LongRows {
  readonly count: number;
  add(row: LongRow): void;
  /** Lays the rows out as columns; a figure given twice counts once. Yields the share done, 0..1. */
  setOut(file: string, context: ReadContext, rowsLeftOut: number): Generator<number, TablesReading>;
}

interface Gathered<Item> {
  readonly at: Map<string, number>;
  readonly items: Item[];
}

type UnitItem = { -readonly [Key in keyof UploadUnitRow]: UploadUnitRow[Key] } & {
  positionProblem: ReturnType<typeof readPosition>['problem'];
};
type NodeItem = { -readonly [Key in 'code' | 'name' | 'unit']: UploadNode[Key] };

/** Gathers the rows of a long table. */
export function gatherLong(): LongRows {
  const units: Gathered<UnitItem> = { at: new Map(), items: [] };
  const nodes: Gathered<NodeItem> = { at: new Map(), items: [] };
  const times: Gathered<string> = { at: new Map(), items: [] };
  // Row by row in parallel lists: unit, node, time, value, line.
  const of: readonly number[][] = [[], [], [], [], []];
  const [unitOf = [], nodeOf = [], timeOf = [], figureOf = [], lineOf = []] = of;
  return {
    get count() {
      return lineOf.length;
    },
    add(row) {
      unitOf.push(place(units, row.unit, () => newUnit(row)));
      nodeOf.push(
        place(nodes, row.indicator, () => ({ code: row.indicator, name: row.indicator, unit: null })),
      );
      timeOf.push(place(times, row.time, () => row.time));
      figureOf.push(row.value ?? Number.NaN);
      lineOf.push(row.line);
      complete(units.items[unitOf.at(-1) ?? 0], nodes.items[nodeOf.at(-1) ?? 0], row);
    },
    setOut: (file, context, rowsLeftOut) =>
      setOut({ file, units: units.items, nodes: nodes.items, times: times.items, of }, context, rowsLeftOut),
  };
}

function place<Item>({ at, items }: Gathered<Item>, key: string, make: () => Item): number {
  const known = at.get(key);
  if (known !== undefined) return known;
  at.set(key, items.length);
  items.push(make());
  return items.length - 1;
}

function newUnit({ unit, line }: LongRow): UnitItem {
  return { code: unit, name: null, at: null, line, positionProblem: null };
}

/** Name, position and unit of measure are those of the first row that gives them. */
function complete(unit: UnitItem | undefined, node: NodeItem | undefined, row: LongRow): void {
  if (unit !== undefined) {
    unit.name ??= row.unitName;
    if (unit.at === null && unit.positionProblem === null) {
      const { at, problem } = readPosition(row.lon, row.lat);
      unit.at = at;
      unit.positionProblem = problem;
    }
  }
  if (node === undefined) return;
  if (node.name === node.code) node.name = row.indicatorName ?? node.code;
  node.unit ??= row.measure;
}

interface Everything {
  readonly file: string;
  readonly units: readonly UnitItem[];
  readonly nodes: readonly NodeItem[];
  readonly times: readonly string[];
  readonly of: readonly (readonly number[])[];
}

function* setOut(
  { file, units, nodes, times: given, of }: Everything,
  context: ReadContext,
  leftOut: number,
): Generator<number, TablesReading> {
  const figures = units.length * nodes.length * given.length;
  if (figures === 0) context.problems.add(fileProblem('no-figures', file));
  if (figures > MAX_FIGURES) {
    const sizes = [units.length, nodes.length, given.length, MAX_FIGURES].map(String);
    context.problems.add(fileProblem('too-many-figures', file, ...sizes));
  }
  if (figures === 0 || figures > MAX_FIGURES) return null;
  for (const { line, positionProblem: code } of units)
    if (code !== null) context.problems.add({ file, line, column: null, code, values: [] });
  const times = sortTimes(given);
  const positions = new Map(times.map((time, at) => [time, at]));
  const column = given.map((time) => positions.get(time) ?? 0);
  const series = nodes.map(() => times.map(() => emptySeries(units.length)));
  const [unitOf = [], nodeOf = [], timeOf = [], figureOf = [], lineOf = []] = of;
  let rowsLeftOut = leftOut;
  for (const [row, line] of lineOf.entries()) {
    const unit = unitOf[row] ?? 0;
    const filled = series[nodeOf[row] ?? 0]?.[column[timeOf[row] ?? 0] ?? 0];
    if (filled === undefined) continue;
    const first = filled.lines[unit] ?? 0;
    if (first === 0) {
      const value = figureOf[row] ?? Number.NaN;
      filled.values[unit] = Number.isNaN(value) ? null : value;
      filled.lines[unit] = line;
    } else {
      const values = [units[unit]?.code ?? '', nodes[nodeOf[row] ?? 0]?.code ?? '', String(first)];
      context.problems.add({ file, line, column: null, code: 'duplicate-figure', values });
      rowsLeftOut += 1;
    }
    if (row % ROWS_PER_STEP === 0) yield row / lineOf.length;
  }
  return {
    form: 'long',
    file,
    units,
    times,
    nodes: nodes.map(uploadNode),
    columns: new Map(
      nodes.map(({ code }, at) => [code, (series[at] ?? []).map(({ values }) => rawColumn(values))]),
    ),
    method: null,
    rowsUsed: lineOf.length - (rowsLeftOut - leftOut),
    rowsLeftOut,
  };
}

function emptySeries(size: number): { readonly values: (number | null)[]; readonly lines: Int32Array } {
  return { values: Array.from({ length: size }, () => null), lines: new Int32Array(size) };
}

function rawColumn(raw: readonly (number | null)[]): UploadColumn {
  return { raw, scores: null, ranks: null };
}

function uploadNode({ code, name, unit }: NodeItem): UploadNode {
  return { code, name, kind: 'indicator', level: 1, parent: null, unit, direction: null };
}
