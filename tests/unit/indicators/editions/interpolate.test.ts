import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../../indicators/editions/build-edition.ts';
import { buildCoreEditions } from '../../../../indicators/editions/core-editions.ts';
import { interpolated } from '../../../../indicators/editions/interpolate.ts';
import { packEdition, unpackEdition } from '../../../../indicators/editions/pack-edition.ts';
import { lookupRows, traceInterpolation } from '../../../../indicators/editions/trace-value.ts';
import { breakAt, codebookRow, contextOf, editionPlan, figure } from './figures.ts';

const seeded = { seed: 7, numRuns: 300 };
const joined = () => true;
const series = (figures: Readonly<Record<number, number>>) =>
  new Map(
    Object.entries(figures).map(([year, value]) => [
      Number(year),
      figure('town', 'town', 'x', Number(year), value),
    ]),
  );
const valuesOf = (
  figures: Readonly<Record<number, number>>,
  mayJoin: (a: number, b: number) => boolean = joined,
) =>
  Object.fromEntries(
    [...interpolated(series(figures), mayJoin)]
      .sort(([a], [b]) => a - b)
      .map(([year, { value }]) => [year, value]),
  );

describe('linear interpolation in time', () => {
  it('fills gaps of one and two years on the straight line, by hand', () => {
    expect(valuesOf({ 2015: 10, 2017: 20 })).toEqual({ 2015: 10, 2016: 15, 2017: 20 });
    expect(valuesOf({ 2015: 9, 2018: 0 })).toEqual({ 2015: 9, 2016: 6, 2017: 3, 2018: 0 });
  });

  it('leaves a gap of three years, the years outside, and a gap across a break', () => {
    expect(valuesOf({ 2015: 1, 2019: 5 })).toEqual({ 2015: 1, 2019: 5 });
    expect(valuesOf({ 2015: 1 })).toEqual({ 2015: 1 });
    expect(valuesOf({ 2015: 1, 2017: 3 }, () => false)).toEqual({ 2015: 1, 2017: 3 });
  });

  const printed = fc
    .uniqueArray(fc.integer({ min: 2000, max: 2015 }), { minLength: 2, maxLength: 10 })
    .chain((years) =>
      fc
        .array(fc.integer({ min: -900, max: 900 }), { minLength: years.length, maxLength: years.length })
        .map((values) => Object.fromEntries(years.map((year, at) => [year, values[at] ?? 0]))),
    );

  it('lies between its ends, moves no figure, and never leaves them', () => {
    fc.assert(
      fc.property(printed, (figures) => {
        const years = Object.keys(figures)
          .map(Number)
          .sort((a, b) => a - b);
        for (const [year, { value }] of interpolated(series(figures), joined)) {
          const own = figures[year];
          if (own !== undefined) {
            expect(value).toBe(own);
            continue;
          }
          const before = years.filter((one) => one < year).at(-1);
          const after = years.find((one) => one > year);
          if (before === undefined || after === undefined) throw new Error(`${year} is outside`);
          expect(after - before).toBeLessThanOrEqual(3);
          const ends = [figures[before] ?? 0, figures[after] ?? 0];
          expect(value).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
        }
      }),
      seeded,
    );
  });

  it('gives a straight line back exactly, whatever short gaps it has', () => {
    const line = fc.tuple(
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: -99, max: 99 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(line, ([start, slope, steps]) => {
        const at = (year: number) => start + slope * (year - 2000);
        let year = 2000;
        const years = [year, ...steps.map((step) => (year += step))];
        const filled = valuesOf(Object.fromEntries(years.map((one) => [one, at(one)])));
        expect(Object.keys(filled)).toHaveLength(year - 2000 + 1);
        for (const [one, value] of Object.entries(filled)) expect(value).toBe(at(Number(one)));
      }),
      seeded,
    );
  });
});

describe('values for the gaps of an edition', () => {
  const row = codebookRow({
    id: 'x',
    core: true,
    statistic: 'plain',
    numerator: 'x',
    denominator: '',
    per: 1,
  });
  const plans = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) =>
    editionPlan(year, { kind: 'core' }),
  );
  const figures = [2014, 2016, 2017, 2018, 2020, 2021, 2022].map((year) =>
    figure('town', 'town', 'x', year, year - 2000),
  );
  const gaps = (built: ReturnType<typeof buildCoreEditions>) =>
    built.flatMap(({ edition }) =>
      (edition.interpolations ?? []).map(([, , value]) => [edition.year, value]),
    );

  it('fill the years that a kept series does not print, also from beyond the editions', () => {
    const built = buildCoreEditions(contextOf(figures), [row], plans);
    expect(gaps(built)).toEqual([
      [2015, 15],
      [2019, 19],
    ]);
    expect(built[0]?.edition.cells).toEqual([[null]]);
    expect(
      gaps(buildCoreEditions(contextOf(figures, { breaks: [breakAt('x', 2019)] }), [row], plans)),
    ).toEqual([[2015, 15]]);
  });

  it('never come from another level, nor make a series that is not kept', () => {
    const wider = [2019].map((year) => figure('town', 'admin', 'x', year, 1));
    expect(gaps(buildCoreEditions(contextOf([...figures, ...wider]), [row], plans))).toHaveLength(2);
    expect(gaps(buildCoreEditions(contextOf(figures.slice(2)), [row], plans))).toEqual([]);
    const split = figures.map((one) => (one.year > 2019 ? { ...one, level: 'admin' as const } : one));
    expect(gaps(buildCoreEditions(contextOf(split), [row], plans))).toEqual([]);
  });

  it('never make a spread over years', () => {
    const money = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
    const all = [
      ...money
        .filter((year) => year !== 2022)
        .map((year) => figure('town', 'town', 'x', year, 100 + (year % 3))),
      ...money.map((year) => figure('town', 'town', 'subsistence_minimum', year, 1)),
    ];
    const one = editionPlan(2022);
    const spread = { ...row, statistic: 'volatility', window: 'sd-8' } as const;
    expect(buildEdition(contextOf(all), [spread], one).interpolated).toEqual([]);
    expect(buildEdition(contextOf(all), [row], one).interpolated).toHaveLength(1);
  });

  it('are not wanted where the window has a figure, or where it is wider than a gap may be', () => {
    const one = editionPlan(2022, { first: 2020, oldest: 2017 });
    const of = (years: readonly number[]) =>
      buildEdition(contextOf(years.map((year) => figure('town', 'town', 'x', year, 1))), [row], one)
        .interpolated;
    expect(of([2021, 2023])).toEqual([]);
    expect(of([2019, 2023])).toEqual([]);
    expect(of([2016, 2023])).toEqual([]);
  });

  it('pass the wire and lead back to their two rows', () => {
    const numbered = figures.map((one, at) => ({ ...one, row: `made-up:${at + 2}` }));
    const built = buildCoreEditions(contextOf(numbered), [row], plans)[4];
    if (built === undefined) throw new Error('no edition of 2019');
    const back = unpackEdition(packEdition(built.edition));
    expect(back.interpolations).toEqual([['town', 'x', 19]]);
    const source = { context: contextOf(numbered), lookup: lookupRows(numbered), codebook: [row] };
    const steps = traceInterpolation(source, built, 'town', 'x');
    expect(steps.map(({ what, line, value }) => [what, line, value])).toEqual([
      ['row', 5, 18],
      ['row', 6, 20],
      ['interpolation', null, 19],
      ['formula', 2, 19],
    ]);
    expect(traceInterpolation(source, built, 'town', 'y')).toEqual([]);
  });
});
