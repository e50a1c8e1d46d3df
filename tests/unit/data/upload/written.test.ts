import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvForm, csvRecords } from '../../../../indicators/coinr/csv-records.ts';
import {
  decimalMark,
  PLAIN_STYLE,
  seeNumber,
  writtenNumber,
} from '../../../../indicators/coinr/written-number.ts';
import { dataOf, decoded } from './read-texts.ts';

const records = (text: string, width: number | null = null) =>
  [...csvRecords(text, csvForm(text), width)].map(({ line, values, isBroken }) => [
    line,
    isBroken ? null : values,
  ]);

describe('records of a CSV text', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'semicolons and CRLF',
      'a;b\r\n1;2,5\r\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2,5']],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'CR alone',
      'a,b\r1,2\r',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b\n', [[1, ['a', 'b']]]],
    ['a separator told', 'sep=;\na;b,c\n', [[2, ['a', 'b,c']]]],
    [
      'commas inside quoted names of a header',
      '"x, y";z\n1;2\n',
      [
        [1, ['x, y', 'z']],
        [2, ['1', '2']],
      ],
    ],
    [
      'empty lines',
      'a,b\n\n,\n1,2\n',
      [
        [1, ['a', 'b']],
        [4, ['1', '2']],
      ],
    ],
    [
      'a cell over two lines',
      'a,b\n"1\n1",2\n3,4',
      [
        [1, ['a', 'b']],
        [2, ['1\n1', '2']],
        [4, ['3', '4']],
      ],
    ],
    [
      'a doubled quotation mark',
      'a,b\n"say ""1""",2',
      [
        [1, ['a', 'b']],
        [2, ['say "1"', '2']],
      ],
    ],
    [
      'an inch',
      'a,b\n5" pipe,2\n3,4',
      [
        [1, ['a', 'b']],
        [2, ['5" pipe', '2']],
        [3, ['3', '4']],
      ],
    ],
    [
      'a stray mark',
      'a,b\n"1,2\n3,4\n"5",6',
      [
        [1, ['a', 'b']],
        [2, null],
        [3, ['3', '4']],
        [4, ['5', '6']],
      ],
    ],
    [
      'a stray mark at the end',
      'a,b\n1,2\n"3,4',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
        [3, null],
      ],
    ],
  ])('%s', (_, text, wanted) => {
    expect(records(text, 2)).toEqual(wanted);
  });
});

describe('numbers as people write them', () => {
  const read = (text: string, ...others: readonly string[]) => {
    const style = [text, ...others].reduce(seeNumber, PLAIN_STYLE);
    return writtenNumber(text, decimalMark(style, style));
  };
  it.each<[text: string, others: readonly string[], value: number | string]>([
    ['12.5', [], 12.5],
    ['-1e3', [], -1000],
    ['12,5', [], 12.5],
    ['0,125', [], 0.125],
    ['1234,567', [], 1234.567],
    ['1,234', [], 'open-number'],
    ['1,234', ['0,5'], 1.234],
    ['1,234', ['1,234.5'], 1234],
    ['1,234', ['0,5', '1,234,567'], 'open-number'],
    ['1,234.5', [], 1234.5],
    ['1.234,5', [], 1234.5],
    ['1.234', [], 'open-number'],
    ['1.234', ['0.5'], 1.234],
    ['1.234', ['1.234,5'], 1234],
    ['1.234', ['12.5', '12,5'], 'open-number'],
    ['1 234', [], 1234],
    ['1\u00a0234\u00a0567,8', [], 1234567.8],
    ['−7', [], -7],
    ['12 %', [], 12],
    ['12 ‰', [], 'not-a-number'],
    ['1 2', [], 'not-a-number'],
    ['1,2,3', [], 'not-a-number'],
    ['2020-01', [], 'not-a-number'],
    ['Infinity', [], 'not-a-number'],
  ])('%s beside %j', (text, others, value) => {
    expect(read(text, ...others)).toBe(value);
  });
  it('whatever the place of a decimal comma, the number is the same', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const plain = String(value);
        expect(read(plain)).toBe(Number(plain));
        expect(read(plain.replace('.', ','), '0,5')).toBe(Number(plain));
      }),
      { seed: 11 },
    );
  });
});

describe('encodings', () => {
  const text = 'город,Қарағанды\n';
  const utf16 = (isLittle: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
    view.setUint16(0, 0xfeff, isLittle);
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 + 2 * at, text.charCodeAt(at), isLittle);
    return new Uint8Array(view.buffer);
  };
  it('UTF-8, with or without its mark, and UTF-16 are read without a word', () => {
    expect(decoded(new TextEncoder().encode(text))).toEqual({ text, codes: [] });
    expect(decoded(new TextEncoder().encode(`\uFEFF${text}`))).toEqual({ text, codes: [] });
    for (const isLittle of [true, false]) expect(decoded(utf16(isLittle))).toEqual({ text, codes: [] });
  });
  it('windows-1251 is told', () => {
    expect(decoded(new Uint8Array([0xcf, 0xe0, 0xe2, 0xeb, 0xee, 0xe4, 0xe0, 0xf0]))).toEqual({
      text: 'Павлодар',
      codes: ['read-as-1251'],
    });
  });
});

it('a long table is known by Russian and Kazakh headers, and by any order of its columns', () => {
  const read = (text: string) => ({ ...dataOf({ 'a.csv': text }), understood: null });
  const wanted = read('unit,indicator,year,value\nridder,jobs,2020,2.5\n');
  for (const header of ['Город;Показатель;Год;Значение', 'ҚАЛА;Көрсеткіш;Жыл;Мәні', 'uCode;iCode;Time;VALUE'])
    expect(read(`${header}\r\nridder;jobs;2020;2,5\r\n`)).toEqual(wanted);
  expect(read('value,year,indicator,unit\n2.5,2020,jobs,ridder\n')).toEqual(wanted);
});
