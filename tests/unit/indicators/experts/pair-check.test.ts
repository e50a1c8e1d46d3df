import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairCheck } from '../../../../indicators/experts/pair-check.ts';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import { pairKeys } from '../../../../indicators/experts/questions.ts';
import { LEVELS, SMALL } from './small-panel.ts';

const weighing = (level: string): Panel => ({
  ...{ ...SMALL, instruments: ['weights'] },
  weighed: { level, items: LEVELS.get(level) ?? [] },
});
const RISK = weighing('risk');
const said = (panel: Panel, values: readonly (number | null)[]) => ({
  values: Object.fromEntries(
    pairKeys(panel.weighed.items).flatMap((key, at) => {
      const value = values[at] ?? null;
      return value === null ? [] : [[key, value]];
    }),
  ),
});

describe('pairs of one answer', () => {
  it('that follow from each other are accepted', () => {
    expect(pairCheck(RISK, said(RISK, [1, 3, 1]))).toEqual({
      ...{ ratio: expect.closeTo(0, 9), isAccepted: true, odd: null },
    });
  });

  it('that go round in a circle are refused, with the pair that fits worst and what the others say of it', () => {
    const check = pairCheck(RISK, said(RISK, [2, -4, 2]));
    // 3 times and 3 times make 9 times, where a fifth was given.
    expect(check?.isAccepted).toBe(false);
    expect(check?.odd).toEqual({ key: 'weights/all/hazard/coping', given: -4, implied: 8 });
  });

  it('say nothing while one is open, of two items, by points and where weights are not asked for', () => {
    expect(pairCheck(RISK, said(RISK, [1, 3, null]))).toBeNull();
    const two = weighing('hazard');
    expect(pairCheck(two, said(two, [4]))).toBeNull();
    expect(pairCheck({ ...RISK, weighing: 'budget' }, said(RISK, [1, 3, 1]))).toBeNull();
    expect(pairCheck({ ...RISK, instruments: ['risks'] }, said(RISK, [1, 3, 1]))).toBeNull();
  });

  it('of any kind name a pair that was given, with a value of the scale, if they are refused', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 36, maxLength: 36 }), (values) => {
        const answer = said(SMALL, values);
        const check = pairCheck({ ...SMALL, instruments: ['weights'] }, answer);
        expect(check?.isAccepted).toBe((check?.ratio ?? 1) < 0.1);
        expect(check?.odd === null).toBe(check?.isAccepted);
        if (check?.odd != null) {
          expect(answer.values[check.odd.key]).toBe(check.odd.given);
          expect(check.odd.implied).toBeGreaterThanOrEqual(-8);
          expect(check.odd.implied).toBeLessThanOrEqual(8);
        }
      }),
      { seed: 15, numRuns: 100 },
    );
  });
});
