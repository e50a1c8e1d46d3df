import { describe, expect, it } from 'vitest';
import { judgeBytes, judgeRatio, median } from '../bench/budgets.ts';

const runs = (...values: readonly number[]) => values.map((ms) => ({ ms, bytes: 0 }));

describe('budgets', () => {
  it('take the middle of an odd or even number of runs', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
  });

  it('judge the ratio of the medians, not the figures', () => {
    expect(judgeRatio('map', runs(500, 600, 9000), runs(1000, 1000, 1000), 0.6).kept).toBe(true);
    expect(judgeRatio('map', runs(500, 601, 700), runs(1000, 1000, 1000), 0.6).kept).toBe(false);
  });

  it('judge kilobytes', () => {
    expect(judgeBytes('page', 60 * 1024, 60).kept).toBe(true);
    expect(judgeBytes('page', 60 * 1024 + 1, 60).kept).toBe(false);
  });
});
