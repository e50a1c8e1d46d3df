import type { ScoreStatus } from '../types.ts';
import { aggregate } from './aggregate.ts';
import { type Column, emptyColumn, type Flags, NO_FLAGS } from './columns.ts';
import { copeland } from './copeland.ts';
import { coverageOf, statusOf } from './coverage.ts';
import { type Aggregation, type Method, scaleOf } from './method.ts';
import type { IndicatorStages } from './stages.ts';
import type { DataTable, TreeChild, TreeNode } from './tree.ts';

/** One node of the tree over all units, in their order. */
export interface NodeColumns {
  readonly node: TreeNode;
  readonly aggregation: Aggregation;
  /** Children that take part, with the weights in force. */
  readonly children: readonly TreeChild[];
  /** Null unless scored or estimated. */
  readonly scores: Column;
  readonly status: readonly ScoreStatus[];
  /** Graded share of the indicators below, 0..1. */
  readonly coverage: readonly number[];
  /** Share of own figures (A or B) among the indicators below, 0..1. */
  readonly ownShare: readonly number[];
  /** Children with a score that went in, of the children that apply. */
  readonly counted: readonly number[];
  readonly of: readonly number[];
}

/** What a node needs to be scored: the data, the method, and all that lies below it, done. */
export interface Surroundings {
  readonly data: DataTable;
  readonly method: Method;
  readonly indicators: ReadonlyMap<string, IndicatorStages>;
  readonly nodes: ReadonlyMap<string, NodeColumns>;
  /** Indicators below the node that take part. */
  readonly below: readonly string[];
  /** Takes sentences on what was done. */
  readonly log: string[];
}

/** A child as its parent sees it. */
interface ChildColumns {
  readonly weight: number;
  readonly scores: Column;
  /** Null for an indicator, whose every score counts. */
  readonly status: readonly ScoreStatus[] | null;
  /** Where the score of an indicator comes of a value filled in. */
  readonly isImputed: Flags;
  readonly notApplicable: readonly boolean[] | null;
}

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
export function scoreNode(node: TreeNode, around: Surroundings): NodeColumns {
  const children = node.children
    .filter(({ code }) => around.indicators.get(code)?.isOut !== true)
    .map(({ code, weight }) => ({ code, weight: around.method.weights === 'equal' ? 1 : weight }));
  const columns = children.map((child) => childColumns(child, around));
  const aggregation = aggregationOf(node, around.method);
  const { cover, used } = coverUnits(node, columns, around);
  const scores = aggregateUnits(node.code, aggregation, columns, cover.status, used, around);
  return { node, aggregation, children, scores, ...cover, status: statusWithMean(cover.status, scores) };
}

/** A mean that does not exist (a negative score under a geometric one) is no score. */
function statusWithMean(status: readonly ScoreStatus[], scores: Column): readonly ScoreStatus[] {
  const lacksMean = (itsStatus: ScoreStatus, unit: number): boolean =>
    itsStatus !== 'not-scored' && scores[unit] === null;
  if (!status.some(lacksMean)) return status;
  return status.map((itsStatus, unit) => (lacksMean(itsStatus, unit) ? 'not-scored' : itsStatus));
}

function childColumns({ code, weight }: TreeChild, around: Surroundings): ChildColumns {
  const indicator = around.indicators.get(code);
  if (indicator !== undefined) {
    const notApplicable = around.data.notApplicable?.[code] ?? null;
    const { scores, isImputed } = indicator;
    return { weight, scores, status: null, isImputed, notApplicable };
  }
  const below = around.nodes.get(code);
  if (below === undefined)
    return {
      weight,
      scores: around.data.unitCodes.map(() => null),
      status: null,
      isImputed: NO_FLAGS,
      notApplicable: null,
    };
  const scores =
    below.aggregation === 'ampi'
      ? below.scores.map((score) => onCommonScale(score, below.aggregation, around.method))
      : below.scores;
  return { weight, scores, status: below.status, isImputed: NO_FLAGS, notApplicable: null };
}

/** A score of a node on the scale of the normalisation; one of AMPI is mapped back from 70–130. */
export function onCommonScale(score: number | null, aggregation: Aggregation, method: Method): number | null {
  if (aggregation !== 'ampi' || score === null) return score;
  const [low, high] = scaleOf(method.normalise);
  return low + ((high - low) * (score - 70)) / 60;
}

