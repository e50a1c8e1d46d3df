import { sampleKurtosis, sampleSkewness } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD, type TreatSettings } from '../../indicators/scoring/method.ts';
import { shapeOf, treat } from '../../indicators/scoring/treat.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const settings = (changed: Partial<TreatSettings>): TreatSettings => ({
  ...DEFAULT_METHOD.treat,
  method: 'winsorise',
  ...changed,
});

// Cases of the tests of COINr v1.1.14 (tests/testthat/test-treat.R), values as in its documentation.
describe('R3 treatment of outliers', () => {
  it('1…10, 100: one step sets 100 to 10, and the column passes', () => {
    const treated = treat([...upTo(10), 100], settings({}));
    expect(treated.values).toEqual([...upTo(10), 10]);
    expect(treated).toMatchObject({ steps: 1, passes: true, logged: false });
    expect(treated.changed.filter(Boolean)).toHaveLength(1);
  });

  it('1…20, 100, 200: one step is not enough', () => {
    const treated = treat([...upTo(20), 100, 200], settings({ winMax: 1, logIfStillSkewed: false }));
    expect(treated.values).toEqual([...upTo(20), 100, 100]);
    expect(treated).toMatchObject({ steps: 1, passes: false });
  });

  it('then the log is taken from the original values', () => {
    const values = [...upTo(20), 100, 200];
    const treated = treat(values, settings({ winMax: 1 }));
    expect(treated.logged).toBe(true);
    expect(treated.values[21]).toBeCloseTo(Math.log(199 + 1.99), 12);
    expect(treated.values[0]).toBeCloseTo(Math.log(1.99), 12);
  });

  it('type-2 skewness and kurtosis agree with simple-statistics', () => {
    const values = [...upTo(20), 100, 200];
    expect(shapeOf(values)?.skew).toBeCloseTo(sampleSkewness(values), 12);
    expect(shapeOf(values)?.kurtosis).toBeCloseTo(sampleKurtosis(values), 12);
  });
});
