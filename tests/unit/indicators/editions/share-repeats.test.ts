import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareRepeats, unshareRepeats } from '../../../../indicators/editions/share-repeats.ts';

describe('what repeats in a value', () => {
  it('stands once: texts, lists and records', () => {
    const unit = { en: 'tenge per month', ru: 'тенге в месяц' };
    const value = [unit, { unit, id: 'a long enough text' }, ['a long enough text', 1], unit];
    const shared = shareRepeats(value);
    expect(shared).toEqual({
      shared: [unit, 'a long enough text'],
      value: [{ $: 0 }, { unit: { $: 0 }, id: { $: 1 } }, [{ $: 1 }, 1], { $: 0 }],
    });
    expect(unshareRepeats(shared)).toEqual(value);
  });

  it('stays where a reference would be longer, and what is inside a repeated part is not shared by itself', () => {
    expect(shareRepeats(['short', 'short'])).toEqual({ shared: [], value: ['short', 'short'] });
    const part = { inside: 'a text inside of the part' };
    expect(shareRepeats([part, part]).shared).toEqual([part]);
  });

  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (one) => {
        const value = JSON.parse(JSON.stringify([one, one, { one }]).replaceAll('"$":', '"_":'));
        expect(unshareRepeats(JSON.parse(JSON.stringify(shareRepeats(value))))).toEqual(value);
      }),
    );
  });
});
