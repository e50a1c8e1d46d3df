import { describe, expect, it } from 'vitest';
import { figureWeights, standingOf } from '../../../../indicators/scoring/coverage.ts';
import { completeMethod } from '../../../../indicators/scoring/method.ts';
import { ScoreColumn } from '../../../../indicators/scoring/score-column.ts';
import { scoreTree } from '../../../../indicators/scoring/score-tree.ts';
import type { ScoreTree } from '../../../../indicators/scoring/tree.ts';

const WEIGHTS = { A: 1, B: 0.75, C: 0.25, O: 0.5 };
const method = (gradeInMean: boolean) =>
  completeMethod({ normalise: { method: 'goalposts' }, gradeWeight: WEIGHTS, gradeInMean });

describe('weights of grades', () => {
  it('are each grade’s own, and that of a wider area where the figure was filled in', () => {
    const standing = standingOf({
      observed: [1, 1, 1, 1, null, 1],
      scores: ScoreColumn.of([1, 1, 1, 1, 1, 1]),
      grades: ['A', 'B', 'C', 'O', null, null],
      notApplicable: null,
    });
    expect([...(figureWeights(standing, method(true)) ?? [])]).toEqual([1, 0.75, 0.25, 0.5, 0.25, 1]);
    expect(figureWeights(standing, method(false))).toBeNull();
  });

  it('weigh the figures in the mean of their node by hand', () => {
    const indicator = (code: string) => ({
      ...{ code, direction: 1 as const, denominator: null, log: false, slot: null },
      goalposts: [0, 100] as const,
    });
    const tree: ScoreTree = {
      indicators: [indicator('a'), indicator('b')],
      nodes: [{ code: 'A', level: 1, children: ['a', 'b'].map((code) => ({ code, weight: 1 })) }],
    };
    const data = {
      unitCodes: ['u', 'v'],
      columns: { a: [100, 100], b: [0, 0] },
      grades: { a: ['A', 'B'], b: ['B', 'C'] },
    } as const;
    const scored = (inMean: boolean) => scoreTree(tree, data, method(inMean)).nodes.get('A')?.scores.list();
    expect(scored(false)).toEqual([50, 50]);
    expect(scored(true)).toEqual([100 / 1.75, 75]);
  });
});
