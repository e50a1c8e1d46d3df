import { endOf, partOf } from '../steps.ts';
import type { Method } from './method.ts';
import { rankedUnits } from './neutral.ts';
import type { NodeColumns, NodeContext } from './node-columns.ts';
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

/**
 * Prepares the nodes of a tree to be scored again where values of some indicators change, but not which figures are there
 * nor whose they are: only the nodes above them are scored, and it is not asked again who is ranked.
 */
export function nodesAgain(
  tree: ScoreTree,
  method: Method,
  scores: TreeScores,
): (
  data: DataTable,
  indicators: TreeScores['indicators'],
  changed: readonly string[],
) => TreeScores['nodes'] {
  const leaves = leavesOf(tree);
  const order = bottomUp(tree.nodes);
  const ranked = setsToMiddle(tree, method) ? rankedUnits(scores.nodes) : null;
  return (data, indicators, changed) => {
    const nodes = new Map(scores.nodes);
    for (const node of order)
      if (changed.some((code) => leaves.get(node.code)?.includes(code)))
        nodes.set(node.code, scoreNode(node, { data, method, indicators, leaves, ranked, log: [], nodes }));
    return nodes;
  };
}

/** True where a node without a score is set to the middle of the others. */
function setsToMiddle({ nodes }: ScoreTree, { missingDimension }: Method): boolean {
  return missingDimension === 'neutral' && nodes.some(({ level }) => level > 1);
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
  const around = { data, method, indicators, leaves: leavesOf(tree) };
  const isNeutral = setsToMiddle(tree, method);
  // Which units are ranked does not depend on the scores, only on what is there.
  const pass = nodeSteps(tree, { ...around, ranked: null, log: isNeutral ? [] : log });
  const first = yield* partOf(pass, 0, isNeutral ? 0.5 : 1);
  const nodes = isNeutral
    ? yield* partOf(nodeSteps(tree, { ...around, ranked: rankedUnits(first), log }), 0.5, 1)
    : first;
  return { unitCodes: data.unitCodes, indicators, nodes, log, problems };
}

function* nodeSteps(
  tree: ScoreTree,
  around: Omit<NodeContext, 'nodes'>,
): Generator<number, ReadonlyMap<string, NodeColumns>> {
  const nodes = new Map<string, NodeColumns>();
  for (const node of bottomUp(tree.nodes)) {
    nodes.set(node.code, scoreNode(node, { ...around, nodes }));
    yield nodes.size / tree.nodes.length;
  }
  return nodes;
}
