import { describe, expect, it } from 'vitest';
import { judgeBytes, judgeEngine, judgeRatio, median } from '../../bench/budgets.ts';
import { timeBeside } from '../../bench/time-beside.ts';

describe('budgets', () => {
  it('take the middle of an odd or even number of runs', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
  });

  it('judge the ratio of the medians, not the figures', () => {
    expect(judgeRatio('map', [500, 600, 9000], [1000, 1000, 1000], 0.6).kept).toBe(true);
    expect(judgeRatio('map', [500, 601, 700], [1000, 1000, 1000], 0.6).kept).toBe(false);
  });

  it('judge the engine by the ratio of each round, and only report the time', () => {
    const plain = [1, 2, 4];
    const slow = judgeEngine('sum', { ours: [10, 20, 44], plain }, 10, 5);
    expect(slow.kept).toBe(true);
    expect(slow.figures).toContain('wanted 5 ms: not kept');
    expect(judgeEngine('sum', { ours: [10, 21, 44], plain }, 10, 50)).toMatchObject({ kept: false });
  });

  it('time two functions in turn and as often as asked', () => {
    const calls = { ours: 0, plain: 0 };
    const busy = (side: 'ours' | 'plain', steps: number) => () => {
      calls[side] += 1;
      let sum = 0;
      for (let i = 0; i < steps; i += 1) sum += Math.sqrt(i);
      return sum;
    };
    const { ours, plain } = timeBeside(busy('ours', 300_000), busy('plain', 3_000), 5);
    expect([ours.length, plain.length]).toEqual([5, 5]);
    expect(judgeEngine('loops', { ours, plain }, 1000, null).kept).toBe(true);
    expect(judgeEngine('loops', { ours, plain }, 10, null).kept).toBe(false);
    expect(calls.plain).toBeGreaterThan(calls.ours);
  });

  it('judge kilobytes', () => {
    expect(judgeBytes('page', 60 * 1024, 60).kept).toBe(true);
    expect(judgeBytes('page', 60 * 1024 + 1, 60).kept).toBe(false);
  });
});
