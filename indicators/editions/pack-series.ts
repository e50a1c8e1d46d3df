import type { PackedPoint, PackedRun, PackedSeries, ProfileSeries, SeriesPoint } from '../built-files.ts';
import { lineOfRow, tableOfRow } from './row-reference.ts';

/** Fewer points than this are not worth a run. */
const LEAST_RUN = 3;

/** Packs the points of a series: what most of them share stands once, neighbouring years as a run of printed numbers. */
export function packPoints(points: ProfileSeries['points']): Pick<PackedSeries, 'shared' | 'parts'> {
  const shared = [
    mostOf(
      points.map(([, , , , row]) => tableOfRow(row)),
      '',
    ),
    mostOf(
      points.map((point) => point[3]),
      '',
    ),
    mostOf(
      points.map((point) => point[5]),
      '',
    ),
    mostOf(points.map(factorOf), 1),
  ] as const;
  const parts: (PackedPoint | PackedRun)[] = [];
  for (let at = 0; at < points.length; ) {
    const run = runFrom(points, at, shared);
    const point = points[at];
    if (run !== null) parts.push(run);
    else if (point !== undefined) parts.push(packPoint(point, shared));
    at += run === null ? 1 : run.length - 1;
  }
  return { shared, parts };
}

/** Restores the points of a packed series, one for one. */
export function unpackPoints({
  shared,
  parts,
}: Pick<PackedSeries, 'shared' | 'parts'>): ProfileSeries['points'] {
  return parts.flatMap((part) => (isRun(part) ? pointsOfRun(part, shared) : [unpackPoint(part, shared)]));
}

/** The longest run that begins at a point; null if it is too short. */
function runFrom(
  points: readonly SeriesPoint[],
  at: number,
  shared: PackedSeries['shared'],
): PackedRun | null {
  const [first, second] = points.slice(at, at + 2);
  if (first === undefined || second === undefined) return null;
  const [year, line] = [first[0], lineOfRow(first[4])];
  const head = [year, line, lineOfRow(second[4]) - line] as const;
  const numbers: number[] = [];
  for (const point of points.slice(at)) {
    const said = pointsOfRun([head, ...numbers, Number(point[2])], shared).at(-1);
    if (said === undefined || said.some((part, index) => part !== point[index])) break;
    numbers.push(Number(point[2]));
  }
  return numbers.length < LEAST_RUN ? null : [head, ...numbers];
}

function pointsOfRun(run: PackedRun, [table, unit, source, factor]: PackedSeries['shared']): SeriesPoint[] {
  const [[year, line, step], ...numbers] = run;
  return numbers.map((printed, at) => [
    year + at,
    timesFactor(printed, factor),
    String(printed),
    unit,
    `${table}:${line + at * step}`,
    source,
  ]);
}

function isRun(part: PackedPoint | PackedRun): part is PackedRun {
  return Array.isArray(part[0]);
}

function packPoint(point: SeriesPoint, [table, unit, source]: PackedSeries['shared']): PackedPoint {
  const [year, value, printed, ownUnit, row, ownSource] = point;
  const rest = [
    printed === String(value) ? 0 : printed,
    ownUnit === unit ? 0 : ownUnit,
    ownSource === source ? 0 : ownSource,
    tableOfRow(row) === table ? 0 : tableOfRow(row),
  ] as const;
  const last = rest.findLastIndex((one) => one !== 0);
  return [year, value, lineOfRow(row), ...rest.slice(0, last + 1)];
}

function unpackPoint(point: PackedPoint, [table, unit, source]: PackedSeries['shared']): SeriesPoint {
  const [year, value, line, printed = 0, ownUnit = 0, ownSource = 0, ownTable = 0] = point;
  return [
    year,
    value,
    printed === 0 ? String(value) : printed,
    ownUnit === 0 ? unit : ownUnit,
    `${ownTable === 0 ? table : ownTable}:${line}`,
    ownSource === 0 ? source : ownSource,
  ];
}

/** How many times the printed number a value is; 1 where it is not to be said. */
function factorOf([, value, printed]: SeriesPoint): number {
  const factor = Number((value / Number(printed)).toPrecision(12));
  return Number.isFinite(factor) && factor > 0 ? factor : 1;
}

/** Without what binary fractions add: 224.6 million is 224600000. */
function timesFactor(printed: number, factor: number): number {
  return Number((printed * factor).toPrecision(15));
}

/** What stands most often in a list, the first of several. */
export function mostOf<One extends string | number>(list: readonly One[], none: One): One {
  const counts = new Map<One, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? none;
}
