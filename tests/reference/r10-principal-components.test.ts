import { describe, expect, it } from 'vitest';
import { loadingWeights, pcaWeights } from '../../indicators/scoring/pca-weights.ts';
import { principalComponents } from '../../indicators/scoring/principal-components.ts';
import { varimax } from '../../indicators/scoring/varimax.ts';
import { ATTITUDE, column, ITEMS } from './attitude.ts';

/** Eigenvalues of R 4.2.2, and loadings of `principal` of psych 2.2.9: two components, unrotated and by varimax. */
const EIGENVALUES = [
  3.7163757506, 1.1409218852, 0.8471915456, 0.6128696602, 0.3236728095, 0.2185305938, 0.1404377551,
];
const UNROTATED = [
  [0.7961865922, -0.42397214096],
  [0.8492647952, -0.35636022305],
  [0.6839313587, -0.10228454222],
  [0.8261763829, -0.04817549639],
  [0.8619752609, 0.19138178808],
  [0.3573175344, 0.6436979313],
  [0.583271188, 0.60862129336],
];
const VARIMAX = [
  [0.90197731963, -0.01011833764],
  [0.91799667175, 0.07433311256],
  [0.65430446582, 0.22385240009],
  [0.75570519084, 0.33733953025],
  [0.67727280089, 0.56650674522],
  [0.02109556824, 0.73591971311],
  [0.23785218407, 0.80873450279],
];

const furthest = (ours: readonly (readonly number[])[], printed: readonly (readonly number[])[]): number =>
  Math.max(
    ...printed.flatMap((row, i) => row.map((value, k) => Math.abs((ours[i]?.[k] ?? Number.NaN) - value))),
  );

/** Kaiser’s criterion: the variance of the squared loadings of every axis, items brought to length 1. */
function simplicity(loadings: readonly (readonly number[])[]): number {
  const squares = loadings.map((row) =>
    row.map((value) => value ** 2 / row.reduce((sum, x) => sum + x * x, 0)),
  );
  return [0, 1].reduce((sum, k) => {
    const axis = squares.map((row) => row[k] ?? 0);
    const mean = axis.reduce((all, one) => all + one, 0) / axis.length;
    return sum + axis.reduce((all, one) => all + (one - mean) ** 2, 0);
  }, 0);
}

describe('R10: principal components and varimax, as R and its package psych 2.2.9 give them', () => {
  const found = principalComponents(ATTITUDE, (values) => values.filter((value) => value > 1).length);

  it('eigenvalues, two of them above 1', () => {
    expect(furthest([found.eigenvalues], [EIGENVALUES])).toBeLessThan(1e-8);
    expect(found.loadings[0]).toHaveLength(2);
    expect(found.explained).toBeCloseTo((3.7163757506 + 1.1409218852) / 7, 8);
  });

  it('rotated loadings: to a thousandth, because R stops turning early', () => {
    expect(furthest(found.loadings, VARIMAX)).toBeLessThan(1e-3);
    expect(furthest(varimax(UNROTATED), VARIMAX)).toBeLessThan(1e-3);
    expect(simplicity(found.loadings)).toBeGreaterThan(simplicity(VARIMAX));
    expect(simplicity(found.loadings) - simplicity(VARIMAX)).toBeLessThan(1e-5);
  });

  it('weights: the largest squared loadings of the printed table among each other', () => {
    const squares = VARIMAX.map((row) => Math.max(...row.map((loading) => loading ** 2)));
    const total = squares.reduce((sum, square) => sum + square, 0);
    const { shares, cases, components } = pcaWeights(ITEMS.map((_, at) => column(at)));
    expect([cases, components]).toEqual([30, 2]);
    squares.forEach((square, at) => {
      expect(shares?.[at]).toBeCloseTo(square / total, 3);
    });
  });
});

/**
 * Technology Achievement Index of 23 countries, as in the appendix of the OECD/JRC Handbook (2008): patents, royalties,
 * internet, exports, telephones, electricity, schooling, university.
 */
