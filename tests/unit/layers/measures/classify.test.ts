import { describe, expect, it } from 'vitest';
import {
  CLASS_COUNT,
  ckmeansBreaks,
  classIndex,
  equalBreaks,
  histogram,
  lieClose,
  makeBreaks,
  prettyBreaks,
  quantileBreaks,
  RISK_BREAKS,
  varianceFit,
} from '../../../../src/layers/measures/classify.ts';

/**
 * Employment density of the 58 counties of California, persons per km² (US Census 1990s), as in the data set `calemp`
 * of pysal/mapclassify (BSD-3-Clause); expected breaks from its tests.
 */
const CALEMP: readonly number[] = [
  329.92, 0.42, 5.9, 14.03, 2.78, 1.34, 181.27, 1.65, 10.03, 16.7, 1.32, 3.99, 3.16, 0.22, 8.7, 6.56, 3.27,
  0.33, 370.5, 4.51, 75.29, 0.99, 2.74, 8.68, 0.14, 0.92, 12.63, 28.7, 12.02, 722.85, 36.68, 0.74, 29.82,
  192.05, 3.38, 11.15, 110.74, 4111.45, 49.47, 10.33, 317.11, 20.47, 264.93, 66.26, 5.39, 0.13, 0.61, 50.65,
  40.48, 36.67, 13.09, 1.81, 0.2, 7.6, 2.51, 57.26, 24.32, 6.97,
];

/** Largest value of every class: what mapclassify calls `bins`. */
function upperBounds(values: readonly number[], breaks: readonly number[]): readonly number[] {
  return Array.from({ length: breaks.length + 1 }, (_, i) =>
    Math.max(...values.filter((value) => classIndex(value, breaks) === i)),
  );
}

/** Sum of absolute deviations around the class medians. */
function deviationAroundMedians(values: readonly number[], breaks: readonly number[]): number {
  return Array.from({ length: breaks.length + 1 }, (_, i) => {
    const group = values.filter((value) => classIndex(value, breaks) === i).sort((a, b) => a - b);
    const middle = (group.length - 1) / 2;
    const median = ((group[Math.floor(middle)] ?? 0) + (group[Math.ceil(middle)] ?? 0)) / 2;
    return group.reduce((sum, value) => sum + Math.abs(value - median), 0);
  }).reduce((sum, part) => sum + part, 0);
}

/** How many values fall into each class. */
function classCounts(values: readonly number[], breaks: readonly number[]): readonly number[] {
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (const value of values)
    counts[classIndex(value, breaks)] = (counts[classIndex(value, breaks)] ?? 0) + 1;
  return counts;
}

describe('R19: classes of calemp', () => {
  it('ckmeans gives the optimal groups', () => {
    const breaks = ckmeansBreaks(CALEMP, 5);
    expect(upperBounds(CALEMP, breaks)).toEqual([75.29, 192.05, 370.5, 722.85, 4111.45]);
    expect(classCounts(CALEMP, breaks)).toEqual([49, 3, 4, 1, 1]);
    expect(deviationAroundMedians(CALEMP, breaks)).toBeCloseTo(799.24, 2);
  });

  it('quantiles are R-7', () => {
    const expected = [1.464, 5.798, 13.278, 54.616];
    quantileBreaks(CALEMP, 5).forEach((cut, i) => {
      expect(cut).toBeCloseTo(expected[i] ?? Number.NaN, 3);
    });
    expect(classCounts(CALEMP, quantileBreaks(CALEMP, 5))).toEqual([12, 11, 12, 11, 12]);
  });

  it('equal and pretty', () => {
    expect(equalBreaks(CALEMP, 5)[0]).toBeCloseTo(822.394, 3);
    expect(prettyBreaks(CALEMP, 5)).toEqual([1000, 2000, 3000, 4000]);
  });
});

