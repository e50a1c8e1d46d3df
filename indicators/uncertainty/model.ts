import { figureWeights } from '../scoring/coverage.ts';
import { type Method, scaleOf } from '../scoring/method.ts';
import { rankableScores } from '../scoring/node-columns.ts';
import { rankWithTies } from '../scoring/rank.ts';
import { aggregationOf } from '../scoring/score-node.ts';
import { scoreTree, type TreeScores } from '../scoring/score-tree.ts';
import { bottomUp, leavesOf, type TreeNode } from '../scoring/tree.ts';
import type { RootAggregation } from './factors.ts';
import type { UncertaintyInput } from './uncertainty-input.ts';

/** A node of the index with its children as positions, ready for many runs. */
export interface ModelNode {
  readonly code: string;
  readonly aggregation: RootAggregation;
  /** Position of an indicator, or −1 − position of a node. */
  readonly children: readonly number[];
  /** Position of the first child's weight among all weights. */
  readonly firstWeight: number;
  /** By ranked unit: 1 = scored. */
  readonly isScored: Uint8Array;
  /** By ranked unit: 1 = not scored though indicators below it apply. */
  readonly isMissing: Uint8Array;
}

/** What does not change from run to run: the ranked units, the nodes below the index, the weights, the ranks. */
export interface Model {
  /** Ranked units: their codes and positions in the table. */
  readonly units: readonly string[];
  readonly positions: readonly number[];
  readonly indicatorCodes: readonly string[];
  /** Children before parents; the index is the last. */
  readonly nodes: readonly ModelNode[];
  readonly weights: Float64Array;
  /** What figures weigh by their grade, indicator by indicator over the ranked units; null = all the same. */
  readonly figureWeights: Float64Array | null;
  readonly scale: readonly [low: number, high: number];
  /** Ranks of the current method, 1 = highest score. */
  readonly ranks: Int32Array;
}

/**
 * Prepares an index for many runs. The places that take part are those that the current method ranks, and a node
 * counts where the current method scores it. Null below two ranked places or where the tree has no such node.
 */
export function buildModel(input: UncertaintyInput): Model | null {
  const { tree, data, method, index } = input;
  const scores = scoreTree(tree, data, method);
  const root = scores.nodes.get(index);
  if (root === undefined) return null;
  const ranks = rankWithTies(rankableScores(root));
  const positions = ranks.flatMap((rank, unit) => (rank === null ? [] : [unit]));
  if (positions.length < 2) return null;
  const nodes = nodesBelow(tree.nodes, index);
  const indicatorCodes = tree.indicators.map(({ code }) => code);
  const leaves = leavesOf(tree);
  const isApplicable = (code: string, unit: number): boolean => data.notApplicable?.[code]?.[unit] !== true;
  const weights: number[] = [];
  const modelNodes = nodes.map((node): ModelNode => {
    const firstWeight = weights.length;
    weights.push(...node.children.map(({ weight }) => (method.weights === 'equal' ? 1 : weight)));
    const status = scores.nodes.get(node.code)?.status ?? [];
    const isScored = positions.map((unit) => status[unit] === 'scored');
    const below = leaves.get(node.code) ?? [];
    const isMissing = positions.map(
      (unit, i) => isScored[i] !== true && below.some((code) => isApplicable(code, unit)),
    );
    return {
      code: node.code,
      aggregation: meanOfNode(node, input),
      children: node.children.map(({ code }) => {
        const position = indicatorCodes.indexOf(code);
        return position >= 0 ? position : -1 - nodes.findIndex((other) => other.code === code);
      }),
      firstWeight,
      isScored: Uint8Array.from(isScored, Number),
      isMissing: Uint8Array.from(isMissing, Number),
    };
  });
  return {
    units: positions.map((unit) => data.unitCodes[unit] ?? ''),
    positions,
    indicatorCodes,
    nodes: modelNodes,
    weights: Float64Array.from(weights),
    figureWeights: weightsByGrade(indicatorCodes, positions, scores, method),
    scale: scaleOf(method.normalise),
    ranks: Int32Array.from(positions, (unit) => ranks[unit]?.rank ?? 0),
  };
}

function weightsByGrade(
  codes: readonly string[],
  positions: readonly number[],
  { indicators }: TreeScores,
  method: Method,
): Float64Array | null {
  const columns = codes.map((code) => {
    const standing = indicators.get(code)?.standing;
    return standing === undefined ? null : figureWeights(standing, method);
  });
  if (columns.every((column) => column === null)) return null;
  return Float64Array.from(columns.flatMap((column) => positions.map((unit) => column?.[unit] ?? 1)));
}

function nodesBelow(nodes: readonly TreeNode[], root: string): readonly TreeNode[] {
  const wanted = new Set([root]);
  for (const node of [...bottomUp(nodes)].reverse()) {
    if (wanted.has(node.code)) for (const { code } of node.children) wanted.add(code);
  }
  return bottomUp(nodes).filter(({ code }) => wanted.has(code));
}

function meanOfNode(node: TreeNode, { method }: UncertaintyInput): RootAggregation {
  const kind = aggregationOf(node, method);
  const needsFloor = kind === 'geometric' || kind === 'harmonic';
  // Copeland has no score on a scale that a node above could use; it is offered for the index alone.
  return { kind: kind === 'copeland' ? 'arithmetic' : kind, floor: needsFloor ? method.floor : null };
}
