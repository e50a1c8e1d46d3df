import { describe, expect, it } from 'vitest';
import { stepsOfTables } from '../../../../../indicators/figures/steps/explained-steps.ts';
import { scoredFigures } from '../../../../../indicators/figures/steps/scored-figures.ts';
import { stepReference } from '../../../../../indicators/figures/steps/step-reference.ts';
import { assembly } from '../../editions/real-tables.ts';

const { tables, context } = assembly;
const { places } = context;
const withoutBreaks = { ...tables, breaks: [], steps: [] };
const all = new Set(tables.series.map(({ id }) => id));
const named = stepsOfTables(withoutBreaks, places, all).map(
  ({ townId, series, year }) => `${townId} ${series} ${year}`,
);

describe('steps that others did not make', () => {
  it.each([
    'aksai avg_monthly_wage 2018',
    'shakhtinsk avg_monthly_wage 2019',
    'saran avg_monthly_wage 2019',
    'abai avg_monthly_wage 2019',
    'zhanaozen population_year_end 2014',
    'abai industrial_output 2022',
    'abai youth_unemployment_rate_15_28 2022',
    'zhanaozen retail_turnover 2017',
    'shakhtinsk hospital_beds 2023',
  ])('are found: %s', (step) => {
    expect(named).toContain(step);
  });

  it('are closed by a break or by a cause, and by nothing else', () => {
    const open = stepsOfTables(tables, places, all).map(
      ({ townId, series, year }) => `${townId} ${series} ${year}`,
    );
    expect(open).not.toContain('saran avg_monthly_wage 2019');
    expect(open).not.toContain('abai industrial_output 2022');
    expect(open).toContain('abai youth_unemployment_rate_15_28 2022');
    expect(open.length).toBeLessThan(named.length);
  });

  it('are found wherever a figure of a quiet line is doubled', () => {
    const births = tables.observations.filter(
      ({ series, level }) => series === 'births' && level !== 'district',
    );
    const has = (placeId: string, level: string, year: number) =>
      births.some((one) => one.placeId === placeId && one.level === level && one.year === year);
    const quiet = births.filter(
      ({ placeId, level, year }) => year === 2018 && has(placeId, level, 2017) && has(placeId, level, 2019),
    );
    expect(quiet.length).toBeGreaterThan(10);
    const only = new Set(['births']);
    const missed = quiet.filter((one) => {
      const observations = births.map((other) =>
        other === one ? { ...other, value: other.value * 2.2 } : other,
      );
      const found = stepsOfTables({ ...withoutBreaks, observations }, places, only);
      return !found.some(
        ({ townId, level, year }) => townId === one.placeId && level === one.level && year === 2018,
      );
    });
    expect(missed.map(({ placeId }) => placeId)).toEqual([]);
  });

  it('are not looked for in investment, construction, housing, infant deaths, balances and prices', () => {
    expect(
      named.filter((step) =>
        /investment|construction|housing|infant|increase|net_migration|minimum/.test(step),
      ),
    ).toEqual([]);
  });
});

describe('the reference of a step', () => {
  it('is made of the sheets of the region without any that holds the town', () => {
    const reference = stepReference(tables);
    const saran = { townId: 'saran', regionId: 'KZ-35' };
    const step = reference(saran, 'avg_monthly_wage', 2019);
    expect(step?.from).toBe('region');
    expect(step?.sheets).toBeGreaterThanOrEqual(4);
    expect(step?.ratio).toBeGreaterThan(1);
    expect(step?.ratio).toBeLessThan(1.4);
    const without = tables.districtObservations.filter(({ placeId }) => !/Сарань/.test(placeId));
    expect(
      stepReference({ ...tables, districtObservations: without })(saran, 'avg_monthly_wage', 2019),
    ).toEqual(step);
  });

  it('is that of the other towns where the region has too few sheets', () => {
    const reference = stepReference({ ...tables, districtObservations: [] });
    expect(reference({ townId: 'saran', regionId: 'KZ-35' }, 'births', 2019)?.from).toBe('towns');
    const none = stepReference({ ...tables, districtObservations: [], observations: [] });
    expect(none({ townId: 'saran', regionId: 'KZ-35' }, 'births', 2019)).toBeNull();
  });
});

describe('figures that count something else', () => {
  const scored = new Set(
    scoredFigures(tables.observations, tables.breaks, tables.steps).map(({ row }) => row),
  );
  const rowsOf = (placeId: string, series: string, year: number) =>
    tables.observations.filter(
      (one) => one.placeId === placeId && one.series === series && one.year === year,
    );

  it('are shown and not scored', () => {
    for (const [place, series, year] of [
      ['saran', 'avg_monthly_wage', 2018],
      ['aksai', 'avg_monthly_wage', 2017],
      ['shakhtinsk', 'hospital_beds', 2022],
    ] as const) {
      const rows = rowsOf(place, series, year).filter(({ level }) => level !== 'district');
      expect(rows.length, `${place} ${series}`).toBeGreaterThan(0);
      expect(rows.filter(({ row }) => scored.has(row))).toEqual([]);
      for (const { row } of rowsOf(place, series, year + 1).filter(({ level }) => level !== 'district'))
        expect(scored.has(row)).toBe(true);
    }
  });

  it('are misprints too', () => {
    const [one] = rowsOf('saran', 'births', 2020);
    if (one === undefined) throw new Error('no births of Saran');
    const misprint = {
      row: 'steps:2',
      line: 2,
      townId: 'saran',
      level: one.level as 'admin',
      series: 'births',
      year: 2020,
      kind: 'misprint',
      cause: 'made up',
    } as const;
    expect(scoredFigures([one], [], [misprint])).toEqual([]);
    expect(scoredFigures([one], [], [{ ...misprint, kind: 'release' }])).toEqual([one]);
  });
});
