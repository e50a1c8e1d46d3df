import { describe, expect, it } from 'vitest';
import type { ProfileFile } from '../../../../indicators/built-files.ts';
import { isBroken } from '../../../../indicators/figures/steps/line-breaks.ts';
import { figureGroupsOf } from '../../../../src/panels/profile/profile-figures.ts';
import { type ChartView, chartsOf } from '../../../../src/panels/profile/profile-series.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { fixtureProfile } from '../../../fixtures/explorer.ts';
import { assembly } from '../../indicators/editions/real-tables.ts';
import { realData } from '../../layers/real-explorer.ts';
import { contextsOf } from './profile-contexts.ts';

const data = realData();
const state = openingView('en');

function chartsIn(file: ProfileFile): readonly ChartView[] {
  const [context] = contextsOf(data, state, 'town');
  if (context === undefined) throw new Error('no town');
  const { main, rest } = chartsOf({ ...context, file });
  return [...main, ...rest];
}

const yearsOf = (chart: ChartView | undefined) => chart?.runs.map((run) => run.map(({ year }) => year));

describe('the sources of a line', () => {
  it('are numbered at its figures where there are several', () => {
    const profile = fixtureProfile('saran');
    const [line] = profile.series;
    if (line === undefined) throw new Error('no line');
    const numbers = (file: ProfileFile) =>
      chartsIn(file)[0]
        ?.runs.flat()
        .map(({ source }) => source);
    expect(new Set(numbers(profile))).toEqual(new Set([undefined]));
    const points = line.points.map(
      ([year, value, printed, unit, row], at) =>
        [year, value, printed, unit, row, at < 2 ? 'A' : 'B'] as const,
    );
    const mixed = { ...profile, series: [{ ...line, points }] };
    expect(numbers(mixed)).toEqual([1, 1, 2, 2, 2]);
    expect(chartsIn(mixed)[0]?.sources.map(({ id }) => id)).toEqual(['A', 'B']);
  });
});

describe('a line of figures', () => {
  const profile = fixtureProfile('saran');
  const [line] = profile.series;
  if (line === undefined) throw new Error('no line');
  const [broken] = profile.breaks;
  if (broken === undefined) throw new Error('no break');

  it('is cut at a break of its own series and level, or of all series', () => {
    const cut = [
      [2018, 2019, 2020],
      [2021, 2022],
    ];
    const whole = [[2018, 2019, 2020, 2021, 2022]];
    const at = (change: Partial<typeof broken>) =>
      yearsOf(chartsIn({ ...profile, breaks: [{ ...broken, ...change }] })[0]);
    expect(at({})).toEqual(cut);
    expect(at({ level: 'town' })).toEqual(cut);
    expect(at({ series: '*' })).toEqual(cut);
    expect(at({ level: 'admin' })).toEqual(whole);
    expect(at({ series: 'births' })).toEqual(whole);
    const births = { ...profile, series: [{ ...line, series: 'births' }] };
    expect(yearsOf(chartsIn({ ...births, breaks: [{ ...broken, series: '*' }] })[0])).toEqual(cut);
  });

  it('says which side of a break is shown and not scored', () => {
    const [chart] = chartsIn({ ...profile, breaks: [{ ...broken, notScored: 'before' }] });
    expect(chart?.breaks).toEqual([
      { years: [2021], note: 'Fixture census. Earlier years are shown but not scored.' },
    ]);
  });

  it('runs through a spike and not through a misprint, and marks both', () => {
    const mark = (kind: 'spike' | 'misprint') =>
      chartsIn({
        ...profile,
        breaks: [],
        marks: [
          { series: line.series, level: 'town', year: 2020, kind },
          { series: line.series, level: 'admin', year: 2019, kind },
        ],
      })[0];
    expect(yearsOf(mark('spike'))).toEqual([[2018, 2019, 2020, 2021, 2022]]);
    expect(yearsOf(mark('misprint'))).toEqual([[2018, 2019], [2020], [2021, 2022]]);
    expect(mark('spike')?.marks).toEqual([
      {
        years: [2020],
        note: 'Far from the values of the years before and after; no reason is published.',
      },
    ]);
    expect(mark('misprint')?.marks[0]?.note).toContain('never scored');
    const marked = mark('misprint')
      ?.runs.flat()
      .filter((point) => point.mark !== undefined);
    expect(marked?.map(({ year, printed }) => [year, printed])).toEqual([[2020, '12,020\u00a0people']]);
  });
});

describe('the lines of every town and region', () => {
  it.each(['town', 'region'] as const)('cross no break of the tables: %s', (scope) => {
    const found: string[] = [];
    let runs = 0;
    for (const context of contextsOf(data, state, scope)) {
      if (context.file === null) continue;
      for (const { series, level, points } of context.file.series) {
        const file = { ...context.file, series: context.file.series.filter((one) => one.series === series) };
        const { main, rest } = chartsOf({ ...context, file });
        const rows = new Set(points.map(([, , , , row]) => row));
        const placeId = level === 'national' ? 'KZ' : context.placeId;
        for (const run of [...main, ...rest].flatMap((chart) => chart.runs)) {
          const [first, last] = [run[0], run.at(-1)];
          if (first === undefined || last === undefined || !rows.has(first.row)) continue;
          runs += 1;
          if (isBroken(assembly.tables.breaks, { placeId, level, series }, [first.year, last.year]))
            found.push(`${placeId} ${level} ${series} ${first.year}–${last.year}`);
        }
      }
    }
    expect(runs).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });
});

describe('a figure that stands apart', () => {
  it('says so beside its value, with what it would be without', () => {
    for (const context of contextsOf(data, state, 'town')) {
      const rows = figureGroupsOf(context).flatMap((group) => group.rows);
      const beds = rows.find(({ id }) => id === 'hospital-beds')?.remarks.join(' ') ?? '';
      if (context.placeId === 'zhezkazgan' && context.file !== null)
        expect(beds).toContain('no reason is published. Without this value: 119.0 (2021).');
      if (context.placeId === 'ridder') expect(beds).not.toContain('Far from the values');
    }
  });
});
