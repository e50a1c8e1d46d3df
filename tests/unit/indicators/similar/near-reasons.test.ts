import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ALIKE, nearestWithReasons } from '../../../../indicators/similar/near-reasons.ts';
import { nearestPlaces, type ScoresByPlace } from '../../../../indicators/similar/nearest-places.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anyTable: fc.Arbitrary<ScoresByPlace> = fc
  .array(
    fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 8 }), { minLength: 7, maxLength: 7 }),
    { minLength: 2, maxLength: 8 },
  )
  .map(
    (rows) =>
      new Map(
        rows.map((row, at) => [
          `p${at}`,
          Object.fromEntries(
            row.flatMap((score, i) => (score === null ? [] : [[NODES[i] ?? '', score] as const])),
          ),
        ]),
      ),
  );

describe('the reasons of the nearest places', () => {
  it('by hand: differences are counted in deviations of the node, not in points', () => {
    // 0, 10, 20: deviation 10; 0, 1, 2: deviation 1. On a and b the first two are 1 and 0.1 deviations apart.
    const table: ScoresByPlace = new Map([
      ['one', { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 }],
      ['two', { a: 10, b: 1, c: 2, d: 3, e: 4, f: 5 }],
      ['far', { a: 20, b: 20, c: 20, d: 20, e: 20, f: 20 }],
    ]);
    const [near] = nearestWithReasons(table, 'one', 1);
    expect(near?.id).toBe('two');
    expect(near?.alike.map(({ node }) => node)).toEqual(['b', 'c', 'd']);
    expect(near?.alike[0]).toMatchObject({ node: 'b', own: 0, other: 1 });
    // 0, 1, 20: mean 7, deviation √127.
    expect(near?.alike[0]?.apart).toBeCloseTo(1 / Math.sqrt(127), 12);
    expect(near?.unlike).toEqual({ node: 'a', own: 0, other: 10, apart: 1 });
  });

  it('are those places, in that order, and their squares make the distance', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const id of table.keys()) {
          const near = nearestWithReasons(table, id, 10);
          expect(near.map(({ alike: _alike, unlike: _unlike, ...one }) => one)).toEqual(
            nearestPlaces(table, id, 10),
          );
          for (const { distance, alike, unlike } of near) {
            expect(alike).toHaveLength(MOST_ALIKE);
            const farthest = alike.at(-1)?.apart ?? 0;
            expect(unlike?.apart).toBeGreaterThanOrEqual(farthest);
            expect(distance).toBeLessThanOrEqual((unlike?.apart ?? 0) + 1e-9);
            expect(distance).toBeGreaterThanOrEqual((alike[0]?.apart ?? 0) - 1e-9);
          }
        }
      }),
    );
  });

  it('are the same from the other side', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const id of table.keys())
          for (const { id: other, alike, unlike } of nearestWithReasons(table, id, 10)) {
            const back = nearestWithReasons(table, other, 10).find((one) => one.id === id);
            expect(back?.alike.map(({ node, own }) => `${node} ${own}`)).toEqual(
              alike.map(({ node, other: theirs }) => `${node} ${theirs}`),
            );
            expect(back?.unlike?.node).toBe(unlike?.node);
          }
      }),
    );
  });

  it('never name the same node on both sides, and name none that a place lacks', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const id of table.keys())
          for (const { id: other, alike, unlike } of nearestWithReasons(table, id, 10)) {
            const nodes = [...alike, ...(unlike === null ? [] : [unlike])].map(({ node }) => node);
            expect(new Set(nodes).size).toBe(nodes.length);
            for (const node of nodes) expect(node in (table.get(other) ?? {})).toBe(true);
          }
      }),
    );
  });
});
