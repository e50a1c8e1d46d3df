import fc from 'fast-check';
import { sampleCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from '../../../../indicators/scoring/alpha.ts';
import { pearson, spearman } from '../../../../indicators/scoring/correlation.ts';

describe('correlation', () => {
  it('is −1, 0 and 1 where it must be', () => {
    const line = [1, 2, 3, 4].map((x) => [x, 10 - 2 * x] as const);
    expect(pearson(line)).toBeCloseTo(-1, 12);
    expect(
      pearson([
        [0, 0],
        [1, 1],
        [2, 0],
      ]),
    ).toBe(0);
    expect(spearman([1, 2, 3, 4].map((x) => [x, x ** 5] as const))).toBeCloseTo(1, 12);
  });

  it('shares the ranks of ties', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / √(4.5 · 5).
    expect(
      spearman([
        [10, 1],
        [20, 2],
        [20, 3],
        [30, 4],
      ]),
    ).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it('is not there without variance', () => {
    const flat = [
      [1, 5],
      [2, 5],
      [3, 5],
    ] as const;
    expect(pearson(flat)).toBeNull();
    expect(spearman(flat)).toBeNull();
  });

  it('agrees with another implementation and does not mind units', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    const pairs = fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(pairs, (list) => {
        const r = pearson(list);
        if (r === null) return;
        const other = sampleCorrelation(
          list.map(([x]) => x),
          list.map(([, y]) => y),
        );
        expect(r).toBeCloseTo(other, 9);
        expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-12);
        expect(pearson(list.map(([x, y]) => [3 * x + 7, y] as const))).toBeCloseTo(r, 9);
        const monotone = list.map(([x, y]) => [Math.atan(x), y] as const);
        expect(spearman(monotone)).toBeCloseTo(spearman(list) ?? Number.NaN, 9);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('Cronbach’s alpha', () => {
  it('takes complete cases only', () => {
    const items = [
      [1, 2, 3, null, 9],
      [2, 4, 6, 8, null],
    ];
    // Twice the same up to the unit: variances 1 and 4, of the sum 9.
    expect(cronbachAlpha(items)).toEqual({ items: 2, cases: 3, alpha: 2 * (1 - 5 / 9), lacks: null });
  });

  it('says why there is none', () => {
    expect(cronbachAlpha([])).toMatchObject({ alpha: null, lacks: 'items', cases: 0 });
    expect(cronbachAlpha([[1, 2, 3]])).toMatchObject({ alpha: null, lacks: 'items', cases: 3 });
    expect(
      cronbachAlpha([
        [1, 2, null],
        [1, 2, 3],
      ]),
    ).toMatchObject({ alpha: null, lacks: 'cases', cases: 2 });
    expect(
      cronbachAlpha([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toMatchObject({ alpha: null, lacks: 'variance' });
  });

  it('is negative where items run against each other', () => {
    const { alpha } = cronbachAlpha([
      [1, 2, 3, 4],
      [4, 3, 2, 0],
    ]);
    expect(alpha).toBeLessThan(0);
  });
});
