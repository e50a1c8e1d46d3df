import type { ScorePart } from '../types.ts';
import { toAmpiScale, weightShares } from './aggregate.ts';
import { figureWeights } from './coverage.ts';
import { type Method, scaleOf } from './method.ts';
import { type NodeColumns, onCommonScale } from './node-columns.ts';
import type { TreeScores } from './score-tree.ts';

/**
 * How the score of each unit on a node came about: one part per child, in the order of the tree.
 * Under an arithmetic mean the contributions add up to the score; under another mean they are weight × (score −
 * parent) and add up to the gap between the weighted arithmetic mean and the score (but for children set to the
 * middle of the others, which have none); Copeland has none (it counts wins).
 */
export function partsOfNode(
  scores: TreeScores,
  nodeCode: string,
  method: Method,
): (unit: number) => ScorePart[] {
  const parent = scores.nodes.get(nodeCode);
  if (parent === undefined) return () => [];
  const weightOf = new Map(parent.children.map(({ code, weight }) => [code, weight]));
  const children = parent.node.children.map(({ code }) => {
    const indicator = scores.indicators.get(code);
    return {
      code,
      weight: weightOf.get(code) ?? 0,
      byGrade: indicator === undefined ? null : figureWeights(indicator.standing, method),
      neutral: parent.neutral[parent.children.findIndex((child) => child.code === code)] ?? null,
      usedScore: usedScoreOf(scores, parent, code, method),
    };
  });
  return (unit) => {
    const used = children.map(({ usedScore, neutral }) => {
      const isNeutral = neutral?.isTaken[unit] === 1;
      return { score: isNeutral ? neutral.score : usedScore(unit), isNeutral };
    });
    const shares = weightShares(
      children.map(({ weight, byGrade }, i) =>
        used[i]?.score === null ? 0 : weight * (byGrade?.[unit] ?? 1),
      ),
    );
    const score = parent.scores.at(unit);
    return children.map(({ code }, i) => {
      const { score: childScore, isNeutral } = used[i] ?? { score: null, isNeutral: false };
      const weight = childScore === null ? 0 : (shares[i] ?? 0);
      return {
        node: code,
        weight,
        score: childScore,
        contribution: isNeutral ? null : contribution(parent, { score: childScore, weight }, score, method),
        isNeutral,
      };
    });
  };
}

function contribution(
  columns: NodeColumns,
  { score, weight }: Pick<ScorePart, 'score' | 'weight'>,
  parent: number | null,
  method: Method,
): number | null {
  if (score === null || parent === null || columns.aggregation === 'copeland') return null;
  if (columns.aggregation === 'arithmetic') return weight * score;
  const onScale = columns.aggregation === 'ampi' ? toAmpiScale(score, scaleOf(method.normalise)) : score;
  return weight * (onScale - parent);
}

/** Score of a child as it goes into the parent, unit by unit; null where it does not. */
function usedScoreOf(
  scores: TreeScores,
  parent: NodeColumns,
  code: string,
  method: Method,
): (unit: number) => number | null {
  const indicator = scores.indicators.get(code);
  if (indicator !== undefined) return (unit) => indicator.scores.at(unit);
  const child = scores.nodes.get(code);
  return (unit) => {
    const status = child?.status[unit] ?? 'not-scored';
    if (child === undefined || status === 'not-scored') return null;
    if (status === 'estimate' && parent.status[unit] !== 'estimate') return null;
    return onCommonScale(child.scores.at(unit), child.aggregation, method);
  };
}
