import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePriority } from '../../../src/state/actions.ts';
import { encodePriority, readPriority } from '../../../src/state/address-priority.ts';
import { DEFAULT_PRIORITY } from '../../../src/state/default-state.ts';
import type { PriorityState } from '../../../src/state/state.ts';
import { openingView } from '../../fixtures/catalogue.ts';

const priorities: fc.Arbitrary<PriorityState> = fc.record({
  scope: fc.constantFrom('town', 'region'),
  order: fc.constantFrom('burden', 'region'),
  riskCut: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
  potentialCut: fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
});

describe('what stands first in an address', () => {
  it('is nothing for the rule itself, and comes back whatever is chosen', () => {
    expect(encodePriority(DEFAULT_PRIORITY)).toBe('');
    fc.assert(
      fc.property(priorities, (priority) => {
        const text = encodePriority(priority);
        if (text === '') expect(priority).toEqual(DEFAULT_PRIORITY);
        else expect(readPriority(text)).toEqual(priority);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it.each(['', 'k=', 'k=11', 'k=-1', 'k=4.25', 'p=101', 'p=x', 's=town', 'o=burden', 'x=1', 'k=4*s=moon'])(
    'is refused where it makes no sense: "%s"',
    (text) => expect(readPriority(text)).toBeNull(),
  );

  it('keeps its cuts in tenths within their index', () => {
    const cut = (change: Partial<PriorityState>) => changePriority(change)(openingView('en')).priority;
    expect(cut({ riskCut: 4.44 }).riskCut).toBe(4.4);
    expect(cut({ riskCut: 12 }).riskCut).toBe(10);
    expect(cut({ potentialCut: -3 }).potentialCut).toBe(0);
    expect(cut({ potentialCut: null }).potentialCut).toBeNull();
  });
});
