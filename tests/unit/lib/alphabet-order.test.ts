import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import places from '../../../geodata/derived/places.json' with { type: 'json' };
import { alphabetKey, compareByAlphabet } from '../../../src/lib/alphabet-order.ts';

/** The alphabet as the rules for words of this project have it. */
const LETTERS = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
const UPPER = LETTERS.map((letter) => letter.toUpperCase());

const names = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...LETTERS, ...UPPER, ...'aAzZéüß09 -«»’') }),
);
const words = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 6 });

/** The order of two words of small letters, letter by letter. */
function byTable(a: string, b: string): number {
  const [x, y] = [a, b].map((word) => [...word].map((letter) => LETTERS.indexOf(letter)));
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  if (at === -1) return Math.sign(a.length - b.length);
  return Math.sign((x?.[at] ?? -1) - (y?.[at] ?? -1));
}

describe('the order of names', () => {
  it('is a total order', () => {
    fc.assert(
      fc.property(names, names, names, (a, b, c) => {
        expect(compareByAlphabet(a, a)).toBe(0);
        expect(compareByAlphabet(a, b)).toBe(-compareByAlphabet(b, a) + 0);
        expect(compareByAlphabet(a, b) === 0).toBe(a === b);
        if (compareByAlphabet(a, b) <= 0 && compareByAlphabet(b, c) <= 0)
          expect(compareByAlphabet(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is that of the alphabet', () => {
    expect(LETTERS).toHaveLength(42);
    expect([...LETTERS].reverse().sort(compareByAlphabet)).toEqual(LETTERS);
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(compareByAlphabet(a, b)).toBe(byTable(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('looks at case only between names that are else the same', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        fc.pre(a !== b);
        expect(compareByAlphabet(a.toUpperCase(), b)).toBe(compareByAlphabet(a, b));
        expect(alphabetKey(a.toUpperCase())).toBe(alphabetKey(a));
        expect(compareByAlphabet(a, a.toUpperCase())).toBe(-1);
      }),
    );
    expect(['ӘЛИЯ', 'Әлия', 'әлия', 'Алия'].sort(compareByAlphabet)).toEqual([
      ...['Алия', 'әлия', 'Әлия', 'ӘЛИЯ'],
    ]);
  });

  it('puts marks first, then digits, Latin and Cyrillic letters', () => {
    const sorted = ['«Ә»', '12', 'abc', 'élan', 'Zinc', 'Абай', 'Әлия', 'Яна'];
    expect([...sorted].reverse().sort(compareByAlphabet)).toEqual(sorted);
    expect(['Éden', 'Edin', 'Edan'].sort(compareByAlphabet)).toEqual(['Edan', 'Éden', 'Edin']);
    expect(['Усть-Яна', 'Усть А', 'Устья'].sort(compareByAlphabet)).toEqual(['Усть А', 'Усть-Яна', 'Устья']);
  });

  it('does not ask how a letter was typed', () => {
    expect(alphabetKey('Й')).toBe(alphabetKey('И\u0306'));
    expect(alphabetKey('Ё')).toBe(alphabetKey('Е\u0308'));
  });

  it('puts the towns in the order that a reader of Kazakh looks for them', () => {
    const towns = places.towns.map(({ names: { kk } }) => kk).sort(compareByAlphabet);
    expect(towns.slice(0, 7)).toEqual(['Абай', 'Ақсай', 'Ақсу', 'Алтай', 'Арқалық', 'Балқаш', 'Екібастұз']);
    const order = [
      'Жаңаөзен',
      'Жаңатас',
      'Жезқазған',
      'Жітіқара',
      'Кентау',
      'Курчатов',
      'Қаражал',
      'Қаратау',
    ];
    expect(towns.filter((name) => order.includes(name))).toEqual(order);
  });
});
