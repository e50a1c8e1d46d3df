import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from '../../../../indicators/structure/gini.ts';
import { hachman } from '../../../../indicators/structure/hachman.ts';
import { herfindahl } from '../../../../indicators/structure/herfindahl.ts';
import { hoover } from '../../../../indicators/structure/hoover.ts';
import { krugman } from '../../../../indicators/structure/krugman.ts';
import { locationQuotient, locationQuotients } from '../../../../indicators/structure/location-quotient.ts';
import { presenceOf, proximity, relatednessDensity } from '../../../../indicators/structure/relatedness.ts';
import { shannonBits, shannonEvenness } from '../../../../indicators/structure/shannon.ts';
import { sharesOf } from '../../../../indicators/structure/shares.ts';
import { shiftShare } from '../../../../indicators/structure/shift-share.ts';
import { lilien, structuralChange } from '../../../../indicators/structure/structural-change.ts';
import { theilL } from '../../../../indicators/structure/theil.ts';

const seeded = { seed: 20240607, numRuns: 200 } as const;
const jobs = fc.integer({ min: 1, max: 5000 });
const pair = fc
  .integer({ min: 2, max: 9 })
  .chain((n) =>
    fc.tuple(fc.array(jobs, { minLength: n, maxLength: n }), fc.array(jobs, { minLength: n, maxLength: n })),
  );

describe('edge cases', () => {
  it('what is not published is not zero', () => {
    expect(sharesOf([1, null, 3])).toEqual([0.25, null, 0.75]);
    expect(locationQuotients([1, null, 1], [1, 1, null])).toEqual([1, null, null]);
    expect(krugman([1, null, 1], [3, 5, 1])).toBeCloseTo(0.5, 12);
    expect(herfindahl([null, null])).toBeNull();
    expect(shannonBits([null])).toBeNull();
    expect(hachman([null], [1])).toBeNull();
    expect(hoover([0, 0], [1, 1])).toBeNull();
  });

  it('a sector that the reference lacks has no quotient', () => {
    const amounts = { local: 5, localTotal: 10, reference: 0, referenceTotal: 100 };
    expect(locationQuotient(amounts)).toBeNull();
    expect(hachman([1, 1], [0, 1])).toBe(0);
  });

  it('one sector: full concentration, no entropy, Hachman is its share in the reference', () => {
    expect(herfindahl([0, 7, 0])).toEqual({ index: 1, normalised: 1, effectiveSectors: 1 });
    expect(shannonEvenness([0, 7, 0])).toBe(0);
    expect(shannonEvenness([5, 5, 5, 5])).toBeCloseTo(1, 12);
    expect(hachman([0, 7, 0], [20, 30, 50])).toBeCloseTo(0.3, 12);
  });

  it('a sector that starts at zero is regional and marked; a missing one is left out', () => {
    const shift = shiftShare([10, 0, 5], [12, 4, null], [100, 50, 9], [110, 60, 9]);
    expect(shift?.sectors[1]).toMatchObject({ change: 4, national: 0, mix: 0, regional: 4, isNew: true });
    expect(shift?.sectors[2]).toBeNull();
    expect(shift?.change).toBe(6);
    expect(shiftShare([1], [2], [0], [5])).toBeNull();
  });

  it('structural change by hand', () => {
    expect(structuralChange([50, 50], [75, 25])).toBeCloseTo(0.25, 12);
    expect(lilien([10, 10], [20, 20])).toBeCloseTo(0, 12);
    // Sectors ×4 and ×1 of a total ×2.5: sqrt(0.8·ln²1.6 + 0.2·ln²0.4).
    expect(lilien([10, 10], [40, 10])).toBeCloseTo(
      Math.sqrt(0.8 * Math.log(1.6) ** 2 + 0.2 * Math.log(0.4) ** 2),
      12,
    );
    expect(lilien([0, null], [1, 1])).toBeNull();
  });

  it('inequality of nothing, and of negative amounts, is unknown', () => {
    expect([theilL([]), theilL([-1, 2]), theilL([0, 1]), gini([]), gini([0, 0])]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('proximity counts only places that publish both; density leaves unpublished sectors out', () => {
    const presence = presenceOf([
      [2, 2, null],
      [2, 0, 2],
      [0, 2, 2],
    ]);
    expect(presence[0]).toEqual([1, 1, null]);
    // Sectors 1 and 3 meet in one of the two places that publish both, where sector 3 is present twice.
    expect(proximity(presence)).toEqual([
      [0, 0.5, 0.5],
      [0.5, 0, 0.5],
      [0.5, 0.5, 0],
    ]);
    expect(relatednessDensity(presence, proximity(presence))[0]).toEqual([1, 1, 1]);
    expect(relatednessDensity(presence, proximity(presence))[1]?.[0]).toBeCloseTo(0.5, 12);
  });
});

describe('properties', () => {
  it('quotients weighted with the reference shares average 1', () => {
    fc.assert(
      fc.property(pair, ([local, reference]) => {
        const referenceTotal = reference.reduce((sum, value) => sum + value, 0);
        const quotients = locationQuotients(local, reference);
        let average = 0;
        quotients.forEach((quotient, i) => {
          average += ((reference[i] ?? 0) / referenceTotal) * (quotient ?? 0);
        });
        expect(average).toBeCloseTo(1, 9);
      }),
      seeded,
    );
  });

  it('bounds, and no change by unit or order', () => {
    fc.assert(
      fc.property(pair, jobs, ([local, reference], k) => {
        const scaled = local.map((value) => value * k);
        const turned = <T>(values: readonly T[]): T[] => [...values].reverse();
        for (const measure of [krugman, hoover, hachman]) {
          const value = measure(local, reference);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(measure === krugman ? 2 : 1 + 1e-12);
          expect(measure(scaled, reference)).toBeCloseTo(value ?? 0, 9);
          expect(measure(turned(local), turned(reference))).toBeCloseTo(value ?? 0, 9);
        }
        const concentration = herfindahl(local);
        expect(concentration?.effectiveSectors).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(concentration?.effectiveSectors).toBeLessThanOrEqual(local.length + 1e-9);
        expect(shannonEvenness(local)).toBeLessThanOrEqual(1 + 1e-12);
        expect(krugman(reference, reference)).toBe(0);
        expect(hachman(reference, reference)).toBeCloseTo(1, 12);
      }),
      seeded,
    );
  });

  it('effects of shift-share add up to the change, sector by sector', () => {
    const four = fc.integer({ min: 1, max: 7 }).chain((n) => {
      const row = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: n, maxLength: n });
      const positive = fc.array(jobs, { minLength: n, maxLength: n });
      return fc.tuple(row, row, positive, row);
    });
    fc.assert(
      fc.property(four, ([start, end, referenceStart, referenceEnd]) => {
        const shift = shiftShare(start, end, referenceStart, referenceEnd);
        for (const sector of [...(shift?.sectors ?? []), shift]) {
          if (sector === null) continue;
          expect(sector.national + sector.mix + sector.regional).toBeCloseTo(sector.change, 6);
          expect(sector.competitive + sector.allocation).toBeCloseTo(sector.regional, 6);
        }
        expect(shift?.sectors.every((sector) => sector !== null)).toBe(true);
      }),
      seeded,
    );
  });
});
