import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, mazziottaPareto, toAmpiScale } from '../../../../indicators/scoring/aggregate.ts';
import { copeland } from '../../../../indicators/scoring/copeland.ts';
import type { Aggregation } from '../../../../indicators/scoring/method.ts';

type Mean = Exclude<Aggregation, 'copeland'>;
interface Given {
  readonly scores: readonly number[];
  readonly weights: readonly number[];
}

const seeded = { seed: 20250311, numRuns: 200 } as const;
const EPS = 1e-9;
const SCALE = [0, 100] as const;
/** Means that lie between their smallest and largest score and rise with each of them. */
const INNER: readonly Mean[] = ['arithmetic', 'geometric', 'harmonic', 'inform'];
const ALL: readonly Mean[] = [...INNER, 'mpi', 'ampi'];

const scoreOn = fc.integer({ min: 4, max: 400 }).map((quarter) => quarter / 4);
const weightOn = fc.integer({ min: 1, max: 12 }).map((third) => third / 3);
const given = fc
  .array(fc.tuple(scoreOn, weightOn), { minLength: 1, maxLength: 9 })
  .map((pairs): Given => ({ scores: pairs.map(([s]) => s), weights: pairs.map(([, w]) => w) }));

function mean(kind: Mean, { scores, weights }: Given, floor: number | null = null): number {
  return aggregate(kind, scores, weights, { floor, scale: SCALE }) ?? Number.NaN;
}

const replaced = (scores: readonly number[], at: number, by: number): number[] =>
  scores.map((score, i) => (i === at % scores.length ? by : score));

describe.each(ALL)('%s', (kind) => {
  it('of equal scores is that score', () => {
    fc.assert(
      fc.property(given, scoreOn, (one, score) => {
        const equal = mean(kind, { ...one, scores: one.scores.map(() => score) });
        expect(equal).toBeCloseTo(kind === 'ampi' ? toAmpiScale(score, SCALE) : score, 9);
      }),
      seeded,
    );
  });

  it('does not know the order of its scores, but which weight is whose', () => {
    fc.assert(
      fc.property(given, (one) => {
        const back = { scores: [...one.scores].reverse(), weights: [...one.weights].reverse() };
        expect(mean(kind, back)).toBeCloseTo(mean(kind, one), 9);
      }),
      seeded,
    );
    const uneven = { scores: [10, 90], weights: [1, 3] };
    const swapped = { scores: [10, 90], weights: [3, 1] };
    expect(Math.abs(mean(kind, uneven) - mean(kind, swapped))).toBeGreaterThan(1);
  });

  it('takes a score of weight 0 as absent, and k times all weights as the same', () => {
    fc.assert(
      fc.property(given, scoreOn, weightOn, (one, extra, k) => {
        const more = { scores: [...one.scores, extra], weights: [...one.weights, 0] };
        expect(mean(kind, more)).toBeCloseTo(mean(kind, one), 9);
        const scaled = { ...one, weights: one.weights.map((weight) => weight * k) };
        expect(mean(kind, scaled)).toBeCloseTo(mean(kind, one), 9);
      }),
      seeded,
    );
  });

  it('of nothing, or of no weight, is null and not 0', () => {
    const settings = { floor: 1, scale: SCALE };
    expect(aggregate(kind, [], [], settings)).toBeNull();
    expect(aggregate(kind, [50, 60], [0, 0], settings)).toBeNull();
  });
});

describe.each(INNER)('%s', (kind) => {
  it('lies between the smallest and the largest score', () => {
    fc.assert(
      fc.property(given, (one) => {
        expect(mean(kind, one)).toBeGreaterThanOrEqual(Math.min(...one.scores) - EPS);
        expect(mean(kind, one)).toBeLessThanOrEqual(Math.max(...one.scores) + EPS);
      }),
      seeded,
    );
  });

  it('rises with every one of its scores', () => {
    fc.assert(
      fc.property(given, fc.nat(), fc.integer({ min: 1, max: 40 }), (one, at, step) => {
        const before = one.scores[at % one.scores.length] ?? 0;
        const higher = { ...one, scores: replaced(one.scores, at, Math.min(100, before + step)) };
        if (before >= 100) return;
        expect(mean(kind, higher)).toBeGreaterThan(mean(kind, one));
      }),
      seeded,
    );
  });
});

