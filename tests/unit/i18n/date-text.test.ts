import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { dateText } from '../../../src/i18n/date-text.ts';
import { dateMessages } from '../../../src/i18n/messages/dates.ts';

it('a day is written in words, in the order of the language', () => {
  expect(LANGUAGES.map((language) => dateText(language, '2026-11-30'))).toEqual([
    '2026 жылғы 30 қараша',
    '30 ноября 2026 года',
    '30 November 2026',
  ]);
  expect(dateText('en', '2027-01-05')).toBe('5 January 2027');
});

it('what is no day stays as it is, and every language has twelve months', () => {
  expect(dateText('ru', '2026-13-01')).toBe('2026-13-01');
  expect(dateText('kk', 'soon')).toBe('soon');
  for (const language of LANGUAGES)
    expect(new Set(dateMessages[language].months.split(' ')).size, language).toBe(12);
});
