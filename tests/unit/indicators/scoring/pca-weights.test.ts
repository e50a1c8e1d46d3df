import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadingWeights, pcaWeights } from '../../../../indicators/scoring/pca-weights.ts';
import { symmetricEigen } from '../../../../indicators/scoring/symmetric-eigen.ts';
import { varimax } from '../../../../indicators/scoring/varimax.ts';

const seeded = { seed: 7, numRuns: 150 };
const cell = fc.integer({ min: -400, max: 400 }).map((quarter) => quarter / 4);

/** Columns of one number of units, enough for the rule of three a column. */
const table = fc
  .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .chain(([columns, more]) =>
    fc.array(fc.array(cell, { minLength: columns * 3 + more, maxLength: columns * 3 + more }), {
      minLength: columns,
      maxLength: columns,
    }),
  );

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

describe('symmetric eigenvalues', () => {
  it('give the matrix back, with vectors at right angles', () => {
    const matrix = fc
      .integer({ min: 1, max: 7 })
      .chain((size) =>
        fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(matrix, (half) => {
        const whole = half.map((row, i) => row.map((_, j) => half[Math.min(i, j)]?.[Math.max(i, j)] ?? 0));
        const { values, vectors } = symmetricEigen(whole);
        expect([...values].sort((a, b) => b - a)).toEqual(values);
        whole.forEach((row, i) => {
          row.forEach((entry, j) => {
            const again = sum(
              values.map((value, k) => value * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0)),
            );
            expect(Math.abs(again - entry)).toBeLessThan(1e-9);
          });
        });
        vectors.forEach((a, i) => {
          vectors.forEach((b, j) => {
            expect(sum(a.map((x, at) => x * (b[at] ?? 0)))).toBeCloseTo(i === j ? 1 : 0, 10);
          });
        });
      }),
      seeded,
    );
  });
});

describe('varimax', () => {
  const loadings = fc.integer({ min: 1, max: 4 }).chain((axes) =>
    fc.array(
      fc.array(
        cell.map((value) => value / 100),
        { minLength: axes, maxLength: axes },
      ),
      {
        minLength: 3,
        maxLength: 8,
      },
    ),
  );

  it('turns alone: communalities and products of items stay, and turning again moves nothing', () => {
    fc.assert(
      fc.property(loadings, (rows) => {
        const turned = varimax(rows);
        const product = (of: readonly (readonly number[])[], i: number, j: number) =>
          sum((of[i] ?? []).map((value, k) => value * (of[j]?.[k] ?? 0)));
        rows.forEach((_, i) => {
          rows.forEach((__, j) => {
            expect(product(turned, i, j)).toBeCloseTo(product(rows, i, j), 9);
          });
        });
        varimax(turned).forEach((row, i) => {
          row.forEach((value, k) => {
            expect(value).toBeCloseTo(turned[i]?.[k] ?? Number.NaN, 5);
          });
        });
      }),
      seeded,
    );
  });

  it('finds the simple structure that was turned away, at any angle', () => {
    const simple = [
      [0.9, 0],
      [0.8, 0],
      [0.7, 0],
      [0, 0.6],
      [0, 0.9],
    ];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6.3, noNaN: true }), (angle) => {
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const away = simple.map(([x = 0, y = 0]) => [cos * x - sin * y, sin * x + cos * y]);
        varimax(away).forEach((row, i) => {
          row.forEach((value, k) => {
            expect(value).toBeCloseTo(simple[i]?.[k] ?? Number.NaN, 9);
          });
        });
      }),
      seeded,
    );
  });
});

describe('weights by principal components', () => {
  it('add up to 1, none is negative, and no unit, direction or order is asked for', () => {
    let computed = 0;
    const scale = fc.tuple(fc.constantFrom(-50, -1, 0.25, 1, 1024), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(table, fc.array(scale, { minLength: 6, maxLength: 6 }), (columns, scales) => {
        const { shares, lacks } = pcaWeights(columns);
        const scaled = pcaWeights(
          columns.map((one, at) => one.map((x) => x * (scales[at]?.[0] ?? 1) + (scales[at]?.[1] ?? 0))),
        );
        expect(scaled.lacks).toBe(lacks);
        if (shares === null) return;
        computed += 1;
        expect(sum(shares)).toBeCloseTo(1, 12);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        const back = [...(pcaWeights([...columns].reverse()).shares ?? [])].reverse();
        const units = pcaWeights(columns.map((one) => [...one].reverse())).shares ?? [];
        shares.forEach((share, at) => {
          expect(scaled.shares?.[at]).toBeCloseTo(share, 6);
          expect(back[at]).toBeCloseTo(share, 6);
          expect(units[at]).toBeCloseTo(share, 6);
        });
      }),
      seeded,
    );
    expect(computed).toBeGreaterThan(100);
  });

  const up = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const zigzag = [1, 5, 2, 8, 3, 1, 9, 4, 2, 7, 5, 3];
  const other = [4, 1, 8, 2, 9, 3, 3, 7, 1, 6, 2, 8];

  it('gives a column without variance nothing, and the others what they had without it', () => {
    const flat = up.map(() => 3);
    const { shares } = pcaWeights([up, flat, zigzag, other]);
    expect(shares?.[1]).toBe(0);
    const without = pcaWeights([up, zigzag, other]).shares ?? [];
    [0, 2, 3].forEach((at, i) => {
      expect(shares?.[at]).toBeCloseTo(without[i] ?? Number.NaN, 12);
    });
  });

  it('weighs columns that say the same alike', () => {
    const { shares, components } = pcaWeights([up, up.map((x) => 2 * x), up.map((x) => 5 - x)]);
    expect(components).toBe(1);
    for (const share of shares ?? []) expect(share).toBeCloseTo(1 / 3, 10);
  });

  it('says why it has none: columns, places with all figures, no component', () => {
    expect(pcaWeights([up, zigzag])).toMatchObject({ shares: null, lacks: 'columns', cases: 12 });
    const short = [up, zigzag, other].map((one) => one.slice(0, 8));
    expect(pcaWeights(short)).toMatchObject({ shares: null, lacks: 'cases', cases: 8 });
    const gappy = [up.map((x) => (x < 5 ? null : x)), zigzag, other];
    expect(pcaWeights(gappy)).toMatchObject({ shares: null, lacks: 'cases', cases: 8 });
    const flat = [up, zigzag, up.map(() => 1)];
    expect(pcaWeights(flat)).toMatchObject({ shares: null, lacks: 'columns' });
    // Eight corners of a cube and one in the middle: nothing is correlated, every eigenvalue is 1.
    const corners = Array.from({ length: 8 }, (_, at) => [at & 1, (at >> 1) & 1, (at >> 2) & 1]);
    const cube = [0, 1, 2].map((k) => [...corners.map((corner) => corner[k] ?? 0), 0.5]);
    expect(pcaWeights(cube)).toMatchObject({ shares: null, lacks: 'components', cases: 9 });
  });

  it('counts places that lack a figure as not there', () => {
    const longer = [up, zigzag, other].map((one) => [...one, 99]);
    const gap = longer.map((one, at) => (at === 1 ? [...one.slice(0, -1), null] : one));
    expect(pcaWeights(gap)).toEqual(pcaWeights([up, zigzag, other]));
    expect(loadingWeights([])).toEqual([]);
  });
});
