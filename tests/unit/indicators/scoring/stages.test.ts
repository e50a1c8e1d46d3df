import { describe, expect, it } from 'vitest';
import { NO_FLAGS } from '../../../../indicators/scoring/columns.ts';
import { denominate } from '../../../../indicators/scoring/denominate.ts';
import { goalpostsFrom } from '../../../../indicators/scoring/goalposts.ts';
import { impute } from '../../../../indicators/scoring/impute.ts';
import { DEFAULT_METHOD, type NormaliseSettings } from '../../../../indicators/scoring/method.ts';
import { normalise } from '../../../../indicators/scoring/normalise.ts';
import { rankedUnits, rankWithTies } from '../../../../indicators/scoring/rank.ts';
import { ScoreColumn } from '../../../../indicators/scoring/score-column.ts';
import { treat } from '../../../../indicators/scoring/treat.ts';

const settings = (changed: Partial<NormaliseSettings>): NormaliseSettings => ({
  ...DEFAULT_METHOD.normalise,
  ...changed,
});

describe('denominate', () => {
  it('divides where both are there, and never by nothing', () => {
    expect(denominate([10, null, 10, 10, 0], [4, 4, null, 0, 5])).toEqual([2.5, null, null, null, 0]);
  });
});

describe('impute', () => {
  it('by the mean, by the group’s mean, not at all', () => {
    expect(impute([1, null, 5], 'mean', null)).toEqual({
      values: [1, 3, 5],
      imputed: Uint8Array.of(0, 1, 0),
    });
    expect(impute([1, null, 5, null], 'groupMean', ['x', 'x', 'y', 'z']).values).toEqual([1, 1, 5, null]);
    expect(impute([1, null], 'groupMean', ['x', null]).values).toEqual([1, null]);
    expect(impute([1, null], 'none', null)).toEqual({ values: [1, null], imputed: NO_FLAGS });
  });
});

describe('treat', () => {
  it('leaves fewer than four values and passing columns alone', () => {
    const winsorise = { ...DEFAULT_METHOD.treat, method: 'winsorise' } as const;
    expect(treat([1, 2, 1000], winsorise).values).toEqual([1, 2, 1000]);
    expect(treat([1, 2, 3, null, 4], winsorise)).toMatchObject({ values: [1, 2, 3, null, 4], passes: true });
    expect(treat([5, 5, 5, 5, 5], winsorise).values).toEqual([5, 5, 5, 5, 5]);
  });

  it('moves the smallest values where the skew is negative, tied ones together', () => {
    const values = [-100, -100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    const treated = treat(values, { ...DEFAULT_METHOD.treat, method: 'winsorise' });
    expect(treated.values.slice(0, 3)).toEqual([1, 1, 1]);
    expect(treated).toMatchObject({ steps: 1, passes: true });
    expect(treated.changed.filter(Boolean)).toHaveLength(2);
  });
});

describe('normalise', () => {
  it('one unit works with goalposts and with nothing that compares', () => {
    const reading = { direction: 1, goalposts: [0, 50] } as const;
    expect(normalise([10], reading, settings({ method: 'goalposts' })).scores.list()).toEqual([20]);
    for (const method of ['minmax', 'zscore', 'percentile'] as const)
      expect(normalise([10], reading, settings({ method })).out, method).toBe('no-variance');
  });

  it('a column without values is missing, not out', () => {
    for (const method of ['minmax', 'goalposts', 'zscore', 'rank', 'percentile'] as const) {
      const reading = { direction: 1, goalposts: [0, 1] } as const;
      expect(normalise([null, null], reading, settings({ method }))).toMatchObject({
        scores: ScoreColumn.of([null, null]),
        out: null,
      });
    }
  });

  it('z-scores with the mean and deviation asked for', () => {
    const reading = { direction: -1, goalposts: null } as const;
    const { scores } = normalise([1, 2, 3], reading, settings({ method: 'zscore', mean: 10, sd: 2 }));
    expect(scores.list()).toEqual([12, 10, 8]);
  });

  it('ranks turn with the direction; ties keep the least rank', () => {
    const down = { direction: -1, goalposts: null } as const;
    expect(normalise([1, 2, 2, null, 3], down, settings({ method: 'rank' })).scores.list()).toEqual([
      4,
      2,
      2,
      null,
      1,
    ]);
    const percent = settings({ method: 'percentile', range: [0, 100] });
    expect(normalise([1, 2, 3], { direction: 1, goalposts: null }, percent).scores.list()).toEqual([
      0, 50, 100,
    ]);
  });
});

describe('rankWithTies', () => {
  it('ties share the best place and know the last', () => {
    expect(rankWithTies([5, 7, 5, null, 1])).toEqual([
      { rank: 2, rankTo: 3 },
      { rank: 1, rankTo: 1 },
      { rank: 2, rankTo: 3 },
      null,
      { rank: 4, rankTo: 4 },
    ]);
    expect(rankedUnits([5, 7, 5, null, 1])).toEqual([1, 0, 2, 4]);
  });

  it('the last digits of a sum do not decide, and one unit has no rank', () => {
    expect(rankWithTies([0.1 + 0.2, 0.3])[0]).toEqual({ rank: 1, rankTo: 2 });
    expect(rankWithTies([4, null])).toEqual([null, null]);
  });
});

/** Goalposts of values of as many places. */
function postsOf(values: readonly number[], log: boolean): readonly [number, number] | undefined {
  const pool = values.map((value, at) => ({ place: String(at), value }));
  return goalpostsFrom(pool, { log })?.posts;
}

describe('goalpostsFrom', () => {
  it('are the extremes left after winsorising, so that clipping repeats it', () => {
    expect(postsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], false)).toEqual([1, 10]);
    expect(postsOf([3, 1, 2], false)).toEqual([1, 3]);
    expect(postsOf([2, 2], false)).toBeUndefined();
    expect(goalpostsFrom([], { log: false })).toBeNull();
  });

  it('for a logged indicator are in its own units, above zero', () => {
    expect(postsOf([0, 1, 10, 100, 1000], true)).toEqual([1, 1000]);
    expect(postsOf([-1, 0], true)).toBeUndefined();
  });

  it('move one place in twenty with all its years, and say when that is not enough', () => {
    const others = Array.from({ length: 19 }, (_, i) => ({ place: `p${i}`, value: i + 1 }));
    const freak = [100, 105, 90, 12].map((value) => ({ place: 'freak', value }));
    expect(goalpostsFrom([...others, ...freak], { log: false })).toEqual({
      posts: [1, 19],
      moved: ['freak'],
      passes: true,
    });
    // Two freaks of twenty places: one may be moved, the other makes the scale, and the column still fails.
    const few = Array.from({ length: 18 }, (_, i) => ({ place: `p${i}`, value: i + 1 }));
    const two = [
      { place: 'a', value: 5000 },
      { place: 'b', value: 3000 },
    ];
    expect(goalpostsFrom([...few, ...two], { log: false })).toEqual({
      posts: [1, 3000],
      moved: ['a'],
      passes: false,
    });
    // Tied places move together or not at all.
    const tied = [
      { place: 'a', value: 3000 },
      { place: 'b', value: 3000 },
    ];
    expect(goalpostsFrom([...few, ...tied], { log: false })?.moved).toEqual([]);
  });
});
