import { describe, expect, it } from 'vitest';
import { slopeInterval } from '../../../../indicators/scenario/leading-trend.ts';

const points = (values: readonly number[]) => values.map((value, at) => ({ year: 2000 + at, value }));

describe('the interval of a slope', () => {
  it('holds the one slope of a straight line', () => {
    const [low, high] = slopeInterval(points([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]));
    expect(low).toBeCloseTo(0.1, 12);
    expect(high).toBeCloseTo(0.1, 12);
  });

  it('by hand: 1, 3, 2, 5, 4, 6 has 15 slopes and a variance of 28⅓; the 4th and 12th in their order', () => {
    // (15 ∓ 1.2816 √28.33) / 2 = 4.09 and 10.91, the upper one more; −1 −1 ⅓ ½ ½ ¾ ¾ 1 1 1 4⁄3 4⁄3 2 2 3.
    const [low, high] = slopeInterval(points([1, 3, 2, 5, 4, 6]));
    expect(low).toBeCloseTo(0.5, 12);
    expect(high).toBeCloseTo(4 / 3, 12);
  });
});
