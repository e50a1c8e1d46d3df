import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstCrossing } from '../../../../indicators/break-even/first-crossing.ts';

describe('the first number for which something holds', () => {
  it('is the threshold, wherever it is, and is found with few questions', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(6000), (last, threshold) => {
        let asked = 0;
        const found = firstCrossing(last, (at) => {
          asked += 1;
          return at >= threshold;
        });
        expect(found).toBe(threshold <= last ? threshold : null);
        expect(asked).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(last + 2)));
      }),
      { seed: 3 },
    );
  });

  it('is found where it fails again later, if a part ends inside', () => {
    const holds = (at: number): boolean => at >= 300 && at < 600;
    expect(firstCrossing(1000, holds)).toBeNull();
    expect(firstCrossing(1000, holds, 10)).toBe(300);
  });

  it('is none where there is no number', () => {
    expect(firstCrossing(-1, () => true)).toBeNull();
  });
});