describe('means beside one another', () => {
  it('harmonic ≤ geometric ≤ arithmetic ≤ inform under any weights, apart where scores are', () => {
    fc.assert(
      fc.property(given, (one) => {
        const [harmonic, geometric, arithmetic, inform] = (
          ['harmonic', 'geometric', 'arithmetic', 'inform'] as const
        ).map((kind) => mean(kind, one));
        const gap = new Set(one.scores).size > 1 ? EPS : -EPS;
        expect((geometric ?? 0) - (harmonic ?? 0)).toBeGreaterThan(gap);
        expect((arithmetic ?? 0) - (geometric ?? 0)).toBeGreaterThan(gap);
        expect((inform ?? 0) - (arithmetic ?? 0)).toBeGreaterThan(gap);
      }),
      seeded,
    );
  });

  it.each(['arithmetic', 'geometric', 'harmonic', 'mpi'] as const)(
    'k times the scores: k times the %s',
    (kind) => {
      fc.assert(
        fc.property(given, weightOn, (one, k) => {
          const larger = { ...one, scores: one.scores.map((score) => score * k) };
          expect(mean(kind, larger) / (k * mean(kind, one))).toBeCloseTo(1, 9);
        }),
        seeded,
      );
    },
  );

  it.each(['arithmetic', 'inform', 'ampi'] as const)('%s moves with the scale', (kind) => {
    const moved = (value: number): number => 20 + value / 10;
    const scale = [moved(0), moved(100)] as const;
    fc.assert(
      fc.property(given, ({ scores, weights }) => {
        const there = aggregate(kind, scores.map(moved), weights, { floor: null, scale }) ?? Number.NaN;
        const here = mean(kind, { scores, weights });
        expect(there).toBeCloseTo(kind === 'ampi' ? here : moved(here), 9);
      }),
      seeded,
    );
  });
});

describe('floor', () => {
  it.each(['geometric', 'harmonic'] as const)('of the %s mean raises low scores and nothing else', (kind) => {
    const low = fc.array(fc.tuple(fc.constantFrom(0, 0.5, 3, 9, 40), weightOn), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(low, (pairs) => {
        const one = { scores: pairs.map(([s]) => s), weights: pairs.map(([, w]) => w) };
        const raised = { ...one, scores: one.scores.map((score) => Math.max(score, 5)) };
        expect(mean(kind, one, 5)).toBeCloseTo(mean(kind, raised), 9);
        expect(mean(kind, one, 5)).toBeGreaterThanOrEqual(5 - EPS);
      }),
      seeded,
    );
    expect(mean(kind, { scores: [0, 100], weights: [1, 1] })).toBe(0);
    expect(aggregate(kind, [-1, 100], [1, 1], { floor: null, scale: SCALE })).toBeNull();
  });
});

describe('Mazziotta–Pareto', () => {
  it('takes nothing from equal scores and something from uneven ones; adds it for what is bad', () => {
    fc.assert(
      fc.property(given, ({ scores, weights }) => {
        const average = mean('arithmetic', { scores, weights });
        const minus = average - (mazziottaPareto(scores, weights) ?? Number.NaN);
        const plus = (mazziottaPareto(scores, weights, { penalty: 'plus' }) ?? Number.NaN) - average;
        expect(plus).toBeCloseTo(minus, 9);
        if (new Set(scores).size > 1) expect(minus).toBeGreaterThan(0);
        else expect(minus).toBeCloseTo(0, 9);
      }),
      seeded,
    );
  });

  it('AMPI lies within 70–130 wherever scores lie within their scale, below the mean', () => {
    fc.assert(
      fc.property(given, (one) => {
        const ampi = mean('ampi', one);
        expect(ampi).toBeLessThanOrEqual(toAmpiScale(mean('arithmetic', one), SCALE) + EPS);
        expect(ampi).toBeGreaterThanOrEqual(70 - EPS);
      }),
      seeded,
    );
  });
});

