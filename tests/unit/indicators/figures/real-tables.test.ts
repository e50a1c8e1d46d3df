import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedTables, loadTables } from '../../../../indicators/figures/load-tables.ts';
import { readTableFiles } from '../../../../indicators/figures/table-files.ts';

let tables: LoadedTables;
beforeAll(async () => {
  tables = loadTables(await readTableFiles());
}, 60_000);

const figure = (placeId: string, series: string, year: number, level: string) =>
  tables.observations.find(
    (one) => one.placeId === placeId && one.series === series && one.year === year && one.level === level,
  );

describe('the tables of this repository', () => {
  it('load without a single error', () => {
    expect(tables.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it('account for every row: read = used + left out', () => {
    for (const [file, { read, used }] of Object.entries(tables.counts)) {
      const leftOut = tables.problems.flatMap((problem) =>
        problem.file === file && problem.severity !== 'note' ? (problem.line ?? []) : [],
      );
      expect([file, used + new Set(leftOut).size]).toEqual([file, read]);
    }
  });

  it('drop every row that the table marks suspect', async () => {
    const text = (await readTableFiles())['town-observations.csv'] ?? '';
    const marked = text.split('\n').filter((line) => line.includes(',suspect,')).length;
    expect(marked).toBe(69);
    expect(tables.problems.filter((problem) => problem.kind === 'suspect')).toHaveLength(marked);
  });

  it('hold back the misprinted units of Kentau and Zhanaozen', () => {
    expect(figure('kentau', 'population_year_end', 2020, 'admin')).toBeUndefined();
    expect(figure('kentau', 'population_year_end', 2019, 'admin')?.value).toBe(206_700);
    for (const [series, year] of [
      ['college_students', 2016],
      ['preschool_children', 2016],
      ['school_pupils', 2011],
    ] as const) {
      expect(figure('zhanaozen', series, year, 'town')).toBeUndefined();
    }
    expect(
      tables.problems.some((one) => one.kind === 'step-over-20' && one.message.includes('294.8 persons')),
    ).toBe(true);
  });

  it('count the population of the monotown sheets of Stepnogorsk and Karazhal as that of the administration', () => {
    for (const town of ['stepnogorsk', 'karazhal']) {
      const levels = tables.observations.filter(
        (one) => one.placeId === town && one.series === 'population_year_end',
      );
      expect(new Set(levels.map((one) => one.level))).toEqual(new Set(['admin']));
    }
    expect(figure('stepnogorsk', 'births', 2022, 'admin')).toMatchObject({
      value: 927,
      printedUnit: 'persons',
    });
  });

  it('give the six thin towns population, labour and investment, and no workbook figures', () => {
    for (const town of ['khromtau', 'kulsary', 'rudny', 'lisakovsk', 'arkalyk', 'zhitikara']) {
      const series = new Set(
        tables.observations.filter((one) => one.placeId === town).map((one) => one.series),
      );
      expect(
        ['population', 'unemployment_rate', 'investment_fixed_capital'].every((id) => series.has(id)),
      ).toBe(true);
      expect(series.has('births')).toBe(false);
    }
  });

  it('keep one unit a series and one figure a key', () => {
    const keys = tables.observations.map((one) => `${one.placeId}|${one.series}|${one.year}|${one.level}`);
    expect(new Set(keys).size).toBe(keys.length);
    const units = new Map(tables.series.map((one) => [one.id, one.unit]));
    expect(tables.observations.filter((one) => one.unit !== units.get(one.series))).toEqual([]);
  });

  it('name every series in three languages', () => {
    const nameless = tables.series.filter((one) => Object.values(one.names).some((name) => name === ''));
    expect(nameless).toEqual([]);
  });

  it('keep a licence column with every source and list those that state none', () => {
    const blank = tables.sources.filter((source) => source.licence === '');
    expect(tables.problems.filter((problem) => problem.kind === 'no-licence')).toHaveLength(blank.length);
  });

  it('break the SMEs of Karaganda and Ulytau in 2015 and the seats of Zhanaozen and Balkhash', () => {
    const kinds = tables.breaks.map((one) => `${one.placeId} ${one.fromYear} ${one.kind}`);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'temirtau 2015 sole-traders',
        'KZ-62/* 2015 sole-traders',
        'zhanaozen 2010 legal-seat',
        'balkhash 2011 legal-seat',
      ]),
    );
  });

  it('know every district sheet once, and its parent', () => {
    const placeIds = new Set(tables.districtObservations.map((one) => one.placeId));
    expect(new Set(tables.districtSheets.map((sheet) => sheet.placeId))).toEqual(placeIds);
    expect(tables.districtSheets).toHaveLength(191);
    for (const sheet of tables.districtSheets.filter((one) => one.role === 'inside')) {
      expect(placeIds.has(sheet.parentId ?? '')).toBe(true);
    }
  });

  it('add up district sheets to the printed industrial output of Karaganda region in the new borders within 1 %', () => {
    const parts = new Set(
      tables.districtSheets
        .filter((one) => one.regionId === 'KZ-35' && one.role === 'part')
        .map((one) => one.placeId),
    );
    const sum = tables.districtObservations
      .filter((one) => parts.has(one.placeId) && one.series === 'industrial_output' && one.year === 2022)
      .reduce((total, one) => total + one.value, 0);
    const printed = tables.regionObservations.find(
      (one) => one.placeId === 'KZ-35' && one.series === 'industrial_output' && one.year === 2022,
    );
    expect(printed).toBeDefined();
    expect(Math.abs(sum / (printed?.value ?? 0) - 1)).toBeLessThan(0.01);
  });

  it('keep printed distances, pollution classes and the programme class as facts, never as figures', () => {
    const topics = (topic: string) => tables.facts.filter((fact) => fact.topic === topic);
    expect(new Set(topics('distance_to_regional_centre').map((fact) => fact.townId)).size).toBe(20);
    expect(new Set(topics('air_pollution_level').map((fact) => fact.townId)).size).toBe(10);
    expect(new Set(topics('programme_potential_class').map((fact) => fact.townId))).toEqual(
      new Set(['kurchatov']),
    );
    const series = new Set(tables.observations.map((one) => one.series));
    expect(series.has('distance_to_regional_centre')).toBe(false);
  });

  it('keep the two investment tables apart, because they differ', () => {
    const year = (series: string) => figure('temirtau', series, 2021, 'town')?.value ?? 0;
    expect(year('investment_monotown_total')).toBeGreaterThan(0);
    expect(year('investment_fixed_capital')).toBeGreaterThan(0);
    expect(figure('temirtau', 'investment_fixed_capital', 2021, 'town')?.alternatives).toEqual([]);
  });

  it('show the source that gave way beside the one in use', () => {
    const kentau = figure('kentau', 'population', 2020, 'town');
    expect(kentau).toMatchObject({ value: 68_707, sourceId: 'DEWP-KEN23' });
    expect(kentau?.alternatives.map((one) => one.value)).toEqual([70_000]);
  });
});
