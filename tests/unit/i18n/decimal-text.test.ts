import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { formatNumber, formatSigned } from '../../../src/i18n/format.ts';

/** Kazakh writes numbers as Russian does, and browsers know no Kazakh. */
const LOCALES: Readonly<Record<Language, string>> = { kk: 'ru', ru: 'ru', en: 'en' };

function intlText(language: Language, value: number, decimals: number, signed: boolean): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'exceptZero' : 'negative',
  })
    .format(value)
    .replace('-', '−');
}

const anyDecimals = fc.integer({ min: 0, max: 3 });
const anyValue = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.double({ min: -0.01, max: 0.01, noNaN: true }),
  // Halves, on which ways of rounding differ.
  fc.integer({ min: -1e6, max: 1e6 }).map((thousandths) => thousandths / 1000),
);

describe.each(LANGUAGES)('a number in %s', (language) => {
  it('is written as Intl.NumberFormat writes it', () => {
    fc.assert(
      fc.property(anyValue, anyDecimals, (value, decimals) => {
        expect(formatNumber(language, value, decimals)).toBe(intlText(language, value, decimals, false));
        expect(formatSigned(language, value, decimals)).toBe(intlText(language, value, decimals, true));
      }),
      { numRuns: 300 },
    );
  });

  it.each([0, -0, 0.05, 0.15, 1.005, 8.345, -2.5, 0.0005, -0.0004, 5e-324, 999.95, 999_999.5, 1e12])(
    'also where it is hard: %d',
    (value) => {
      for (const decimals of [0, 1, 2, 3]) {
        expect(formatNumber(language, value, decimals)).toBe(intlText(language, value, decimals, false));
        expect(formatSigned(language, value, decimals)).toBe(intlText(language, value, decimals, true));
      }
    },
  );
});

it('what is no finite number has its sign', () => {
  expect([formatNumber('en', Number.NaN, 1), formatNumber('ru', Number.NEGATIVE_INFINITY, 1)]).toEqual([
    'NaN',
    '−∞',
  ]);
});
