import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProfileFile, SeriesPoint } from '../../../../indicators/built-files.ts';
import { packProfile, unpackProfile } from '../../../../indicators/editions/pack-profile.ts';
import { fixtureProfile } from '../../../fixtures/explorer.ts';

const POINTS: readonly SeriesPoint[] = [
  [1998, 134700000, '134.7', 'million tenge', 'town-observations:6301', 'BNS-A'],
  [1999, 159000000, '159', 'million tenge', 'town-observations:6302', 'BNS-A'],
  [2000, 1840, '1840', 'tenge', 'town-observations:6303', 'BNS-A'],
  [2001, 2.5, '2.50', 'million tenge', 'town-observations:6304', 'BNS-A;OTHER'],
  [2002, 7, '7', 'million tenge', 'region-observations:9', 'BNS-A'],
  [2003, 0, '0', 'million tenge', 'town-observations:6306', 'BNS-A'],
];

function profileOf(points: readonly SeriesPoint[]): ProfileFile {
  const same = { kk: 'a', ru: 'b', en: 'c' };
  return {
    ...fixtureProfile('ridder'),
    series: [{ series: 'output', names: same, unit: same, level: 'town', points }],
  };
}

describe('a packed profile', () => {
  it.each([
    ['points that differ in every part', POINTS],
    ['no point', []],
    ['one point', POINTS.slice(4, 5)],
  ])('comes back point for point: %s', (_, points) => {
    const profile = profileOf(points);
    expect(unpackProfile(JSON.parse(JSON.stringify(packProfile(profile))))).toEqual(profile);
  });

  it('writes what most points share once, and neighbouring years as numbers alone', () => {
    const years = [1998, 1999, 2000, 2001].map((year, at): SeriesPoint => {
      const printed = 224.6 + at;
      return [
        year,
        printed * 1e6,
        String(printed),
        'million tenge',
        `town-observations:${10 + 2 * at}`,
        'BNS-A',
      ];
    });
    const { value } = packProfile(
      profileOf([...years, [2002, 7, '7', 'tenge', 'town-observations:90', 'BNS-A']]),
    );
    expect(value).toMatchObject({
      series: [
        {
          parts: [
            [[1998, 10, 2], 224.6, 225.6, 226.6, 227.6],
            [2002, 7, 90, 0, expect.anything()],
          ],
        },
      ],
    });
    expect(JSON.stringify(packProfile(profileOf(POINTS)))).not.toContain('town-observations:6303');
  });

  it('holds a series in a sixth of its letters', () => {
    const many = Array.from(
      { length: 30 },
      (_, at): SeriesPoint => [1990 + at, at, String(at), 'persons', `town-observations:${at}`, 'BNS-A'],
    );
    const { series } = profileOf(many);
    const { value } = packProfile(profileOf(many));
    const packed = (value as { readonly series: unknown }).series;
    expect(JSON.stringify(packed).length * 6).toBeLessThan(JSON.stringify(series).length);
  });

  it('comes back point for point, whatever the points', () => {
    const printed = fc.oneof(
      fc.integer({ min: -9, max: 99999 }).map(String),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map(String),
      fc.constantFrom('2.50', '1 234', '', '-0', '1e3'),
    );
    const point = fc.tuple(
      fc.constantFrom(1990, 1991, 1992, 1993),
      fc.constantFrom(1, 1000, 1e6, 1 / 3),
      printed,
      fc.constantFrom('tenge', 'million tenge'),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('A', 'B'),
    );
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (tuples) => {
        const points = tuples.map(
          ([year, factor, text, unit, line, source]): SeriesPoint => [
            year,
            (Number(text) || 0) * factor,
            text,
            unit,
            `towns:${line}`,
            source,
          ],
        );
        const profile = profileOf(points);
        expect(unpackProfile(JSON.parse(JSON.stringify(packProfile(profile))))).toEqual(
          JSON.parse(JSON.stringify(profile)),
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('comes back point for point: every place', () => {
    const folder = 'indicators/built/profiles';
    for (const file of readdirSync(folder)) {
      const profile = unpackProfile(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
      expect(unpackProfile(packProfile(profile))).toEqual(profile);
    }
  });
});
