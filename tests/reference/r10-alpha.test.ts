import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from '../../indicators/scoring/alpha.ts';
import { column, ITEMS } from './attitude.ts';

describe('R10: Cronbach’s alpha, as the R package psych 2.2.9 gives it', () => {
  it('of all seven items', () => {
    const { alpha, items, cases } = cronbachAlpha(ITEMS.map((_, at) => column(at)));
    expect(alpha).toBeCloseTo(0.8431428, 6);
    expect([items, cases]).toEqual([7, 30]);
  });

  it.each([
    ['rating', 0.8097602063],
    ['complaints', 0.7969174573],
    ['privileges', 0.8278477659],
    ['learning', 0.803030975],
    ['raises', 0.7953865742],
    ['critical', 0.8638723114],
    ['advance', 0.8404648683],
  ] as const)('without %s', (left, expected) => {
    const kept = ITEMS.flatMap((item, at) => (item === left ? [] : [column(at)]));
    expect(cronbachAlpha(kept).alpha).toBeCloseTo(expected, 8);
  });
});
