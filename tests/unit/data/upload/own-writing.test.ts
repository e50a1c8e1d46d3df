import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalMark,
  PLAIN_STYLE,
  seeNumber,
  writtenNumber,
} from '../../../../indicators/coinr/written-number.ts';
import { writtenTime } from '../../../../src/data/upload/written-time.ts';
import { dataOf, readTexts } from './read-texts.ts';

/** Ways of writing numbers: points, commas, spaces of three widths, apostrophes, groups of two. */
const LOCALES = [
  'en-US',
  'en-GB',
  'de-DE',
  'de-CH',
  'de-AT',
  'fr-FR',
  'ru-RU',
  'kk-KZ',
  'es-ES',
  'pt-PT',
  'hi-IN',
  'en-IN',
  'pl-PL',
  'sv-SE',
  'en-ZA',
  'it-IT',
];
const TOWNS = ['Ridder', 'Tekeli', 'Aksu', 'Rudny', 'Kentau', 'Saran'];

const number = fc.oneof(
  fc.integer({ min: -9_999_999, max: 9_999_999 }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 1000),
  fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 10),
);
const numbers = fc.array(number, { minLength: 1, maxLength: TOWNS.length });

/** The figures of a column; null = refused. */
function column(texts: readonly string[]): readonly (number | null)[] {
  const style = texts.reduce(seeNumber, PLAIN_STYLE);
  const mark = decimalMark(style, style);
  return texts.map((text) => {
    const value = writtenNumber(text, mark);
    return typeof value === 'number' ? value : null;
  });
}

describe('a column of numbers written in any way', () => {
  it.each(LOCALES)('%s: every number is read exactly or refused, never as another magnitude', (locale) => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        fc.constantFrom('', '%', ' %', '*', ' 1)', '¹'),
        (values, decimals, isFixed, mark) => {
          const format = new Intl.NumberFormat(locale, {
            ...{ minimumFractionDigits: isFixed ? decimals : 0, maximumFractionDigits: decimals },
          });
          const rounded = values.map((value) => Number(value.toFixed(decimals)));
          const raw = column(rounded.map((value) => `${format.format(value)}${mark}`));
          for (const [at, value] of raw.entries())
            if (value !== null) expect(value).toBeCloseTo(rounded[at] ?? Number.NaN, 9);
        },
      ),
      { seed: 17, numRuns: 120 },
    );
  });

  it('with a number that gives its mark away all are read', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('ru-RU', 'de-DE', 'en-US', 'de-CH', 'fr-FR'), (values, locale) => {
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
        const whole = [...values.slice(0, TOWNS.length - 1), 1234.5];
        expect(column(whole.map((value) => format.format(value)))).toEqual(whole);
      }),
      { seed: 18, numRuns: 300 },
    );
  });

  it('as the reader chooses the mark, open numbers are read', () => {
    const text = 'town;x\nRidder;1.234\nTekeli;2.345\n';
    const raw = (decimal: 'comma' | 'point') => {
      const reading = readTexts({ 'a.csv': text }, { decimal });
      return reading.ok ? reading.data.columns['x']?.[0]?.raw : null;
    };
    expect(raw('comma')).toEqual([1234, 2345]);
    expect(raw('point')).toEqual([1.234, 2.345]);
    expect(column(['1.234', '2.345'])).toEqual([null, null]);
  });

  it.each([
    '10⁶',
    '5 тыс.',
    '3 млн',
    '1,23,456',
    '1.2.3',
    '12e',
    '٣٤',
    '1 2',
    '1/2',
    '5–7',
    '<5',
    '~10',
    '1 234 56',
  ])('%s is no number', (text) => {
    expect(column(['7', '8.5', '9', text])[3]).toBeNull();
  });
});

describe('a time', () => {
  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
  const iso = (date: Date): string => date.toISOString().slice(0, 10);

  it('of a day is one, however it is written', () => {
    const languages = ['ru', 'kk', 'en-GB', 'en-US', 'de'] as const;
    fc.assert(
      fc.property(day, (date) => {
        const wanted = iso(date);
        const [year = '', month = '', of = ''] = wanted.split('-');
        const written = [
          ...[
            wanted,
            `${of}.${month}.${year}`,
            `${Number(of)}.${Number(month)}.${year}`,
            `${of}.${month}.${year.slice(2)}`,
          ],
          ...[
            `${year}/${month}/${of}`,
            `${wanted}T00:00:00Z`,
            `${of}.${month}.${year} г.`,
            `${year}${month}${of}`,
            `${wanted} 00:00`,
          ],
          new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
          new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
          new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
        ];
        for (const text of written) expect(writtenTime(text), text).toBe(wanted);
        for (const language of languages) {
          const text = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).format(
            date,
          );
          const read = writtenTime(text, language === 'en-US' ? 'month-first' : 'day-first');
          expect([wanted, null], text).toContain(read);
        }
      }),
      { seed: 19, numRuns: 300 },
    );
  });

  it('of a year, a quarter or a month is one', () => {
    const years = [
      '2021',
      '2021,0',
      '2021.0',
      '2021 г.',
      '2021г',
      '2021 год',
      '2021 года',
      '2021 жыл',
      '2021 ж.',
      '2021 жылы',
      '2021*',
      '2021 1)',
      'за 2021 год',
      'FY 2021',
      "'2021",
      ' 2021 ',
      '2021\u00a0г.',
    ];
    for (const text of years) expect(writtenTime(text), text).toBe('2021');
    const quarters = [
      '2021 Q3',
      '2021-Q3',
      '2021Q3',
      'Q3 2021',
      '3 кв. 2021',
      '3 квартал 2021 г.',
      'III квартал 2021',
      '2021 III тоқсан',
    ];
    for (const text of quarters) expect(writtenTime(text), text).toBe('2021-Q3');
    const months = [
      '2021-03',
      '2021M03',
      '03.2021',
      'март 2021',
      'Март 2021 г.',
      'мар. 2021',
      'March 2021',
      'Mar 2021',
      'наурыз 2021',
      '2021 наурыз',
    ];
    for (const text of months) expect(writtenTime(text), text).toBe('2021-03');
  });

  it('is not found in what is none', () => {
    for (const text of [
      '',
      'Ridder',
      '1',
      '99',
      '31.02.2021',
      '2021-13-01',
      '1234567',
      '12.5',
      '2019-2021',
      'IV',
      'may',
      '20211',
      '0,2021',
    ])
      expect(writtenTime(text), text).toBeNull();
  });

  it('has one place in the order of times, whatever its writing', () => {
    const rows = ['2022 г.', '2021,0', '2020', '2021'].map((year, at) => `${TOWNS[at]};${year};${at}`);
    expect(dataOf({ 'a.csv': ['Город;Год;x', ...rows].join('\n') }).times).toEqual(['2020', '2021', '2022']);
  });

  it('with the month first is known by a day above twelve, for the whole column', () => {
    const rows = ['12/31/2019', '03/04/2020'].map((date) => `Ridder,${date},1`);
    expect(dataOf({ 'a.csv': ['town,date,x', ...rows].join('\n') }).times).toEqual([
      '2019-12-31',
      '2020-03-04',
    ]);
  });
});
