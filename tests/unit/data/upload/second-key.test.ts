import { describe, expect, it } from 'vitest';
import { problemsOf, readTexts } from './read-texts.ts';

const read = (text: string) => {
  const reading = readTexts({ 'a.csv': text });
  if (!reading.ok) throw new Error(problemsOf(reading).join('\n'));
  return {
    problems: reading.data.problems.map(({ line, column, code, values }) => [line, column, code, values]),
    rows: [reading.data.rowsUsed, reading.data.rowsLeftOut],
  };
};
const SEXES = [4, 'sex', 'second-key', ['sex', 'women', 'men']];

describe('a column that tells rows of one place and time apart', () => {
  it('is named in a long table, once for all its rows', () => {
    const rows = ['ridder', 'tekeli', 'aksu'].flatMap((town) =>
      ['women', 'men'].map((sex, at) => `${town},jobs,2020,${sex},${at}`),
    );
    const { problems, rows: counts } = read(['unit,indicator,year,sex,value', ...rows].join('\n'));
    expect(problems).toEqual([[3, ...SEXES.slice(1)]]);
    expect(counts).toEqual([3, 3]);
  });

  it('is named in a table with a column for each indicator', () => {
    const rows = ['Ridder,women,1,2', 'Tekeli,women,3,4', 'Ridder,men,5,6', 'Tekeli,men,7,8'];
    expect(read(['town,sex,jobs,pay', ...rows].join('\n')).problems).toEqual([SEXES]);
  });

  it.each([
    ['a row that stands there twice', ['Ridder,women,1', 'Ridder,women,2', 'Tekeli,men,3', 'Aksu,men,3']],
    ['notes that differ row by row', ['Ridder,good,1', 'Ridder,bad,2', 'Tekeli,poor,3', 'Aksu,fine,3']],
    ['rows without a value', ['Ridder,women,1', 'Ridder,,2', 'Tekeli,women,1', 'Tekeli,men,2']],
  ])('is none with %s: the rows are named', (_, rows) => {
    const codes = read(['town,sex,jobs', ...rows].join('\n')).problems.map(([, , code]) => code);
    expect(codes).toContain('duplicate-unit');
    expect(codes).not.toContain('second-key');
  });

  it('is none where no place is there twice', () => {
    expect(read('town,kind,jobs\nRidder,a,1\nTekeli,a,2\nAksu,b,3\nRudny,b,3\n').problems).toEqual([]);
  });
});
