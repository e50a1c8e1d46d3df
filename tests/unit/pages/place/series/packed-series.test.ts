import { describe, expect, it } from 'vitest';
import {
  packedSeries,
  seriesList,
  unpackedSeries,
} from '../../../../../src/pages/place/series/packed-series.ts';
import type { SeriesRows } from '../../../../../src/pages/place/series/series-rows.ts';

const IDS = ['births', 'crimes', 'housing'];
const ROWS: SeriesRows = {
  tables: ['town-observations', 'region-observations'],
  sources: ['A', 'B'],
  areas: [
    ['town', ['births', null, [2024, 5, 12, 0], [0]]],
    ['region', ['housing', [2010, 0.5, 7, 1], [2024, 2, 8, 0], [0, 1], [2015], [2020, 2021]]],
  ],
};

describe('series that are named by their positions', () => {
  const list = seriesList(IDS, Object.fromEntries(IDS.map((id) => [id, [id.toUpperCase(), 'persons']])));

  it('come back as they were', () => {
    expect(unpackedSeries(packedSeries(ROWS, IDS), list, ROWS.sources)).toEqual(ROWS);
  });

  it('do not come back without a name, and are not packed without a place in the list', () => {
    expect(() => unpackedSeries(packedSeries(ROWS, IDS), list.slice(0, 1), [])).toThrow(
      'series 2 has no name',
    );
    expect(() => packedSeries(ROWS, ['births'])).toThrow('series housing is not in the list');
    expect(() => seriesList(IDS, {})).toThrow('series births has no name');
  });
});