describe('classes', () => {
  it('counts add up by every method', () => {
    for (const method of ['ckmeans', 'quantile', 'equal', 'pretty'] as const) {
      const breaks = makeBreaks(method, CALEMP);
      expect(classCounts(CALEMP, breaks).reduce((sum, n) => sum + n, 0)).toBe(58);
      expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
    }
  });

  it('a value on a cut belongs to the class above', () => {
    expect(classIndex(2, RISK_BREAKS)).toBe(1);
    expect(classIndex(1.999, RISK_BREAKS)).toBe(0);
    expect(classIndex(6.5, RISK_BREAKS)).toBe(4);
  });

  it('fewer distinct values than classes give fewer classes', () => {
    expect(ckmeansBreaks([1, 1, 2, 2, 3], CLASS_COUNT)).toEqual([2, 3]);
    expect(ckmeansBreaks([4, 4, 4], CLASS_COUNT)).toEqual([]);
    expect(ckmeansBreaks([], CLASS_COUNT)).toEqual([]);
    expect(prettyBreaks([], CLASS_COUNT)).toEqual([]);
    expect(quantileBreaks([7, 7], CLASS_COUNT)).toEqual([]);
    expect(equalBreaks([], CLASS_COUNT)).toEqual([]);
  });

  it('ties stay together and no quantile class is empty', () => {
    const values = [1, 1, 1, 1, 1, 1, 1, 1, 5, 9];
    const breaks = quantileBreaks(values, 5);
    expect(classCounts(values, breaks).every((count) => count > 0)).toBe(true);
    expect(classCounts(values, breaks)[0]).toBeGreaterThanOrEqual(8);
  });

  it('a ckmeans cut is short and lies between its groups', () => {
    const values = [10.13, 10.48, 31.22, 31.9, 77.7, 78.04];
    expect(ckmeansBreaks(values, 3)).toEqual([20, 50]);
    expect(ckmeansBreaks([0.1234, 0.1235], 2)).toEqual([0.1235]);
    expect(ckmeansBreaks([-3, -2.5, 4], 2)).toEqual([0]);
  });

  it('goodness of variance fit: one for perfect classes, less for none', () => {
    expect(varianceFit([1, 1, 5, 5], [3])).toBe(1);
    expect(varianceFit([1, 1, 5, 5], [])).toBe(0);
    expect(varianceFit([2, 2], [])).toBeNull();
    const best = varianceFit(CALEMP, ckmeansBreaks(CALEMP, 5)) ?? 0;
    expect(best).toBeGreaterThan(0.95);
    expect(best).toBeGreaterThan(varianceFit(CALEMP, quantileBreaks(CALEMP, 5)) ?? 0);
  });

  it('histogram counts every value once', () => {
    expect(histogram([0, 1, 2, 3, 4], 0, 4, 4)).toEqual([1, 1, 1, 2]);
    expect(histogram([3, 3], 3, 3, 2)).toEqual([2, 0]);
  });
});

describe('values that lie close together', () => {
  it('are those of which nine in ten span less than three tenths of the median', () => {
    const around = (half: number): readonly number[] =>
      Array.from({ length: 41 }, (_, i) => 100 + ((i - 20) / 20) * half);
    expect(lieClose(around(10))).toBe(true);
    expect(lieClose(around(16))).toBe(true);
    expect(lieClose(around(17))).toBe(false);
    // One freak value makes no drama of the others, and values around zero have no such measure.
    expect(lieClose([...around(10), 1000])).toBe(true);
    expect(lieClose([-1, 0, 1])).toBe(false);
  });
});

describe('values at the ends of what a number can say', () => {
  const PARTS = [-1, -0.9, -0.5, -0.45, 0, 0.05, 0.5, 0.55, 0.9, 1];
  const METHODS = ['ckmeans', 'quantile', 'equal', 'pretty'] as const;
  it.each([1e308, 1e200, 1e-150, 1e-290])('fall into classes as others do: ±%s', (size) => {
    const values = PARTS.map((part) => part * size);
    for (const method of METHODS) {
      const breaks = makeBreaks(method, values);
      expect(breaks.length, method).toBeGreaterThan(1);
      expect(breaks.every(Number.isFinite), method).toBe(true);
      const counts = new Set(values.map((value) => classIndex(value, breaks)));
      expect(counts.size, method).toBeGreaterThan(2);
      expect(varianceFit(values, breaks), method).toBeGreaterThan(0.5);
      expect(varianceFit(values, breaks), method).toBeLessThanOrEqual(1);
    }
    expect(makeBreaks('ckmeans', values).length).toBe(CLASS_COUNT - 1);
    expect(histogram(values, -size, size, 4)).toEqual([2, 2, 2, 4]);
  });

  it('keep limits that the reader set', () => {
    expect(makeBreaks('manual', [1e308, -1e308], [1, 5e307])).toEqual([1, 5e307]);
  });
});
