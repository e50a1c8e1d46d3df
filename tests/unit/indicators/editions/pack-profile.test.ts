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

  it('writes what most points share once, and a value that is printed as it is not again', () => {
    const { value } = packProfile(profileOf(POINTS));
    expect(value).toMatchObject({
      series: [
        {
          points: expect.arrayContaining([
            [1998, 134700000, 6301, '134.7'],
            [2003, 0, 6306],
          ]),
        },
      ],
    });
    expect(JSON.stringify(packProfile(profileOf(POINTS)))).not.toContain('town-observations:6303');
  });

  it('holds a series in a third of its letters', () => {
    const many = Array.from(
      { length: 30 },
      (_, at): SeriesPoint => [1990 + at, at, String(at), 'persons', `town-observations:${at}`, 'BNS-A'],
    );
    const { series } = profileOf(many);
    const { value } = packProfile(profileOf(many));
    const packed = (value as { readonly series: unknown }).series;
    expect(JSON.stringify(packed).length * 3).toBeLessThan(JSON.stringify(series).length);
  });
});
