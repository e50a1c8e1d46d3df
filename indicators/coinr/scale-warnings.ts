import { type Method, scaleOf } from '../scoring/method.ts';
import type { NodeColumns } from '../scoring/node-columns.ts';
import type { TreeScores } from '../scoring/score-tree.ts';

/**
 * Nodes whose mean of INFORM is taken as on 0–100 although everything below them lies within 0–10, one sentence each:
 * the mean depends on the ends of the scale, so that such scores come out too close to the arithmetic mean.
 */
export function scaleWarnings(scores: TreeScores, method: Method): readonly string[] {
  const [low, high] = scaleOf(method.normalise);
  if (low !== 0 || high !== 100) return [];
  return [...scores.nodes.values()]
    .filter(({ aggregation }) => aggregation === 'inform')
    .filter((node) => isWithinTen(valuesBelow(node, scores)))
    .map(
      ({ node }) =>
        `Warning: ${node.code} is an inform mean on a range of 0–100, and all values below it are within 0–10. ` +
        'If 10 is their worst, write "normalise": { "range": [0, 10] } in the method.',
    );
}

function valuesBelow({ children }: NodeColumns, { indicators, nodes }: TreeScores): readonly number[] {
  return children.flatMap(({ code }) => {
    const scores = indicators.get(code)?.scores ?? nodes.get(code)?.scores;
    return scores === undefined ? [] : [...scores.numbers].filter((value) => !Number.isNaN(value));
  });
}

function isWithinTen(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => value >= 0 && value <= 10);
}
