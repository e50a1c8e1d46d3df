import { describe, expect, it } from 'vitest';
import { meanSilhouette, silhouettes, wardTree } from '../../indicators/similar/clusters.ts';
import { standardScores } from '../../indicators/similar/nearest-places.ts';
import { US_ARRESTS } from './us-arrests.ts';

describe('R27: Ward’s method on USArrests, as R’s ward.D2 and scipy give it', () => {
  const states = new Map(
    US_ARRESTS.map(([murder, assault, urban, rape], at) => [String(at), { murder, assault, urban, rape }]),
  );
  const points = [...standardScores(states).values()].map((one) => Object.values(one));
  const distances = points.map((one) =>
    points.map((other) => Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)))),
  );
  const tree = wardTree(distances);

  it('joins at the same heights', () => {
    const expected = [13.516242, 7.188189, 6.461866, 3.734115, 3.496048];
    expect(tree.heights).toHaveLength(49);
    for (const [at, height] of expected.entries()) expect(tree.heights[at]).toBeCloseTo(height, 6);
  });

  it.each([
    [2, [19, 31], 0.404794],
    [3, [12, 19, 19], 0.310364],
    [4, [7, 12, 12, 19], 0.337019],
    [5, [4, 7, 12, 12, 15], 0.273111],
  ] as const)('cuts %i clusters of the same sizes, with the same mean silhouette', (count, sizes, mean) => {
    const labels = tree.cut(count);
    const counts = [...new Set(labels)].map((label) => labels.filter((one) => one === label).length);
    expect(counts.sort((a, b) => a - b)).toEqual(sizes);
    expect(meanSilhouette(distances, labels)).toBeCloseTo(mean, 6);
  });
});

/** Mean dissimilarities of twelve countries by students (Kaufman & Rousseeuw 1990), below the diagonal. */
const COUNTRIES = [
  [],
  [5.58],
  [7, 6.5],
  [7.08, 7, 3.83],
  [4.83, 5.08, 8.17, 5.83],
  [2.17, 5.75, 6.67, 6.92, 4.92],
  [6.42, 5, 5.58, 6, 4.67, 6.42],
  [3.42, 5.5, 6.42, 6.42, 5, 3.92, 6.17],
  [2.5, 4.92, 6.25, 7.33, 4.5, 2.25, 6.33, 2.75],
  [6.08, 6.67, 4.25, 2.67, 6, 6.17, 6.17, 6.92, 6.17],
  [5.25, 6.83, 4.5, 3.75, 5.75, 5.42, 6.08, 5.83, 6.67, 3.67],
  [4.75, 3, 6.08, 6.67, 5, 5.58, 4.83, 6.17, 5.67, 6.5, 6.92],
] as const;

describe('R27: silhouettes of twelve countries, as Rousseeuw (1987) prints them', () => {
  const distances = COUNTRIES.map((_, row) =>
    COUNTRIES.map((__, column) => COUNTRIES[Math.max(row, column)]?.[Math.min(row, column)] ?? 0),
  );

  it.each([
    [
      [1, 1, 2, 2, 1, 1, 2, 1, 1, 2, 2, 1],
      [0.39, 0.22, 0.33, 0.4, 0.2, 0.35, -0.04, 0.3, 0.43, 0.34, 0.26, 0.19],
      0.28,
    ],
    [
      [1, 2, 3, 3, 1, 1, 2, 1, 1, 3, 3, 2],
      [0.42, 0.25, 0.31, 0.48, 0.02, 0.44, 0.17, 0.37, 0.47, 0.44, 0.31, 0.28],
      0.33,
    ],
  ])('in the clusters %j', (labels, printed, mean) => {
    for (const [at, value] of silhouettes(distances, labels).entries())
      expect(Math.abs(value - (printed[at] ?? Number.NaN)), String(at)).toBeLessThanOrEqual(0.0051);
    expect(meanSilhouette(distances, labels)).toBeCloseTo(mean, 2);
  });
});
