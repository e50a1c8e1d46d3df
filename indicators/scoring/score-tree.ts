import { endOf } from '../steps.ts';
import type { Method } from './method.ts';
import type { NodeColumns } from './node-columns.ts';
import { scoreNode } from './score-node.ts';
import { type IndicatorStages, stageIndicator } from './stages.ts';
import { bottomUp, type DataTable, leavesOf, type ScoreTree } from './tree.ts';

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
 * (OECD/JRC Handbook 2008; COINr). Pure; problems in the data are reported, not thrown.
 */
export function scoreTree(tree: ScoreTree, data: DataTable, method: Method): TreeScores {
  return aggregateTree(tree, data, method, stageIndicators(tree, data, method));
}

/** All indicators of a tree through the stages before aggregation, by code. */
export function stageIndicators(
  tree: ScoreTree,
  data: DataTable,
  method: Method,
): ReadonlyMap<string, IndicatorStages> {
  return new Map(
    tree.indicators.map((indicator) => [indicator.code, stageIndicator(indicator, data, method)]),
  );
}

/** The last stage alone, over indicators staged before: what changes when only weights or aggregation change. */
export function aggregateTree(
  tree: ScoreTree,
  data: DataTable,
  method: Method,
  indicators: ReadonlyMap<string, IndicatorStages>,
): TreeScores {
  return endOf(aggregateSteps(tree, data, method, indicators));
}

/** As {@link aggregateTree}, a node a step; yields the share of the nodes done, 0..1. */
export function* aggregateSteps(
  tree: ScoreTree,
  data: DataTable,
  method: Method,
  indicators: ReadonlyMap<string, IndicatorStages>,
): Generator<number, TreeScores> {
  const staged = [...indicators.values()];
  const log = staged.flatMap((stages) => stages.log);
  const problems = staged.flatMap((stages) => stages.problems);
  const nodes = new Map<string, NodeColumns>();
  const leaves = leavesOf(tree);
  for (const node of bottomUp(tree.nodes)) {
    const below = (leaves.get(node.code) ?? []).filter((code) => indicators.get(code)?.isOut === false);
    nodes.set(node.code, scoreNode(node, { data, method, indicators, nodes, below, log }));
    yield nodes.size / tree.nodes.length;
  }
  return { unitCodes: data.unitCodes, indicators, nodes, log, problems };
}
