import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forecastFrom,
  HORIZON,
  projectComponents,
  projectDamped,
} from '../../../../indicators/people/forecast.ts';
import {
  everyOrigin,
  halfWidths,
  lateOrigins,
  longestStretch,
  pastErrors,
  shelfLife,
} from '../../../../indicators/people/hindcast.ts';
import type { FigureLine, PeopleLine } from '../../../../indicators/people/people-line.ts';
import { balanceRate, lastWindow, meanBalances } from '../../../../indicators/people/people-line.ts';
import { beatsNoChange, townProjection } from '../../../../indicators/people/town-projection.ts';

const lineOf = (
  first: number,
  values: readonly (number | null)[],
  breaks: readonly number[] = [],
): FigureLine => ({
  figures: new Map(
    values.flatMap((value, at) =>
      value === null ? [] : [[first + at, { value, rows: [`t:${first + at}`] }] as const],
    ),
  ),
  breaks,
});
const none = lineOf(0, []);
const growing = (length: number, breaks: readonly number[] = []): PeopleLine => ({
  residents: lineOf(
    2000,
    Array.from({ length }, (_, at) => 1000 * 1.02 ** at),
    breaks,
  ),
  natural: lineOf(
    2000,
    Array.from({ length }, (_, at) => 30 * 1.02 ** at),
  ),
  migration: lineOf(2000, new Array<number>(length).fill(-10)),
});

describe('mean balances', () => {
  const line: PeopleLine = {
    residents: none,
    natural: lineOf(2018, [10, 20, null, 40, 50]),
    migration: lineOf(2018, [-1, -2, -3, -4, -5]),
  };

  it('by hand: of the four years that print both, 30 and −3', () => {
    expect(meanBalances(line, 2022)).toMatchObject({
      years: [2018, 2019, 2021, 2022],
      natural: 30,
      migration: -3,
    });
    expect(lastWindow(line)).toBe(2022);
  });

  it('need three years, the last among them, on one side of a break', () => {
    expect(meanBalances(line, 2020)).toBeNull();
    expect(meanBalances({ ...line, natural: { ...line.natural, breaks: [2021] } }, 2022)).toBeNull();
    expect(meanBalances({ ...line, migration: { ...line.migration, breaks: [2022] } }, 2022)).toBeNull();
    expect(lastWindow({ ...line, migration: none })).toBeNull();
  });

  it('have a rate only beside residents of their year', () => {
    const there = { ...line, residents: lineOf(2022, [2000]) };
    expect(balanceRate(there, 2022, 50)).toBe(25);
    expect(balanceRate(there, 2021, 40)).toBeNull();
  });
});

describe('residents carried forward', () => {
  it('by hand: 1,000 with 1 % more births and 20 departures a year', () => {
    const values = projectComponents(1000, { natural: 0.01, migration: -20 }, 2);
    expect(values[0]).toBeCloseTo(990, 9);
    expect(values[1]).toBeCloseTo(979.9, 9);
    expect(projectComponents(10, { natural: 0, migration: -8 }, 2)).toEqual([2, 0]);
  });

  it('by hand: growth of 0.02 is halved each year, 0.01 and then 0.015 in all', () => {
    const values = projectDamped(1000, 0.02, 2);
    expect(values[0]).toBeCloseTo(1000 * Math.exp(0.01), 9);
    expect(values[1]).toBeCloseTo(1000 * Math.exp(0.015), 9);
  });

  it('without balances or growth stay as they are; damped growth never doubles what undamped brings in a year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        (people, growth) => {
          const still = new Array<number>(HORIZON).fill(people);
          expect(projectComponents(people, { natural: 0, migration: 0 }, HORIZON)).toEqual(still);
          expect(projectDamped(people, 0, HORIZON)).toEqual(still);
          const last = projectDamped(people, growth, HORIZON).at(-1) ?? 0;
          expect(Math.abs(Math.log(last / people))).toBeLessThanOrEqual(Math.abs(growth) + 1e-12);
        },
      ),
      { seed: 6 },
    );
  });

  it('say why not', () => {
    const line = growing(8);
    const only = { residents: lineOf(2007, [1000]), natural: none, migration: none };
    expect(forecastFrom(line, 1990, 'no-change')).toBe('no-residents');
    expect(forecastFrom(only, 2007, 'components')).toBe('no-balances');
    expect(forecastFrom(only, 2007, 'damped')).toBe('one-observation');
    expect(forecastFrom(growing(8, [2004]), 2007, 'damped')).toBe('break');
    expect(forecastFrom({ ...line, residents: lineOf(2006, [1000, 1000]) }, 2007, 'damped')).toBe(
      'no-growth',
    );
    expect(forecastFrom(growing(8, [2004]), 2007, 'components')).toMatchObject({ rates: { migration: -10 } });
  });
});

