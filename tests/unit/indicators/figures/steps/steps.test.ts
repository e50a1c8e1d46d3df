import { describe, expect, it } from 'vitest';
import {
  checkSteps,
  findSteps,
  type StepScope,
} from '../../../../../indicators/figures/steps/check-steps.ts';
import { scoredFigures } from '../../../../../indicators/figures/steps/scored-figures.ts';
import { stepReference } from '../../../../../indicators/figures/steps/step-reference.ts';
import { assembly } from '../../editions/real-tables.ts';

const { tables, context } = assembly;
const { places } = context;
const withoutBreaks = { ...tables, breaks: [], steps: [] };
const every: StepScope = {
  series: new Set(tables.series.map(({ id }) => id)),
  first: Number.NEGATIVE_INFINITY,
  last: Number.POSITIVE_INFINITY,
};
const all = findSteps(withoutBreaks, places, every);
const named = all.map(({ townId, series, year }) => `${townId} ${series} ${year}`);

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
    const only = { ...every, series: new Set(['births']) };
    const missed = quiet.filter((one) => {
      const observations = births.map((other) =>
        other === one ? { ...other, value: other.value * 2.2 } : other,
      );
      const found = findSteps({ ...withoutBreaks, observations }, places, only);
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

  it('say which wider sheet the town is set against, and never mix two of them', () => {
    const wider = all.filter(({ test }) => test === 'wider');
    expect(wider.length).toBeGreaterThan(20);
    for (const { townId, series, year, wider: level } of wider)
      for (const at of [year - 1, year])
        expect(
          tables.observations.some(
            (one) =>
              one.placeId === townId && one.series === series && one.year === at && one.level === level,
          ),
          `${townId} ${series} ${at}`,
        ).toBe(true);
  });
});

describe('years apart from both neighbours', () => {
  const spikes = all
    .filter(({ test }) => test === 'spike')
    .map(({ townId, level, series, year }) => `${townId} ${level} ${series} ${year}`);

  it.each([
    'zhanaozen admin retail_turnover 2017',
    'zhanaozen admin retail_turnover 2021',
    'abai town self_employed 2019',
    'zhezkazgan admin hospital_beds 2022',
    'abai town youth_unemployment_rate_15_28 2022',
  ])('are found: %s', (spike) => {
    expect(spikes).toContain(spike);
  });

  it('are not looked for in what a year brings forth', () => {
    expect(spikes.filter((spike) => /_output|births|deaths|marriages|crimes/.test(spike))).toEqual([]);
  });
});

describe('the tables of causes', () => {
  const { series } = every;
  const scope: StepScope = { series, first: 2013, last: 2024 };
  const problemsOf = (changed: Partial<typeof tables>) =>
    checkSteps({ ...tables, problems: [], ...changed }, places, scope);
  const about = (townId: string, id: string) =>
    problemsOf({}).filter(({ message }) => message.startsWith(`${id} of ${townId} `));

  it('explain every step of the series that are scored', () => {
    expect(assembly.problems.filter(({ kind }) => /open-step|explains-nothing/.test(kind))).toEqual([]);
  });

  it('fail on a step that none explains, with town, series, year, factor and the table to fill', () => {
    const steps = tables.steps.filter(({ townId }) => townId !== 'rudny');
    const [problem, ...others] = problemsOf({ steps }).filter(({ message }) => message.includes('rudny'));
    expect(others).toEqual([]);
    expect(problem?.severity).toBe('error');
    expect(problem?.message).toMatch(/^retail_turnover of rudny \(admin\) moves by ×0\.\d\d in 2021 /);
    expect(problem?.hint).toContain('steps.csv');
    expect(problem?.hint).toContain('series-breaks.csv');
  });

  it('explain the two steps around a spike and a misprint, and the one step of a release', () => {
    const row = tables.steps.find(({ townId, kind }) => townId === 'zhezkazgan' && kind === 'spike');
    if (row === undefined) throw new Error('no spike of Zhezkazgan');
    const ofBeds = (kind: 'release' | 'spike' | 'misprint') =>
      problemsOf({ steps: tables.steps.map((one) => (one === row ? { ...row, kind } : one)) })
        .filter(
          ({ kind, message }) => kind === 'open-step' && message.startsWith('hospital_beds of zhezkazgan'),
        )
        .map(({ message }) => / in (\d+) beside (.*),/.exec(message)?.slice(1).join(' '));
    expect(about('zhezkazgan', 'hospital_beds')).toEqual([]);
    expect(ofBeds('misprint')).toEqual([]);
    expect(ofBeds('release')).toEqual(['2023 the sheets around it', '2022 the years before and after']);
  });

  it('fail on a year that explains nothing, in its row', () => {
    const [row] = tables.steps.filter(({ townId }) => townId === 'rudny');
    if (row === undefined) throw new Error('no row of Rudny');
    const problems = problemsOf({
      steps: tables.steps.map((one) => (one === row ? { ...row, years: [...row.years, 2019] } : one)),
    }).filter(({ kind, line }) => kind === 'explains-nothing' && line === row.line);
    expect(problems.map(({ severity, file, message }) => [severity, file, message])).toEqual([
      ['error', 'steps.csv', expect.stringContaining('retail_turnover of rudny (admin) has no step in 2019')],
    ]);
  });

  it('excuse the share of a town by a break or a cause of its wider sheet, not by those of another', () => {
    const isKentau = (problem: { readonly message: string }) =>
      problem.message.startsWith('employed of kentau (town)');
    expect(problemsOf({}).filter(isKentau)).toEqual([]);
    const breaks = tables.breaks.filter(({ placeId }) => placeId !== 'kentau');
    expect(problemsOf({ breaks }).filter(isKentau).length).toBeGreaterThan(0);
    const steps = tables.steps.filter(({ townId, kind }) => townId !== 'abai' || kind !== 'misprint');
    const found = problemsOf({ steps }).map(({ message }) => message);
    expect(found).toContainEqual(expect.stringMatching(/^mining_output of abai \(town\) .* 2019 /));
    expect(found).toContainEqual(expect.stringMatching(/^mining_output of abai \(town\) .* 2020 /));
  });

  it('are not blamed for their steps while they cannot be read', () => {
    const fault = { severity: 'error', file: 'steps.csv' } as (typeof tables.problems)[number];
    expect(problemsOf({ steps: [], problems: [fault] })).toEqual([]);
    expect(problemsOf({ steps: [] }).length).toBeGreaterThan(100);
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

  it('leaves out sheets that count another thing from that year on', () => {
    const ridder = { townId: 'ridder', regionId: 'KZ-10' };
    const step = (breaks: typeof tables.breaks) =>
      stepReference({ ...tables, breaks })(ridder, 'sme_active', 2015)?.ratio ?? 0;
    expect(step([])).toBeGreaterThan(1.4);
    expect(step(tables.breaks)).toBeLessThan(1.1);
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
      series: ['births'],
      years: [2020],
      kind: 'misprint',
      cause: 'made up',
    } as const;
    expect(scoredFigures([one], [], [misprint])).toEqual([]);
    expect(scoredFigures([one], [], [{ ...misprint, kind: 'release' }])).toEqual([one]);
  });

  it('end at the next break of the line', () => {
    const rows = tables.observations.filter(
      ({ placeId, series }) => placeId === 'zhezkazgan' && series === 'mining_output',
    );
    const held = rows.filter(({ row }) => !scored.has(row)).map(({ year }) => year);
    expect(held.toSorted()).toEqual([2013, 2014]);
  });
});
