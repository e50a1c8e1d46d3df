import { mergeUnits } from './merge-units.ts';
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

/** One figure of a row. */
export interface LongFigure {
  readonly unit: string;
  readonly indicator: string;
  /** '' where there is none. */
  readonly time: string;
  /** Unit of measure that the figure itself carries, such as `%`. */
  readonly measure: string | null;
  readonly value: number | null;
}

/** One sound row of a table with its figures. */
export interface LongRow {
  readonly line: number;
  readonly unit: string;
  readonly unitName: string | null;
  readonly indicatorName: string | null;
  /** '' where the row gives none. */
  readonly time: string;
  readonly measure: string | null;
  /** Degrees; NaN = no number. */
  readonly lon: number | null;
  readonly lat: number | null;
  readonly figures: readonly LongFigure[];
}

/** What is known of the whole table. */
interface LongTable {
  readonly file: string;
  /** It has been told why rows repeat a figure. */
  readonly hasSecondKey: boolean;
}

/** Rows gathered as numbers, so that even a million take little memory. */
export interface LongRows {
  readonly count: number;
  add(row: LongRow): void;
  /** Lays the rows out as columns; a figure given twice counts once. Yields the share done, 0..1. */
  setOut(table: LongTable, context: ReadContext, rowsLeftOut: number): Generator<number, TablesReading>;
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
  let rows = 0;
  return {
    get count() {
      return rows;
    },
    add(row) {
      rows += 1;
      for (const figure of row.figures) {
        unitOf.push(place(units, figure.unit, () => newUnit(figure.unit, row.line)));
        nodeOf.push(
          place(nodes, figure.indicator, () => ({
            ...{ code: figure.indicator, name: figure.indicator, unit: null },
          })),
        );
        timeOf.push(place(times, figure.time, () => figure.time));
        figureOf.push(figure.value ?? Number.NaN);
        lineOf.push(row.line);
        completeNode(nodes.items[nodeOf.at(-1) ?? 0], row, figure);
      }
      if (row.unit !== '')
        completeUnit(units.items[place(units, row.unit, () => newUnit(row.unit, row.line))], row);
    },
    setOut: (table, context, rowsLeftOut) =>
      setOut(
        { ...table, units: units.items, nodes: nodes.items, times: times.items, of, rows },
        context,
        rowsLeftOut,
      ),
  };
}

function place<Item>({ at, items }: Gathered<Item>, key: string, make: () => Item): number {
  const known = at.get(key);
  if (known !== undefined) return known;
  at.set(key, items.length);
  items.push(make());
  return items.length - 1;
}

function newUnit(unit: string, line: number): UnitItem {
  return { code: unit, name: null, at: null, line, positionProblem: null };
}

/** Name and position are those of the first row that gives them. */
function completeUnit(unit: UnitItem | undefined, row: LongRow): void {
  if (unit === undefined) return;
  unit.name ??= row.unitName;
  if (unit.at !== null || unit.positionProblem !== null) return;
  const { at, problem } = readPosition(row.lon, row.lat);
  unit.at = at;
  unit.positionProblem = problem;
}

/** Name and unit of measure are those of the first row that gives them. */
function completeNode(node: NodeItem | undefined, row: LongRow, { measure }: LongFigure): void {
  if (node === undefined) return;
  if (node.name === node.code) node.name = row.indicatorName ?? node.code;
  node.unit ??= row.measure ?? measure;
}

interface Everything extends LongTable {
  readonly units: readonly UnitItem[];
  readonly nodes: readonly NodeItem[];
  readonly times: readonly string[];
  readonly of: readonly (readonly number[])[];
  readonly rows: number;
}

function* setOut(
  { file, hasSecondKey, units: all, nodes, times: given, of, rows }: Everything,
  context: ReadContext,
  leftOut: number,
): Generator<number, TablesReading> {
  const figures = all.length * nodes.length * given.length;
  if (figures === 0) context.problems.add(fileProblem('no-figures', file));
  if (figures > MAX_FIGURES) {
    const sizes = [all.length, nodes.length, given.length, MAX_FIGURES].map(String);
    context.problems.add(fileProblem('too-many-figures', file, ...sizes));
  }
  if (figures === 0 || figures > MAX_FIGURES) return null;
  const { units, unitOf } = withoutSecondNames({ file, units: all, of }, context);
  for (const { line, positionProblem: code } of units)
    if (code !== null) context.problems.add({ file, line, column: null, code, values: [] });
  const times = sortTimes(given);
  const positions = new Map(times.map((time, at) => [time, at]));
  const column = given.map((time) => positions.get(time) ?? 0);
  const series = nodes.map(() => times.map(() => emptySeries(units.length)));
  const [, nodeOf = [], timeOf = [], figureOf = [], lineOf = []] = of;
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
      if (!hasSecondKey) context.problems.add({ file, line, column: null, code: 'duplicate-figure', values });
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
    rowsUsed: rows - (rowsLeftOut - leftOut),
    rowsLeftOut,
  };
}

/** The units without those that are another one under a second name; rows of these then name the other. */
function withoutSecondNames(
  { file, units, of }: Pick<Everything, 'file' | 'units' | 'of'>,
  context: ReadContext,
): { readonly units: readonly UnitItem[]; readonly unitOf: readonly number[] } {
  const [unitOf = [], nodeOf = [], timeOf = [], figureOf = []] = of;
  const keysOf = (unit: number): ReadonlySet<string> =>
    new Set(
      unitOf.flatMap((one, row) =>
        one === unit && !Number.isNaN(figureOf[row]) ? [`${nodeOf[row]} ${timeOf[row]}`] : [],
      ),
    );
  const merged = mergeUnits(units, keysOf, context.names);
  if (merged.length === 0) return { units, unitOf };
  const into = new Map(merged.map((one) => [one.unit, one.into]));
  for (const { unit, values } of merged)
    context.problems.add({
      ...{ file, line: units[unit]?.line ?? null, column: null, code: 'merged-names', values },
    });
  const left = units.map((_, at) => at).filter((at) => !into.has(at));
  const position = new Map(left.map((at, index) => [at, index]));
  return {
    units: left.flatMap((at) => units.slice(at, at + 1)),
    unitOf: unitOf.map((unit) => position.get(into.get(unit) ?? unit) ?? 0),
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
