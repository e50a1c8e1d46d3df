import type { ScoreStatus } from '../types.ts';
import { aggregate } from './aggregate.ts';
import { copeland } from './copeland.ts';
import { coverageOf, statusOf } from './coverage.ts';
import { type Aggregation, type Method, scaleOf } from './method.ts';
import { type ChildColumns, childColumns, tallyChildren } from './node-children.ts';
import type { NodeColumns, NodeContext } from './node-columns.ts';
import { ScoreColumn } from './score-column.ts';
import type { TreeNode } from './tree.ts';

/** Aggregation of a node: the method's for its code, else its own, else the method's for its level, else the default. */
export function aggregationOf(node: TreeNode, method: Method): Aggregation {
  return (
    method.aggregate[node.code] ??
    node.aggregation ??
    method.aggregate[String(node.level)] ??
    method.aggregate['default'] ??
    'arithmetic'
  );
}

/** Scores one node for every unit from its children, by its aggregation and coverage rule. */
export function scoreNode(node: TreeNode, around: NodeContext): NodeColumns {
  const children = node.children
    .filter(({ code }) => around.indicators.get(code)?.isOut !== true)
    .map(({ code, weight }) => ({ code, weight: around.method.weights === 'equal' ? 1 : weight }));
  const columns = children.map((child) => childColumns(child, around));
  const aggregation = aggregationOf(node, around.method);
  const { cover, used } = coverUnits(node, columns, around);
  const scores = aggregateUnits(
    { code: node.code, kind: aggregation, columns, status: cover.status, used },
    around,
  );
  return { node, aggregation, children, scores, ...cover, status: statusWithMean(cover.status, scores) };
}

/** A mean that does not exist (a negative score under a geometric one) is no score. */
function statusWithMean(status: readonly ScoreStatus[], { numbers }: ScoreColumn): readonly ScoreStatus[] {
  const lacksMean = (itsStatus: ScoreStatus, unit: number): boolean =>
    itsStatus !== 'not-scored' && Number.isNaN(numbers[unit]);
  if (!status.some(lacksMean)) return status;
  return status.map((itsStatus, unit) => (lacksMean(itsStatus, unit) ? 'not-scored' : itsStatus));
}

function coverUnits(
  node: TreeNode,
  columns: readonly ChildColumns[],
  { data, method, indicators, below }: NodeContext,
): {
  readonly cover: Pick<NodeColumns, 'status' | 'coverage' | 'townLevelShare' | 'counted' | 'of'>;
  /** Children that go into the mean, unit by unit: those that count, and those filled in. */
  readonly used: Uint16Array;
} {
  const rule = method.coverage?.[node.code] ?? method.coverage?.[String(node.level)] ?? null;
  const standings = below.flatMap((code) => indicators.get(code)?.standing ?? []);
  const { length: unitCount } = data.unitCodes;
  const coverage = coverageOf(standings, method.gradeWeight, unitCount);
  const { scored, withEstimates, filledIn, applying } = tallyChildren(columns, unitCount);
  const status = new Array<ScoreStatus>(unitCount).fill('not-scored');
  const counted = new Uint16Array(unitCount);
  const used = new Uint16Array(unitCount);
  const townLevelShare = new Float64Array(unitCount);
  for (let unit = 0; unit < unitCount; unit += 1) {
    // What is filled in must not make a node count where a rule asks for a number of figures.
    const uncounted = rule === null ? 0 : (filledIn[unit] ?? 0);
    const withoutEstimates = scored[unit] ?? 0;
    const all = withEstimates[unit] ?? 0;
    const itsStatus = statusOf(rule, coverage, unit, {
      scored: withoutEstimates - uncounted,
      withEstimates: all - uncounted,
    });
    status[unit] = itsStatus;
    used[unit] = itsStatus === 'estimate' ? all : withoutEstimates;
    counted[unit] = (used[unit] ?? 0) - uncounted;
    if (coverage.of[unit] !== 0)
      townLevelShare[unit] = (coverage.townLevel[unit] ?? 0) / (coverage.of[unit] ?? 1);
  }
  return { cover: { status, coverage: coverage.share, townLevelShare, counted, of: applying }, used };
}

/** A node whose children are known, before they are joined. */
interface UnjoinedNode {
  readonly code: string;
  readonly kind: Aggregation;
  readonly columns: readonly ChildColumns[];
  readonly status: readonly ScoreStatus[];
  /** Children that go into the mean, unit by unit. */
  readonly used: Uint16Array;
}

function aggregateUnits(
  { code, kind, columns, status, used }: UnjoinedNode,
  { method, log }: NodeContext,
): ScoreColumn {
  if (kind === 'copeland') return compareUnits(columns, status);
  const settings = { floor: method.floor, scale: scaleOf(method.normalise) };
  const floor = kind === 'geometric' || kind === 'harmonic' ? method.floor : null;
  let floored = 0;
  let undefinedCount = 0;
  // One pair of lists per number of children, refilled for every unit; new lists would cost more than the means.
  const lists = Array.from({ length: columns.length + 1 }, (_, n) => ({
    given: new Array<number>(n).fill(0),
    weights: new Array<number>(n).fill(0),
  }));
  const scores = ScoreColumn.none(status.length);
  for (let unit = 0; unit < status.length; unit += 1) {
    const itsStatus = status[unit];
    const list = lists[used[unit] ?? 0];
    if (itsStatus === 'not-scored' || list === undefined) continue;
    const { given, weights } = list;
    let count = 0;
    for (const { scored, withEstimates, weight } of columns) {
      const score = (itsStatus === 'estimate' ? withEstimates : scored)[unit] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      given[count] = score;
      weights[count] = weight;
      count += 1;
      if (floor !== null && score < floor) floored += 1;
    }
    const score = aggregate(kind, given, weights, settings);
    if (score === null) undefinedCount += 1;
    else scores.numbers[unit] = score;
  }
  if (floored > 0) log.push(`${code}: ${floored} scores raised to the floor of ${method.floor}`);
  if (undefinedCount > 0) log.push(`${code}: ${undefinedCount} units have no ${kind} mean`);
  return scores;
}

function compareUnits(columns: readonly ChildColumns[], status: readonly ScoreStatus[]): ScoreColumn {
  return ScoreColumn.of(
    copeland(
      columns.map(({ scored, withEstimates }) => {
        const [withoutEstimates, all] = [new ScoreColumn(scored), new ScoreColumn(withEstimates)];
        return status.map((itsStatus, unit) => (itsStatus === 'estimate' ? all : withoutEstimates).at(unit));
      }),
      columns.map(({ weight }) => weight),
      status.map((itsStatus) => itsStatus !== 'not-scored'),
    ),
  );
}
