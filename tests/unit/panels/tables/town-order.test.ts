import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { collator } from '../../../../src/i18n/format.ts';
import { orderPlaces } from '../../../../src/layers/measures/place-order.ts';
import { regionRowsOf, townRowsOf } from '../../../../src/panels/tables/explorer-rows.ts';
import { groupTownRows, sortTownRows } from '../../../../src/panels/tables/town-order.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realContext, realData, realScores } from '../../layers/real-explorer.ts';

const data = realData();
const scores = realScores(data, openingView('en'));
const common = { data, language: 'en', intervals: null, author: null } as const;
const rows = townRowsOf({
  ...common,
  ...{ withDimensions: true, dimensionOrders: null, open: null },
  order: orderPlaces(realContext(data), 'town', 'potential'),
  potential: scores('potential', 'town'),
  risk: scores('risk', 'town'),
});

const UNSCORED = {
  ...{ withDimensions: false, dimensionOrders: null, open: null, order: null },
  ...{ potential: null, risk: null },
} as const;

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
      order: orderPlaces(realContext(data), 'region', 'potential'),
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
    const named = townRowsOf({ ...common, language, ...UNSCORED });
    const names = sortTownRows(named, { sortBy: 'name', descending: false }, language).map(
      ({ name }) => name,
    );
    expect(names).toHaveLength(27);
    expect(names).toEqual([...names].sort(collator(language).compare));
  });

  it('stand in groups: pinned first, then with a rank, without one, and not known; others are left out', () => {
    const [a, b, c, d] = sortTownRows(rows, { sortBy: 'rank', descending: false }, 'en');
    const unranked = rows.find(({ rank }) => rank.value === null);
    if (!a || !b || !c || !d || !unranked) throw new Error('too few rows');
    const verdicts = new Map([
      [a.id, 'met'],
      [b.id, 'unknown'],
      [c.id, 'notMet'],
      [d.id, 'notMet'],
      [unranked.id, 'met'],
    ] as const);
    const groups = groupTownRows([a, b, c, d, unranked], { verdicts }, ['nowhere', d.id]);
    expect(groups).toEqual({ pinned: [d], ranked: [a], unranked: [unranked], unknown: [b] });
    expect(groupTownRows(rows, null, []).ranked).toHaveLength(18);
  });
});
