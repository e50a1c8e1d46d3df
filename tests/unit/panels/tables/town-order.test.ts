import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { regionRowsOf, townRowsOf } from '../../../../src/panels/tables/explorer-rows.ts';
import {
  filterChoices,
  filterTownRows,
  sortTownRows,
  toggleFilter,
} from '../../../../src/panels/tables/town-order.ts';
import { EMPTY_FILTER } from '../../../../src/state/default-state.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData, realScores } from '../../layers/real-explorer.ts';

const data = realData();
const scores = realScores(data, openingView('en'));
const common = { data, language: 'en', intervals: null, author: null } as const;
const rows = townRowsOf({
  ...common,
  withDimensions: true,
  potential: scores('potential', 'town'),
  risk: scores('risk', 'town'),
});

describe('rows of the tables on screen', () => {
  it('show the rank by potential and both scores, each of its own index', () => {
    for (const row of rows) {
      const place = scores('potential', 'town')?.places[row.id];
      expect(row.rank.value).toBe(place?.rank ?? null);
      expect(row.potential.value).toBe(place?.nodes['potential']?.score ?? null);
      expect(row.risk.value).toBe(scores('risk', 'town')?.places[row.id]?.nodes['risk']?.score ?? null);
    }
    const regions = regionRowsOf({
      ...{ ...common, theme: 'light', townRisk: scores('risk', 'town') },
      potential: scores('potential', 'region'),
      risk: scores('risk', 'region'),
    });
    for (const { id, rank, risk } of regions) {
      expect(rank.value).toBe(scores('potential', 'region')?.places[id]?.rank ?? null);
      expect(risk.value).toBe(scores('risk', 'region')?.places[id]?.nodes['risk']?.score ?? null);
    }
  });

  it('stand lowest or highest first, those without a value last either way', () => {
    for (const sortBy of ['rank', 'potential', 'risk', 'population', 'social'] as const)
      for (const descending of [false, true]) {
        const sorted = sortTownRows(rows, { sortBy, descending }, 'en').map((row) =>
          sortBy === 'social'
            ? (row.dimensions.find(({ node }) => node === sortBy)?.score.value ?? null)
            : row[sortBy].value,
        );
        const known = sorted.filter((value) => value !== null);
        expect(sorted.slice(0, known.length)).toEqual(known);
        expect(known).toEqual([...known].sort((a, b) => (descending ? b - a : a - b)));
      }
  });

  it.each(LANGUAGES)('are in the order of the alphabet in %s', (language) => {
    const named = townRowsOf({ ...common, language, withDimensions: false, potential: null, risk: null });
    const names = sortTownRows(named, { sortBy: 'name', descending: false }, language).map(
      ({ name }) => name,
    );
    expect(names).toHaveLength(27);
    expect(names).toEqual([...names].sort(new Intl.Collator(language).compare));
  });

  it('meet every filter, limits included, and a place without a score meets no limit', () => {
    const known = rows.flatMap(({ potential }) => potential.value ?? []).sort((a, b) => a - b);
    const minPotential = known[3] ?? Number.NaN;
    const kept = filterTownRows(rows, { ...EMPTY_FILTER, minPotential });
    expect(kept).toHaveLength(known.length - 3);
    const risks = rows.flatMap(({ risk }) => risk.value ?? []).sort((a, b) => a - b);
    const maxRisk = risks[2] ?? Number.NaN;
    expect(filterTownRows(rows, { ...EMPTY_FILTER, maxRisk })).toHaveLength(3);
    expect(filterTownRows(rows, EMPTY_FILTER)).toEqual(rows);
  });

  it('are counted by each choice as they are then shown', () => {
    const filter = toggleFilter(EMPTY_FILTER, 'statuses', 'scored');
    for (const { key, value, count } of filterChoices(rows, 'regions', filter))
      expect(filterTownRows(rows, toggleFilter(filter, key, value))).toHaveLength(count);
    expect(toggleFilter(toggleFilter(filter, 'regions', 'KZ-62'), 'regions', 'KZ-62')).toEqual(filter);
  });
});
