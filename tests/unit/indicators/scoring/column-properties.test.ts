import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, knownValues } from '../../../../indicators/scoring/columns.ts';
import { criticWeights, entropyWeights } from '../../../../indicators/scoring/data-weights.ts';
import { denominate } from '../../../../indicators/scoring/denominate.ts';
import { impute } from '../../../../indicators/scoring/impute.ts';
import { DEFAULT_METHOD } from '../../../../indicators/scoring/method.ts';
import { passesShape, shapeOf, treat } from '../../../../indicators/scoring/treat.ts';

const seeded = { seed: 20250313, numRuns: 200 } as const;
const value = fc.integer({ min: -400, max: 400 }).map((quarter) => quarter / 4);
const column = fc.array(fc.option(value, { nil: null, freq: 4 }), { minLength: 1, maxLength: 16 });
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

describe('filling in', () => {
  const grouped = column.chain((values) =>
    fc.tuple(
      fc.constant(values),
      fc.array(fc.constantFrom('a', 'b', null), { minLength: values.length, maxLength: values.length }),
    ),
  );

  it('gives the mean of the group, flags it, and touches no figure', () => {
    fc.assert(
      fc.property(grouped, ([values, groups]) => {
        const { values: filled, imputed } = impute(values, 'groupMean', groups);
        values.forEach((one, unit) => {
          const group = groups[unit] ?? null;
          const members = knownValues(values.filter((_, at) => groups[at] === group));
          const isFilled = one === null && group !== null && members.length > 0;
          expect(imputed[unit] === 1).toBe(isFilled);
          if (isFilled) expect(filled[unit]).toBeCloseTo(meanOf(members), 9);
          else expect(filled[unit]).toBe(one);
        });
      }),
      seeded,
    );
  });

  it('leaves the mean where it was; filling in again changes nothing; no figures stay none', () => {
    fc.assert(
      fc.property(column, (values) => {
        const { values: filled } = impute(values, 'mean', null);
        const known = knownValues(values);
        if (known.length === 0) {
          expect(filled.every((one) => one === null)).toBe(true);
          return;
        }
        expect(meanOf(knownValues(filled))).toBeCloseTo(meanOf(known), 9);
        expect(impute(filled, 'mean', null).values).toEqual(filled);
        expect(filled.includes(null)).toBe(false);
      }),
      seeded,
    );
  });
});

describe('treatment of outliers', () => {
  const settings = { ...DEFAULT_METHOD.treat, method: 'winsorise', logIfStillSkewed: false } as const;
  // Many values close together and a few far away, on either side.
  const outlying = fc
    .tuple(
      fc.array(fc.option(value, { nil: null, freq: 6 }), { minLength: 3, maxLength: 14 }),
      fc.array(fc.constantFrom(300, 5000, 90_000), { maxLength: 4 }),
      fc.constantFrom(1, -1),
    )
    .map(([near, far, side]): Column => [...near, ...far.map((one) => side * one)]);

  it('keeps the order, moves values to values that are there, and tells which', () => {
    let moved = 0;
    fc.assert(
      fc.property(outlying, (values) => {
        const { values: treated, changed, steps } = treat(values, settings);
        if (steps > 0) moved += 1;
        expect(steps).toBeLessThanOrEqual(settings.winMax);
        // Tied extremes move together, so every step moves one more at least.
        expect(changed.filter(Boolean).length).toBeGreaterThanOrEqual(steps);
        values.forEach((a, i) => {
          expect(treated[i] === null).toBe(a === null);
          expect(changed[i] === 1).toBe(treated[i] !== a);
          if (a !== null) expect(values).toContain(treated[i]);
          values.forEach((b, j) => {
            if (a !== null && b !== null && a <= b)
              expect(treated[i] ?? 0).toBeLessThanOrEqual(treated[j] ?? 0);
          });
        });
      }),
      seeded,
    );
    expect(moved).toBeGreaterThan(40);
  });

  it('stops where it passes and then finds nothing more to do', () => {
    fc.assert(
      fc.property(outlying, (values) => {
        const once = treat(values, settings);
        expect(once.passes).toBe(passesShape(shapeOf(knownValues(once.values)), settings));
        if (once.passes)
          expect(treat(once.values, settings)).toMatchObject({ values: once.values, steps: 0 });
        else expect(once.steps).toBe(settings.winMax);
      }),
      seeded,
    );
  });

  it('a log, where it comes to that, keeps the order; the unit decides nothing', () => {
    const withLog = { ...settings, winMax: 0, logIfStillSkewed: true };
    let logged = 0;
    fc.assert(
      fc.property(outlying, fc.integer({ min: 1, max: 64 }), (values, k) => {
        const result = treat(values, withLog);
        const inOtherUnits = treat(
          values.map((one) => (one === null ? null : one * k)),
          withLog,
        );
        expect(inOtherUnits.logged).toBe(result.logged);
        if (!result.logged) return;
        logged += 1;
        const order = (list: Column): number[] =>
          [...list.keys()]
            .filter((unit) => (values[unit] ?? null) !== null)
            .sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b);
        expect(order(result.values)).toEqual(order(values));
      }),
      seeded,
    );
    expect(logged).toBeGreaterThan(40);
  });
});

