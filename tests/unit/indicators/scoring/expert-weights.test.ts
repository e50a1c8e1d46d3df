import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ahpWeights,
  combineJudgements,
  type Judgements,
  oddestJudgement,
  pairsOf,
} from '../../../../indicators/scoring/ahp.ts';
import {
  budgetShares,
  isSpent,
  pointsLeft,
  rescaledToBudget,
} from '../../../../indicators/scoring/budget-allocation.ts';

const seeded = { seed: 20251103, numRuns: 200 } as const;
const scale = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : step + 1));
const matrixOf = fc
  .integer({ min: 1, max: 9 })
  .chain((n) =>
    fc.tuple(fc.constant(n), fc.array(scale, { minLength: pairsOf(n).length, maxLength: pairsOf(n).length })),
  );
const weightsOf = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 });

const consistent = (weights: readonly number[]): Judgements =>
  pairsOf(weights.length).map(([a, b]) => (weights[a] ?? 0) / (weights[b] ?? 1));

describe('AHP', () => {
  it('a consistent matrix gives back its weights, with a ratio of 0', () => {
    fc.assert(
      fc.property(weightsOf, (weights) => {
        const total = weights.reduce((sum, one) => sum + one, 0);
        const result = ahpWeights(consistent(weights), weights.length);
        expect(result?.consistencyRatio).toBeLessThan(1e-9);
        weights.forEach((weight, i) => {
          expect(result?.shares[i]).toBeCloseTo(weight / total, 10);
        });
      }),
      seeded,
    );
  });

  it('shares are positive, add up to 1 and solve A w = λ w', () => {
    fc.assert(
      fc.property(matrixOf, ([n, judgements]) => {
        const result = ahpWeights(judgements, n);
        if (result === null) throw new Error('a full matrix has weights');
        const { shares, consistencyIndex } = result;
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...shares)).toBeGreaterThan(0);
        const times = (a: number, b: number): number => {
          if (a === b) return 1;
          const pair = pairsOf(n).findIndex(([x, y]) => x === Math.min(a, b) && y === Math.max(a, b));
          const judged = judgements[pair] ?? Number.NaN;
          return a < b ? judged : 1 / judged;
        };
        shares.forEach((share, a) => {
          const product = shares.reduce((sum, other, b) => sum + times(a, b) * other, 0);
          const lambda = n < 3 ? n : n + consistencyIndex * (n - 1);
          expect(Math.abs(product - lambda * share)).toBeLessThan(1e-9);
        });
      }),
      seeded,
    );
  });

  it('the order of the items does not matter', () => {
    fc.assert(
      fc.property(matrixOf, ([n, judgements]) => {
        const last = n - 1;
        const reversed = pairsOf(n).map(([a, b]) => {
          const pair = pairsOf(n).findIndex(([x, y]) => x === last - b && y === last - a);
          return 1 / (judgements[pair] ?? Number.NaN);
        });
        const forth = ahpWeights(judgements, n);
        const back = ahpWeights(reversed, n);
        expect(back?.consistencyRatio).toBeCloseTo(forth?.consistencyRatio ?? Number.NaN, 8);
        forth?.shares.forEach((share, i) => {
          expect(back?.shares[last - i]).toBeCloseTo(share, 10);
        });
      }),
      seeded,
    );
  });

  it('asks for an open pair and guesses nothing', () => {
    expect(ahpWeights([2, null, 3], 3)).toBeNull();
    expect(ahpWeights([2, 3], 3)).toBeNull();
    expect(ahpWeights(new Array(45).fill(1), 10)).toBeNull();
    expect(oddestJudgement([2, null, 3], 3)).toBeNull();
    expect(
      combineJudgements([
        [2, null, 3],
        [2, 4, null],
      ]),
    ).toEqual([2, null, null]);
    expect(combineJudgements([])).toEqual([]);
  });

  it('one item has all the weight, two never contradict each other', () => {
    expect(ahpWeights([], 1)).toEqual({ shares: [1], consistencyIndex: 0, consistencyRatio: 0 });
    const two = ahpWeights([3], 2);
    expect(two?.shares[0]).toBeCloseTo(0.75, 12);
    expect(two?.consistencyRatio).toBe(0);
  });

  it('a circle of preferences by hand: equal weights and the ratio of λ = 2 + 1/2 + 1 …', () => {
    // A over B, B over C, C over A, each twice: every row adds up to 1 + 2 + 1/2, which is λ.
    const circle = ahpWeights([2, 0.5, 2], 3);
    for (const share of circle?.shares ?? []) expect(share).toBeCloseTo(1 / 3, 12);
    expect(circle?.consistencyIndex).toBeCloseTo(0.25, 12);
    expect(circle?.consistencyRatio).toBeCloseTo(0.25 / 0.58, 12);
  });

  it('experts who disagree by the same factor meet in the middle', () => {
    const combined = combineJudgements([
      [4, 1 / 9, 1],
      [1, 9, 1],
    ]);
    combined.forEach((judged, i) => {
      expect(judged).toBeCloseTo([2, 1, 1][i] ?? Number.NaN, 12);
    });
  });

  it('names the judgement that was turned round', () => {
    const judgements = consistent([4, 3, 2, 1]).map((judged, pair) => (pair === 2 ? 1 / 4 : judged));
    expect(ahpWeights(judgements, 4)?.consistencyRatio).toBeGreaterThan(0.1);
    const odd = oddestJudgement(judgements, 4);
    expect(odd?.pair).toBe(2);
    expect(odd?.judged).toBe(0.25);
    // The others were left consistent, so their way round is the ratio of the weights.
    expect(odd?.implied).toBeCloseTo(4, 12);
  });
});

describe('budget allocation', () => {
  it('the mean of the experts, by hand', () => {
    const shares = budgetShares([
      [50, 30, 20],
      [10, 70, 20],
    ]);
    [0.3, 0.5, 0.2].forEach((share, i) => {
      expect(shares?.[i]).toBeCloseTo(share, 12);
    });
    expect(budgetShares([[100, null, null]])).toEqual([1, 0, 0]);
  });

  it('is not applied while points are left or too many were handed out', () => {
    expect(budgetShares([])).toBeNull();
    expect(
      budgetShares([
        [50, 30, 20],
        [50, 30, 19],
      ]),
    ).toBeNull();
    expect(budgetShares([[60, 30, 20]])).toBeNull();
    expect(pointsLeft([60, 30, 20])).toBe(-10);
    expect(pointsLeft([null, 30])).toBe(70);
    expect(isSpent([])).toBe(false);
  });

  it('rescales to whole points that add up to 100 and keep their order', () => {
    const points = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(points, (allocation) => {
        const rescaled = rescaledToBudget(allocation);
        if (pointsLeft(allocation) === 100) {
          expect(rescaled).toBeNull();
          return;
        }
        expect(rescaled === null ? null : pointsLeft(rescaled)).toBe(0);
        const total = 100 - pointsLeft(allocation);
        rescaled?.forEach((one, i) => {
          expect(Math.abs(one - ((allocation[i] ?? 0) / total) * 100)).toBeLessThan(1);
        });
      }),
      seeded,
    );
    expect(rescaledToBudget([1, 1, 1])).toEqual([34, 33, 33]);
  });
});
