import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import {
  formatNumber,
  formatPercent,
  formatPlain,
  formatSeason,
  formatSigned,
  withUnit,
} from '../../../src/i18n/format.ts';

describe('years of figures', () => {
  it('are a season where they are neighbours, and a span where they are not', () => {
    expect(formatSeason([2022, 2023])).toBe('2022/23');
    expect(formatSeason([1999, 2000])).toBe('1999/00');
    expect(formatSeason([2022, 2022])).toBe('2022');
    expect(formatSeason([2020, 2022])).toBe('2020–2022');
  });
});

describe('a number of a reader’s own table', () => {
  it('is written in scientific form beyond a million million, in few signs', () => {
    expect(formatNumber('en', 1e308)).toBe('1.00E308');
    expect(formatNumber('ru', -2.345e15)).toBe('−2,35E15');
    expect(formatSigned('en', 1e308)).toBe('+1.00E308');
    expect(formatSigned('ru', -2.345e15)).toBe('−2,35E15');
    expect(formatPlain('en', 1e-300)).toBe('1.00E−300');
    expect(formatPlain('ru', -0.00012)).toBe('−1,20E−4');
    expect(formatPlain('en', 0)).toBe('0');
    expect(formatNumber('en', 1e12)).toBe('1,000,000,000,000');
  });
});

describe('a number with its unit', () => {
  it('keeps number and unit together, and writes per cent as its language does', () => {
    expect(withUnit('en', '92.0', '%')).toBe('92.0%');
    expect(withUnit('ru', '92,0', '%')).toBe('92,0\u00a0%');
    expect(withUnit('kk', '92,0', '%')).toBe('92,0\u00a0%');
    expect(withUnit('en', '0.95', 'per 1,000 residents')).toBe('0.95\u00a0per 1,000 residents');
    expect(withUnit('en', '7', '')).toBe('7');
  });

  it('writes a share as it writes a figure in per cent', () => {
    for (const language of LANGUAGES) {
      const number = language === 'en' ? '92.0' : '92,0';
      expect(formatPercent(language, 0.92, 1)).toBe(withUnit(language, number, '%'));
    }
  });
});
