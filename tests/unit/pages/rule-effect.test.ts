import { describe, expect, it } from 'vitest';
import type { MovedPlace, Standing } from '../../../src/pages/versions/moved-places.ts';
import { ruleEffect, shownMove } from '../../../src/pages/versions/rule-effect.ts';

const at = (score: number, place: number): Standing => ({ score, place });

function moved(placeId: string, before: Standing | null, ...after: readonly (Standing | null)[]): MovedPlace {
  return { placeId, before, after, now: after.at(-1) ?? null, interval: null };
}

describe('a move as readers see it', () => {
  it('is the difference of the scores as they are shown', () => {
    expect(shownMove(at(48.86, 1), at(50.53, 2))).toBe(1.6);
    expect(shownMove(at(50.04, 1), at(49.96, 1))).toBe(0);
    expect(shownMove(at(0.1, 1), at(0.3, 1))).toBe(0.2);
  });
});

describe('what a rule did', () => {
  const places = [
    moved('a', at(50, 1), at(49, 2), at(49, 2)),
    moved('b', at(48, 2), at(51.5, 1), at(51.5, 1)),
    moved('c', at(30, 3), at(30.04, 3), null),
    moved('d', null, at(20, 4), at(21, 3)),
    moved('e', at(10, 4), at(9.8, 5), at(8, 4)),
    moved('f', at(5, 5), at(5.1, 6), at(5.1, 5)),
  ];

  it('names who moved most, whatever the direction, and counts who moved at all', () => {
    const { all, moved: count, most } = ruleEffect(places, 0);
    expect([all, count]).toEqual([5, 4]);
    expect(most.map(({ placeId, by }) => [placeId, by])).toEqual([
      ['b', 3.5],
      ['a', -1],
      ['e', -0.2],
    ]);
  });

  it('is told beside the rule before it, with who got a place and who lost it', () => {
    expect(ruleEffect(places, 0)).toMatchObject({ joined: ['d'], left: [] });
    const second = ruleEffect(places, 1);
    expect(second).toMatchObject({ joined: [], left: ['c'], moved: 2 });
    expect(second.most.map(({ placeId }) => placeId)).toEqual(['e', 'd']);
  });
});
