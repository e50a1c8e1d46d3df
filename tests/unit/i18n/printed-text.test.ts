import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { cell, readCsv } from '../../../indicators/figures/read-csv.ts';
import units from '../../../indicators/tables/units.csv?raw';
import { decimalMark } from '../../../src/i18n/format.ts';
import { printedUnitMessages } from '../../../src/i18n/messages/printed-units.ts';
import { printedNumber, printedText } from '../../../src/i18n/printed-text.ts';
import { readNumber } from '../../walk/agree.ts';
import { faultsOf } from './wording-faults.ts';

const UNITS = new Set(readCsv('units.csv', units).rows.map((row) => cell(row, 'printed_unit')));
const PRINTED = ['0', '0.5', '1', '2', '5', '21', '25.5', '-0.2', '1329.60', '2104', '2407.4557910000003'];

/** Numbers as tables print them. */
const numerals = fc
  .record({
    sign: fc.constantFrom('', '-'),
    whole: fc.bigInt({ min: 0n, max: 10n ** 24n }),
    fraction: fc.option(fc.stringMatching(/^\d{1,20}$/), { nil: null }),
  })
  .map(({ sign, whole, fraction }) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`);

describe('a number as printed', () => {
  it('keeps every digit in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), numerals, (language, printed) => {
        const { text } = printedNumber(language, printed) ?? { text: '' };
        const [whole = '', fraction] = text.split(decimalMark(language));
        const groups = whole.replace('−', '').split(language === 'en' ? ',' : '\u00a0');
        expect(groups.slice(1).every((group) => /^\d{3}$/.test(group))).toBe(true);
        expect(groups[0]).toMatch(/^\d{1,3}$/);
        const plain = `${text.startsWith('−') ? '-' : ''}${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`;
        expect(plain).toBe(printed);
      }),
    );
  });

  it('is none where the text is none', () => {
    for (const text of ['', 'x', '1,5', '1 000', '.5', '5.', '1e3'])
      expect(printedNumber('ru', text)).toBeNull();
  });
});

describe('a value with its printed unit', () => {
  it('has a pattern for every unit of the table', () => {
    for (const language of LANGUAGES)
      expect(new Set(Object.keys(printedUnitMessages[language]))).toEqual(UNITS);
  });

  it.each(LANGUAGES)('is sound, and read as the number that it is, in %s', (language) => {
    for (const unit of UNITS)
      for (const printed of PRINTED) {
        const text = printedText(language, printed, unit);
        expect(faultsOf(language, text)).toEqual([]);
        expect([unit, readNumber(text)?.value]).toEqual([unit, Number(printed)]);
        expect(text).not.toMatch(/\d [\d%]/);
      }
  });

  it('stands in the order and with the marks of its language', () => {
    expect(LANGUAGES.map((language) => printedText(language, '63.8', 'thousand persons'))).toEqual([
      '63,8\u00a0мың адам',
      '63,8\u00a0тыс. человек',
      '63.8\u00a0thousand people',
    ]);
    expect(LANGUAGES.map((language) => printedText(language, '1329.60', 'million tenge'))).toEqual([
      '1\u00a0329,60\u00a0млн теңге',
      '1\u00a0329,60\u00a0млн тенге',
      '1,329.60\u00a0million tenge',
    ]);
    expect(LANGUAGES.map((language) => printedText(language, '17.5', 'per 1000'))).toEqual([
      '1\u00a0000\u00a0адамға 17,5',
      '17,5\u00a0на 1\u00a0000\u00a0человек',
      '17.5\u00a0per 1,000 residents',
    ]);
  });

  it('has the noun that the number asks for in Russian', () => {
    const said = (printed: string) => printedText('ru', printed, 'cases').replace(/^\S+?\u00a0(?=\D)/, '');
    expect(['0', '0.5', '1', '2', '5', '21', '25.5', '1.0'].map(said)).toEqual([
      ...['случаев', 'случая', 'случай', 'случая', 'случаев', 'случай', 'случая', 'случая'],
    ]);
  });

  it('stays as it is where it is no number or its unit is new', () => {
    expect(printedText('ru', 'x', 'persons')).toBe('x\u00a0persons');
    expect(printedText('ru', '1.5', 'furlongs')).toBe('1,5\u00a0furlongs');
    expect(printedText('ru', '1.5', '')).toBe('1,5');
  });
});
