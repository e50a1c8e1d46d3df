import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../src/lib/linear-scale.ts';

describe('a linear scale', () => {
  it('is that of d3, to the last digit', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const end = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(fc.tuple(number, number), fc.tuple(end, end), number, ([a, b], to, value) => {
        const from: [number, number] = [Math.min(a, b), Math.max(a, b)];
        expect(linearScale(from, to)(value)).toBe(scaleLinear(from, to)(value));
      }),
    );
  });

  it('puts a value into the middle where there is no other', () => {
    expect(linearScale([2, 2], [0, 10])(2)).toBe(5);
  });
});
