import type { ScorePart, ScoreStatus } from '../types.ts';
import { toAmpiScale, weightShares } from './aggregate.ts';
import { type Method, scaleOf } from './method.ts';
import { type NodeColumns, onCommonScale } from './score-node.ts';
import type { TreeScores } from './score-tree.ts';

/**
 * How one unit's score on a node came about: one part a child, in the order of the tree.
 * Under an arithmetic mean the contributions add up to the score; under another mean they are weight × (score −
 * parent) and add up to the gap between the weighted arithmetic mean and the score; Copeland has none (it counts wins).
 */
export function partsOf(scores: TreeScores, nodeCode: string, unit: number, method: Method): ScorePart[] {
  const columns = scores.nodes.get(nodeCode);
  if (columns === undefined) return [];
  const used = columns.node.children.map(({ code }) => usedScore(scores, columns, code, unit, method));
  const weightOf = new Map(columns.children.map(({ code, weight }) => [code, weight]));
  const shares = weightShares(
    columns.node.children.map(({ code }, i) => ((used[i] ?? null) === null ? 0 : (weightOf.get(code) ?? 0))),
  );
  const isUsed = used.some((score) => score !== null);
  const parent = columns.scores[unit] ?? null;
  return columns.node.children.map(({ code }, i) => {
    const score = used[i] ?? null;
    const weight = isUsed && score !== null ? (shares[i] ?? 0) : 0;
    return { node: code, weight, score, contribution: contribution(columns, score, weight, parent, method) };
  });
}

function contribution(
  columns: NodeColumns,
  score: number | null,
  weight: number,
  parent: number | null,
  method: Method,
): number | null {
  if (score === null || parent === null || columns.aggregation === 'copeland') return null;
  if (columns.aggregation === 'arithmetic') return weight * score;
  const onScale = columns.aggregation === 'ampi' ? toAmpiScale(score, scaleOf(method.normalise)) : score;
  return weight * (onScale - parent);
}

/** Score of a child as it went into the parent, or null if it did not. */
function usedScore(
  scores: TreeScores,
  parent: NodeColumns,
  code: string,
  unit: number,
  method: Method,
): number | null {
  const indicator = scores.indicators.get(code);
  if (indicator !== undefined) return indicator.scores[unit] ?? null;
  const child = scores.nodes.get(code);
  const score = child?.scores[unit] ?? null;
  if (child === undefined || score === null) return null;
  const status: ScoreStatus = child.status[unit] ?? 'not-scored';
  if (status === 'not-scored') return null;
  if (status === 'estimate' && parent.status[unit] !== 'estimate') return null;
  return onCommonScale(score, child.aggregation, method);
}
