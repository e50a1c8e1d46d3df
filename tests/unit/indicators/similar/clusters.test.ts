import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterCheck } from '../../../../indicators/similar/cluster-check.ts';
import { NO_SUBSTANCE } from '../../../../indicators/similar/cluster-limits.ts';
import { jaccard, silhouettes, wardTree } from '../../../../indicators/similar/clusters.ts';
import { dimensionScores } from '../../../../indicators/similar/dimension-scores.ts';
import { DIMENSIONS } from '../../../../indicators/types.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData, realScores } from '../../layers/real-explorer.ts';

const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 4,
  maxLength: 12,
});

function matrixOf(places: readonly (readonly [number, number])[]) {
  return places.map(([x, y]) => places.map(([a, b]) => Math.hypot(x - a, y - b)));
}

/** Places in two heaps far from each other, each with all dimensions. */
function twoHeaps(apart: number) {
  return new Map(
    Array.from({ length: 20 }, (_, place) => [
      `p${place}`,
      Object.fromEntries(
        DIMENSIONS.map((node, at) => [node, ((place * 7 + at * 5) % 11) + (place % 2) * apart]),
      ),
    ]),
  );
}

describe('clusters', () => {
  it('have silhouettes from −1 to 1, 0 where a cluster holds one item', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 2, max: 4 }), (places, count) => {
        const distances = matrixOf(places);
        const labels = wardTree(distances).cut(count);
        const all = silhouettes(distances, labels);
        for (const [at, value] of all.entries()) {
          expect(value).toBeGreaterThanOrEqual(-1);
          expect(value).toBeLessThanOrEqual(1);
          if (labels.filter((label) => label === labels[at]).length === 1) expect(value).toBe(0);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('by hand: of 0, 1, 10 and 11 the first is 1 from its own and 10.5 from the others', () => {
    const distances = matrixOf([
      [0, 0],
      [1, 0],
      [10, 0],
      [11, 0],
    ]);
    const labels = wardTree(distances).cut(2);
    expect(labels[0]).toBe(labels[1]);
    expect(labels[2]).not.toBe(labels[1]);
    expect(silhouettes(distances, labels)[0]).toBeCloseTo((10.5 - 1) / 10.5, 12);
  });

  it('are compared by the items that they share', () => {
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
    expect(jaccard(new Set(), new Set())).toBe(0);
  });
});

describe('the check for clusters', () => {
  it('finds two heaps where there are two, and none in one', () => {
    const [apart] = clusterCheck(twoHeaps(100))?.cuts ?? [];
    expect(apart?.silhouette).toBeGreaterThan(0.8);
    expect(apart?.permuted).toBeLessThan(0.5);
  });

  it('needs more places than it makes clusters', () => {
    expect(clusterCheck(new Map([...twoHeaps(10)].slice(0, 5)))).toBeNull();
  });

  it('says of the towns what the method page says: no structure of substance', () => {
    const scores = realScores(realData(), openingView('en'))('potential', 'town');
    const check = scores === null ? null : clusterCheck(dimensionScores(scores));
    expect(check?.places).toBe(18);
    for (const { silhouette, permuted } of check?.cuts ?? []) {
      expect(silhouette).toBeLessThanOrEqual(NO_SUBSTANCE);
      expect(permuted).toBeGreaterThan(0.15);
    }
    // Below 0.75 a cluster is not stable (Hennig 2007).
    expect(Math.min(...(check?.stability ?? [1]))).toBeLessThan(0.75);
  });
});
