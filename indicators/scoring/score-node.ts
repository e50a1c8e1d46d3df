import type { ScoreStatus } from '../types.ts';
import { aggregate } from './aggregate.ts';
import { copeland } from './copeland.ts';
import { coverageOf, statusOf } from './coverage.ts';
import { type Aggregation, type CoverageRule, type Method, scaleOf } from './method.ts';
import { type MissableChildren, missableChildren, neutralChildren } from './neutral.ts';
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
  const { method, ranked } = around;
  const children = node.children
    .filter(({ code }) => around.indicators.get(code)?.isOut !== true)
    .map(({ code, weight }) => ({ code, weight: method.weights === 'equal' ? 1 : weight }));
  const columns = children.map((child) => childColumns(child, around));
  const aggregation = aggregationOf(node, method);
  const rule = method.coverage?.[node.code] ?? method.coverage?.[String(node.level)] ?? null;
  const missable = missableChildren(children, columns, around);
  const isUncertain = uncertainUnits(rule, missable, around);
  const { cover, used } = coverUnits(node, columns, { around, rule, isUncertain });
  const rankedHere = ranked?.get(node.code);
  const neutral =
    rankedHere === undefined
      ? columns.map(() => null)
      : neutralChildren(missable, columns, cover.status, rankedHere);
  const scores = aggregateUnits(
    { code: node.code, kind: aggregation, columns, status: cover.status, used, neutral },
    around,
  );
  const status = statusWithMean(cover.status, scores);
  return { node, aggregation, children, scores, ...cover, status, neutral, neutralBelow: missable.missing };
}

/** Units that lack a node that the rule needs, or more than it lets be set to the middle of the others. */
function uncertainUnits(
  rule: CoverageRule | null,
  { missing }: MissableChildren,
  { nodes }: NodeContext,
): (unit: number) => boolean {
  const most = rule?.maxNeutral ?? Number.POSITIVE_INFINITY;
  const needs = rule?.needs ?? [];
  return (unit) =>
    (missing[unit] ?? 0) > most || needs.some((code) => nodes.get(code)?.status[unit] !== 'scored');
}

/** A mean that does not exist (a negative score under a geometric one) is no score. */
function statusWithMean(status: readonly ScoreStatus[], { numbers }: ScoreColumn): readonly ScoreStatus[] {
  const lacksMean = (itsStatus: ScoreStatus, unit: number): boolean =>
    itsStatus !== 'not-scored' && Number.isNaN(numbers[unit]);
  if (!status.some(lacksMean)) return status;
  return status.map((itsStatus, unit) => (lacksMean(itsStatus, unit) ? 'not-scored' : itsStatus));
}

interface Rules {
  readonly around: NodeContext;
  readonly rule: CoverageRule | null;
  readonly isUncertain: (unit: number) => boolean;
}

function coverUnits(
  node: TreeNode,
  columns: readonly ChildColumns[],
  { around: { data, method, indicators, leaves }, rule, isUncertain }: Rules,
): {
  readonly cover: Pick<NodeColumns, 'status' | 'coverage' | 'townLevelShare' | 'counted' | 'of'>;
  /** Children that go into the mean, unit by unit: those that count, and those filled in. */
  readonly used: Uint16Array;
} {
  const below = (leaves.get(node.code) ?? []).flatMap((code) => indicators.get(code) ?? []);
  const standings = below.filter(({ isOut }) => !isOut).map(({ standing }) => standing);
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
      isUncertain: isUncertain(unit),
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
  /** Children that go into the mean with a score of their own, unit by unit. */
  readonly used: Uint16Array;
  readonly neutral: NodeColumns['neutral'];
}

function aggregateUnits(node: UnjoinedNode, { method, log }: NodeContext): ScoreColumn {
  const { code, kind, columns, status, used, neutral } = node;
  if (kind === 'copeland') return compareUnits(node);
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
    const list = lists[(used[unit] ?? 0) + takenAt(neutral, unit)];
    if (itsStatus === 'not-scored' || list === undefined) continue;
    const { given, weights } = list;
    let count = 0;
    for (let at = 0; at < columns.length; at += 1) {
      const score = usedScore(node, at, unit);
      if (Number.isNaN(score)) continue;
      given[count] = score;
      weights[count] = (columns[at]?.weight ?? 0) * (columns[at]?.figureWeights?.[unit] ?? 1);
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

/** Score with which a child goes into a unit's mean; NaN = it does not. */
function usedScore({ columns, status, neutral }: UnjoinedNode, at: number, unit: number): number {
  const column = columns[at];
  const own = (status[unit] === 'estimate' ? column?.withEstimates : column?.scored)?.[unit] ?? Number.NaN;
  const middle = neutral[at] ?? null;
  return Number.isNaN(own) && middle !== null && middle.isTaken[unit] === 1 ? middle.score : own;
}

function takenAt(neutral: NodeColumns['neutral'], unit: number): number {
  let count = 0;
  for (const child of neutral) count += child?.isTaken[unit] ?? 0;
  return count;
}

/** Copeland compares units child by child: it knows no weights by grade. */
function compareUnits(node: UnjoinedNode): ScoreColumn {
  const { columns, status } = node;
  return ScoreColumn.of(
    copeland(
      columns.map((_, at) =>
        status.map((_status, unit) => {
          const score = usedScore(node, at, unit);
          return Number.isNaN(score) ? null : score;
        }),
      ),
      columns.map(({ weight }) => weight),
      status.map((itsStatus) => itsStatus !== 'not-scored'),
    ),
  );
}
