import { describe, expect, it } from 'vitest';
import { stepsOut } from '../../../../indicators/figures/hold-steps.ts';
import { loadTables } from '../../../../indicators/figures/load-tables.ts';
import {
  FACT_HEADER,
  factLine,
  loadTownRows,
  onlyProblem,
  PROJECT_HEADER,
  projectLine,
  smallTables,
  valuesOf,
} from './small-tables.ts';

const town = (
  series: string,
  year: number,
  value: string,
  unit: string,
  level = 'town',
  id = 'ridder',
  source = 'BNS-A',
) => `${id},${series},${year},${value},${unit},${level},${source},,,,`;

describe('units (sheets print persons or thousands, million or billion tenge)', () => {
  it('converts to the base unit and keeps what was printed', () => {
    const { observations } = loadTownRows([
      town('population_year_end', 2019, '52.1', 'thousand persons'),
      town('industrial_output', 2019, '0.1648', 'billion tenge'),
      town('industrial_output', 2018, '164.8', 'million tenge'),
      town('housing_commissioned', 2019, '8.4', 'thousand m2'),
    ]);
    expect(observations.map((one) => [one.value, one.unit])).toEqual([
      [52100, 'persons'],
      [164_800_000, 'tenge'],
      [164_800_000, 'tenge'],
      [8400, 'm²'],
    ]);
    expect(observations[0]).toMatchObject({
      printedValue: '52.1',
      printedUnit: 'thousand persons',
      row: 'town-observations:2',
    });
  });
});

describe('sheets of another level than they say', () => {
  const relevel = (wins: string) => ({
    'relevel.csv': `town_id,series,level_printed,level_real,wins,from_year,to_year,reason\nkarazhal,population_year_end,town,admin,${wins},,,whole administration`,
  });
  const rows = [
    town('population_year_end', 2022, '17.4', 'thousand persons', 'town', 'karazhal'),
    town('population_year_end', 2022, '17.5', 'thousand persons', 'admin', 'karazhal'),
    town('population_year_end', 2023, '17.3', 'thousand persons', 'town', 'karazhal'),
  ];
  it('moves the figure to its real level, where the own sheet of that level wins', () => {
    const tables = loadTownRows(rows, relevel('no'));
    expect(tables.observations.map((one) => [one.year, one.level, one.value])).toEqual([
      [2022, 'admin', 17_500],
      [2023, 'admin', 17_300],
    ]);
    expect(tables.observations[1]?.remark).toContain('whole administration');
    expect(onlyProblem(tables, 'moved-aside')).toMatchObject({ line: 2, severity: 'left-out' });
  });
  it('lets the moved figure win where the table says so', () => {
    const tables = loadTownRows(rows, relevel('yes'));
    expect(tables.observations[0]).toMatchObject({ year: 2022, level: 'admin', value: 17_400 });
    expect(onlyProblem(tables, 'moved-aside')).toMatchObject({ line: 3 });
  });
});

describe('misprinted units', () => {
  it('holds back a step over ×20 against both neighbours and lists it', () => {
    const tables = loadTownRows([
      town('population_year_end', 2019, '206.7', 'thousand persons', 'admin', 'kentau'),
      town('population_year_end', 2020, '294.8', 'persons', 'admin', 'kentau'),
      town('population_year_end', 2021, '98.7', 'thousand persons', 'admin', 'kentau'),
    ]);
    const problem = onlyProblem(tables, 'step-over-20');
    expect(problem).toMatchObject({
      severity: 'left-out',
      file: 'town-observations.csv',
      line: 3,
      column: 'value',
    });
    expect(problem.message).toContain('294.8 persons in 2020');
    expect(valuesOf(tables.observations, 'kentau', 'population_year_end')).toEqual([
      '2019: 206700',
      '2021: 98700',
    ]);
  });
  it('keeps a step against one neighbour only, as when an enterprise moves its seat', () => {
    expect(stepsOut(8, 318, 315, 20)).toBe(false);
    expect(stepsOut(8, 318, 9, 20)).toBe(true);
    expect(stepsOut(100, 5, 100, 20)).toBe(false);
    expect(stepsOut(100, 4.9, 100, 20)).toBe(true);
  });
  it('does not check signed series and does not step from a printed zero', () => {
    const tables = loadTownRows([
      ...[184, 7, 207].map((value, i) => town('net_migration', 2007 + i, String(value), 'persons')),
      ...['10.4', '0', '8.4'].map((value, i) => town('housing_commissioned', 2008 + i, value, 'thousand m2')),
    ]);
    expect(tables.observations).toHaveLength(6);
  });
  it('never compares two levels with each other', () => {
    const tables = loadTownRows([
      town('industrial_output', 2019, '204', 'billion tenge', 'admin'),
      town('industrial_output', 2020, '6', 'billion tenge', 'town'),
      town('industrial_output', 2021, '204', 'billion tenge', 'admin'),
    ]);
    expect(tables.observations).toHaveLength(3);
  });
});

describe('suspect and excluded rows', () => {
  it('drops a row marked suspect and says so', () => {
    const tables = loadTownRows(['ridder,births,2017,80,persons,town,BNS-A,,agree,suspect,SUSPECT']);
    expect(onlyProblem(tables, 'suspect')).toMatchObject({ severity: 'left-out', line: 2, column: 'flag' });
    expect(tables.observations).toEqual([]);
  });
  it('holds back what excluded.csv names, and only that', () => {
    const tables = loadTownRows(
      [2010, 2011, 2012].map((year) => town('births', year, '500', 'persons')),
      {
        'excluded.csv':
          'table,place_id,series,level,from_year,to_year,source_id,reason\ntown-observations,ridder,births,town,2010,2011,,unit not known',
      },
    );
    expect(tables.observations.map((one) => one.year)).toEqual([2012]);
    const excluded = tables.problems.filter((problem) => problem.kind === 'excluded');
    expect(excluded.map((problem) => problem.line)).toEqual([2, 3]);
    expect(excluded[0]?.message).toContain('unit not known');
  });
});