describe('past errors', () => {
  it('by hand: growth of 2 % a year is missed by "no change" by 1 − 1.02⁻⁵ after five years', () => {
    const errors = pastErrors([growing(16)], lateOrigins, 'no-change');
    expect(errors[4]?.count).toBe(2);
    expect(errors[4]?.p80).toBeCloseTo(1 - 1.02 ** -5, 9);
    expect(errors[9]).toMatchObject({ count: 1 });
    expect(errors[10]).toEqual({ horizon: 11, count: 0, p80: null });
  });

  it('of components are 0 where the balances say what happens', () => {
    const steady: PeopleLine = {
      residents: lineOf(
        2000,
        Array.from({ length: 16 }, (_, at) => 1000 + 20 * at),
      ),
      natural: lineOf(2000, new Array<number>(16).fill(0)),
      migration: lineOf(2000, new Array<number>(16).fill(20)),
    };
    const errors = pastErrors([steady], lateOrigins, 'components');
    expect(errors[9]?.p80).toBeCloseTo(0, 12);
    expect(beatsNoChange(errors, pastErrors([steady], lateOrigins, 'no-change'))).toBe(true);
    expect(beatsNoChange(errors, errors)).toBe(false);
  });

  it('are taken on the longest run without a break, from five and ten years before its end', () => {
    const stretch = longestStretch(growing(20, [2003, 2018]));
    expect([...stretch.residents.figures.keys()]).toEqual(Array.from({ length: 15 }, (_, at) => 2003 + at));
    expect(lateOrigins(stretch)).toEqual([2012, 2007]);
    expect(everyOrigin(stretch)).toHaveLength(14);
  });
});

describe('the interval', () => {
  const anyErrors = fc
    .array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 1, maxLength: HORIZON })
    .map((p80s) =>
      Array.from({ length: HORIZON }, (_, at) => ({ horizon: at + 1, count: 1, p80: p80s[at] ?? null })),
    );

  it('holds its centre, widens with the horizon and is at least 0.5 % a year', () => {
    fc.assert(
      fc.property(anyErrors, (errors) => {
        const widths = halfWidths(errors);
        expect(widths).toHaveLength(HORIZON);
        widths.forEach((width, at) => {
          expect(width).toBeGreaterThanOrEqual(0.005 * (at + 1));
          expect(width).toBeGreaterThanOrEqual(widths[at - 1] ?? 0);
          expect(width).toBeGreaterThanOrEqual(errors[at]?.p80 ?? 0);
        });
        const all = { components: errors, damped: errors, 'no-change': errors };
        const made = townProjection({ line: growing(8), series: 's', level: 'town' }, all, ['components']);
        for (const { low, value, high } of made?.years ?? []) {
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
          expect((low + high) / 2).toBeCloseTo(value, 6);
        }
      }),
      { seed: 6 },
    );
  });

  it('by hand: beyond the last horizon that was tried it grows with the root', () => {
    const errors = Array.from({ length: HORIZON }, (_, at) => ({
      horizon: at + 1,
      count: 1,
      p80: at < 4 ? 0.2 : null,
    }));
    expect(halfWidths(errors)[8]).toBeCloseTo(0.2 * Math.sqrt(9 / 4), 12);
    expect(halfWidths([])).toEqual([]);
  });

  it('past 10 % ends the shelf life', () => {
    const errorsOf = (...p80s: readonly (number | null)[]) =>
      p80s.map((p80, at) => ({ horizon: at + 1, count: 1, p80 }));
    expect(shelfLife(errorsOf(0.02, 0.1, 0.11, 0.05))).toBe(2);
    expect(shelfLife(errorsOf(0.02, 0.05, null))).toBe(2);
    expect(shelfLife(errorsOf(0.2))).toBe(0);
  });
});

describe('the projection of a town', () => {
  const errors = pastErrors([growing(16)], lateOrigins, 'no-change');
  const all = { components: errors, damped: errors, 'no-change': errors };

  it('always has "no change", and says why it has nothing else', () => {
    const made = townProjection({ line: growing(8), series: 's', level: 'admin' }, all, ['no-change']);
    expect(made).toMatchObject({
      way: null,
      years: [],
      accuracy: null,
      gaps: { components: 'not-better', damped: 'not-better' },
      base: { year: 2007, series: 's', level: 'admin', rows: 't:2007' },
    });
    expect(new Set(made?.noChange.map(({ value }) => value)).size).toBe(1);
    expect(
      townProjection(
        { line: { residents: none, natural: none, migration: none }, series: 's', level: 'town' },
        all,
        [],
      ),
    ).toBeNull();
  });

  it('takes components before damped growth', () => {
    const line = { line: growing(8), series: 's', level: 'town' } as const;
    expect(townProjection(line, all, ['components', 'damped'])?.way).toBe('components');
    expect(townProjection(line, all, ['damped'])).toMatchObject({ way: 'damped', rates: null });
  });
});
