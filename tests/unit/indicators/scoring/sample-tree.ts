import type { Column } from '../../../../indicators/scoring/columns.ts';
import type { DataTable, ScoreTree, TreeIndicator } from '../../../../indicators/scoring/tree.ts';

/** An indicator that needs nothing special. */
export function plainIndicator(code: string, changed: Partial<TreeIndicator> = {}): TreeIndicator {
  return { code, direction: 1, denominator: null, goalposts: null, log: false, ...changed };
}

/** A node with children of equal weight, or the weights given. */
export function plainNode(
  code: string,
  level: number,
  children: readonly string[],
  weights: readonly number[] = [],
): ScoreTree['nodes'][number] {
  return { code, level, children: children.map((child, i) => ({ code: child, weight: weights[i] ?? 1 })) };
}

/** Two nodes of two indicators under one index. */
export function sampleTree(
  indicators: Readonly<Record<string, Partial<TreeIndicator>>> = {},
  weights: readonly number[] = [1, 1, 1, 1, 1, 1],
): ScoreTree {
  return {
    indicators: ['a1', 'a2', 'b1', 'b2'].map((code) => plainIndicator(code, indicators[code])),
    nodes: [
      plainNode('index', 2, ['A', 'B'], weights.slice(4)),
      plainNode('A', 1, ['a1', 'a2'], weights.slice(0, 2)),
      plainNode('B', 1, ['b1', 'b2'], weights.slice(2, 4)),
    ],
  };
}

/** A table of the four indicators, one row a unit. */
export function sampleTable(
  rows: readonly (readonly [number | null, number | null, number | null, number | null])[],
  more: Partial<DataTable> = {},
): DataTable {
  const columns: Record<string, Column> = {};
  ['a1', 'a2', 'b1', 'b2'].forEach((code, i) => {
    columns[code] = rows.map((row) => row[i] ?? null);
  });
  return { unitCodes: rows.map((_, i) => `u${i}`), ...more, columns: { ...columns, ...more.columns } };
}
