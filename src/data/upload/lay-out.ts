import { type NamedTable, textIn } from '../../../indicators/coinr/cells.ts';
import type { Figures, TimedFigures } from '../../../indicators/coinr/read-data.ts';
import type { MetaRow } from '../../../indicators/coinr/read-meta.ts';
import type { UnitRow } from '../../../indicators/coinr/read-units.ts';
import type { TimeScores } from '../../../indicators/coinr/score-dataset.ts';
import { partOf } from '../../../indicators/steps.ts';
import type { UploadColumn, UploadNode } from './upload-data.ts';
import { readDegrees, readPosition } from './upload-position.ts';
import { type ReadContext, sortTimes, type UploadTables, type UploadUnitRow } from './upload-tables.ts';

/** Rows read before the caller gets control again. */
const ROWS_PER_STEP = 500;

/** Units entered before the caller gets control again. */
const ROWS_FILLED_PER_STEP = 20_000;

/** A table of units with the results computed from it. */
export interface FigureTables {
  readonly table: NamedTable;
  readonly figures: Figures;
  /** Indicators and nodes that are shown. */
  readonly rows: readonly MetaRow[];
  /** Null where nothing is scored. */
  readonly scored: readonly TimeScores[] | null;
}

type Column = readonly (number | null)[];

/**
 * Lays out the figures and scores of a table as columns over all units and times, units in the order of their first
 * line, nodes from the top down. Yields the share done, 0..1.
 */
export function* layOut(
  { table, figures, rows, scored }: FigureTables,
  context: ReadContext,
): Generator<number, Pick<UploadTables, 'units' | 'times' | 'nodes' | 'columns' | 'rowsUsed'>> {
  const unitRows = figures.times.flatMap(({ units }) => units).sort((a, b) => a.row.line - b.row.line);
  const units = yield* partOf(readUnitRows(table, unitRows, context), 0, 0.5);
  const positions = new Map<string, number>();
  for (const [at, { code }] of units.entries()) {
    if (at % ROWS_FILLED_PER_STEP === 0) yield 0.5;
    positions.set(code, at);
  }
  const times = sortTimes(figures.times.map(({ time }) => time));
  const byTime = new Map(figures.times.map((timed) => [timed.time, timed]));
  const scoresByTime = new Map((scored ?? []).map((ofTime) => [ofTime.time, ofTime]));
  const spreads: ((column: Column) => Column)[] = [];
  for (const time of times) {
    yield 0.5;
    spreads.push(spreader(byTime.get(time), positions, units.length));
  }
  const columns = new Map<string, readonly UploadColumn[]>();
  const nodes = [...rows].sort((a, b) => (b.level ?? 1) - (a.level ?? 1));
  for (const { code } of nodes) {
    const ofTimes: UploadColumn[] = [];
    for (const [at, time] of times.entries()) {
      yield 0.5 + (0.5 * columns.size) / nodes.length;
      const spread = spreads[at] ?? ((): Column => []);
      const raw = byTime.get(time)?.columns[code];
      ofTimes.push({
        raw: raw === undefined ? null : spread(raw),
        ...scoresOf(code, scoresByTime.get(time), spread),
      });
    }
    columns.set(code, ofTimes);
  }
  tellInvariant(table.file, scored ?? [], context);
  return { units, times, nodes: nodes.map(uploadNode), columns, rowsUsed: unitRows.length };
}

function scoresOf(
  code: string,
  ofTime: TimeScores | undefined,
  spread: (column: Column) => Column,
): Pick<UploadColumn, 'scores' | 'ranks'> {
  const node = ofTime?.scores.nodes.get(code);
  const stages = ofTime?.scores.indicators.get(code);
  const ranks = ofTime?.ranks.get(code);
  const scores = node?.scores ?? (stages === undefined || stages.isOut ? undefined : stages.scores);
  return {
    scores: scores === undefined ? null : spread(scores.list()),
    ranks: ranks === undefined ? null : spread(ranks),
  };
}

/** Brings a column of one time into the order of all units. */
function spreader(
  timed: TimedFigures | undefined,
  positions: ReadonlyMap<string, number>,
  size: number,
): (column: Column) => Column {
  const to = timed?.units.map(({ unit }) => positions.get(unit) ?? 0) ?? [];
  return (column) => {
    const spread = new Array<number | null>(size).fill(null);
    for (let at = 0; at < to.length; at += 1) spread[to[at] ?? 0] = column[at] ?? null;
    return spread;
  };
}

function* readUnitRows(
  table: NamedTable,
  unitRows: readonly UnitRow[],
  context: ReadContext,
): Generator<number, readonly UploadUnitRow[]> {
  const units = new Map<string, { -readonly [Key in keyof UploadUnitRow]: UploadUnitRow[Key] }>();
  const placed = new Set<string>();
  const hasPositions = table.header.includes('lon') || table.header.includes('lat');
  for (const [done, { unit, row }] of unitRows.entries()) {
    if (done % ROWS_PER_STEP === 0) yield done / unitRows.length;
    const known = units.get(unit) ?? { code: unit, name: null, at: null, line: row.line };
    units.set(unit, known);
    known.name ??= textIn(row, 'uName');
    if (!hasPositions || placed.has(unit)) continue;
    const degrees = (column: string): number | null => {
      const text = textIn(row, column);
      return text === null ? null : readDegrees(text, null);
    };
    const { at, problem } = readPosition(degrees('lon'), degrees('lat'));
    if (at === null && problem === null) continue;
    placed.add(unit);
    known.at = at;
    if (problem !== null) {
      const values = [textIn(row, 'lon') ?? '', textIn(row, 'lat') ?? ''];
      context.problems.add({ file: table.file, line: row.line, column: null, code: problem, values });
    }
  }
  return [...units.values()];
}

/** An indicator whose figures are all equal at a time cannot distinguish units and takes no part. */
function tellInvariant(file: string, scored: readonly TimeScores[], context: ReadContext): void {
  for (const { time, scores } of scored)
    for (const { code, isOut } of scores.indicators.values())
      if (isOut)
        context.problems.add({ file, line: null, column: code, code: 'no-variance', values: [code, time] });
}

function uploadNode({ code, name, type, level, parent, unit, direction }: MetaRow): UploadNode {
  return {
    code,
    name,
    kind: type === 'Aggregate' ? 'aggregate' : 'indicator',
    level: level ?? 1,
    parent,
    unit,
    direction,
  };
}
