import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEAST_COMMON,
  nearestPlaces,
  type ScoresByPlace,
} from '../../../../indicators/similar/nearest-places.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const scoresOf = (rows: Readonly<Record<string, readonly (number | null)[]>>): ScoresByPlace =>
  new Map(
    Object.entries(rows).map(([id, row]) => [
      id,
      Object.fromEntries(
        row.flatMap((score, i) => (score === null ? [] : [[NODES[i] ?? '', score] as const])),
      ),
    ]),
  );

const anyTable = fc
  .array(
    fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 8 }), { minLength: 7, maxLength: 7 }),
    {
      minLength: 2,
      maxLength: 8,
    },
  )
  .map((rows) => scoresOf(Object.fromEntries(rows.map((row, i) => [`p${i}`, row]))));

describe('the nearest places', () => {
  it('by hand: half a deviation apart on each of six nodes is half a deviation', () => {
    // Three places 0, 1, 2 on each node: deviation 1 (n − 1), so 0 and 1 are one deviation apart, 0 and 2 two.
    const table = scoresOf({ low: Array(6).fill(0), mid: Array(6).fill(1), high: Array(6).fill(2) });
    expect(nearestPlaces(table, 'low', 5)).toEqual([
      { id: 'mid', distance: 1 },
      { id: 'high', distance: 2 },
    ]);
    expect(nearestPlaces(table, 'mid', 5).map(({ id }) => id)).toEqual(['high', 'low']);
  });

  it('are never the place itself, come in order, and are as far from it as it is from them', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const id of table.keys()) {
          const near = nearestPlaces(table, id, 10);
          expect(near.map((one) => one.id)).not.toContain(id);
          const distances = near.map(({ distance }) => distance);
          expect(distances).toEqual([...distances].sort((a, b) => a - b));
          for (const { id: other, distance } of near) {
            const back = nearestPlaces(table, other, 10).find((one) => one.id === id);
            expect(back?.distance).toBeCloseTo(distance, 12);
          }
        }
      }),
    );
  });

  it('do not depend on unit or zero of a node', () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -500, max: 500 }),
        (table, by, plus) => {
          const other: ScoresByPlace = new Map(
            [...table].map(([id, row]) => [
              id,
              'a' in row ? { ...row, a: (row['a'] ?? 0) * by + plus } : row,
            ]),
          );
          for (const id of table.keys()) {
            const [one, two] = [nearestPlaces(table, id, 10), nearestPlaces(other, id, 10)];
            expect(two.map(({ distance }) => distance.toFixed(9))).toEqual(
              one.map(({ distance }) => distance.toFixed(9)),
            );
          }
        },
      ),
    );
  });

  it(`leave out who has fewer than ${LEAST_COMMON} nodes in common, and a node on which all are equal`, () => {
    const table = scoresOf({
      one: [1, 2, 3, 4, 5, 6, 7],
      two: [2, 3, 4, 5, 6, 7, 7],
      thin: [2, 3, 4, 5, 6, null, null],
    });
    expect(nearestPlaces(table, 'one', 5).map(({ id }) => id)).toEqual(['two']);
    const equal = scoresOf({ one: [1, 1, 1, 1, 1, 1, 9], two: [1, 1, 1, 1, 1, 1, 8] });
    expect(nearestPlaces(equal, 'one', 5)).toEqual([]);
    expect(nearestPlaces(table, 'nowhere', 5)).toEqual([]);
  });
});
