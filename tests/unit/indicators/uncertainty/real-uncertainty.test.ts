import { describe, expect, it } from 'vitest';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import type { IndexId } from '../../../../indicators/types.ts';
import { currentLevels } from '../../../../indicators/uncertainty/factors.ts';
import { indexUncertaintyInput } from '../../../../indicators/uncertainty/index-input.ts';
import { monteCarlo } from '../../../../indicators/uncertainty/monte-carlo.ts';
import { sobol } from '../../../../indicators/uncertainty/sensitivity.ts';
import { placeGroupsOf } from '../../../../src/data/place-groups.ts';
import { realData } from '../../layers/real-explorer.ts';

const data = realData();
const editionOf = (id: string) => {
  const edition = data.editions[id];
  if (edition === undefined) throw new Error(`no edition ${id}`);
  return edition;
};
const inputOf = (id: string, index: IndexId) =>
  indexUncertaintyInput(editionOf(id), data.codebook, index, { groups: placeGroupsOf(data) });

describe.each([
  ['town-2022', 'potential'],
  ['town-2022', 'risk'],
  ['town-core-2018', 'potential'],
  ['region-2022', 'potential'],
  ['region-2022', 'risk'],
] as const)('%s %s', (id, index) => {
  it('runs without variation give the ranks of the index, place by place', () => {
    const input = inputOf(id, index);
    const result = monteCarlo(input, { seed: 1, runs: 2, levels: currentLevels(input) });
    const scores = scoreIndex(editionOf(id), data.codebook, index);
    expect([...(result?.units ?? [])].sort()).toEqual([...scores.ranked].sort());
    for (const placeId of scores.ranked) {
      const rank = scores.places[placeId]?.rank;
      expect(result?.intervals[placeId]).toMatchObject({
        rank,
        rankLow: rank,
        rankHigh: rank,
        meanRankShift: 0,
      });
    }
  });

  it('every ranked place has an interval, and the shares of the first five add up to five', () => {
    const result = monteCarlo(inputOf(id, index), { seed: 1, runs: 200 });
    const intervals = Object.values(result?.intervals ?? {});
    expect(intervals.length).toBeGreaterThan(4);
    const top = intervals.reduce((sum, { topShare }) => sum + (topShare ?? 0), 0);
    // Ties at the fifth place may let in one more.
    expect(top).toBeGreaterThanOrEqual(5 - 1e-9);
    expect(top).toBeLessThan(5.1);
  });
});

describe('what drives the ranks', () => {
  it('factors that do not matter to an index are near 0, totals lie above what a factor does alone', () => {
    const result = sobol(inputOf('town-2022', 'potential'), { seed: 1, n: 256, bootstrap: 50 });
    expect(result?.runs).toBe(256 * ((result?.factors.length ?? 0) + 2));
    expect(result?.factors.map(({ factor }) => factor)).not.toContain('errors');
    for (const { first, total, totalInterval } of result?.factors ?? []) {
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeGreaterThan(first - 0.15);
      expect(totalInterval?.[0]).toBeLessThanOrEqual(totalInterval?.[1] ?? Number.NaN);
    }
  });

  it('nothing drives the regions through missing dimensions: they have all', () => {
    const result = sobol(inputOf('region-2022', 'potential'), { seed: 1, n: 64, bootstrap: 0 });
    expect(result?.factors.find(({ factor }) => factor === 'missing')).toMatchObject({ first: 0, total: 0 });
  });
});
