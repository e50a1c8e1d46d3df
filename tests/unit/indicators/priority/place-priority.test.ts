import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burdenOf } from '../../../../indicators/priority/burden.ts';
import {
  MEDIUM_RISK,
  medianOfRanked,
  PRIORITY_CLASSES,
  type PriorityClass,
  placePriority,
  type ScoreRange,
  scoreRange,
} from '../../../../indicators/priority/place-priority.ts';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import type { IndexId, IndexScores, Scope } from '../../../../indicators/types.ts';
import { indexUncertaintyInput } from '../../../../indicators/uncertainty/index-input.ts';
import { monteCarlo, type RankUncertainty } from '../../../../indicators/uncertainty/monte-carlo.ts';
import { placeGroupsOf } from '../../../../src/data/place-groups.ts';
import { realData } from '../../layers/real-explorer.ts';

const RUNS = { seed: 17, numRuns: 300 } as const;
const data = realData();

interface Known {
  readonly scores: IndexScores;
  readonly intervals: RankUncertainty;
}

function known(scope: Scope, index: IndexId): Known {
  const edition = data.editions[`${scope}-2022`];
  if (edition === undefined) throw new Error(`no edition of ${scope}`);
  const groups = placeGroupsOf(data);
  const input = indexUncertaintyInput(edition, data.codebook, index, { groups });
  const intervals = monteCarlo(input, { seed: 2022 });
  if (intervals === null) throw new Error('nothing is ranked');
  return { scores: scoreIndex(edition, data.codebook, index), intervals };
}

const real = {
  town: { potential: known('town', 'potential'), risk: known('town', 'risk') },
  region: { potential: known('region', 'potential'), risk: known('region', 'risk') },
} as const;

function rangeOf({ scores, intervals }: Known, id: string): ScoreRange | null {
  return scoreRange(scores, id, intervals.intervals[id] ?? null);
}

function prioritiesAt(scope: Scope, cuts: { readonly risk: number; readonly potential: number }) {
  const { potential, risk } = real[scope];
  const ids = Object.keys(potential.scores.places);
  return new Map(ids.map((id) => [id, placePriority(rangeOf(potential, id), rangeOf(risk, id), cuts)]));
}

const cuts = fc.record({
  risk: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
  potential: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
});

/** A range as scores give it: the score between its ends. */
const range = (most: number): fc.Arbitrary<ScoreRange> =>
  fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: most * 10 })))
    .map((ends) => [...ends].map((end) => end / 10).sort((a, b) => a - b))
    .map(([low = 0, score = 0, high = 0]) => ({ score, low, high, lowPlace: 'a', highPlace: 'b' }));

const ofRisk = (one: PriorityClass) => (one === 'A' || one === 'B' ? 'high' : 'low');

describe('the class of a place', () => {
  it('is one of four by the cuts, and a score at a cut is high', () => {
    const at = (risk: number, potential: number) => {
      const one = (score: number) => ({ score, low: score, high: score, lowPlace: 'a', highPlace: 'a' });
      return placePriority(one(potential), one(risk), { risk: MEDIUM_RISK, potential: 40 });
    };
    expect(at(3.5, 40)).toMatchObject({ kind: 'placed', classes: ['A'] });
    expect(at(3.5, 39.9)).toMatchObject({ kind: 'placed', classes: ['B'] });
    expect(at(3.4, 40)).toMatchObject({ kind: 'placed', classes: ['C'] });
    expect(at(3.4, 39.9)).toMatchObject({ kind: 'placed', classes: ['D'] });
  });

  it('is none where either score is missing', () => {
    const one = { score: 4, low: 4, high: 4, lowPlace: 'a', highPlace: 'a' };
    expect(placePriority(null, one, { risk: 3.5, potential: 40 })).toEqual({ kind: 'unplaced' });
    expect(placePriority(one, null, { risk: 3.5, potential: 40 })).toEqual({ kind: 'unplaced' });
  });

  it('stands in exactly one class or between two or four, among them that of its scores', () => {
    fc.assert(
      fc.property(range(100), range(10), cuts, (potential, risk, at) => {
        const found = placePriority(potential, risk, at);
        if (found.kind === 'unplaced') throw new Error('both scores are there');
        expect(found.classes.length).toBe(found.kind === 'placed' ? 1 : found.classes.length);
        if (found.kind === 'between') expect([2, 4]).toContain(found.classes.length);
        expect(new Set(found.classes).size).toBe(found.classes.length);
        expect(found.classes).toContain(found.byScores);
        expect(found.classes.every((one) => PRIORITY_CLASSES.includes(one))).toBe(true);
      }),
      RUNS,
    );
  });

  it('moves one way as a cut moves: a higher cut of risk never makes the risk of a place higher', () => {
    const height = (classes: readonly PriorityClass[]) => {
      const sides = new Set(classes.map(ofRisk));
      return sides.size === 2 ? 1 : sides.has('high') ? 2 : 0;
    };
    fc.assert(
      fc.property(range(100), range(10), cuts, fc.nat(50), (potential, risk, at, more) => {
        const before = placePriority(potential, risk, at);
        const after = placePriority(potential, risk, { ...at, risk: at.risk + more / 10 });
        if (before.kind === 'unplaced' || after.kind === 'unplaced') throw new Error('both scores are there');
        expect(height(after.classes)).toBeLessThanOrEqual(height(before.classes));
        // The other side is not touched.
        const strong = (classes: readonly PriorityClass[]) =>
          new Set(classes.map((one) => one === 'A' || one === 'C'));
        expect(strong(after.classes)).toEqual(strong(before.classes));
      }),
      RUNS,
    );
  });
});

