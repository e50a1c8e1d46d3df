import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../indicators/work/benjamini-hochberg.ts';
import { mannKendall } from '../../indicators/work/mann-kendall.ts';
import { senLine } from '../../indicators/work/theil-sen.ts';

const TEN = [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69];

// Weights of the group trt1 of R's PlantGrowth in their order; slope by scipy 1 (theilslopes).
describe('R28 Mann–Kendall and Theil–Sen', () => {
  it('ten values without ties', () => {
    const test = mannKendall(TEN);
    expect(test).toMatchObject({ s: 5, variance: 125 });
    expect(test?.z).toBeCloseTo(0.35777087639996635, 9);
    expect(test?.p).toBeCloseTo(0.7205147871362552, 9);
    const line = senLine(TEN.map((value, at) => ({ year: at, value })));
    expect(line?.slope).toBeCloseTo(0.04, 9);
  });
});

// Benjamini & Hochberg (1995), section 4.1: fifteen probabilities; at 0.05 the four smallest are rejected.
describe('Benjamini–Hochberg', () => {
  const PRINTED = [
    ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
    ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
  ];

  it('rejects the four hypotheses that the paper rejects', () => {
    expect(benjaminiHochberg(PRINTED).filter((q) => q <= 0.05)).toHaveLength(4);
    expect(benjaminiHochberg(PRINTED)[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });
});
