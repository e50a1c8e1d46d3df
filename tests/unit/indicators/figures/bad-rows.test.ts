import { describe, expect, it } from 'vitest';
import { loadTables } from '../../../../indicators/figures/load-tables.ts';
import { describeProblem } from '../../../../indicators/figures/problem.ts';
import {
  DISTRICT_HEADER,
  FACT_HEADER,
  factLine,
  loadTownRows,
  onlyProblem,
  PROJECT_HEADER,
  projectLine,
  smallTables,
  TOWN_HEADER,
  valuesOf,
} from './small-tables.ts';

const GOOD = 'ridder,births,2020,500,persons,town,BNS-A,,,,';

describe('rows that cannot be used', () => {
  const cases: readonly (readonly [kind: string, row: string, column: string, says: string, hint: string])[] =
    [
      ['unknown-id', 'riddr,births,2021,5,persons,town,BNS-A,,,,', 'town_id', 'riddr', 'places.csv'],
      ['unknown-id', 'ridder,birth,2021,5,persons,town,BNS-A,,,,', 'series', 'birth', 'series.csv'],
      ['unknown-id', 'ridder,births,2021,5,persons,town,BNS-Z,,,,', 'source_id', 'BNS-Z', 'sources.csv'],
      ['unknown-word', 'ridder,births,2021,5,persons,city,BNS-A,,,,', 'level', 'city', 'town, admin'],
      ['unknown-word', 'ridder,births,2021,5,persons,town,BNS-A,,,suspct,', 'flag', 'suspct', 'suspect'],
      ['unknown-id', 'ridder,births,2021,5,people,town,BNS-A,,,,', 'unit', 'people', 'units.csv'],
      [
        'wrong-unit',
        'ridder,births,2021,5,million tenge,town,BNS-A,,,,',
        'unit',
        'persons',
        'Correct the unit',
      ],
      ['empty-cell', 'ridder,births,,5,persons,town,BNS-A,,,,', 'year', 'empty', 'facts.csv'],
      ['not-a-year', 'ridder,births,21,5,persons,town,BNS-A,,,,', 'year', '"21"', 'four digits'],
      ['not-a-number', 'ridder,births,2021,"5,1",persons,town,BNS-A,,,,', 'value', '5,1', 'with a point'],
      ['empty-cell', 'ridder,births,2021,,persons,town,BNS-A,,,,', 'value', 'empty', 'delete the row'],
      ['out-of-range', 'ridder,unemployment_rate,2021,101,%,town,BNS-A,,,,', 'value', '101 %', 'series.csv'],
      ['out-of-range', 'ridder,births,2021,-5,persons,town,BNS-A,,,,', 'value', '-5', 'series.csv'],
    ];
  it.each(cases)('%s: %s', (kind, row, column, says, hint) => {
    const tables = loadTownRows([GOOD, row]);
    const problem = onlyProblem(tables, kind);
    expect(problem).toMatchObject({ file: 'town-observations.csv', line: 3, column });
    expect(problem.message).toContain(says);
    expect(problem.hint).toContain(hint);
    expect(describeProblem(problem)).toContain(`town-observations.csv:3, column "${column}"`);
    expect(valuesOf(tables.observations, 'ridder', 'births')).toEqual(['2020: 500']);
  });

  it('holds back both rows of a duplicate key with different values', () => {
    const tables = loadTownRows([GOOD, 'ridder,births,2020,501,persons,town,BNS-A,,,,']);
    const problems = tables.problems.filter((problem) => problem.kind === 'duplicate-key');
    expect(problems.map((problem) => problem.line)).toEqual([2, 3]);
    expect(problems[0]).toMatchObject({ severity: 'error', column: 'value' });
    expect(problems[0]?.message).toContain('line 3');
    expect(tables.observations).toEqual([]);
  });

  it('uses one of two equal rows and names the other', () => {
    const tables = loadTownRows([GOOD, GOOD]);
    expect(onlyProblem(tables, 'duplicate-key')).toMatchObject({ severity: 'left-out', line: 3 });
    expect(tables.observations).toHaveLength(1);
  });

  it('names a missing file and still loads the rest', () => {
    const tables = loadTables(
      smallTables({ 'facts.csv': null, 'town-observations.csv': `${TOWN_HEADER}\n${GOOD}` }),
    );
    expect(onlyProblem(tables, 'missing-file')).toMatchObject({ file: 'facts.csv', severity: 'error' });
    expect(tables.observations).toHaveLength(1);
  });

  it('names orphans among facts, enterprises and projects', () => {
    const tables = loadTables(
      smallTables({
        'facts.csv': `${FACT_HEADER}\n${factLine('nowhere,gas_status,2024,,yes,code')}`,
        'projects.csv': `${PROJECT_HEADER}\n${projectLine('Mill', { amount: '1,billion tenge,', sources: 'PRESS; LOST' })}`,
      }),
    );
    const [fact, need, project] = tables.problems.filter(({ kind }) => kind === 'unknown-id');
    expect(fact).toMatchObject({ file: 'facts.csv', line: 2, column: 'town_id' });
    expect(need).toMatchObject({ file: 'needs.csv', line: 2, column: 'fact' });
    expect(project).toMatchObject({ file: 'projects.csv', line: 2, column: 'source_id' });
    expect(project?.message).toContain('"LOST"');
    expect(tables.facts).toEqual([]);
    expect(tables.projects).toEqual([]);
  });

  it('names a unit that does not convert only once where the series itself cannot be used', () => {
    const tables = loadTownRows([GOOD], {
      'series.csv':
        'series,name_kk,name_ru,name_en,unit,decimals,kind,area_kind,min,max,max_step,same_as\nbirths,к,р,Births,persons,0,counts,person,0,,20,',
    });
    expect(onlyProblem(tables, 'unknown-word')).toMatchObject({
      file: 'series.csv',
      line: 2,
      column: 'kind',
    });
    expect(tables.problems.filter(({ file }) => file === 'town-observations.csv')).toMatchObject([
      { kind: 'unknown-id', severity: 'error', line: 2, column: 'series' },
    ]);
  });

  it('names a sheet that is not among the sheets of its region, and a parent that is none', () => {
    const tables = loadTables(
      smallTables({
        'district-observations.csv': `${DISTRICT_HEADER}\nKZ-62,г.а.Каражал,district,births,2020,5,persons,BNS-A`,
        'district-sheets.csv':
          'region_code,sheet,level,role,parent_sheet,reason\nKZ-62,г.а.Каражал,city,part,,\nKZ-62,г.Каражал,monotown,inside,Каражал,',
      }),
    );
    const [row, parent] = tables.problems.filter(({ kind }) => kind === 'unknown-id');
    expect(row).toMatchObject({ file: 'district-observations.csv', line: 2, column: 'sheet' });
    expect(parent).toMatchObject({ file: 'district-sheets.csv', line: 3, column: 'parent_sheet' });
  });
});

