import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeMethod, type Normalisation } from '../../../../indicators/scoring/method.ts';
import { type NormalisedColumn, normalise } from '../../../../indicators/scoring/normalise.ts';

const seeded = { seed: 20250312, numRuns: 200 } as const;
const KINDS: readonly Exclude<Normalisation, 'none'>[] = [
  'minmax',
  'goalposts',
  'zscore',
  'rank',
  'percentile',
];
const POSTS = [-60, 60] as const;
const RANGE = [10, 90] as const;

const value = fc.integer({ min: -400, max: 400 }).map((quarter) => quarter / 4);
const column = fc.array(fc.option(value, { nil: null, freq: 5 }), { minLength: 2, maxLength: 14 });
type Values = readonly (number | null)[];

function scored(
  kind: Normalisation,
  values: Values,
  direction: 1 | -1 = 1,
  goalposts: readonly [number, number] | null = POSTS,
): Pick<NormalisedColumn, 'clipped' | 'out'> & { readonly scores: Values } {
  const settings = completeMethod({ normalise: { method: kind, range: RANGE, mean: 50, sd: 10 } }).normalise;
  const normalised = normalise(values, { direction, goalposts }, settings);
  return { ...normalised, scores: normalised.scores.list() };
}

const each = (values: Values, change: (value: number) => number): (number | null)[] =>
  values.map((one) => (one === null ? null : change(one)));

function expectSame(a: Values, b: Values): void {
  expect(a.map((one) => one === null)).toEqual(b.map((one) => one === null));
  a.forEach((one, i) => {
    if (one !== null) expect(one).toBeCloseTo(b[i] ?? Number.NaN, 7);
  });
}

describe.each(KINDS)('%s', (kind) => {
  it('gives a score to every value and to nothing else, or says why to none', () => {
    fc.assert(
      fc.property(column, (values) => {
        const { scores, out } = scored(kind, values);
        if (out === null)
          expect(scores.map((one) => one === null)).toEqual(values.map((one) => one === null));
        else expect(scores.every((one) => one === null)).toBe(true);
        const known = values.filter((one) => one !== null);
        const isFlat = new Set(known).size <= 1;
        // Fixed goalposts and ranks can tell one value apart from none; a spread cannot.
        const needsSpread = kind === 'minmax' || kind === 'zscore';
        if (needsSpread && known.length > 0) expect(out).toBe(isFlat ? 'no-variance' : null);
      }),
      seeded,
    );
  });

  it.each([1, -1] as const)(
    'keeps the order in direction %s: more is never worse, equal is equal',
    (direction) => {
      fc.assert(
        fc.property(column, (values) => {
          const { scores } = scored(kind, values, direction);
          values.forEach((a, i) => {
            values.forEach((b, j) => {
              const [x, y] = [scores[i] ?? null, scores[j] ?? null];
              if (a === null || b === null || x === null || y === null) return;
              if (a === b) expect(x).toBe(y);
              const isApart = kind !== 'goalposts' || (Math.abs(a) < POSTS[1] && Math.abs(b) < POSTS[1]);
              if (direction * a > direction * b && isApart) expect(x).toBeGreaterThan(y);
              else if (direction * a > direction * b) expect(x).toBeGreaterThanOrEqual(y);
            });
          });
        }),
        seeded,
      );
    },
  );

  it('does not ask for the unit: a + kx scores as x, with goalposts that change with it', () => {
    fc.assert(
      fc.property(
        column,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -90, max: 90 }),
        (values, k, a) => {
          const change = (one: number): number => a + (k / 4) * one;
          const posts = [change(POSTS[0]), change(POSTS[1])] as const;
          expectSame(scored(kind, each(values, change), 1, posts).scores, scored(kind, values).scores);
        },
      ),
      seeded,
    );
  });

  it('turned values in the other direction score the same', () => {
    fc.assert(
      fc.property(column, (values) => {
        const turned = scored(
          kind,
          each(values, (one) => -one),
          -1,
          [-POSTS[1], -POSTS[0]],
        );
        expectSame(turned.scores, scored(kind, values).scores);
      }),
      seeded,
    );
  });

  it('the order of the units does not matter', () => {
    fc.assert(
      fc.property(column, (values) => {
        const back = scored(kind, [...values].reverse()).scores;
        expectSame([...back].reverse(), scored(kind, values).scores);
      }),
      seeded,
    );
  });
});

describe('scales', () => {
  it.each(['minmax', 'goalposts', 'zscore'] as const)(
    '%s: the other direction is the mirror image',
    (kind) => {
      const middle = kind === 'zscore' ? 50 : (RANGE[0] + RANGE[1]) / 2;
      fc.assert(
        fc.property(column, (values) => {
          const down = scored(kind, values, -1).scores;
          expectSame(
            each(down, (score) => 2 * middle - score),
            scored(kind, values).scores,
          );
        }),
        seeded,
      );
    },
  );

  it.each(['minmax', 'percentile'] as const)('%s runs from end to end of its range', (kind) => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2, maxLength: 12 }), (values) => {
        const scores = scored(kind, values).scores.filter((one) => one !== null);
        expect([Math.min(...scores), Math.max(...scores)]).toEqual(RANGE);
      }),
      seeded,
    );
  });

  it('goalposts cut what lies beyond and flag just that; a value does not move for its neighbours', () => {
    fc.assert(
      fc.property(column, value, (values, neighbour) => {
        const { scores, clipped } = scored('goalposts', values);
        values.forEach((one, unit) => {
          if (one === null) return;
          expect(clipped[unit] === 1).toBe(Math.abs(one) > POSTS[1]);
          expect(scores[unit]).toBeGreaterThanOrEqual(RANGE[0]);
          expect(scores[unit]).toBeLessThanOrEqual(RANGE[1]);
        });
        expect(scored('goalposts', [...values, neighbour]).scores.slice(0, -1)).toEqual(scores);
      }),
      seeded,
    );
  });

  it('z-scores have the mean and the deviation asked for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2, maxLength: 12 }), (values) => {
        const scores = scored('zscore', values).scores.map((one) => one ?? Number.NaN);
        const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
        const squares = scores.reduce((sum, one) => sum + (one - mean) ** 2, 0);
        expect(mean).toBeCloseTo(50, 7);
        expect(Math.sqrt(squares / (scores.length - 1))).toBeCloseTo(10, 7);
      }),
      seeded,
    );
  });

  it('a rank is one more than the number below; ranks see nothing but the order', () => {
    fc.assert(
      fc.property(column, (values) => {
        const { scores } = scored('rank', values);
        values.forEach((one, unit) => {
          if (one === null) return;
          expect(scores[unit]).toBe(1 + values.filter((other) => other !== null && other < one).length);
        });
        const bent = each(values, (one) => Math.exp(one / 30) + one);
        expect(scored('rank', bent).scores).toEqual(scores);
        expect(scored('percentile', bent).scores).toEqual(scored('percentile', values).scores);
      }),
      seeded,
    );
  });
});