describe('the real figures', () => {
  it.each(['town', 'region'] as const)('put every scored %s into one class or between', (scope) => {
    const potential = real[scope].potential.scores;
    const middle = medianOfRanked(potential) ?? Number.NaN;
    const found = prioritiesAt(scope, { risk: MEDIUM_RISK, potential: middle });
    const kinds = [...found.values()].map(({ kind }) => kind);
    const ranked = potential.ranked.filter((id) => real[scope].risk.scores.ranked.includes(id));
    expect(kinds.filter((kind) => kind !== 'unplaced')).toHaveLength(ranked.length);
    expect(found.size).toBe(scope === 'town' ? 27 : 20);
    // Half of the ranked places have at least the median.
    const high = potential.ranked.filter((id) => (rangeOf(real[scope].potential, id)?.score ?? 0) >= middle);
    expect(high).toHaveLength(Math.ceil(potential.ranked.length / 2));
  });

  it('say the same by places as by scores: a rank interval that passes the last place at a cut crosses it', () => {
    fc.assert(
      fc.property(cuts, (at) => {
        for (const index of ['potential', 'risk'] as const) {
          const { scores, intervals } = real.town[index];
          const above = scores.ranked.filter(
            (id) => (scores.places[id]?.nodes[index]?.score ?? 0) >= at[index],
          ).length;
          for (const id of scores.ranked) {
            const interval = intervals.intervals[id];
            const found = rangeOf(real.town[index], id);
            if (interval === undefined || found === null) throw new Error(`${id} has no interval`);
            const first = Math.min(interval.rankLow, interval.rank);
            const last = Math.max(interval.rankHigh, interval.rank);
            const crosses = found.low < at[index] && found.high >= at[index];
            expect(crosses, `${id} ${index} ${at[index]}`).toBe(first <= above && last > above);
          }
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('never deny the score of a place: it lies in its own range', () => {
    for (const { scores, intervals } of Object.values(real.region)) {
      for (const id of scores.ranked) {
        const { score, low, high, lowPlace, highPlace } = rangeOf({ scores, intervals }, id) ?? {
          ...{ score: 0, low: 1, high: 0, lowPlace: '', highPlace: '' },
        };
        expect(low).toBeLessThanOrEqual(score);
        expect(high).toBeGreaterThanOrEqual(score);
        expect(scores.places[lowPlace]?.nodes[scores.index]?.score).toBe(low);
        expect(scores.places[highPlace]?.nodes[scores.index]?.score).toBe(high);
      }
    }
  });

  it('have a burden that adds up over regions', () => {
    const { scores } = real.town.risk;
    const towns = data.places.towns.filter(({ id }) => scores.ranked.includes(id));
    const of = (list: typeof towns) =>
      list.reduce((sum, { id, residents }) => {
        return sum + burdenOf(scores.places[id]?.nodes['risk']?.score ?? Number.NaN, residents);
      }, 0);
    const regions = [...new Set(towns.map(({ regionId }) => regionId))];
    const sums = regions.map((region) => of(towns.filter(({ regionId }) => regionId === region)));
    expect(regions.length).toBeGreaterThan(5);
    expect(sums.reduce((sum, one) => sum + one, 0)).toBeCloseTo(of(towns), 6);
    expect(burdenOf(4.2, 1000)).toBeCloseTo(420, 9);
  });
});
