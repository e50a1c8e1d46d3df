import { describe, expect, it } from 'vitest';
import type { ProfileSeries, SeriesPoint } from '../../../../../indicators/built-files.ts';
import { notedOf, seriesView } from '../../../../../src/pages/place/series/series-view.ts';
import type { ProfileContext } from '../../../../../src/panels/profile/profile-context.ts';
import { fixtureExplorer, fixtureProfile } from '../../../../fixtures/explorer.ts';

const same = (text: string) => ({ kk: text, ru: text, en: text });

function series(
  id: string,
  level: ProfileSeries['level'],
  years: readonly number[],
  source = 'A',
): ProfileSeries {
  const points = years.map(
    (year, at): SeriesPoint => [year, at + 1, String(at + 1), 'persons', `town-observations:${year}`, source],
  );
  return { series: id, names: same(id), unit: same('persons'), level, points };
}

function contextOf(all: readonly ProfileSeries[]): ProfileContext {
  const { data } = fixtureExplorer();
  const [town] = data.places.towns;
  if (town === undefined) throw new Error('no town');
  const note = same('Counted anew');
  const file = {
    ...fixtureProfile(town.id),
    series: all,
    breaks: [{ series: '*', year: 2015, note }],
    marks: [],
  };
  return {
    ...{ language: 'en', theme: 'light', data, file, placeId: town.id, reportAddress: '', townRisk: null },
    place: { kind: 'town', town },
    scores: { potential: null, risk: null },
    intervals: { potential: null, risk: null },
  };
}

describe('series on the page of a place', () => {
  const view = seriesView(
    contextOf([
      series('population', 'town', [2012, 2013, 2014]),
      series('population_year_end', 'town', [2012, 2013]),
      series('population_year_end', 'admin', [2009, 2010, 2014, 2016]),
      series('births', 'admin', [2010, 2016]),
      series('births', 'town', [2012, 2013]),
      series('colleges', 'admin', [2010, 2014]),
      series('crimes', 'region', [2010, 2014]),
      series('crimes', 'town', [2012, 2014]),
      series('crimes', 'admin', [2010, 2014]),
      series('schools', 'admin', [2010, 2016]),
      series('visits', 'town', [2020], 'B'),
    ]),
  );

  it('are drawn one a subject, at the level with the most years', () => {
    expect(view.key.map((chart) => [chart.series, chart.runs.flat().length])).toEqual([
      ['population_year_end', 4],
      ['births', 2],
    ]);
    expect(view.key[1]?.subtitle).toContain('administration');
  });

  it('are listed once each otherwise, nearest area first, by name, with both ends', () => {
    expect(
      view.areas.map(({ lines }) => lines.map(({ name, first, last }) => [name, first?.year, last.year])),
    ).toEqual([
      [
        ['births', 2012, 2013],
        ['crimes', 2012, 2014],
        ['population', 2012, 2014],
        ['population_year_end', 2012, 2013],
        ['visits', undefined, 2020],
      ],
      [
        ['colleges', 2010, 2014],
        ['schools', 2010, 2016],
      ],
    ]);
    expect([view.count, view.years]).toEqual([11, [2009, 2020]]);
  });

  it('have the sources that most of an area share at its name, and their own at a line', () => {
    const [town] = view.areas;
    expect(town?.sources.map(({ id }) => id)).toEqual(['A']);
    expect(town?.lines.map(({ sources }) => sources.map(({ id }) => id))).toEqual([[], [], [], [], ['B']]);
  });

  it('say each break once, under its letter, where it is between the first and the last year', () => {
    expect(view.notes).toEqual(['Counted anew']);
    const noted = view.areas[1]?.lines.map(({ noted: of }) => of);
    expect(noted).toEqual([[], [{ years: [2015], at: 0 }]]);
    const [chart] = view.key;
    expect(chart && notedOf(chart, view.notes)).toEqual([{ years: [2015], at: 0 }]);
  });
});
