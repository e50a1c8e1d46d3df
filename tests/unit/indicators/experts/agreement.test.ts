import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallW } from '../../../../indicators/experts/agreement.ts';
import { chiSquaredTail } from '../../../../indicators/experts/chi-squared.ts';

const SEED = { seed: 23, numRuns: 200 };
const RATINGS = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 12 }))
  .chain(([experts, items]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), {
      minLength: experts,
      maxLength: experts,
    }),
  );

describe('Kendall’s W', () => {
  it('is 1 where all put the items in one order, with ties too', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [2, 3, 5],
        [1, 4, 5],
      ])?.w,
    ).toBeCloseTo(1, 12);
    expect(
      kendallW([
        [1, 1, 3, 5],
        [2, 2, 4, 5],
      ])?.w,
    ).toBeCloseTo(1, 12);
  });

  it('is 0 where two put them in opposite orders', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ])?.w,
    ).toBeCloseTo(0, 12);
  });

  it('is nothing for one expert, one item or no order at all', () => {
    expect(kendallW([[1, 2, 3]])).toBeNull();
    expect(kendallW([[1], [2]])).toBeNull();
    expect(
      kendallW([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
    expect(kendallW([])).toBeNull();
  });

  it('lies in 0..1 and knows neither the order of experts nor that of items nor the scale', () => {
    fc.assert(
      fc.property(RATINGS, (rows) => {
        const agreement = kendallW(rows);
        if (agreement === null) return;
        expect(agreement.w).toBeGreaterThanOrEqual(0);
        expect(agreement.w).toBeLessThanOrEqual(1);
        expect(agreement.wUncorrected).toBeLessThanOrEqual(agreement.w + 1e-12);
        const others = [
          [...rows].reverse(),
          rows.map((row) => [...row].reverse()),
          rows.map((row) => row.map((value) => value ** 3 + 7)),
        ];
        for (const other of others) expect(kendallW(other)?.w).toBeCloseTo(agreement.w, 9);
      }),
      SEED,
    );
  });
});

describe('tail of chi-squared', () => {
  // Upper 5 % and 1 % points as in any table.
  it.each([
    [1, 3.841459, 6.634897],
    [2, 5.991465, 9.21034],
    [5, 11.070498, 15.086272],
    [10, 18.307038, 23.209251],
    [23, 35.172462, 41.638398],
  ])('%i degrees', (degrees, five, one) => {
    expect(chiSquaredTail(five, degrees)).toBeCloseTo(0.05, 6);
    expect(chiSquaredTail(one, degrees)).toBeCloseTo(0.01, 6);
  });

  it('is 1 at 0 and falls to 0 without end', () => {
    expect(chiSquaredTail(0, 3)).toBe(1);
    for (const degrees of [1, 2, 39]) expect(chiSquaredTail(5000, degrees)).toBe(0);
  });
});
