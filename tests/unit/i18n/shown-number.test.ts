import { describe, expect, it } from 'vitest';
import { perLanguage } from '../../../geodata/languages.ts';
import { withKazakhSuffix } from '../../../src/i18n/messages/kazakh-suffix.ts';
import { unitMessages } from '../../../src/i18n/messages/units.ts';
import { rangeText } from '../../../src/i18n/range-text.ts';
import { plural, shownNumber, shownSigned } from '../../../src/i18n/shown-number.ts';
import { valueText } from '../../../src/i18n/value-text.ts';
import { realData } from '../layers/real-explorer.ts';

const YEARS = { one: 'год', few: 'года', many: 'лет', other: 'года (дробь)' };
const unit = (en: string) => perLanguage((language) => ({ en, ru: `ru ${en}`, kk: `kk ${en}` })[language]);

// @ts-expect-error a Russian noun without its fourth form
plural('ru', 1, { one: 'год', few: 'года', other: 'лет' });
// @ts-expect-error an English noun without its first form
plural('en', 1, { other: 'years' });
// @ts-expect-error a Kazakh noun has one form
plural('kk', 1, { one: 'жыл', other: 'жыл' });

describe('the form of a noun', () => {
  it.each([
    [1, 0, 'год'],
    [2, 0, 'года'],
    [5, 0, 'лет'],
    [11, 0, 'лет'],
    [21, 0, 'год'],
    [-1, 0, 'год'],
    [0.5, 1, 'года (дробь)'],
    [25.5, 1, 'года (дробь)'],
    [1, 1, 'года (дробь)'],
    [1.04, 0, 'год'],
    [4.6, 0, 'лет'],
  ])('follows the number as displayed in Russian: %d with %i decimals', (value, decimals, form) => {
    expect(plural('ru', shownNumber('ru', value, decimals), YEARS)).toBe(form);
  });

  it('follows it in English, and does not change in Kazakh', () => {
    const years = { one: 'year', other: 'years' };
    expect(plural('en', shownNumber('en', 1, 0), years)).toBe('year');
    expect(plural('en', shownNumber('en', 1, 1), years)).toBe('years');
    expect(plural('kk', shownNumber('kk', 1, 0), { other: 'жыл' })).toBe('жыл');
  });
});

describe('a value with its unit', () => {
  it.each([
    ['en', 12.5, '%', '12.5%'],
    ['ru', 12.5, '%', '12,5 %'],
    ['kk', 12.5, '%', '12,5 %'],
    ['en', 12.5, 'per 1,000 residents', '12.5 per 1,000 residents'],
    ['ru', 12.5, 'per 1,000 residents', '12,5 на 1 000 жителей'],
    ['kk', 12.5, 'per 1,000 residents', '1 000 тұрғынға 12,5'],
    ['kk', 0.1, '% of GRP', 'ЖӨӨ-нің 0,1 %-ы'],
    ['ru', 25.5, 'subsistence minima per head', '25,5 прожиточного минимума на человека'],
    ['kk', 25.5, 'subsistence minima per head', 'адам басына 25,5 ең төмен күнкөріс деңгейі'],
    ['ru', 72.4, 'years', '72,4 года'],
  ] as const)('in %s: %d %s', (language, value, en, text) => {
    expect(valueText(language, shownNumber(language, value, 1), unit(en)).replaceAll('\u00a0', ' ')).toBe(
      text,
    );
  });

  it('takes the form of a whole number too, and keeps its sign', () => {
    expect(valueText('ru', shownNumber('ru', 5), unit('years'))).toBe('5\u00a0лет');
    expect(valueText('ru', shownSigned('ru', 2, 0), unit('years'))).toBe('+2\u00a0года');
  });

  it('puts a unit that it does not know behind the number', () => {
    expect(valueText('kk', shownNumber('kk', 5), unit('widgets'))).toBe('5\u00a0kk widgets');
    expect(
      valueText(
        'en',
        shownNumber('en', 5),
        perLanguage(() => ''),
      ),
    ).toBe('5');
  });

  it('knows every unit of the codebook', () => {
    const units = new Set(realData().codebook.map((indicator) => indicator.unit.en));
    expect([...units].filter((en) => !(en in unitMessages.en))).toEqual([]);
  });
});

