import { describe, expect, it } from 'vitest';
import { LANGUAGES, perLanguage } from '../../../../geodata/languages.ts';
import { namesOf } from '../../../../indicators/figures/load-names.ts';
import { type LoadedTables, loadTables } from '../../../../indicators/figures/load-tables.ts';
import { describeProblem } from '../../../../indicators/figures/problem.ts';
import { NAMES, NAMES_HEADER, nameLine, onlyProblem, smallTables } from './small-tables.ts';

const tablesWith = (...names: readonly string[]): LoadedTables =>
  loadTables(smallTables({ 'names.csv': [NAMES_HEADER, ...names].join('\n') }));

const without = (start: string): readonly string[] => NAMES.filter((line) => !line.startsWith(`${start},`));

const problemsOf = ({ problems }: LoadedTables) => problems.filter(({ file }) => file === 'names.csv');

describe('names.csv', () => {
  it('names branches, sections, units and kinds of breaks in every language', () => {
    const cells = LANGUAGES.map((language) => `${language} per cent`);
    const tables = tablesWith(...without('unit,%'), ['unit', '%', ...cells].join(','));
    expect(problemsOf(tables)).toEqual([]);
    expect(namesOf(tables.names, 'unit', '%')).toEqual(perLanguage((language) => `${language} per cent`));
  });

  it.each([
    ['branch', 'branch,food'],
    ['section', 'section,Q'],
    ['unit of a series', 'unit,tenge'],
    ['kind of a break', 'break,legal-seat'],
  ])('lacks nothing that is shown: a missing %s is an error with the line to add', (_, start) => {
    const tables = tablesWith(...without(start));
    const problem = onlyProblem(tables, 'no-name');
    expect(problem).toMatchObject({ file: 'names.csv', severity: 'error', line: null });
    expect(describeProblem(problem)).toContain(start);
    const [list = '', id = ''] = start.split(',');
    expect(namesOf(tables.names, list as 'unit', id)).toEqual(perLanguage(() => id));
  });

  it('has one name for one thing: the second is an error at its line', () => {
    const tables = tablesWith(...NAMES, nameLine('unit', 'tenge', 'another'));
    expect(onlyProblem(tables, 'duplicate-key')).toMatchObject({ file: 'names.csv', line: NAMES.length + 2 });
    expect(namesOf(tables.names, 'unit', 'tenge').en).toBe('x');
  });

  it('leaves no language out: a blank cell is an error at its column', () => {
    const cells = LANGUAGES.map((language) => (language === 'ru' ? '' : 'tenge'));
    const tables = tablesWith(['unit', 'tenge', ...cells].join(','), ...without('unit,tenge'));
    expect(problemsOf(tables)[0]).toMatchObject({ kind: 'empty-cell', line: 2, column: 'name_ru' });
  });

  it('knows its lists', () => {
    expect(onlyProblem(tablesWith(...NAMES, nameLine('units', 'cases')), 'unknown-word')).toMatchObject({
      file: 'names.csv',
      column: 'list',
    });
  });

  it('is one error where it is missing or lacks a column, not one a name', () => {
    expect(problemsOf(loadTables(smallTables({ 'names.csv': null }))).map(({ kind }) => kind)).toEqual([
      'missing-file',
    ]);
    const renamed = [NAMES_HEADER.replace('name_ru', 'name'), ...NAMES].join('\n');
    expect(problemsOf(loadTables(smallTables({ 'names.csv': renamed })))).toMatchObject([
      { kind: 'missing-column', column: 'name_ru' },
      { kind: 'unknown-column', column: 'name' },
    ]);
  });
});
