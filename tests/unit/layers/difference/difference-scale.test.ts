import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceBreaks,
  differenceClass,
  differenceColours,
  sameWithin,
} from '../../../../src/layers/difference/difference-scale.ts';
import { percentileRanks } from '../../../../src/layers/difference/difference-value.ts';
import { varianceFit } from '../../../../src/layers/measures/classify.ts';
import { schemeColours } from '../../../../styles/colours.ts';

const METHODS = ['fixed', 'quantile', 'equal', 'pretty'] as const;
const differences = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 30 });

describe('classes of differences', () => {
  it('have the same limits on both sides of zero, at most five classes, and a middle one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), differences, (method, values) => {
        const breaks = differenceBreaks(method, values, 20);
        expect([...breaks].reverse().map((cut) => -cut)).toEqual(breaks);
        expect(breaks.length % 2).toBe(0);
        expect(breaks.length).toBeLessThanOrEqual(4);
        expect(differenceClass(0, breaks)).toBe(breaks.length / 2);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('turn round with the sign: −d lies in the mirrored class, limits included', () => {
    fc.assert(
      fc.property(differences, fc.integer({ min: -1000, max: 1000 }), (values, value) => {
        const breaks = differenceBreaks('fixed', values, 20);
        for (const one of [value, ...breaks]) {
          expect(differenceClass(-one, breaks)).toBe(breaks.length - differenceClass(one, breaks));
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('by hand: within 2 about the same, beyond it two natural groups', () => {
    const values = [0, 1.9, -1, 3, -4, 3.5, 20, -22];
    const breaks = differenceBreaks('fixed', values, 2);
    expect(breaks).toEqual([-(breaks[3] ?? 0), -2, 2, breaks[3]]);
    expect(breaks[3]).toBeGreaterThan(4);
    expect(breaks[3]).toBeLessThanOrEqual(20);
    expect(values.map((value) => differenceClass(value, breaks))).toEqual([2, 2, 2, 3, 1, 3, 4, 0]);
  });

  it('keeps breaks of one’s own', () => {
    expect(differenceBreaks('manual', [1, 2], 2, [-3, 1])).toEqual([-3, 1]);
  });

  it('says what is about the same by the scale', () => {
    expect(sameWithin({ kind: 'points', points: 100 }, [])).toBe(2);
    expect(sameWithin({ kind: 'points', points: 10 }, [])).toBeCloseTo(0.2);
    expect(sameWithin({ kind: 'ranks' }, [])).toBe(10);
  });

  it('explains the variance of the classes as drawn', () => {
    const breaks = [-2, 2];
    // The plain rule would put −2 and 0 into one class.
    expect(varianceFit([-2, 0, 2], breaks, differenceClass)).toBe(1);
    expect(varianceFit([-2, 0, 2], breaks)).toBe(1 - 2 / 8);
  });
});

describe('colours of differences', () => {
  it.each(['light', 'dark'] as const)('are PuOr with the neutral one in the middle (%s)', (theme) => {
    const ramp = schemeColours('difference', theme, 5);
    expect(differenceColours(theme, [])).toEqual([ramp[2]]);
    expect(differenceColours(theme, [-2, 2])).toEqual([ramp[0], ramp[2], ramp[4]]);
    expect(differenceColours(theme, [-8, -2, 2, 8])).toEqual(ramp);
    expect(differenceColours(theme, [-3, 1])).toEqual([ramp[0], ramp[2], ramp[4]]);
    expect(differenceColours(theme, [1, 5])).toEqual([ramp[2], ramp[3], ramp[4]]);
    expect(differenceColours(theme, [0])).toEqual([ramp[0], ramp[4]]);
  });
});

describe('percentile ranks', () => {
  it('run from 0 to 100, ties on their lowest rank', () => {
    expect(percentileRanks([5, 1, 3, 3, 9])).toEqual([75, 0, 25, 25, 100]);
  });

  it('do not exist for one value or none', () => {
    expect(percentileRanks([4])).toBeNull();
    expect(percentileRanks([])).toBeNull();
  });
});
