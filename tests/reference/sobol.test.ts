import { describe, expect, it } from 'vitest';
import { endOf } from '../../indicators/steps.ts';
import { type SobolDesign, type SobolIndex, sobolSteps } from '../../indicators/uncertainty/sobol-indices.ts';

function sobolIndices(
  f: (point: Float64Array) => number,
  design: Omit<SobolDesign, 'bootstrap'> & { readonly bootstrap?: number },
): readonly SobolIndex[] {
  return endOf(sobolSteps(f, { bootstrap: 0, ...design }));
}

/**
 * Ishigami & Homma (1990), a = 7, b = 0.1: x uniform between −π and π. The shares of variance are known in closed
 * form; SALib tests its own estimates against the same.
 */
function ishigami(point: Float64Array): number {
  const [x = 0, y = 0, z = 0] = Array.from(point, (u) => Math.PI * (2 * u - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

const FIRST = [0.31390519, 0.44241114, 0];
const TOTAL = [0.55758886, 0.44241114, 0.24368366];
const TOLERANCE = 0.03;

describe('R13 Sobol indices of the Ishigami function', () => {
  it.each([1, 2, 3])('are within 0.03 of the closed form at n = 16384, seed %i', (seed) => {
    const found = sobolIndices(ishigami, { d: 3, n: 16384, seed });
    found.forEach(({ first, total }, i) => {
      expect(Math.abs(first - (FIRST[i] ?? Number.NaN))).toBeLessThan(TOLERANCE);
      expect(Math.abs(total - (TOTAL[i] ?? Number.NaN))).toBeLessThan(TOLERANCE);
    });
    expect(found).toHaveLength(3);
  });

  it('the closed form itself follows from the variances of its parts', () => {
    const [a, b] = [7, 0.1];
    const first = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
    const second = a ** 2 / 8;
    const both = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
    const variance = first + second + both;
    expect(variance).toBeCloseTo(13.844587940719254, 9);
    expect([first, second, 0].map((part) => part / variance)).toEqual(
      FIRST.map((share) => expect.closeTo(share, 7)),
    );
    expect([first + both, second, both].map((part) => part / variance)).toEqual(
      TOTAL.map((share) => expect.closeTo(share, 7)),
    );
  });

  it('bootstrap intervals hold the estimate and narrow with n', () => {
    const width = (n: number): number => {
      const [index] = sobolIndices(ishigami, { d: 3, n, seed: 5, bootstrap: 200 });
      const [low, high] = index?.totalInterval ?? [0, 0];
      expect(low).toBeLessThanOrEqual(index?.total ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(index?.total ?? Number.NaN);
      return high - low;
    };
    expect(width(4096)).toBeLessThan(width(256));
  });
});

describe('Sobol indices of functions worked by hand', () => {
  it('of a sum of independent numbers are the shares of their variances', () => {
    // Var(u) + Var(2u) = 1/12 + 4/12: shares 1/5 and 4/5, no interaction; the third has none.
    const found = sobolIndices(([u = 0, v = 0]) => u + 2 * v, { d: 3, n: 8192, seed: 11 });
    const expected = [0.2, 0.8, 0];
    found.forEach(({ first, total }, i) => {
      expect(Math.abs(first - (expected[i] ?? Number.NaN))).toBeLessThan(TOLERANCE);
      expect(Math.abs(total - (expected[i] ?? Number.NaN))).toBeLessThan(TOLERANCE);
    });
    expect(found[2]).toMatchObject({ first: 0, total: 0 });
  });

  it('are all 0 where nothing varies', () => {
    expect(sobolIndices(() => 3, { d: 2, n: 64, seed: 1 })).toEqual([
      { first: 0, total: 0, firstInterval: null, totalInterval: null },
      { first: 0, total: 0, firstInterval: null, totalInterval: null },
    ]);
  });
});