describe('a source', () => {
  const SOURCES = 'source_id,title,title_lang,note,files,publisher,year,url,licence';
  const withSource = (line: string) =>
    loadTables(
      smallTables({
        'sources.csv': [SOURCES, 'BNS-A,Book,en,,,Bureau,2024,,x', 'PRESS,Page,en,,,Paper,,,x', line].join(
          '\n',
        ),
      }),
    );

  it('without a printed title has the name of its id, which must be in the table of names', () => {
    expect(onlyProblem(withSource('NEW,no-such-name,,,,Paper,,,x'), 'no-name').hint).toContain(
      'source,no-such-name',
    );
  });

  it.each(['region:35', 'sheets', 'summed:KZ-35', 'years:2008', 'unheard-of', 'date:1 May 2024'])(
    'may not carry the note %s',
    (note) => {
      expect(onlyProblem(withSource(`NEW,Page,en,${note},,Paper,,,x`), 'unknown-word')).toMatchObject({
        file: 'sources.csv',
        column: 'note',
        line: 4,
      });
    },
  );

  it('may carry several notes', () => {
    const [source] = withSource('NEW,Page,en,region:KZ-35; years:2008-2023,,Paper,,,x').sources.slice(-1);
    expect(source?.notes).toEqual(['region:KZ-35', 'years:2008-2023']);
    expect(source?.title).toEqual({ printed: 'Page', lang: 'en' });
  });
});
