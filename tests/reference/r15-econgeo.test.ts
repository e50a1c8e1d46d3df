import { describe, expect, it } from 'vitest';
import { gini } from '../../indicators/structure/gini.ts';
import { hachman } from '../../indicators/structure/hachman.ts';
import { herfindahl } from '../../indicators/structure/herfindahl.ts';
import { hoover } from '../../indicators/structure/hoover.ts';
import { krugman } from '../../indicators/structure/krugman.ts';
import { locationQuotients } from '../../indicators/structure/location-quotient.ts';
import {
  cooccurrence,
  presenceOf,
  type RelatednessKind,
  relatedness,
  relatednessDensity,
} from '../../indicators/structure/relatedness.ts';
import { shannonBits } from '../../indicators/structure/shannon.ts';

// Example matrix of the R package EconGeo (Balland 2017): five regions by five industries, and what it computes.
const JOBS = [
  [100, 0, 0, 0, 0],
  [0, 15, 5, 70, 10],
  [0, 20, 10, 20, 50],
  [0, 25, 30, 5, 40],
  [0, 40, 55, 5, 0],
];
const NATION = [100, 100, 100, 100, 100];
const quotients = JOBS.map((row) => locationQuotients(row, NATION));
const presence = presenceOf(quotients);

function expectClose(ours: readonly (number | null)[], theirs: readonly number[]): void {
  expect(ours).toHaveLength(theirs.length);
  theirs.forEach((value, i) => {
    expect(ours[i]).toBeCloseTo(value, 9);
  });
}

describe('R15 EconGeo', () => {
  it('location quotients', () => {
    const expected = [
      [5, 0, 0, 0, 0],
      [0, 0.75, 0.25, 3.5, 0.5],
      [0, 1, 0.5, 1, 2.5],
      [0, 1.25, 1.5, 0.25, 2],
      [0, 2, 2.75, 0.25, 0],
    ];
    quotients.forEach((row, i) => {
      expectClose(row, expected[i] ?? []);
    });
    expect(presence[2]).toEqual([0, 1, 0, 1, 1]);
  });

  it('Krugman, Hoover, Hachman, Herfindahl, entropy', () => {
    expectClose(
      JOBS.map((row) => krugman(row, NATION)),
      [1.6, 1, 0.6, 0.7, 1.1],
    );
    expectClose(
      JOBS.map((row) => hoover(row, NATION)),
      [0.8, 0.5, 0.3, 0.35, 0.55],
    );
    expectClose(
      JOBS.map((row) => hachman(row, NATION)),
      [0.2, 0.3809523809524, 0.5882352941176, 0.6349206349206, 0.4301075268817],
    );
    expectClose(
      JOBS.map((row) => herfindahl(row)?.index ?? null),
      [1, 0.525, 0.34, 0.315, 0.465],
    );
    // EconGeo rounds entropy to three digits.
    const bits = JOBS.map((row) => Number((shannonBits(row) ?? Number.NaN).toFixed(3)));
    expectClose(bits, [0, 1.319, 1.761, 1.766, 1.219]);
  });

  it('Gini of localization: EconGeo halves the coefficient', () => {
    const halves = NATION.map((_, j) => (gini(quotients.map((row) => row[j] ?? 0)) ?? 0) / 2);
    expectClose(halves, [0.4, 0.18, 0.27, 0.31, 0.28]);
  });

  it('co-occurrence', () => {
    expect(cooccurrence(presence)).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 2, 1, 2],
      [0, 2, 0, 0, 1],
      [0, 1, 0, 0, 1],
      [0, 2, 1, 1, 0],
    ]);
  });

  // Above the diagonal, rows I2–I4; I1 is related to nothing.
  const related: readonly [RelatednessKind, readonly number[]][] = [
    ['probability', [1.32, 1.028571428571, 0.9473684210526, 0, 0.8730158730159, 1.363636363636]],
    ['association', [1.866666666667, 1.4, 1.4, 0, 1.166666666667, 1.75]],
    ['cosine', [0.5163977794943, 0.3162277660168, 0.4472135955, 0, 0.2886751345948, 0.3535533905933]],
    ['jaccard', [0.3333333333333, 0.1666666666667, 0.2857142857143, 0, 0.1666666666667, 0.2]],
  ];
  it.each(related)('relatedness by %s', (kind, expected) => {
    const table = relatedness(cooccurrence(presence), kind);
    const upper = [1, 2, 3].flatMap((i) => (table[i] ?? []).slice(i + 1));
    expectClose(upper, expected);
    expect(table[0]).toEqual([0, 0, 0, 0, 0]);
    table.forEach((row, i) => {
      row.forEach((value, j) => {
        expect(value).toBeCloseTo(table[j]?.[i] ?? Number.NaN, 12);
      });
    });
  });

  it('relatedness density, in per cent of the related industries', () => {
    const isRelated = cooccurrence(presence).map((row) => row.map((count) => (count > 0 ? 1 : 0)));
    const percent = relatednessDensity(presence, isRelated).map((row) =>
      row.map((value) => (value === null ? null : Number((100 * value).toFixed(2)))),
    );
    expect(percent).toEqual([
      [null, 0, 0, 0, 0],
      [null, 33.33, 0, 0, 33.33],
      [null, 66.67, 100, 100, 66.67],
      [null, 66.67, 100, 100, 66.67],
      [null, 33.33, 50, 50, 66.67],
    ]);
  });
});
