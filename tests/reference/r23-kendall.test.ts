import { describe, expect, it } from 'vitest';
import { kendallW } from '../../indicators/experts/agreement.ts';

// Data set `anxiety` of the R package irr (20 subjects, 3 raters, values 1–6); W, chi-squared and p as irr::kendall gives
// them with and without the correction for ties.
const ROWS = [
  ...['332', '361', '344', '464', '523', '542', '221', '346', '531', '231'],
  ...['221', '632', '133', '533', '221', '221', '113', '233', '432', '342'],
].map((row) => [...row].map(Number));

describe('R23 Kendall’s coefficient of concordance', () => {
  const raters = [0, 1, 2].map((rater) => ROWS.map((row) => row[rater] ?? Number.NaN));
  const agreement = kendallW(raters);

  it('anxiety: with the correction for ties, its test, and without', () => {
    expect(agreement?.w).toBeCloseTo(0.539656876, 9);
    expect(agreement?.chiSquared).toBeCloseTo(30.76044193, 8);
    expect(agreement?.degrees).toBe(19);
    expect(agreement?.p).toBeCloseTo(0.042883473, 9);
    expect(agreement?.wUncorrected).toBeCloseTo(0.5019214703, 9);
  });
});
