import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabourYear } from '../../../../indicators/built-work.ts';
import { benjaminiHochberg } from '../../../../indicators/work/benjamini-hochberg.ts';
import { rawTrend, trendAmong } from '../../../../indicators/work/labour-trend.ts';
import { mannKendall } from '../../../../indicators/work/mann-kendall.ts';
import { twoSidedP } from '../../../../indicators/work/normal.ts';
import { senLine } from '../../../../indicators/work/theil-sen.ts';

const anySeries = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 12 });
const pointsOf = (values: readonly number[]) => values.map((value, year) => ({ year, value }));

describe('the two-sided probability', () => {
  it.each([
    [0, 1],
    [1, 0.31731050786291415],
    [1.959963984540054, 0.05],
    [-2.5758293035489004, 0.01],
    [4, 6.334248366623993e-5],
  ])('of %f', (z, p) => {
    expect(twoSidedP(z)).toBeCloseTo(p, 12);
  });
});

describe('Mann–Kendall', () => {
  it('by hand with a tie: 1 2 2 3 has S 5 and variance (156 − 18)/18', () => {
    const test = mannKendall([1, 2, 2, 3]);
    expect(test?.s).toBe(5);
    expect(test?.variance).toBeCloseTo(138 / 18, 12);
    expect(test?.z).toBeCloseTo(4 / Math.sqrt(138 / 18), 12);
  });

  it('finds nothing in equal values and says nothing of two', () => {
    expect(mannKendall([3, 3, 3, 3])).toMatchObject({ s: 0, z: 0, p: 1 });
    expect(mannKendall([1, 2])).toBeNull();
  });

  it('of a series run backwards is the same but for the sign', () => {
    fc.assert(
      fc.property(anySeries, (values) => {
        const [there, back] = [mannKendall(values), mannKendall([...values].reverse())];
        expect(back?.s).toBeCloseTo(-(there?.s ?? 0), 12);
        expect(back?.p).toBeCloseTo(there?.p ?? 0, 12);
      }),
      { seed: 28 },
    );
  });

  it('asks for order alone: any rising change of the values leaves it', () => {
    fc.assert(
      fc.property(anySeries, (values) => {
        expect(mannKendall(values.map((value) => Math.exp(value / 4)))).toEqual(mannKendall(values));
      }),
      { seed: 28 },
    );
  });
});

describe('Theil–Sen', () => {
  it('by hand with a gap: 2015 1, 2016 3, 2018 4 has slopes 2, 1 and ½', () => {
    const line = senLine([
      { year: 2015, value: 1 },
      { year: 2016, value: 3 },
      { year: 2018, value: 4 },
    ]);
    // Residuals 1, 2, 1 at slope 1: the line starts at their median 1 and ends at 4.
    expect(line).toEqual({ slope: 1, first: 1, last: 4 });
    expect(senLine([{ year: 2015, value: 1 }])).toBeNull();
  });

  it('finds a straight line, whatever one point of seven says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9, max: 9 }),
        fc.nat(6),
        fc.integer({ min: -999, max: 999 }),
        (slope, at, freak) => {
          const values = Array.from({ length: 7 }, (_, year) => (year === at ? freak : 5 + slope * year));
          expect(senLine(pointsOf(values))?.slope).toBeCloseTo(slope, 9);
        },
      ),
      { seed: 28 },
    );
  });

  it('follows the unit of the values', () => {
    fc.assert(
      fc.property(anySeries, (values) => {
        const [own, scaled] = [
          senLine(pointsOf(values)),
          senLine(pointsOf(values.map((value) => 3 * value + 7))),
        ];
        expect(scaled?.slope).toBeCloseTo(3 * (own?.slope ?? 0), 9);
      }),
      { seed: 28 },
    );
  });
});

describe('Benjamini–Hochberg', () => {
  const anyPs = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

  it('keeps the order, never says less than p nor more than 1, and leaves a single test as it is', () => {
    fc.assert(
      fc.property(anyPs, (ps) => {
        const qs = benjaminiHochberg(ps);
        ps.forEach((p, i) => {
          expect(qs[i]).toBeGreaterThanOrEqual(p);
          expect(qs[i]).toBeLessThanOrEqual(1);
          ps.forEach((other, j) => {
            if (p <= other) expect(qs[i]).toBeLessThanOrEqual(qs[j] ?? 0);
          });
        });
      }),
      { seed: 28 },
    );
    expect(benjaminiHochberg([0.03])).toEqual([0.03]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

describe('a trend of ratios', () => {
  const yearsOf = (ratios: readonly number[]): LabourYear[] =>
    ratios.map((ratio, at) => ({
      year: 2015 + at,
      town: ratio,
      reference: 1,
      ratio,
      rows: '',
      referenceRows: '',
    }));

  it('needs six years', () => {
    expect(rawTrend(yearsOf([1, 2, 3, 4, 5]))).toBeNull();
    expect(rawTrend(yearsOf([1, 2, 3, 4, 5, 6]))).toMatchObject({
      slope: 1,
      first: 1,
      last: 6,
      direction: 'up',
      gap: 'wider',
    });
  });

  it('tells which way it goes and whether that is towards the region', () => {
    expect(rawTrend(yearsOf([2, 1.9, 1.8, 1.7, 1.6, 1.5]))).toMatchObject({
      direction: 'down',
      gap: 'narrower',
    });
    expect(rawTrend(yearsOf([1, 1, 1, 1, 1, 1]))).toMatchObject({ direction: 'level', gap: 'same', p: 1 });
  });

  it('is apart under a q of 0.05', () => {
    const trend = rawTrend(yearsOf([1, 2, 3, 4, 5, 6]));
    if (trend === null) throw new Error('no trend');
    expect(trendAmong(trend, 0.0499).isApart).toBe(true);
    expect(trendAmong(trend, 0.05).isApart).toBe(false);
  });
});
