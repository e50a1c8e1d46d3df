import { describe, expect, it } from 'vitest';
import { completeMethod } from '../../../../indicators/scoring/method.ts';
import { ScoreColumn } from '../../../../indicators/scoring/score-column.ts';
import { scoreTree } from '../../../../indicators/scoring/score-tree.ts';
import { sampleTable, sampleTree } from './sample-tree.ts';

describe('ScoreColumn', () => {
  it('gives back what it was given, null where there is nothing and beyond its end', () => {
    const column = ScoreColumn.of([0, null, -1.5]);
    expect(column.list()).toEqual([0, null, -1.5]);
    expect([column.at(0), column.at(1), column.at(3), column.at(-1)]).toEqual([0, null, null, null]);
    expect(ScoreColumn.none(2).list()).toEqual([null, null]);
  });

  it('two with different scores, or gaps, are not equal', () => {
    expect(ScoreColumn.of([1, null])).toEqual(ScoreColumn.of([1, null]));
    expect(ScoreColumn.of([1, null])).not.toEqual(ScoreColumn.of([2, null]));
    expect(ScoreColumn.of([1, null])).not.toEqual(ScoreColumn.of([null, 1]));
  });

  it('missing figures come out of the tree as null, never as NaN', () => {
    const rows = [
      [1, null, null, null],
      [null, null, null, null],
      [3, 5, 2, 8],
    ] as const;
    const { indicators, nodes } = scoreTree(sampleTree(), sampleTable(rows), completeMethod());
    const lists = [...indicators.values(), ...nodes.values()].map(({ scores }) => scores.list());
    for (const list of lists) {
      expect(list).toHaveLength(rows.length);
      expect(list.some(Number.isNaN)).toBe(false);
      expect(list[1]).toBeNull();
    }
    expect(nodes.get('A')?.scores.list()).toEqual([0, null, 100]);
  });
});
