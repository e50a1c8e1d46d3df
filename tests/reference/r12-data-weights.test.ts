import { describe, expect, it } from 'vitest';
import type { Column } from '../../indicators/scoring/columns.ts';
import { criticWeights, entropyWeights } from '../../indicators/scoring/data-weights.ts';
import { DEFAULT_METHOD } from '../../indicators/scoring/method.ts';
import { normalise } from '../../indicators/scoring/normalise.ts';

const columnsOf = (rows: readonly (readonly number[])[]): Column[] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? null));
const minmax = (column: Column, direction: 1 | -1 = 1): Column =>
  normalise(
    column,
    { direction, goalposts: null },
    { ...DEFAULT_METHOD.normalise, range: [0, 1] },
  ).scores.list();

/** Largest distance to numbers printed to some digits. */
function furthest(ours: readonly number[] | null, printed: readonly number[]): number {
  return Math.max(...printed.map((value, i) => Math.abs((ours?.[i] ?? Number.NaN) - value)));
}

// Tables and weights of four papers, as collected in the tests of pymcdm and pyrepo-mcda (MIT).
describe('R12 weights from data', () => {
  it('entropy: Zavadskas & Podvezko 2016', () => {
    const rows = [
      [3, 100, 10, 7],
      [2.5, 80, 8, 5],
      [1.8, 50, 20, 11],
      [2.2, 70, 12, 9],
    ];
    expect(furthest(entropyWeights(columnsOf(rows)), [0.1146, 0.1981, 0.4185, 0.2689])).toBeLessThan(5.1e-5);
  });

  it('entropy: Xu 2004, where a nearly constant column weighs nothing', () => {
    const rows = [
      [30, 30, 38, 29],
      [19, 54, 86, 29],
      [19, 15, 85, 28.9],
      [68, 70, 60, 29],
    ];
    expect(furthest(entropyWeights(columnsOf(rows)), [0.463, 0.3992, 0.1378, 0])).toBeLessThan(5.1e-5);
  });

  it('entropy: Elsayed, Dawood & Karthikeyan 2017', () => {
    const rows = [
      [7, 312, 1891, 6613, 163],
      [72, 88, 728, 941804, 1078],
      [10, 252, 2594, 3466, 117471],
      [10, 145, 980, 2371, 86329],
      [65, 54, 350, 501, 29897],
      [29, 48, 380, 912, 34051],
      [7, 476, 3300, 78470, 2212],
      [70, 87, 650, 733, 819000],
      [4, 86, 591, 3015, 103],
      [12, 79, 579, 3240, 96098],
      [21, 45, 261, 1253, 453],
      [1, 72, 530, 4333, 0.1048],
    ];
    const printed = [0.104991, 0.069124, 0.071373, 0.449937, 0.304575];
    expect(furthest(entropyWeights(columnsOf(rows)), printed)).toBeLessThan(5.1e-7);
  });

  it('CRITIC: Tus & Adali 2019', () => {
    const rows = [
      [5000, 3, 3, 4, 3, 2],
      [680, 5, 3, 2, 2, 1],
      [2000, 3, 2, 3, 4, 3],
      [600, 4, 3, 1, 2, 2],
      [800, 2, 4, 3, 3, 4],
    ];
    const weights = criticWeights(columnsOf(rows).map((column) => minmax(column)));
    expect(furthest(weights, [0.157, 0.249, 0.168, 0.121, 0.154, 0.151])).toBeLessThan(5.1e-4);
  });

  it('min-max with directions: pymcdm test_normalizations', () => {
    const rows = [
      [66, 56, 95],
      [61, 55, 166],
      [65, 49, 113],
      [95, 56, 99],
      [63, 43, 178],
      [74, 59, 140],
    ];
    const directions = [-1, -1, 1] as const;
    const printed = [
      [0.85294118, 0.1875, 0],
      [1, 0.25, 0.85542169],
      [0.88235294, 0.625, 0.21686747],
      [0, 0.1875, 0.04819277],
      [0.94117647, 1, 1],
      [0.61764706, 0, 0.54216867],
    ];
    columnsOf(rows).forEach((column, j) => {
      const scores = minmax(column, directions[j]).map((score) => score ?? Number.NaN);
      expect(
        furthest(
          scores,
          printed.map((row) => row[j] ?? Number.NaN),
        ),
      ).toBeLessThan(5.1e-9);
    });
  });
});