describe('a range', () => {
  const range = (language: 'en' | 'ru' | 'kk', low: number, high: number, decimals = 0, of = ''): string => {
    const ends = [low, high].map((value) => shownNumber(language, value, decimals)) as [
      ReturnType<typeof shownNumber>,
      ReturnType<typeof shownNumber>,
    ];
    return valueText(language, rangeText(language, ...ends), unit(of)).replaceAll('\u00a0', ' ');
  };

  it.each([
    ['en', 3, 5, '%', '3–5%'],
    ['ru', 3, 5, '%', '3–5 %'],
    ['kk', 3, 5, 'per 1,000 residents', '1 000 тұрғынға 3–5'],
    ['ru', 5, 3, 'years', '3–5 лет'],
    ['ru', 1, 2, 'years', '1–2 года'],
    ['en', -3, 5, '%', '−3 to 5%'],
    ['ru', -3, 5, 'years', 'от −3 до 5 лет'],
    ['ru', -3, 1, 'years', 'от −3 до 1 года'],
    ['ru', -3, 2, 'years', 'от −3 до 2 лет'],
    ['kk', -3, 5, 'years', '−3…5 жыл'],
    ['kk', -3, 5, 'per 1,000 residents', '1 000 тұрғынға −3-тен 5-ке дейін'],
  ] as const)('in %s from %d to %d %s', (language, low, high, of, text) => {
    expect(range(language, low, high, 0, of)).toBe(text);
  });

  it('is one number where both ends look the same', () => {
    expect(range('en', 6, 6, 0, '%')).toBe('6%');
    expect(range('en', 5.96, 6.04, 1, 'years')).toBe('6.0 years');
    expect(range('ru', 0.96, 1.04, 0, 'years')).toBe('1 год');
  });

  it('asks a genitive of a Russian noun behind a fraction too', () => {
    expect(range('ru', -0.5, 1.5, 1, 'years')).toBe('от −0,5 до 1,5 года');
  });

  it('is in words between two numbers below zero', () => {
    expect(rangeText('en', shownNumber('en', -5), shownNumber('en', -3)).text).toBe('−5 to −3');
    expect(rangeText('kk', shownNumber('kk', -5), shownNumber('kk', -3)).text).toBe('−5-тен −3-ке дейін');
  });
});

describe('an ending behind a Kazakh number', () => {
  it.each([
    ['0', '0-ден 0-ге'],
    ['1', '1-ден 1-ге'],
    ['6', '6-дан 6-ға'],
    ['9', '9-дан 9-ға'],
    ['10', '10-нан 10-ға'],
    ['20', '20-дан 20-ға'],
    ['30', '30-дан 30-ға'],
    ['37', '37-ден 37-ге'],
    ['40', '40-тан 40-қа'],
    ['50', '50-ден 50-ге'],
    ['60', '60-тан 60-қа'],
    ['70', '70-тен 70-ке'],
    ['80', '80-нен 80-ге'],
    ['100', '100-ден 100-ге'],
    ['1\u00a0000', '1\u00a0000-нан 1\u00a0000-ға'],
    ['0,75', '0,75-тен 0,75-ке'],
    ['4,00', '4,00-тен 4,00-ке'],
    ['−0,10', '−0,10-нан −0,10-ға'],
    ['25\u00a0%', '25\u00a0%-дан 25\u00a0%-ға'],
  ])('%s', (text, endings) => {
    expect(`${withKazakhSuffix(text, 'ablative')} ${withKazakhSuffix(text, 'dative')}`).toBe(endings);
  });
});
