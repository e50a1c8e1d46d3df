import { describe, expect, it } from 'vitest';
import { writtenMoney } from '../../../../src/data/upload/written-money.ts';
import { problemsOf, readTexts } from './read-texts.ts';

describe('a figure with its currency', () => {
  it.each([
    ['312 400 ₸', '312 400', '₸'],
    ['₸312400', '312400', '₸'],
    ['287\u00a0100\u00a0тг', '287\u00a0100', '₸'],
    ['287,5 тг.', '287,5', '₸'],
    ['12 теңге', '12', '₸'],
    ['12 тенге', '12', '₸'],
    ['12 KZT', '12', '₸'],
    ['KZT 12', '12', '₸'],
    ['$5', '5', '$'],
    ['-$5.5', '-5.5', '$'],
    ['$ -5', '-5', '$'],
    ['5 USD', '5', '$'],
    ['5 долл.', '5', '$'],
    ['5 долларов', '5', '$'],
    ['€1.234,5', '1.234,5', '€'],
    ['7 евро', '7', '€'],
    ['7 руб.', '7', '₽'],
    ['7 рублей', '7', '₽'],
    ['7 £', '7', '£'],
  ])('%s', (text, number, currency) => {
    expect(writtenMoney(text)).toEqual({ number, currency, hasWord: false });
  });

  it.each(['12 млн тг', '12,5 млн', '3 тыс. тенге', '3 мың теңге', '2 млрд ₸', '2 million', '2 bn USD'])(
    'has a word in place of digits: %s',
    (text) => {
      expect(writtenMoney(text).hasWord).toBe(true);
    },
  );

  it.each(['12', '-1 234,5', '12 %', '5 мест', '5 тгк', 'тг', '$', 'USD', '12 км', 'н/д', '1\u20092'])(
    'is none, and the text stays: %s',
    (text) => {
      expect(writtenMoney(text)).toEqual({ number: text, currency: '', hasWord: false });
    },
  );
});

describe('a column of money', () => {
  const read = (text: string) => {
    const reading = readTexts({ 'a.csv': text });
    if (!reading.ok) throw new Error(problemsOf(reading).join('\n'));
    const { nodes, columns, problems } = reading.data;
    return {
      figures: nodes.map(({ code }) => columns[code]?.map(({ raw }) => raw)),
      units: nodes.map(({ unit }) => unit),
      problems: problems.map(({ line, column, code }) => `${line} ${column} ${code}`),
    };
  };

  it('is read with its unit, beside figures without a sign', () => {
    expect(read('town;pay\nRidder;312 400 ₸\nTekeli;287 100 тг\nAksu;295000\n')).toEqual({
      figures: [[[312400, 287100, 295000]]],
      units: ['₸'],
      problems: [],
    });
  });

  it('is read by its own decimal mark', () => {
    expect(read('town;pay\nRidder;$1,234\nTekeli;$1,234.50\n').figures).toEqual([[[1234, 1234.5]]]);
  });

  it('of two currencies keeps those of the first', () => {
    expect(read('town;pay\nRidder;312 ₸\nTekeli;5 $\nAksu;7 ₸\n')).toEqual({
      figures: [[[312, null, 7]]],
      units: ['₸'],
      problems: ['3 pay other-currency'],
    });
  });

  it('in a long table has a currency an indicator', () => {
    const text = 'unit,indicator,value\nridder,pay,312 ₸\nridder,trade,5 $\ntekeli,trade,6 $\n';
    expect(read(text)).toMatchObject({ units: ['₸', '$'], problems: [] });
  });

  it('with words in place of digits is named, cell by cell', () => {
    expect(read('town;pay\nRidder;12 млн тг\nTekeli;13 млн тг\nAksu;5\n')).toEqual({
      figures: [[[null, null, 5]]],
      units: [null],
      problems: ['2 pay worded-number', '3 pay worded-number'],
    });
  });
});
