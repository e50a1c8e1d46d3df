import { describe, expect, it } from 'vitest';
import {
  type Column,
  either,
  from,
  idOf,
  integer,
  listOf,
  names,
  number,
  numeral,
  oneOf,
  optional,
  patternOf,
  text,
  where,
  year,
  yearFrom,
} from '../../../../indicators/figures/columns.ts';
import { createTableReader, table } from '../../../../indicators/figures/read-table.ts';

const PLACES = table({
  file: 'places.csv',
  key: ['place_id'],
  fields: { id: from('place_id', text), regionId: text },
});
const PLACES_CSV = 'place_id,region_id\nridder,KZ-63\nabai,KZ-35\n';

/** What is made of one cell under a column, or the message and the kind of its problem. */
function readCell(column: Column<unknown>, cell: string): unknown {
  const read = createTableReader({ 'a.csv': `cell,end\n"${cell}",x\n`, 'places.csv': PLACES_CSV });
  const { rows, problems } = read(table({ file: 'a.csv', fields: { cell: column, end: text } }));
  const [problem] = problems;
  return problem === undefined ? rows[0]?.cell : `${problem.kind}: ${problem.message}`;
}

describe('a column', () => {
  const placeId = idOf('places.csv', 'place_id');
  const pattern = patternOf(['places.csv', 'place_id'], ['places.csv', 'region_id/place_id']);
  const cases: readonly (readonly [name: string, column: Column<unknown>, cell: string, read: unknown])[] = [
    ['text', text, ' a b ', 'a b'],
    ['text', text, '', 'empty-cell: The cell is empty.'],
    ['numeral', numeral, '5.10', '5.10'],
    ['numeral', numeral, '5,1', 'not-a-number: "5,1" is not a number.'],
    ['number', number, '-0.5', -0.5],
    ['number', number, '1e3', 'not-a-number: "1e3" is not a number.'],
    ['number', number, '1 000', 'not-a-number: "1 000" is not a number.'],
    ['integer', integer, '1.5', 'not-a-number: "1.5" is not a whole number.'],
    [
      'where',
      where(number, (value) => value > 0, 'a number above 0'),
      '0',
      'not-a-number: "0" is not a number above 0.',
    ],
    ['year', year, '2021', 2021],
    ['year', year, '21', 'not-a-year: "21" is not a year from 1900 to 2040.'],
    ['year', year, '1786', 'not-a-year: "1786" is not a year from 1900 to 2040.'],
    ['yearFrom', yearFrom(1700), '1786', 1786],
    ['oneOf', oneOf(['count', 'rate', 'money']), 'rate', 'rate'],
    [
      'oneOf',
      oneOf(['count', 'rate', 'money']),
      'Rate',
      'unknown-word: "Rate" is not count, rate, or money.',
    ],
    ['either', either('yes', 'no'), 'no', false],
    ['either', either('yes', 'no'), 'maybe', 'unknown-word: "maybe" is not yes or no.'],
    ['idOf', placeId, 'ridder', 'ridder'],
    ['idOf', placeId, 'riddr', 'unknown-id: "riddr" is not in places.csv, column "place_id".'],
    ['idOf another file that is missing', idOf('lost.csv', 'id'), 'any', 'any'],
    ['patternOf', pattern, '*', '*'],
    ['patternOf', pattern, 'KZ-63/*', 'KZ-63/*'],
    ['patternOf', pattern, 'KZ-35/abai', 'KZ-35/abai'],
    ['patternOf', pattern, 'abai/*', expect.stringContaining('unknown-id: "abai/*" is not in places.csv')],
    ['listOf', listOf(placeId, ';'), 'ridder; abai;', ['ridder', 'abai']],
    [
      'listOf',
      listOf(placeId, ';'),
      'ridder; abay',
      'unknown-id: "abay" is not in places.csv, column "place_id".',
    ],
    ['optional', optional(number), '', null],
    ['optional', optional(number, 7), '', 7],
    ['optional', optional(number), 'x', 'not-a-number: "x" is not a number.'],
  ];
  it.each(cases)('%s reads "$2"', (_, column, cell, read) => {
    expect(readCell(column, cell)).toEqual(read);
  });
});

describe('a table', () => {
  it('names its columns by its fields, or as it says, and gathers the names of three languages', () => {
    const read = createTableReader({
      'a.csv': 'id,name_kk,name_ru,name_en,from_year,over_100000\nx,к,р,e,2020,no\n',
    });
    const declared = table({
      file: 'a.csv',
      fields: {
        id: text,
        names: names('name'),
        fromYear: year,
        isLarge: from('over_100000', either('yes', 'no')),
      },
    });
    expect(read(declared)).toEqual({
      rows: [
        {
          line: 2,
          row: 'a:2',
          id: 'x',
          names: { kk: 'к', ru: 'р', en: 'e' },
          fromYear: 2020,
          isLarge: false,
        },
      ],
      problems: [],
      read: 1,
    });
  });

  it('reports every bad cell of a row, leaves the row out and keeps the others', () => {
    const read = createTableReader({ 'a.csv': 'id,year,value\na,20,x\nb,2020,1\n' });
    const { rows, problems } = read(table({ file: 'a.csv', fields: { id: text, year, value: number } }));
    expect(rows.map(({ id }) => id)).toEqual(['b']);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'year'],
      [2, 'value'],
    ]);
  });

  it('asks its own check of rows that are sound, and places the fault', () => {
    const declared = table({
      file: 'a.csv',
      fields: { low: number, high: number },
      check: ({ low, high }) =>
        low < high ? [] : [{ kind: 'turned', column: 'low', message: 'Not below.', hint: 'Turn.' }],
    });
    const { rows, problems } = createTableReader({ 'a.csv': 'low,high\n1,2\n\n2,1\nx,1\n' })(declared);
    expect(rows).toHaveLength(1);
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['turned', 4],
      ['not-a-number', 5],
    ]);
  });

  it('keeps the first of two rows with one key and names the other, by key or by the whole row', () => {
    const csv = 'place_id,region_id\nridder,KZ-63\nridder,KZ-35\n';
    const read = createTableReader({ 'places.csv': csv });
    const { rows, problems } = read(PLACES);
    expect(rows.map(({ regionId }) => regionId)).toEqual(['KZ-63']);
    expect(problems).toMatchObject([{ kind: 'duplicate-key', line: 3, column: 'place_id' }]);
    expect(problems[0]?.message).toBe('ridder: this is also in line 2.');
    const { key: _, ...withoutKey } = PLACES;
    expect(read(withoutKey).problems).toEqual([]);
    expect(read({ ...PLACES, key: null }).rows).toHaveLength(2);
  });

  it('knows the id of a row that is itself at fault, so that one fault is one error', () => {
    const read = createTableReader({
      'places.csv': 'place_id,region_id\nridder,\n',
      'a.csv': 'place_id\nridder\n',
    });
    expect(read(PLACES).problems).toHaveLength(1);
    expect(
      read(table({ file: 'a.csv', fields: { placeId: idOf('places.csv', 'place_id') } })).problems,
    ).toEqual([]);
  });
});
