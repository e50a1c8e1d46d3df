import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankWithTies } from '../../../../indicators/scoring/rank.ts';
import { scoreTree } from '../../../../indicators/scoring/score-tree.ts';
import { allFactors, currentLevels, varyingFactors } from '../../../../indicators/uncertainty/factors.ts';
import { monteCarlo, type RankUncertainty } from '../../../../indicators/uncertainty/monte-carlo.ts';
import type { UncertaintyInput } from '../../../../indicators/uncertainty/uncertainty-input.ts';
import { ROWS, type Row, sampleInput } from './sample-input.ts';

function certain(result: RankUncertainty | null): RankUncertainty {
  if (result === null) throw new Error('no ranks');
  return result;
}

const run = (input: UncertaintyInput, seed = 7, runs = 200) => certain(monteCarlo(input, { seed, runs }));

const cell = fc.option(fc.double({ min: 0.5, max: 99.5, noNaN: true }), { nil: null, freq: 8 });
const rowsArbitrary = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 6, maxLength: 12 });

describe('rank intervals', () => {
  it('are narrow where the order is clear and wide where it is open', () => {
    const { intervals, indistinguishable, above } = run(sampleInput(ROWS), 1, 1000);
    expect(intervals['u0']).toMatchObject({ rank: 1, medianRank: 1, rankLow: 1, rankHigh: 1, topShare: 1 });
    expect(intervals['u7']).toMatchObject({ rank: 8, rankLow: 8, rankHigh: 8, bottomShare: 1 });
    expect(intervals['u0']?.meanRankShift).toBe(0);
    const names = indistinguishable.map(([one, other]) => [one, other].sort().join(' '));
    expect(names).toContain('u2 u3');
    expect(names.some((pair) => pair.includes('u0') || pair.includes('u7'))).toBe(false);
    expect(above[0]?.[1]).toBe(1);
  });

  it('hold the median, and pairs add up to one', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.integer(), (rows, seed) => {
        const result = monteCarlo(sampleInput(rows), { seed, runs: 60 });
        if (result === null) return;
        const n = result.units.length;
        for (const one of Object.values(result.intervals)) {
          expect(one.rankLow).toBeGreaterThanOrEqual(1);
          expect(one.rankLow).toBeLessThanOrEqual(one.medianRank);
          expect(one.medianRank).toBeLessThanOrEqual(one.rankHigh);
          expect(one.rankHigh).toBeLessThanOrEqual(n);
        }
        result.above.forEach((row, i) => {
          row.forEach((share, j) => {
            expect(share + (result.above[j]?.[i] ?? Number.NaN)).toBeCloseTo(1, 12);
          });
        });
      }),
      { numRuns: 25 },
    );
  });

  it('are the same for the same seed and differ for another', () => {
    const input = sampleInput(ROWS);
    expect(run(input, 3)).toEqual(run(input, 3));
    expect(run(input, 3).above).not.toEqual(run(input, 4).above);
  });

  it('are the ranks themselves where nothing varies, under any mean', () => {
    fc.assert(
      fc.property(
        rowsArbitrary,
        fc.constantFrom('geometric', 'arithmetic', 'harmonic', 'ampi', 'mpi', 'inform'),
        fc.constantFrom('goalposts', 'minmax', 'percentile'),
        (rows, mean, normalisation) => {
          const input = sampleInput(rows, {
            aggregate: { index: mean },
            normalise: { method: normalisation, range: [0, 100] },
          });
          const levels = currentLevels(input);
          expect(varyingFactors(levels)).toEqual([]);
          const result = monteCarlo(input, { seed: 1, runs: 3, levels });
          const root = scoreTree(input.tree, input.data, input.method).nodes.get('index');
          const ranks = rankWithTies(root?.scores.list() ?? []);
          if (result === null) {
            expect(ranks.every((rank) => rank === null)).toBe(true);
            return;
          }
          ranks.forEach((rank, unit) => {
            const one = result.intervals[`u${unit}`];
            expect(one?.rank ?? null).toBe(rank?.rank ?? null);
            expect(one?.rankLow ?? null).toBe(rank?.rank ?? null);
            expect(one?.rankHigh ?? null).toBe(rank?.rank ?? null);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('do not depend on what the units are called', () => {
    const input = sampleInput(ROWS);
    const renamed = { ...input, data: { ...input.data, unitCodes: ROWS.map((_, i) => `town ${i}`) } };
    const [one, other] = [run(input), run(renamed)];
    expect(Object.values(other.intervals)).toEqual(Object.values(one.intervals));
    expect(other.above).toEqual(one.above);
  });

  it('widen with the spread of weights', () => {
    const input = sampleInput(ROWS);
    const shift = (weightSpread: number): number =>
      certain(monteCarlo(input, { seed: 5, runs: 400, levels: { ...currentLevels(input), weightSpread } }))
        .meanRankShift;
    expect(shift(0)).toBe(0);
    expect(shift(0.05)).toBeLessThanOrEqual(shift(0.9));
    expect(shift(0.9)).toBeGreaterThan(0);
  });

  it('give no shares of the first and last five below five places, and nothing below two', () => {
    const four = run(sampleInput(ROWS.slice(0, 4)));
    expect(Object.values(four.intervals).every(({ topShare }) => topShare === null)).toBe(true);
    expect(monteCarlo(sampleInput(ROWS.slice(0, 1)), { seed: 1 })).toBeNull();
  });

  it('stop when cancelled and tell how far they are', () => {
    const seen: number[] = [];
    const stopped = monteCarlo(sampleInput(ROWS), {
      seed: 1,
      runs: 1000,
      onProgress: (share) => seen.push(share),
      isCancelled: () => seen.length === 3,
    });
    expect(stopped).toBeNull();
    expect(seen).toEqual([0.05, 0.1, 0.15]);
  });
});

describe('missing dimensions', () => {
  // The last unit has no figures of B; its A alone would make it second.
  const rows: readonly Row[] = [...ROWS.slice(0, 7), [88, 86, null, null]];

  it('widen the interval in both directions and leave places that lack nothing alone', () => {
    const input = sampleInput(rows);
    const levels = { ...currentLevels(input), missing: true };
    const { intervals } = certain(monteCarlo(input, { seed: 2, runs: 400, levels }));
    // By hand: B at the 10th percentile of the seven (26.1) gives √(87·26.1) = 47.7, below 51.0 of u4 and above
    // 38.2 of u5; at the 90th (85.8) √(87·85.8) = 86.4, second.
    expect(intervals['u7']).toMatchObject({ rank: 2, rankLow: 2, rankHigh: 6 });
    expect(intervals['u0']).toMatchObject({ rankLow: 1, rankHigh: 1 });
  });

  it('are not there to fill for what does not apply', () => {
    const input = sampleInput(rows);
    const flags = rows.map((_, unit) => unit === 7);
    const data = { ...input.data, notApplicable: { b1: flags, b2: flags } };
    const levels = { ...currentLevels(input), missing: true };
    const { intervals } = certain(monteCarlo({ ...input, data }, { seed: 2, runs: 50, levels }));
    expect(intervals['u7']).toMatchObject({ rank: 2, rankLow: 2, rankHigh: 2 });
  });
});

describe('single factors', () => {
  const only = (input: UncertaintyInput, levels: Partial<ReturnType<typeof allFactors>>) =>
    certain(monteCarlo(input, { seed: 3, runs: 300, levels: { ...currentLevels(input), ...levels } }));

  it('imputation fills in the mean of the group or the figure of the region', () => {
    const rows: readonly Row[] = [
      [50, 50, 50, 50],
      [70, null, 40, 40],
      [40, 90, 60, 60],
      [45, 10, 60, 55],
      [10, 10, 10, 10],
    ];
    const groups = ['x', 'y', 'y', 'x', 'z'];
    const proxies = { a2: [null, 0, null, null, null] };
    const input = sampleInput(rows, {}, { groups, proxies });
    // u1, A: none 70, group 'y' (70 + 90)/2 = 80, region (70 + 0)/2 = 35; with B = 40: 52.9, 56.6, 37.4.
    // The others: u0 50, u2 √(65·60) = 62.4, u3 √(27.5·57.5) = 39.8.
    const one = only(input, { imputations: ['current', 'group-mean', 'proxy'] }).intervals['u1'];
    expect(one).toMatchObject({ rank: 2, rankLow: 2, rankHigh: 4 });
    expect(only(input, { imputations: ['group-mean'] }).intervals['u1']?.rankHigh).toBe(2);
    expect(only(input, { imputations: ['proxy'] }).intervals['u1']?.rankLow).toBe(4);
  });

  it('leaving one of four indicators out happens in four runs of five', () => {
    const rows: readonly Row[] = [
      [100, 0, 50, 50],
      [49, 49, 50, 50],
      [1, 1, 1, 1],
    ];
    // Without a2 the first unit has A = 100 and stays first; without a1 it has A = 0 and falls behind.
    const { above } = only(sampleInput(rows), { leaveOut: true });
    expect(above[0]?.[1]).toBeCloseTo(0.8, 1);
  });

  it('the aggregation moves a lopsided unit', () => {
    const rows: readonly Row[] = [
      [100, 100, 5, 5],
      [45, 45, 45, 45],
      [20, 20, 20, 20],
    ];
    const { aggregations } = allFactors(sampleInput(rows));
    expect(aggregations).toHaveLength(4);
    // Arithmetic 52.5 against 45; geometric 22.4 (floor 10: 31.6) and AMPI 101.5 − 28.5²/101.5 = 93.5 < 97.
    const { above } = only(sampleInput(rows), { aggregations });
    expect(above[0]?.[1]).toBeCloseTo(0.25, 1);
  });

  it('standard errors open the order of two close units', () => {
    const input = sampleInput(
      [
        [50, 50, 50, 50],
        [51, 51, 51, 51],
        [10, 10, 10, 10],
      ],
      {},
      {
        errors: { a1: [5, 5, null] },
      },
    );
    expect(varyingFactors(allFactors(input))).toContain('errors');
    const { above } = only(input, { errors: true });
    expect(above[1]?.[0]).toBeGreaterThan(0.5);
    expect(above[1]?.[0]).toBeLessThan(0.95);
    expect(above[1]?.[2]).toBe(1);
  });

  it('the index of a bad phenomenon adds the penalty of AMPI', () => {
    const kinds = (isBad: boolean) =>
      allFactors(sampleInput(ROWS, {}, { isBad })).aggregations.map(({ penalty }) => penalty ?? null);
    expect(kinds(true)).toContain('plus');
    expect(kinds(false)).not.toContain('plus');
  });
});
