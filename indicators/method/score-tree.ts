import type { Grade, ScoreStatus } from '../types.ts';
import { aggregate } from './aggregate.ts';
import type { Column } from './columns.ts';
import { copeland } from './copeland.ts';
import { coverageOf, statusOf } from './coverage.ts';
import { type Aggregation, type CoverageRule, type Method, scaleOf } from './method.ts';
import { type IndicatorStages, stageIndicator } from './stages.ts';
import { bottomUp, type DataTable, leavesOf, type ScoreTree, type TreeChild, type TreeNode } from './tree.ts';

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

/** A whole tree over all units. */
export interface TreeScores {
  readonly unitCodes: readonly string[];
  readonly indicators: ReadonlyMap<string, IndicatorStages>;
  readonly nodes: ReadonlyMap<string, NodeColumns>;
  /** What was done to the data, one sentence each. */
  readonly log: readonly string[];
  /** What is wrong with the data, one sentence each; an indicator named here has no scores. */
  readonly problems: readonly string[];
}

/**
 * Scores every node of a tree for every unit: denominate, impute, treat, normalise, aggregate, in this order
 * (OECD/JRC Handbook 2008; COINr). Pure; trouble with the data is told, not thrown.
 */
export function scoreTree(tree: ScoreTree, data: DataTable, method: Method): TreeScores {
  const indicators = new Map<string, IndicatorStages>();
  for (const indicator of tree.indicators)
    indicators.set(indicator.code, stageIndicator(indicator, data, method));
  const log = [...indicators.values()].flatMap((stages) => stages.log);
  const problems = [...indicators.values()].flatMap((stages) => stages.problems);
  const nodes = new Map<string, NodeColumns>();
  const leaves = leavesOf(tree);
  for (const node of bottomUp(tree.nodes)) {
    const below = (leaves.get(node.code) ?? []).filter((code) => indicators.get(code)?.isOut === false);
    nodes.set(node.code, scoreNode(node, { data, method, indicators, nodes, below, log }));
  }
  return { unitCodes: data.unitCodes, indicators, nodes, log, problems };
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

interface Surroundings {
  readonly data: DataTable;
  readonly method: Method;
  readonly indicators: ReadonlyMap<string, IndicatorStages>;
  readonly nodes: ReadonlyMap<string, NodeColumns>;
  /** Indicators below the node that take part. */
  readonly below: readonly string[];
  readonly log: string[];
}

/** A child as its parent sees it. */
interface ChildColumns {
  readonly weight: number;
  readonly scores: Column;
  /** Null for an indicator, whose every score counts. */
  readonly status: readonly ScoreStatus[] | null;
  readonly notApplicable: readonly boolean[] | null;
}

function scoreNode(node: TreeNode, around: Surroundings): NodeColumns {
  const { method, data } = around;
  const children = node.children
    .filter(({ code }) => around.indicators.get(code)?.isOut !== true)
    .map(({ code, weight }) => ({ code, weight: method.weights === 'equal' ? 1 : weight }));
  const columns = children.map((child) => childColumns(child, around));
  const rule = method.coverage?.[node.code] ?? method.coverage?.[String(node.level)] ?? null;
  const aggregation = aggregationOf(node, method);
  const rows = data.unitCodes.map((_, unit) => coverUnit(unit, columns, rule, around));
  return {
    node,
    aggregation,
    children,
    scores: aggregateRows(node.code, aggregation, columns, rows, around),
    status: rows.map((row) => row.status),
    coverage: rows.map((row) => row.coverage),
    ownShare: rows.map((row) => row.ownShare),
    counted: rows.map((row) => row.counted),
    of: rows.map((row) => row.of),
  };
}

function childColumns({ code, weight }: TreeChild, around: Surroundings): ChildColumns {
  const indicator = around.indicators.get(code);
  if (indicator !== undefined) {
    const notApplicable = around.data.notApplicable?.[code] ?? null;
    return { weight, scores: indicator.scores, status: null, notApplicable };
  }
  const below = around.nodes.get(code);
  if (below === undefined)
    return { weight, scores: around.data.unitCodes.map(() => null), status: null, notApplicable: null };
  return {
    weight,
    scores: below.aggregation === 'ampi' ? fromAmpiScale(below.scores, around.method) : below.scores,
    status: below.status,
    notApplicable: null,
  };
}

function fromAmpiScale(scores: Column, method: Method): Column {
  const [low, high] = scaleOf(method.normalise);
  return scores.map((score) => (score === null ? null : low + ((high - low) * (score - 70)) / 60));
}

interface UnitCover {
  readonly status: ScoreStatus;
  readonly coverage: number;
  readonly ownShare: number;
  readonly counted: number;
  readonly of: number;
}

function coverUnit(
  unit: number,
  columns: readonly ChildColumns[],
  rule: CoverageRule | null,
  { data, method, indicators, below }: Surroundings,
): UnitCover {
  const grades: (Grade | null)[] = [];
  for (const code of below) {
    if (data.notApplicable?.[code]?.[unit] === true) continue;
    const stages = indicators.get(code);
    const isObserved = stages?.denominated[unit] !== null && stages?.scores[unit] !== null;
    grades.push(isObserved ? (data.grades?.[code]?.[unit] ?? 'A') : null);
  }
  const coverage = coverageOf(grades, method.gradeWeight);
  let scored = 0;
  let withEstimates = 0;
  let of = 0;
  for (const column of columns) {
    if (column.notApplicable?.[unit] !== true) of += 1;
    if (isUsable(column, unit, false)) scored += 1;
    if (isUsable(column, unit, true)) withEstimates += 1;
  }
  const status = statusOf(rule, coverage, scored, withEstimates);
  return {
    status,
    coverage: coverage.share,
    ownShare: coverage.of === 0 ? 0 : coverage.own / coverage.of,
    counted: status === 'estimate' ? withEstimates : scored,
    of,
  };
}

function isUsable(column: ChildColumns, unit: number, withEstimates: boolean): boolean {
  const score = column.scores[unit] ?? null;
  if (score === null) return false;
  const status = column.status?.[unit] ?? 'scored';
  return status === 'scored' || (withEstimates && status === 'estimate');
}

function aggregateRows(
  code: string,
  kind: Aggregation,
  columns: readonly ChildColumns[],
  rows: readonly UnitCover[],
  { method, log }: Surroundings,
): Column {
  const used = columns.map((column) =>
    rows.map((row, unit) =>
      isUsable(column, unit, row.status === 'estimate') ? (column.scores[unit] ?? null) : null,
    ),
  );
  const weights = columns.map((column) => column.weight);
  if (kind === 'copeland') {
    return copeland(
      used,
      weights,
      rows.map((row) => row.status !== 'not-scored'),
    );
  }
  const settings = { floor: method.floor, scale: scaleOf(method.normalise) };
  let floored = 0;
  const hasFloor = method.floor !== null && (kind === 'geometric' || kind === 'harmonic');
  const scores = rows.map((row, unit) => {
    if (row.status === 'not-scored') return null;
    const given: number[] = [];
    const shares: number[] = [];
    used.forEach((column, i) => {
      const score = column[unit] ?? null;
      if (score === null) return;
      given.push(score);
      shares.push(weights[i] ?? 0);
      if (hasFloor && score < (method.floor ?? score)) floored += 1;
    });
    return aggregate(kind, given, shares, settings);
  });
  if (floored > 0) log.push(`${code}: ${floored} scores raised to the floor of ${method.floor}`);
  return scores;
}