describe('weights from the spread', () => {
  const positive = fc.integer({ min: 1, max: 400 }).map((quarter) => quarter / 4);
  const table = fc
    .integer({ min: 3, max: 9 })
    .chain((units) =>
      fc.array(fc.array(positive, { minLength: units, maxLength: units }), { minLength: 2, maxLength: 6 }),
    );

  it.each([
    ['entropy', entropyWeights],
    ['CRITIC', criticWeights],
  ] as const)(
    '%s: shares that add up to 1, none for a column without variance, the same in any order',
    (_, weigh) => {
      fc.assert(
        fc.property(table, positive, (columns, level) => {
          const weights = weigh(columns);
          const isFlat = columns.every((one) => new Set(one).size === 1);
          if (weights === null) return;
          expect(isFlat).toBe(false);
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
          for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(-1e-12);
          const flat = (columns[0] ?? []).map(() => level);
          const withFlat = weigh([...columns, flat]) ?? [];
          expect(withFlat.at(-1)).toBe(0);
          const back = [...(weigh([...columns].reverse()) ?? [])].reverse();
          back.forEach((weight, i) => {
            expect(weight).toBeCloseTo(weights[i] ?? Number.NaN, 9);
          });
        }),
        seeded,
      );
      expect(weigh([[2, 2, 2]])).toBeNull();
    },
  );

  it('entropy does not ask for the unit of a column', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 90 }), (columns, k) => {
        const changed = columns.map((one, i) => (i === 0 ? one.map((cell) => cell * k) : one));
        const [weights, others] = [entropyWeights(columns), entropyWeights(changed)];
        expect(others === null).toBe(weights === null);
        weights?.forEach((weight, i) => {
          expect(others?.[i]).toBeCloseTo(weight, 9);
        });
      }),
      seeded,
    );
  });

  it('CRITIC gives a column that says what another says less than one that says something else', () => {
    const up = [0, 0.25, 0.5, 0.75, 1];
    const other = [0.5, 1, 0, 0.75, 0.25];
    const [first, twin, own] = criticWeights([up, up, other]) ?? [];
    expect(first).toBeCloseTo(twin ?? Number.NaN, 12);
    expect(own).toBeGreaterThan(first ?? Number.NaN);
  });
});

describe('counts over a measure of size', () => {
  it('rates do not ask whether all is counted in thousands; no size, no rate', () => {
    const sizes = fc.array(fc.option(fc.integer({ min: -2, max: 50 }), { nil: null, freq: 5 }), {
      minLength: 16,
      maxLength: 16,
    });
    fc.assert(
      fc.property(column, sizes, (counts, size) => {
        const rates = denominate(counts, size);
        const times = (list: Column): Column => list.map((one) => (one === null ? null : one * 1024));
        expect(denominate(times(counts), times(size))).toEqual(rates);
        counts.forEach((count, unit) => {
          const has = count !== null && (size[unit] ?? 0) > 0;
          expect(rates[unit] === null).toBe(!has);
          if (has) expect((rates[unit] ?? 0) * (size[unit] ?? 0)).toBeCloseTo(count, 9);
        });
      }),
      seeded,
    );
  });
});