const TAI = [
  [187, 125.6, 200.2, 50.7, 3.08, 4.15, 10, 27.4],
  [289, 130, 179.1, 66.2, 3, 4.07, 12, 13.9],
  [271, 156.6, 125.8, 59.7, 3.1, 4.14, 11.4, 15.3],
  [994, 64.6, 49, 80.8, 3, 3.86, 9.5, 10],
  [779, 9.8, 4.8, 66.7, 2.97, 3.65, 10.8, 23.2],
  [189, 151.2, 136, 50.9, 3.02, 3.77, 9.4, 9.5],
  [82, 134, 57.4, 61.9, 3.02, 3.73, 9.4, 14.9],
  [31, 38.6, 108, 48.7, 2.94, 4.18, 11.6, 14.2],
  [75, 18.2, 125.9, 16.2, 2.94, 3.94, 10.9, 25.3],
  [8, 25.5, 72.3, 74.9, 2.95, 3.83, 7.1, 24.2],
  [235, 36.8, 41.2, 64.2, 2.94, 3.75, 10.2, 14.4],
  [103, 20.2, 193.6, 19, 3.12, 4.39, 11.9, 11.2],
  [106, 110.3, 48.6, 53.6, 2.97, 3.68, 9.4, 12.3],
  [72, 73.9, 58.9, 47.6, 2.91, 3.86, 9.3, 13.6],
  [103, 13, 146.7, 15.4, 2.86, 3.91, 11.7, 13.1],
  [165, 14.8, 84.2, 50.3, 2.99, 3.79, 8.4, 13.6],
  [205, 33.6, 36.4, 58.9, 2.97, 3.8, 7.9, 12.6],
  [74, 43.6, 43.2, 45, 2.96, 3.74, 9.6, 11],
  [42, 8.6, 21, 53.4, 2.86, 3.62, 7.3, 15.6],
  [13, 9.8, 30.4, 51, 3, 3.65, 7.2, 13],
  [28, 4.2, 25, 51.7, 2.75, 3.68, 9.5, 8.2],
  [26, 6.2, 21.6, 63.5, 2.73, 3.46, 9.1, 7.7],
  [105, 4, 20.3, 49.5, 2.84, 3.71, 7.1, 10.6],
];

describe('the Handbook’s own example, from figures printed to two or three digits', () => {
  const found = principalComponents(TAI, () => 4);

  it('table 16: shares of the variance in per cent', () => {
    const shares = found.eigenvalues.map((value) => (value / 8) * 100);
    expect(furthest([shares], [[41.9, 21.8, 12.3, 11.1, 6, 3.7, 2.2, 0.9]])).toBeLessThan(0.15);
  });

  it('table 17: patents after varimax of four components, and their part of the component', () => {
    const patents = (found.loadings[0] ?? []).toSorted((a, b) => b - a);
    expect(furthest([patents], [[0.97, 0.07, 0.06, 0.06]])).toBeLessThan(0.015);
    const own = (found.loadings[0] ?? []).indexOf(patents[0] ?? Number.NaN);
    const explained = found.loadings.reduce((sum, row) => sum + (row[own] ?? 0) ** 2, 0);
    expect((patents[0] ?? 0) ** 2 / explained).toBeCloseTo(0.67, 2);
  });

  it('the variance of a component falls out of the Handbook’s product of two shares', () => {
    const explained = [0, 1, 2, 3].map((k) =>
      found.loadings.reduce((sum, row) => sum + (row[k] ?? 0) ** 2, 0),
    );
    const inAll = explained.reduce((sum, one) => sum + one, 0);
    const inSteps = found.loadings.map((row) => {
      const squares = row.map((loading) => loading ** 2);
      const own = squares.indexOf(Math.max(...squares));
      return ((squares[own] ?? 0) / (explained[own] ?? 0)) * ((explained[own] ?? 0) / inAll);
    });
    const total = inSteps.reduce((sum, one) => sum + one, 0);
    loadingWeights(found.loadings).forEach((weight, at) => {
      expect(weight).toBeCloseTo((inSteps[at] ?? 0) / total, 12);
    });
  });
});
