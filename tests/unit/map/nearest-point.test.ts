import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPoints } from '../../../src/map/nearest-point.ts';

describe('the nearest point', () => {
  it('is the later one of two at the same distance, whatever their order by x', () => {
    expect(indexPoints([1, 1], [2, 2]).nearest(1, 2, 5)).toBe(1);
    expect(indexPoints([-1, 1], [0, 0]).nearest(0, 0, 5)).toBe(1);
    expect(indexPoints([1, -1], [0, 0]).nearest(0, 0, 5)).toBe(1);
  });

  it('is none beyond the reach, and one just at it', () => {
    expect(indexPoints([3], [4]).nearest(0, 0, 4.99)).toBeNull();
    expect(indexPoints([3], [4]).nearest(0, 0, 5)).toBe(0);
    expect(indexPoints([], []).nearest(0, 0, 5)).toBeNull();
  });

  it('is the one that a look at all of them finds', () => {
    const small = fc.integer({ min: -6, max: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small), { maxLength: 30 }), small, small, (points, x, y) => {
        const away = points.map(([px, py]) => (px - x) ** 2 + (py - y) ** 2);
        const least = Math.min(...away.filter((distance) => distance <= 16));
        const expected = away.lastIndexOf(least);
        const index = indexPoints(
          points.map(([px]) => px),
          points.map(([, py]) => py),
        );
        expect(index.nearest(x, y, 4)).toBe(expected < 0 ? null : expected);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