describe('two sources of one figure', () => {
  it('uses the first in the order of sources and keeps the other beside it', () => {
    const tables = loadTownRows([
      town('births', 2020, '500', 'persons', 'town', 'ridder', 'WIKI'),
      town('births', 2020, '510', 'persons', 'town', 'ridder', 'PRESS'),
      town('births', 2020, '505', 'persons', 'town', 'ridder', 'BNS-A'),
    ]);
    expect(tables.observations).toHaveLength(1);
    expect(tables.observations[0]).toMatchObject({ sourceId: 'BNS-A', value: 505 });
    expect(tables.observations[0]?.alternatives).toEqual([
      { row: 'town-observations:3', value: 510, sourceId: 'PRESS' },
      { row: 'town-observations:2', value: 500, sourceId: 'WIKI' },
    ]);
  });
});

describe('districts and regions', () => {
  it('gives each sheet its own place and counts operating SMEs as active ones', () => {
    const tables = loadTables(
      smallTables({
        'district-observations.csv': [
          'region_code,sheet,level,series,year,value,unit,source_id',
          'KZ-62,г.а.Каражал,city,sme_active,2020,757,units,BNS-A',
          'KZ-62,г.а.Каражал,city,sme_operating,2020,757,units,BNS-A',
          'KZ-62,г.Каражал,monotown,sme_operating,2020,541,units,BNS-A',
        ].join('\n'),
      }),
    );
    expect(tables.districtObservations.map((one) => [one.placeId, one.series, one.value, one.level])).toEqual(
      [
        ['KZ-62/city/г.а.Каражал', 'sme_active', 757, 'admin'],
        ['KZ-62/monotown/г.Каражал', 'sme_active', 541, 'town'],
      ],
    );
    expect(tables.districtSheets.map((one) => [one.role, one.parentId])).toEqual([
      ['part', null],
      ['inside', 'KZ-62/city/г.а.Каражал'],
    ]);
  });
  it('names figures of a region for years before it existed', () => {
    const tables = loadTables(
      smallTables({
        'region-observations.csv': [
          'region_code,series,year,value,unit,source_id,remark',
          'KZ-62,births,2021,900,persons,BNS-A,derived',
          'KZ-62,births,2022,950,persons,BNS-A,',
          'KZ,births,2022,400000,persons,BNS-A,',
        ].join('\n'),
      }),
    );
    expect(onlyProblem(tables, 'before-region')).toMatchObject({ severity: 'note', line: 2, column: 'year' });
    expect(tables.regionObservations.map((one) => one.level)).toEqual(['region', 'region', 'national']);
  });
});

describe('zero, blank and facts', () => {
  it('reads a printed 0 as zero and a blank as missing', () => {
    const tables = loadTownRows([
      town('universities', 2020, '0', 'units'),
      town('universities', 2021, '', 'units'),
    ]);
    expect(tables.observations.map((one) => one.value)).toEqual([0]);
    expect(onlyProblem(tables, 'empty-cell').line).toBe(3);
  });
  it('keeps contradicting facts side by side, undated ones included', () => {
    const tables = loadTables(
      smallTables({
        'facts.csv': [
          FACT_HEADER,
          factLine('ridder,distance_to_regional_centre,,,132,km'),
          factLine('ridder,distance_to_regional_centre,2014,,128,km', 'WIKI'),
        ].join('\n'),
      }),
    );
    expect(tables.facts.map((fact) => [fact.value, fact.year])).toEqual([
      ['132', null],
      ['128', 2014],
    ]);
  });
  it('keeps projects without a year as year unknown and amounts as printed', () => {
    const tables = loadTables(
      smallTables({
        'projects.csv': `${PROJECT_HEADER}\n${projectLine('Mill', { amount: '5,billion tenge,less than', years: ',2027,2027', sources: 'PRESS; WIKI' })}`,
      }),
    );
    expect(tables.projects[0]).toMatchObject({
      amount: '5',
      bound: 'less than',
      yearAnnounced: null,
      yearCommissioning: 2027,
      sourceIds: ['PRESS', 'WIKI'],
    });
  });
  it('joins a project only to another one of the same town', () => {
    const named = (sameAs: string) =>
      loadTables(
        smallTables({
          'projects.csv': [
            PROJECT_HEADER,
            projectLine('Mill'),
            projectLine('Plant', { town: 'kentau' }),
            projectLine('Mill again', { sameAs }),
          ].join('\n'),
        }),
      );
    expect(named('Mill').projects[2]?.sameAs).toBe('Mill');
    for (const wrong of ['Plant', 'Mill again', 'Mine'])
      expect(onlyProblem(named(wrong), 'unknown-id')).toMatchObject({ column: 'same_as', line: 4 });
  });
  it('keeps a source without a licence and lists it', () => {
    const tables = loadTables(smallTables());
    expect(onlyProblem(tables, 'no-licence')).toMatchObject({
      file: 'sources.csv',
      line: 3,
      column: 'licence',
    });
    expect(tables.sources.find((one) => one.id === 'WIKI')?.licence).toBe('CC BY-SA');
  });
});
