import { describe, expect, it } from 'vitest';
import { mazziottaPareto } from '../../indicators/scoring/aggregate.ts';
import { hasReference, readReference } from './reference-files.ts';

const asCompind = { penalty: 'plus', divisor: 'n-1' } as const;

// R package Compind v3.4, ci_mpi on EU_NUTS1 (roads and trains, standardised to mean 100 and sd 10), variance with n − 1.
describe('R24 Mazziotta–Pareto index', () => {
  it.each([
    ['Baden-Württemberg', [97.6556260863296, 98.5128927438422], 98.0880057150859],
    ['Bayern', [99.1256013248083, 96.9141969594214], 98.044844634357],
    ['Berlin', [87.8657511129115, 143.07153282838], 128.665637634589],
    ['Brandenburg', [92.4462241159226, 97.7004201039445], 95.2185078195936],
    ['Bremen', [86.6438688630164, 121.23721138595], 109.697193618278],
  ] as const)('%s', (_, scores, expected) => {
    expect(mazziottaPareto(scores, [1, 1], asCompind)).toBeCloseTo(expected, 9);
  });

  it.skipIf(!hasReference('compind'))('all regions of the file (needs REFERENCE_DIR)', () => {
    const rows = readReference('compind/EU_NUTS1_MPI.csv');
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      const scores = [Number(row['z.roads']), Number(row['z.trains'])];
      expect(mazziottaPareto(scores, [1, 1], asCompind), row['NUTS1']).toBeCloseTo(Number(row['MPI_neg']), 9);
    }
  });
});