function coverUnits(
  node: TreeNode,
  columns: readonly ChildColumns[],
  { data, method, indicators, below }: Surroundings,
): {
  readonly cover: Pick<NodeColumns, 'status' | 'coverage' | 'ownShare' | 'counted' | 'of'>;
  /** Children that go into the mean, unit by unit: those that count, and those filled in. */
  readonly used: readonly number[];
} {
  const rule = method.coverage?.[node.code] ?? method.coverage?.[String(node.level)] ?? null;
  const standings = below.flatMap((code) => indicators.get(code)?.standing ?? []);
  const { length: unitCount } = data.unitCodes;
  const coverage = coverageOf(standings, method.gradeWeight, unitCount);
  const status = new Array<ScoreStatus>(unitCount).fill('not-scored');
  const counted = new Array<number>(unitCount).fill(0);
  const used = new Array<number>(unitCount).fill(0);
  const of = new Array<number>(unitCount).fill(0);
  const share = new Array<number>(unitCount).fill(0);
  const ownShare = new Array<number>(unitCount).fill(0);
  for (let unit = 0; unit < unitCount; unit += 1) {
    let scored = 0;
    let withEstimates = 0;
    let applying = 0;
    let filledIn = 0;
    for (const column of columns) {
      if (column.notApplicable?.[unit] !== true) applying += 1;
      const isFilledIn = column.isImputed[unit] === true;
      if (isFilledIn && (column.scores[unit] ?? null) !== null) filledIn += 1;
      // What is filled in must not make a node count where a rule asks for a number of figures.
      if (rule !== null && isFilledIn) continue;
      if (isUsable(column, unit, false)) scored += 1;
      if (isUsable(column, unit, true)) withEstimates += 1;
    }
    const itsStatus = statusOf(rule, coverage, unit, scored, withEstimates);
    status[unit] = itsStatus;
    counted[unit] = itsStatus === 'estimate' ? withEstimates : scored;
    used[unit] = (counted[unit] ?? 0) + (rule === null ? 0 : filledIn);
    of[unit] = applying;
    share[unit] = coverage.share[unit] ?? 0;
    if (coverage.of[unit] !== 0) ownShare[unit] = (coverage.own[unit] ?? 0) / (coverage.of[unit] ?? 1);
  }
  return { cover: { status, coverage: share, ownShare, counted, of }, used };
}

function isUsable(column: ChildColumns, unit: number, withEstimates: boolean): boolean {
  if ((column.scores[unit] ?? null) === null) return false;
  const status = column.status?.[unit] ?? 'scored';
  return status === 'scored' || (withEstimates && status === 'estimate');
}

function aggregateUnits(
  code: string,
  kind: Aggregation,
  columns: readonly ChildColumns[],
  status: readonly ScoreStatus[],
  used: readonly number[],
  { method, log }: Surroundings,
): Column {
  if (kind === 'copeland') return compareUnits(columns, status);
  const settings = { floor: method.floor, scale: scaleOf(method.normalise) };
  const floor = kind === 'geometric' || kind === 'harmonic' ? method.floor : null;
  let floored = 0;
  let undefinedCount = 0;
  // One pair of lists a number of children, filled anew for every unit; new lists would cost more than the means.
  const lists = Array.from({ length: columns.length + 1 }, (_, n) => ({
    given: new Array<number>(n).fill(0),
    weights: new Array<number>(n).fill(0),
  }));
  const scores = emptyColumn(status.length);
  status.forEach((itsStatus, unit) => {
    const list = lists[used[unit] ?? 0];
    if (itsStatus === 'not-scored' || list === undefined) return;
    const { given, weights } = list;
    let count = 0;
    for (const column of columns) {
      const score = column.scores[unit] ?? null;
      if (score === null || !isUsable(column, unit, itsStatus === 'estimate')) continue;
      given[count] = score;
      weights[count] = column.weight;
      count += 1;
      if (floor !== null && score < floor) floored += 1;
    }
    const score = aggregate(kind, given, weights, settings);
    if (score === null) undefinedCount += 1;
    scores[unit] = score;
  });
  if (floored > 0) log.push(`${code}: ${floored} scores raised to the floor of ${method.floor}`);
  if (undefinedCount > 0) log.push(`${code}: ${undefinedCount} units have no ${kind} mean`);
  return scores;
}

function compareUnits(columns: readonly ChildColumns[], status: readonly ScoreStatus[]): Column {
  return copeland(
    columns.map((column) =>
      column.scores.map((score, unit) =>
        isUsable(column, unit, status[unit] === 'estimate') ? score : null,
      ),
    ),
    columns.map((column) => column.weight),
    status.map((itsStatus) => itsStatus !== 'not-scored'),
  );
}
