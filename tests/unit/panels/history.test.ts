import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition, PlaceId } from '../../../indicators/types.ts';
import { createExplorer, type PageExplorer } from '../../../src/explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../../src/explorer/engine-at-once.ts';
import { historySource, requestHistoryIntervals } from '../../../src/panels/parts/history-source.ts';
import {
  type HistoryInput,
  historyEditions,
  historyFrame,
  historyLine,
} from '../../../src/panels/parts/history-view.ts';
import { historiesView } from '../../../src/panels/relations/history-view.ts';
import { setWeight } from '../../../src/state/method-actions.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

/** The input with a break in the figures of a place from a year on. */
function brokenFrom(input: HistoryInput, placeId: PlaceId, year: number): HistoryInput {
  const indicatorId = input.editions[0]?.indicatorIds[0] ?? '';
  const editions = input.editions.map((edition) =>
    edition.year < year ? edition : { ...edition, breaks: [[placeId, indicatorId, year] as const] },
  );
  const plain = new Map(input.editions.map((edition) => [edition.id, edition]));
  const of = (edition: Edition): Edition => plain.get(edition.id) ?? edition;
  return {
    ...input,
    editions,
    scores: (edition) => input.scores(of(edition)),
    intervals: (edition) => input.intervals(of(edition)),
  };
}

describe('score and rank through the years', () => {
  let explorer: PageExplorer;
  let input: HistoryInput;

  beforeAll(() => {
    const data = realData();
    explorer = createExplorer({
      data,
      state: openingView('en'),
      systemTheme: 'light',
      uncertainty: UNCERTAINTY_AT_ONCE,
    });
    const source = historySource(explorer, 'town', Object.values(data.editions));
    if (source === 'loading' || 'file' in source) throw new Error('no years');
    input = source;
  });

  it('are of the core index alone, which is never joined to the full one', () => {
    expect(input.editions.length).toBeGreaterThan(4);
    expect(new Set(input.editions.map(({ kind }) => kind))).toEqual(new Set(['core']));
    expect(input.editions.map(({ year }) => year)).toEqual(
      input.editions.map(({ year }) => year).toSorted((a, b) => a - b),
    );
    expect(historyEditions(input.editions.slice(0, 1), 'town')).toEqual([]);
  });

  it('have a point for each year in which the place is ranked, and none for another', () => {
    for (const placeId of input.editions[0]?.placeIds ?? []) {
      const ranked = input.editions.filter((edition) => input.scores(edition).ranked.includes(placeId));
      const { runs } = historyLine(input, placeId);
      expect(runs.flat().map(({ year }) => year)).toEqual(ranked.map(({ year }) => year));
    }
  });

  it('join no two years around one without a rank, and none across a break', () => {
    const all = input.editions.map(({ year }) => year);
    for (const placeId of input.editions[0]?.placeIds ?? [])
      for (const run of historyLine(input, placeId).runs) {
        const from = all.indexOf(run[0]?.year ?? 0);
        expect(run.map(({ year }) => year)).toEqual(all.slice(from, from + run.length));
      }
    const whole = historyLine(input, 'zhanaozen');
    expect(whole.runs).toHaveLength(1);
    const year = all[3] ?? 0;
    const broken = historyLine(brokenFrom(input, 'zhanaozen', year), 'zhanaozen');
    expect(broken.breaks).toEqual([year]);
    expect(broken.runs.map((run) => run[0]?.year)).toEqual([all[0], year]);
    expect(historyLine(brokenFrom(input, 'ridder', year), 'zhanaozen').breaks).toEqual([]);
  });

  it('have the interval of each rank once it is computed', () => {
    expect(
      historyLine(input, 'zhanaozen')
        .runs.flat()
        .every(({ interval }) => interval === null),
    ).toBe(true);
    requestHistoryIntervals(explorer, input);
    for (const { interval } of historyLine(input, 'zhanaozen').runs.flat()) {
      const [low = 0, high = 0] = interval ?? [];
      expect(low).toBeGreaterThan(0);
      expect(high).toBeGreaterThanOrEqual(low);
    }
  });

  it('fit into scales that are the same for all', () => {
    const frame = historyFrame(input);
    if (frame === null) throw new Error('no frame');
    for (const placeId of input.editions[0]?.placeIds ?? [])
      for (const { score, rank, of, year } of historyLine(input, placeId).runs.flat()) {
        expect(score).toBeGreaterThanOrEqual(frame.scores[0]);
        expect(score).toBeLessThanOrEqual(frame.scores[1]);
        expect(rank).toBeLessThanOrEqual(of);
        expect(of).toBeLessThanOrEqual(frame.places);
        expect(year).toBeGreaterThanOrEqual(frame.years[0]);
      }
  });

  it('follow the method of the reader', () => {
    const before = historyLine(input, 'zhanaozen')
      .runs.flat()
      .map(({ score }) => score);
    explorer.dispatch(setWeight('economic', 3));
    const changed = historySource(explorer, 'town', Object.values(explorer.data.editions));
    if (changed === 'loading' || 'file' in changed) throw new Error('no years');
    expect(
      historyLine(changed, 'zhanaozen')
        .runs.flat()
        .map(({ score }) => score),
    ).not.toEqual(before);
  });

  it('of all places stand in the order of the last rank; those without one are named', () => {
    const names = (input.editions[0]?.placeIds ?? []).map((id) => ({
      place: { kind: 'town' as const, id },
      text: id,
    }));
    const view = historiesView(input, names);
    const last = input.editions.at(-1);
    if (view === null || last === undefined) throw new Error('no view');
    const { ranked } = input.scores(last);
    expect(view.places.slice(0, ranked.length).map(({ line }) => line.placeId)).toEqual(ranked);
    expect(view.places.length + view.without.length).toBe(names.length);
  });

  it('are none for regions, which have one edition', () => {
    expect(historyEditions(Object.values(explorer.data.editions), 'region')).toEqual([]);
  });
});
