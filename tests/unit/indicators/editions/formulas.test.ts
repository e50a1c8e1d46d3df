import { describe, expect, it } from 'vitest';
import { parseSum } from '../../../../indicators/editions/expression.ts';
import {
  growth,
  leadingShare,
  median,
  rate,
  ratioTo,
  volatility,
} from '../../../../indicators/editions/formulas.ts';

describe('formulas', () => {
  it('divides counts, and gives nothing for an empty denominator', () => {
    expect(rate(30, 60, 1000)).toBe(500);
    expect(rate(30, 0, 1000)).toBeNull();
    expect(rate(0, 60, 1000)).toBe(0);
  });

  it('measures money in subsistence minima', () => {
    expect(ratioTo(90, 60)).toBe(1.5);
    expect(ratioTo(90, 0)).toBeNull();
  });

  it('takes the largest part of a whole', () => {
    expect(leadingShare([10, 70, 20], 100, 100)).toBe(70);
    expect(leadingShare([], 100, 100)).toBeNull();
    expect(leadingShare([10], 0, 100)).toBeNull();
  });

  it('spreads yearly log changes, which do not depend on the unit', () => {
    const steady = [2015, 2016, 2017, 2018].map((year, index) => ({ year, value: 100 * 1.1 ** index }));
    expect(volatility(steady, 3, 100)).toBeCloseTo(0, 10);
    const uneven = [100, 200, 100, 200].map((value, index) => ({ year: 2015 + index, value }));
    // Steps ln 2, −ln 2, ln 2: mean ln 2 / 3, sum of squares 8/3 (ln 2)², divided by 2.
    expect(volatility(uneven, 3, 1)).toBeCloseTo(Math.log(2) * Math.sqrt(4 / 3), 12);
    const inThousands = uneven.map(({ year, value }) => ({ year, value: value / 1000 }));
    expect(volatility(inThousands, 3, 1)).toBeCloseTo(volatility(uneven, 3, 1) ?? Number.NaN, 12);
  });

  it('counts no step over a gap or from nothing', () => {
    const gap = [2015, 2016, 2018, 2019].map((year) => ({ year, value: year }));
    expect(volatility(gap, 3, 1)).toBeNull();
    expect(volatility(gap, 2, 1)).not.toBeNull();
    expect(
      volatility(
        [2015, 2016, 2017].map((year) => ({ year, value: 0 })),
        2,
        1,
      ),
    ).toBeNull();
  });

  it('grows from a positive base only', () => {
    expect(growth(200, 210, 100)).toBeCloseTo(5, 12);
    expect(growth(0, 210, 100)).toBeNull();
  });

  it('finds the median of odd and even lists', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});

describe('sums of series', () => {
  it('reads sums, differences and a leading minus', () => {
    expect(parseSum('a+b-c')).toEqual([
      { sign: 1, series: 'a' },
      { sign: 1, series: 'b' },
      { sign: -1, series: 'c' },
    ]);
    expect(parseSum('-net_migration')).toEqual([{ sign: -1, series: 'net_migration' }]);
    expect(parseSum('')).toEqual([]);
  });

  it('refuses anything else', () => {
    for (const text of ['a*b', 'a++b', 'a+', '(a)', 'a/b']) expect(parseSum(text), text).toBeNull();
  });
});
