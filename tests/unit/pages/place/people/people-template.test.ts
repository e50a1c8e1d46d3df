import fc from 'fast-check';
import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { type LatePeople, latePeople } from '../../../../../src/pages/place/people/late-people.ts';
import { balancesChart, fanChart } from '../../../../../src/pages/place/people/people-charts.ts';
import { peopleLate } from '../../../../../src/pages/place/people/people-late-template.ts';
import { peopleTemplate } from '../../../../../src/pages/place/people/people-template.ts';
import { readTownFiles } from '../../../../../src/pages/place/town-files.ts';
import { renderStatic } from '../../../../../src/pages/render-static.ts';
import { yearRuns } from '../../../../../src/panels/parts/lines-chart-template.ts';

function lateOf(townId: string): LatePeople | null {
  return latePeople({ language: 'en', ...readTownFiles('indicators/built', townId), sources: [] });
}

function temirtau(): LatePeople {
  const people = lateOf('temirtau');
  if (people === null) throw new Error('no years');
  return people;
}

/** The page's own part, and what comes late; '' = nothing. */
function partsOf(townId: string): { readonly body: string; readonly late: string } {
  const { people, common } = readTownFiles('indicators/built', townId);
  const late = lateOf(townId);
  return {
    body: renderStatic(peopleTemplate({ language: 'en', people, common, sources: [] })),
    late:
      late === null
        ? ''
        : renderStatic(peopleLate({ language: 'en', people: late, sources: [] }, () => nothing)),
  };
}

describe('the part on the people of a town', () => {
  it('has its charts and tables in what comes late, and only sentences in the page', () => {
    const { body, late } = partsOf('temirtau');
    expect(body).not.toContain('<svg');
    expect(body).not.toContain('<table');
    expect(late.match(/<table/g)).toHaveLength(5);
    expect(late.match(/class="?chart lines-chart/g)).toHaveLength(2);
  });

  it('shows both tables of past errors, those against the forecast too', () => {
    const { late } = partsOf('temirtau');
    const cells = [...late.matchAll(/data-figure="?(people\|all[^">]*)"?>([^<]*)/g)];
    const shown = new Map(cells.map(([, address = '', text = '']) => [address, text]));
    expect(shown.get('people|all|late|components|10')).toBe('5.4%');
    expect(shown.get('people|all|late|no-change|10')).toBe('8.1%');
    expect(shown.get('people|all|every|components|10')).toBe('21.1%');
    expect(shown.get('people|all|every|no-change|10')).toBe('14.4%');
    expect(shown.get('people|all|every|count|10')).toBe('217');
    expect(late).toContain('it would have lost ten years ahead');
  });

  it('has neither charts nor tables where nothing but residents is printed', () => {
    const { body, late } = partsOf('khromtau');
    expect(late).toBe('');
    expect(body).not.toContain('<details');
  });

  it('has the years alone where they are too few for a class', () => {
    const { late } = partsOf('tekeli');
    expect(late.match(/<table/g)).toHaveLength(1);
    expect(late).not.toContain('<svg');
  });
});

describe('the charts', () => {
  it('leave gaps where a year is missing and where the count changes', () => {
    const people = temirtau();
    const chart = balancesChart('en', people);
    const [, migration] = chart?.lines ?? [];
    expect(migration?.runs.map((run) => [run[0]?.year, run.at(-1)?.year])).toEqual([
      [2010, 2017],
      [2019, 2024],
    ]);
    const fan = people.projection === null ? null : fanChart('en', people, people.projection);
    expect(fan?.lines[0]?.runs.map((run) => [run[0]?.year, run.at(-1)?.year])).toEqual([
      [2010, 2020],
      [2021, 2021],
      [2022, 2024],
    ]);
  });

  it('keep forecast, interval and no change together, from the last residents on', () => {
    const people = temirtau();
    const fan = people.projection === null ? null : fanChart('en', people, people.projection);
    expect(fan?.band).toHaveLength(16);
    expect(fan?.band[0]).toEqual({ year: 2024, low: 171_200, high: 171_200 });
    expect(fan?.lines.map(({ look }) => look)).toEqual(['residents', 'projected', 'same']);
    expect(fan?.range[0]).toBeLessThanOrEqual(Math.min(...(fan?.band ?? []).map(({ low }) => low)));
  });

  it('join neighbouring years only, and lose none', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }));
    fc.assert(
      fc.property(years, years, (given, breaks) => {
        const points = given.toSorted((a, b) => a - b).map((year) => ({ year, value: year }));
        const runs = yearRuns(points, breaks);
        expect(runs.flat()).toEqual(points);
        for (const run of runs)
          run.slice(1).forEach(({ year }, at) => {
            expect(year).toBe((run[at]?.year ?? 0) + 1);
            expect(breaks).not.toContain(year);
          });
      }),
    );
  });
});
