import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatSigned } from '../../../src/i18n/format.ts';
import { shareShownTo, shownTo } from '../../../src/i18n/shown-to.ts';

const ANY = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a number without the digits that nobody sees', () => {
  it('is written as the whole one is', () => {
    fc.assert(
      fc.property(ANY, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const short = shownTo(decimals, value);
        expect(formatNumber('en', short, decimals)).toBe(formatNumber('en', value, decimals));
        expect(formatSigned('en', short, decimals)).toBe(formatSigned('en', value, decimals));
      }),
    );
  });

  it('is written so as a share in per cent', () => {
    fc.assert(
      fc.property(ANY, fc.integer({ min: 0, max: 1 }), (value, decimals) => {
        const short = shareShownTo(decimals, value);
        expect(formatPercent('en', short, decimals)).toBe(formatPercent('en', value, decimals));
      }),
    );
  });

  it.each([
    [-1.449981, 1, -1.4],
    [-1.4499, 2, -1.45],
    [1.005, 2, 1.01],
    [171890, 0, 171890],
  ])('is rounded once, halves as they are printed: %s', (value, decimals, short) => {
    expect(shownTo(decimals, value)).toBe(short);
  });
});
