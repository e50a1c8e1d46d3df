import { completeMethod, type MethodSettings } from '../../../../indicators/scoring/method.ts';
import type { UncertaintyInput } from '../../../../indicators/uncertainty/uncertainty-input.ts';
import { sampleTable, sampleTree } from '../scoring/sample-tree.ts';

export type Row = readonly [number | null, number | null, number | null, number | null];

/** Two dimensions of two indicators each on 0–100, geometric between them, over the given rows. */
export function sampleInput(
  rows: readonly Row[],
  settings: MethodSettings = {},
  more: Partial<UncertaintyInput> = {},
): UncertaintyInput {
  const posts = { goalposts: [0, 100] } as const;
  return {
    index: 'index',
    tree: sampleTree({ a1: posts, a2: posts, b1: posts, b2: posts }),
    data: sampleTable(rows),
    method: completeMethod({
      normalise: { method: 'goalposts', range: [0, 100] },
      aggregate: { index: 'geometric' },
      floor: 1,
      ...settings,
    }),
    isBad: false,
    ...more,
  };
}

/** Eight units whose order is clear at both ends and open in the middle. */
export const ROWS: readonly Row[] = [
  [95, 90, 92, 97],
  [80, 85, 78, 82],
  [60, 40, 55, 70],
  [58, 45, 52, 66],
  [50, 65, 70, 35],
  [30, 45, 40, 38],
  [20, 25, 30, 15],
  [5, 8, 4, 9],
];
