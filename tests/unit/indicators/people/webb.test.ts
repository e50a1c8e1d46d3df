import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEBB_CLASSES, webbClass } from '../../../../indicators/people/webb.ts';

describe('the class of Webb', () => {
  it.each([
    ['A', 3, -2],
    ['B', 3, 2],
    ['C', 2, 3],
    ['D', -2, 3],
    ['E', -3, 2],
    ['F', -3, -2],
    ['G', -2, -3],
    ['H', 2, -3],
  ] as const)('%s by hand: %i and %i', (expected, natural, migration) => {
    expect(webbClass(natural, migration)).toBe(expected);
  });

  it('is none between two classes', () => {
    for (const [natural, migration] of [
      [0, 3],
      [3, 0],
      [2, 2],
      [2, -2],
    ] as const)
      expect(webbClass(natural, migration)).toBeNull();
  });

  it('A to D grow, E to H shrink, and the unit does not matter', () => {
    const any = fc.integer({ min: -999, max: 999 });
    fc.assert(
      fc.property(any, any, (natural, migration) => {
        const found = webbClass(natural, migration);
        expect(webbClass(natural / 7, migration / 7)).toBe(found);
        if (found !== null) expect(WEBB_CLASSES.indexOf(found) < 4).toBe(natural + migration > 0);
      }),
      { seed: 6 },
    );
  });
});
