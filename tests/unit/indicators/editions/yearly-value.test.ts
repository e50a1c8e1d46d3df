import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../../indicators/editions/yearly-value.ts';
import { breakAt, codebookRow, contextOf, figure, yearly } from './figures.ts';

const births = codebookRow({});

describe('a rate of one year', () => {
  it('pairs numerator and denominator of the same level', () => {
    const context = contextOf([
      figure('town', 'admin', 'births', 2022, 50),
      figure('town', 'town', 'population_year_end', 2022, 1000),
    ]);
    expect(valueAt(context, births, { placeId: 'town', level: 'admin' }, 2022)).toBeNull();
    const paired = contextOf([
      figure('town', 'admin', 'births', 2022, 50),
      figure('town', 'admin', 'population_year_end', 2022, 2500),
    ]);
    expect(valueAt(paired, births, { placeId: 'town', level: 'admin' }, 2022)?.value).toBe(20);
  });

  it('keeps the rows and sources of both', () => {
    const context = contextOf([
      figure('town', 'town', 'births', 2022, 50),
      figure('town', 'town', 'population_year_end', 2022, 1000),
    ]);
    expect(valueAt(context, births, { placeId: 'town', level: 'town' }, 2022)).toEqual({
      value: 50,
      rows: ['made-up:town-town-births-2022', 'made-up:town-town-population_year_end-2022'],
      sourceIds: ['source-town'],
    });
  });

  it('takes the other series that the table of pairs names, and no other', () => {
    const pair = {
      townId: 'town',
      level: 'district',
      series: 'population_year_end',
      useSeries: 'population_admin',
      useLevel: 'admin',
      yearShift: 1,
      reason: 'made up',
    } as const;
    const figures = [
      figure('town', 'district', 'births', 2022, 50),
      figure('town', 'admin', 'population_admin', 2023, 2000),
    ];
    expect(valueAt(contextOf(figures), births, { placeId: 'town', level: 'district' }, 2022)).toBeNull();
    expect(
      valueAt(contextOf(figures, { pairs: [pair] }), births, { placeId: 'town', level: 'district' }, 2022)
        ?.value,
    ).toBe(25);
  });

  it('takes the population of the next year, but not over a break', () => {
    const figures = [
      figure('town', 'town', 'births', 2021, 50),
      figure('town', 'town', 'population_year_end', 2022, 1000),
    ];
    expect(valueAt(contextOf(figures), births, { placeId: 'town', level: 'town' }, 2021)?.value).toBe(50);
    const broken = contextOf(figures, { breaks: [breakAt('population_year_end', 2022)] });
    expect(valueAt(broken, births, { placeId: 'town', level: 'town' }, 2021)).toBeNull();
  });

  it('tells a printed zero from a blank', () => {
    const people = figure('town', 'town', 'population_year_end', 2022, 1000);
    expect(valueAt(contextOf([people]), births, { placeId: 'town', level: 'town' }, 2022)).toBeNull();
    const none = contextOf([people, figure('town', 'town', 'births', 2022, 0)]);
    expect(valueAt(none, births, { placeId: 'town', level: 'town' }, 2022)?.value).toBe(0);
  });

  it('gives no sum with a blank in it', () => {
    const row = codebookRow({ numerator: 'a+b', denominator: '', statistic: 'plain', per: 1 });
    expect(
      valueAt(
        contextOf([figure('town', 'town', 'a', 2022, 1)]),
        row,
        { placeId: 'town', level: 'town' },
        2022,
      ),
    ).toBeNull();
  });
});

describe('a mean of three years', () => {
  const row = codebookRow({ window: 'mean-3', numerator: '-net_migration' });
  const moves = yearly('town', 'town', 'net_migration', 2020, [-10, -20, -60]);

  it('averages the events and divides by the people of the last year alone', () => {
    const people = yearly('town', 'town', 'population_year_end', 2020, [9000, 9000, 1000]);
    const context = contextOf([...moves, ...people], { breaks: [breakAt('population_year_end', 2021)] });
    expect(valueAt(context, row, { placeId: 'town', level: 'town' }, 2022)?.value).toBeCloseTo(30, 12);
  });

  it('needs two years with the last among them', () => {
    const people = figure('town', 'town', 'population_year_end', 2022, 1000);
    expect(
      valueAt(contextOf([people, ...moves.slice(1)]), row, { placeId: 'town', level: 'town' }, 2022)?.value,
    ).toBe(40);
    expect(
      valueAt(contextOf([people, ...moves.slice(2)]), row, { placeId: 'town', level: 'town' }, 2022),
    ).toBeNull();
    expect(
      valueAt(contextOf([people, ...moves.slice(0, 2)]), row, { placeId: 'town', level: 'town' }, 2022),
    ).toBeNull();
  });

  it('stops at a break of the numerator', () => {
    const people = figure('town', 'town', 'population_year_end', 2022, 1000);
    const context = contextOf([people, ...moves], { breaks: [breakAt('net_migration', 2022)] });
    expect(valueAt(context, row, { placeId: 'town', level: 'town' }, 2022)).toBeNull();
  });
});

