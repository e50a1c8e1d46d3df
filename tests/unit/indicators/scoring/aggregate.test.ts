import { describe, expect, it } from 'vitest';
import {
  aggregate,
  arithmeticMean,
  geometricMean,
  harmonicMean,
  informMean,
  mazziottaPareto,
  weightShares,
} from '../../../../indicators/scoring/aggregate.ts';
import { copeland } from '../../../../indicators/scoring/copeland.ts';

const even = [1, 1];

describe('aggregate', () => {
  it('means by hand', () => {
    expect(arithmeticMean([1, 4], [1, 3])).toBe(3.25);
    expect(geometricMean([1, 4], even, null)).toBeCloseTo(2, 12);
    expect(harmonicMean([1, 4], even, null)).toBeCloseTo(1.6, 12);
  });

  it('weights as shares of 1, equal ones where none has any weight', () => {
    expect(weightShares([1, 3])).toEqual([0.25, 0.75]);
    expect(weightShares([0, 2])).toEqual([0, 1]);
    expect(weightShares([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(weightShares([])).toEqual([]);
  });

  it('a floor saves a geometric or harmonic mean from one zero', () => {
    expect(geometricMean([0, 100], even, 1)).toBeCloseTo(10, 12);
    expect(geometricMean([0, 100], even, null)).toBe(0);
    expect(harmonicMean([0, 100], even, null)).toBe(0);
    expect(geometricMean([-1, 100], even, null)).toBeNull();
    // A dimension at 1 instead of 20 among nine.
    const rest = Array.from({ length: 8 }, () => 50);
    const nine = Array.from({ length: 9 }, () => 1);
    const ratio = (geometricMean([0, ...rest], nine, 1) ?? 0) / (geometricMean([20, ...rest], nine, 1) ?? 1);
    expect(ratio).toBeCloseTo(0.72, 2);
  });

  it('no scores, or no weight at all, give no mean', () => {
    for (const kind of ['arithmetic', 'geometric', 'harmonic', 'ampi', 'mpi', 'inform'] as const) {
      expect(aggregate(kind, [], [], { floor: null, scale: [0, 100] })).toBeNull();
      expect(aggregate(kind, [5, 6], [0, 0], { floor: null, scale: [0, 100] })).toBeNull();
    }
  });

  // By hand: 60·y + 70 of 0 and 100 are 70 and 130; M = 100, S² = 900 (n), 100 − 9 = 91.
  it('AMPI (Mazziotta & Pareto 2016) by hand', () => {
    expect(aggregate('ampi', [0, 100], even, { floor: null, scale: [0, 100] })).toBeCloseTo(91, 12);
    expect(mazziottaPareto([70, 130], even, { penalty: 'plus' })).toBeCloseTo(109, 12);
    expect(mazziottaPareto([70, 130], even, { divisor: 'n-1' })).toBeCloseTo(82, 12);
    expect(mazziottaPareto([100], [1], { divisor: 'n-1' })).toBe(100);
  });

  it('INFORM mean keeps equal scores, and a high value is not diluted', () => {
    expect(informMean([4, 4], even, [0, 10])).toBeCloseTo(4, 12);
    expect(informMean([7.3], [1], [0, 10])).toBeCloseTo(7.3, 12);
    // By hand: (10 − 10)/10·9 + 1 = 1 and (10 − 0)/10·9 + 1 = 10; (10 − √10)/9·10 = 7.598…
    expect(informMean([10, 0], even, [0, 10])).toBeCloseTo((10 - Math.sqrt(10)) / 0.9, 12);
    expect(informMean([100, 0], even, [0, 100])).toBeCloseTo((10 - Math.sqrt(10)) / 0.09, 10);
    expect(informMean([12, 5], even, [0, 10])).toBeNull();
  });

  it('Copeland: ties count for nobody, units without common columns do not meet', () => {
    const yes = [true, true, true];
    expect(copeland([[3, 2, 1]], [1], yes)).toEqual([2, 0, -2]);
    expect(
      copeland(
        [
          [1, 2, null],
          [2, 1, null],
        ],
        even,
        yes,
      ),
    ).toEqual([0, 0, 0]);
    expect(copeland([[1, 2, 3]], [1], [true, false, true])).toEqual([-1, null, 1]);
    // The comparison is over common columns only, with their weights made whole.
    expect(
      copeland(
        [
          [1, 2, 2],
          [9, null, 1],
        ],
        [3, 1],
        yes,
      ),
    ).toEqual([-2, 1, 1]);
  });
});