describe('reversed geometric mean of the INFORM structure', () => {
  it('does not dilute a high risk: one 10 beside lower ones weighs more than in the mean, and more the higher', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 8 }), (low, middle) => {
        const gap = (high: number): number => {
          const scores = [low, high];
          const inform = aggregate('inform', scores, [1, 1], { floor: null, scale: [0, 10] }) ?? 0;
          return inform - (low + high) / 2;
        };
        const higher = Math.max(low, middle) + 1;
        expect(gap(higher)).toBeGreaterThan(0);
        expect(gap(10)).toBeGreaterThanOrEqual(gap(higher) - EPS);
      }),
      seeded,
    );
  });
});

describe('Copeland', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 5 });
  const columnsOf = fc.integer({ min: 2, max: 8 }).chain((units) =>
    fc.record({
      columns: fc.array(fc.array(cell, { minLength: units, maxLength: units }), {
        minLength: 1,
        maxLength: 5,
      }),
      weights: fc.array(weightOn, { minLength: 5, maxLength: 5 }),
      leaves: fc.nat(units - 1),
    }),
  );
  const everyone = (columns: readonly (readonly unknown[])[]): boolean[] =>
    (columns[0] ?? []).map(() => true);

  it('gives away what it gives: scores add up to 0 and lie within ±(n − 1)', () => {
    fc.assert(
      fc.property(columnsOf, ({ columns, weights }) => {
        const scores = copeland(columns, weights, everyone(columns)).map((score) => score ?? Number.NaN);
        expect(scores.reduce((sum, score) => sum + score, 0)).toBe(0);
        for (const score of scores) expect(Math.abs(score)).toBeLessThan(scores.length);
      }),
      seeded,
    );
  });

  it('turns with its columns, and takes any rising change of one as nothing', () => {
    fc.assert(
      fc.property(columnsOf, ({ columns, weights }) => {
        const forth = copeland(columns, weights, everyone(columns));
        const through = (change: (value: number) => number) =>
          columns.map((column) => column.map((value) => (value === null ? null : change(value))));
        const turned = copeland(
          through((value) => -value),
          weights,
          everyone(columns),
        );
        expect(turned.map((score) => 0 - (score ?? 0))).toEqual(forth);
        expect(
          copeland(
            through((value) => value ** 3 + 2),
            weights,
            everyone(columns),
          ),
        ).toEqual(forth);
      }),
      seeded,
    );
  });

  it('leaves out who takes no part and columns without weight as if they were not there', () => {
    fc.assert(
      fc.property(columnsOf, ({ columns, weights, leaves }) => {
        const takesPart = everyone(columns).map((_, unit) => unit !== leaves);
        const without = columns.map((column) => column.filter((_, unit) => unit !== leaves));
        const scores = copeland(columns, weights, takesPart);
        expect(scores[leaves]).toBeNull();
        expect(scores.filter((_, unit) => unit !== leaves)).toEqual(
          copeland(without, weights, everyone(without)),
        );
        const opposed = columns.map((column) => column.map((value) => (value === null ? null : -value)));
        expect(
          copeland(
            [...columns, ...opposed],
            [...weights.slice(0, columns.length), ...opposed.map(() => 0)],
            takesPart,
          ),
        ).toEqual(scores);
      }),
      seeded,
    );
  });

  it('does not lower who does better', () => {
    fc.assert(
      fc.property(columnsOf, ({ columns, weights, leaves: unit }) => {
        const better = columns.map((column, i) =>
          column.map((value, at) => (i === 0 && at === unit && value !== null ? value + 2 : value)),
        );
        const before = copeland(columns, weights, everyone(columns))[unit] ?? 0;
        expect(copeland(better, weights, everyone(better))[unit] ?? 0).toBeGreaterThanOrEqual(before);
      }),
      seeded,
    );
  });
});