describe('money', () => {
  it('is divided by the median minimum of all sheets of its year', () => {
    const context = contextOf([
      figure('town', 'town', 'retail_turnover', 2022, 1_000_000),
      figure('town', 'town', 'population_year_end', 2022, 10),
      figure('town', 'town', 'subsistence_minimum', 2022, 40_000),
      figure('other', 'admin', 'subsistence_minimum', 2022, 50_000),
      figure('third', 'district', 'subsistence_minimum', 2022, 70_000),
    ]);
    const row = codebookRow({ statistic: 'per-minimum', numerator: 'retail_turnover', per: 1 });
    const made = valueAt(context, row, { placeId: 'town', level: 'town' }, 2022);
    expect(made?.value).toBe(2);
    expect(made?.rows).toContain('median-all:subsistence_minimum:2022');
  });

  it('is missing in a year without a minimum', () => {
    const context = contextOf([
      figure('town', 'town', 'retail_turnover', 2022, 1_000_000),
      figure('town', 'town', 'population_year_end', 2022, 10),
    ]);
    const row = codebookRow({ statistic: 'per-minimum', numerator: 'retail_turnover', per: 1 });
    expect(valueAt(context, row, { placeId: 'town', level: 'town' }, 2022)).toBeNull();
  });

  it('compares wages with the median of the sheets without districts', () => {
    const context = contextOf([
      figure('town', 'town', 'avg_monthly_wage', 2022, 300),
      figure('other', 'admin', 'avg_monthly_wage', 2022, 100),
      figure('third', 'district', 'avg_monthly_wage', 2022, 900),
    ]);
    const row = codebookRow({
      statistic: 'ratio-to-median',
      numerator: 'avg_monthly_wage',
      denominator: '',
      per: 1,
    });
    expect(valueAt(context, row, { placeId: 'town', level: 'town' }, 2022)?.value).toBe(1.5);
  });
});

describe('shares, spread and growth', () => {
  it('refuses a section larger than the printed whole', () => {
    const row = codebookRow({ statistic: 'leading-share', numerator: 'a,b', denominator: 'whole', per: 100 });
    const parts = [figure('town', 'town', 'a', 2022, 60), figure('town', 'town', 'whole', 2022, 80)];
    expect(valueAt(contextOf(parts), row, { placeId: 'town', level: 'town' }, 2022)?.value).toBe(75);
    const wrong = [figure('town', 'town', 'a', 2022, 100), figure('town', 'town', 'whole', 2022, 80)];
    expect(valueAt(contextOf(wrong), row, { placeId: 'town', level: 'town' }, 2022)).toBeNull();
  });

  it('spreads eight years up to a break', () => {
    const row = codebookRow({
      statistic: 'volatility',
      numerator: 'industrial_output',
      denominator: '',
      per: 1,
    });
    const figures = [
      ...yearly('town', 'town', 'industrial_output', 2015, [1, 2, 1, 2, 1, 2, 1, 2]),
      ...yearly('town', 'town', 'subsistence_minimum', 2015, [1, 1, 1, 1, 1, 1, 1, 1]),
    ];
    expect(valueAt(contextOf(figures), row, { placeId: 'town', level: 'town' }, 2022)?.value).toBeGreaterThan(
      0.6,
    );
    const broken = contextOf(figures, { breaks: [breakAt('industrial_output', 2019)] });
    expect(valueAt(broken, row, { placeId: 'town', level: 'town' }, 2022)).toBeNull();
  });

  it('grows over three years, not over a break', () => {
    const row = codebookRow({
      scope: 'region',
      statistic: 'growth',
      numerator: 'p',
      denominator: '',
      per: 100,
    });
    const figures = [figure('KZ-99', 'region', 'p', 2022, 200), figure('KZ-99', 'region', 'p', 2025, 210)];
    expect(valueAt(contextOf(figures), row, { placeId: 'KZ-99', level: 'region' }, 2025)?.value).toBeCloseTo(
      5,
      12,
    );
    const broken = contextOf(figures, { breaks: [breakAt('p', 2024)] });
    expect(valueAt(broken, row, { placeId: 'KZ-99', level: 'region' }, 2025)).toBeNull();
  });

  it('divides by the area of the region', () => {
    const row = codebookRow({ scope: 'region', numerator: 'emissions', denominator: '@area', per: 1 });
    const context = contextOf([figure('KZ-99', 'region', 'emissions', 2022, 3000)]);
    expect(valueAt(context, row, { placeId: 'KZ-99', level: 'region' }, 2022)?.value).toBe(3);
  });
});
