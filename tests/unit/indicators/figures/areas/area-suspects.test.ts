import { describe, expect, it } from 'vitest';
import { areaPairs } from '../../../../../indicators/figures/areas/area-pairs.ts';
import { areaSuspects } from '../../../../../indicators/figures/areas/area-suspects.ts';
import { residentShares } from '../../../../../indicators/figures/areas/residents.ts';
import { servingSuspects } from '../../../../../indicators/figures/areas/serving.ts';
import type { Level, Observation } from '../../../../../indicators/figures/observation.ts';
import type { SeriesBreak, SeriesDefinition } from '../../../../../indicators/figures/rule-tables.ts';

/** Figures of one sheet from 2018 on, as printed in units of `factor`. */
function line(level: Level, series: string, printed: readonly string[], factor = 1): Observation[] {
  return printed.map((printedValue, at) => ({
    row: `town-observations:${at + 2}`,
    placeId: 'town',
    series,
    year: 2018 + at,
    value: Number(printedValue) * factor,
    unit: 'persons',
    printedValue,
    printedUnit: 'persons',
    level,
    sourceId: 'S',
    remark: '',
    alternatives: [],
  }));
}

/** A town with a part of its administration's 100 thousand people. */
function residents(town: string): Observation[] {
  const five = (value: string): string[] => Array.from({ length: 5 }, () => value);
  return [
    ...line('town', 'population_year_end', five(town), 1000),
    ...line('admin', 'population_year_end', five('100'), 1000),
  ];
}

function suspectsOf(
  kind: SeriesDefinition['areaKind'],
  figures: readonly Observation[],
  breaks: readonly SeriesBreak[] = [],
) {
  const shareOf = residentShares(figures);
  return areaPairs(figures)
    .filter(({ series }) => series !== 'population_year_end')
    .flatMap((pair) =>
      areaSuspects(pair, kind, { shareOf, breaks, decided: { fromYear: 2018, toYear: 2022 } }),
    )
    .map(({ test, fromYear, toYear }) => [test, fromYear, toYear]);
}

describe('figures of persons', () => {
  it('are another area’s where both sheets print the same for three years in a row', () => {
    const figures = [
      ...residents('60'),
      ...line('town', 'births', ['610', '1001', '1020', '990', '605']),
      ...line('admin', 'births', ['1000', '1001', '1020', '990', '1010']),
    ];
    expect(suspectsOf('person', figures)).toEqual([['equal', 2019, 2021]]);
  });

  it('are compared within the rounding of both sheets', () => {
    const figures = [
      ...residents('60'),
      ...line('town', 'employed', ['25.4', '25.5', '25.6', '25.1', '25.2'], 1000),
      ...line('admin', 'employed', ['25445', '25460', '25640', '25080', '25199']),
    ];
    expect(suspectsOf('person', figures)).toEqual([['equal', 2018, 2022]]);
  });

  it('prove nothing where they are rounded more than the residents differ', () => {
    const figures = [
      ...residents('90'),
      ...line('town', 'unemployed', ['3.7', '3.7', '3.7', '3.7', '3.7'], 1000),
      ...line('admin', 'unemployed', ['4', '4', '4', '4', '4'], 1000),
    ];
    expect(suspectsOf('person', figures)).toEqual([]);
  });

  it('are the town’s own where nearly all people live in it', () => {
    const births = ['1000', '1001', '1020', '990', '1010'];
    const figures = [
      ...residents('96'),
      ...line('town', 'births', births),
      ...line('admin', 'births', births),
    ];
    expect(suspectsOf('person', figures)).toEqual([]);
  });

  it('do not follow the residents where their share is a quarter off for three years', () => {
    const figures = [
      ...residents('60'),
      ...line('town', 'employed', ['760', '761', '762', '600', '760']),
      ...line('admin', 'employed', ['1000', '1000', '1000', '1000', '1000']),
    ];
    expect(suspectsOf('person', figures)).toEqual([['ratio', 2018, 2020]]);
  });
});

describe('registrations, money and output', () => {
  const amounts = (series: string, town: string): Observation[] => [
    ...line('town', series, [town, town, town, town, town]),
    ...line('admin', series, ['100', '100', '100', '100', '100']),
  ];

  it.each([
    ['registration', 'sme_active', '60', '74', []],
    ['registration', 'sme_active', '60', '76', [['whole', 2018, 2022]]],
    ['money', 'retail_turnover', '60', '95', []],
    ['money', 'retail_turnover', '60', '97', [['whole', 2018, 2022]]],
    ['money', 'retail_turnover', '60', '30', []],
    ['money', 'retail_turnover', '98', '57', [['part', 2018, 2022]]],
    ['output', 'industrial_output', '60', '35', [['part', 2018, 2022]]],
    ['output', 'industrial_output', '60', '99', []],
    ['output', 'mining_output', '60', '1', []],
    ['sited', 'hospitals', '60', '100', []],
    ['balance', 'net_migration', '60', '100', []],
    ['price', 'subsistence_minimum', '60', '100', []],
  ] as const)('%s: %s, people %s, figure %s', (...row) => {
    const [kind, series, people, figure, found] = row;
    expect(suspectsOf(kind, [...residents(people), ...amounts(series, figure)])).toEqual(found);
  });

  it('are decided by the years from a marked break on', () => {
    const figures = [
      ...residents('60'),
      ...line('town', 'sme_active', ['90', '90', '90', '60', '60']),
      ...line('admin', 'sme_active', ['100', '100', '100', '100', '100']),
    ];
    expect(suspectsOf('registration', figures)).toEqual([['whole', 2018, 2022]]);
    const joined: SeriesBreak = {
      row: 'series-breaks:2',
      line: 2,
      placeId: 'town',
      level: 'admin',
      series: ['*'],
      fromYear: 2021,
      kind: 'boundary',
      notScored: null,
      reason: 'villages left',
    };
    expect(suspectsOf('registration', figures, [joined])).toEqual([]);
  });
});

describe('a plain rate', () => {
  it('is published for the wider area where both sheets print the same', () => {
    const wages = ['101201', '105334', '110012', '120431', '130990'];
    const figures = [
      ...residents('60'),
      ...line('town', 'avg_monthly_wage', wages),
      ...line('admin', 'avg_monthly_wage', wages),
    ];
    expect(suspectsOf('rate', figures)).toEqual([['equal', 2018, 2022]]);
  });
});

describe('college places and hospital beds', () => {
  it('serve the administration where it has a third more people, never a district', () => {
    const beds = line('town', 'hospital_beds', ['300', '300', '300']);
    const found = (people: string, level: Level) => {
      const figures = residents(people).map((one) => (one.level === 'admin' ? { ...one, level } : one));
      return servingSuspects([...figures, ...beds], residentShares(figures)).map(({ test }) => test);
    };
    expect(found('74', 'admin')).toEqual(['serves']);
    expect(found('75', 'admin')).toEqual([]);
    expect(found('40', 'district')).toEqual([]);
  });
});
