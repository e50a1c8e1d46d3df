import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProfileFile, ProfileWords, SeriesPoint } from '../../../../indicators/built-files.ts';
import { packProfile, unpackProfile } from '../../../../indicators/editions/pack-profile.ts';
import { profileWords } from '../../../../indicators/editions/profile-words.ts';
import { fixtureProfile } from '../../../fixtures/explorer.ts';
import { realProfile, realWords } from '../../../fixtures/real-profile.ts';

/** Profiles that have nothing in common with others. */
const ALONE: ProfileWords = { series: [], uses: {}, texts: [], sources: {} };

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

/** The profile after its way over the wire. */
function comeBack(profile: ProfileFile, words = ALONE): ProfileFile | null {
  return unpackProfile(JSON.parse(JSON.stringify(packProfile(profile, words))), words);
}

describe('a packed profile', () => {
  it.each([
    ['points that differ in every part', POINTS],
    ['no point', []],
    ['one point', POINTS.slice(4, 5)],
  ])('comes back point for point: %s', (_, points) => {
    const profile = profileOf(points);
    expect(comeBack(profile)).toEqual(profile);
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
      ALONE,
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
    expect(JSON.stringify(packProfile(profileOf(POINTS), ALONE))).not.toContain('town-observations:6303');
  });

  it('holds a series in a sixth of its letters', () => {
    const many = Array.from(
      { length: 30 },
      (_, at): SeriesPoint => [1990 + at, at, String(at), 'persons', `town-observations:${at}`, 'BNS-A'],
    );
    const { series } = profileOf(many);
    const { value } = packProfile(profileOf(many), ALONE);
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
        expect(comeBack(profile)).toEqual(JSON.parse(JSON.stringify(profile)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('comes back point for point: every place', () => {
    for (const file of readdirSync('indicators/built/profiles')) {
      const id = file.slice(0, -'.json'.length);
      const profile = realProfile(id);
      expect(comeBack(profile, realWords(id))).toEqual(profile);
      expect(comeBack(profile)).toEqual(profile);
    }
  });
});

describe('what profiles have in common', () => {
  const set = (word: string) => ({ kk: `${word} kk`, ru: `${word} ru`, en: `${word} en` });
  const source = (title: string) => ({ title: set(title), notes: [], files: '', url: '', licence: '' });
  const place = (placeId: string, own: Partial<ProfileFile>): ProfileFile => ({
    ...fixtureProfile('ridder'),
    ...{ placeId, breaks: [], sources: {}, series: [], ...own },
  });
  const series = (id: string, name = id) =>
    ({ series: id, names: set(name), unit: set('persons'), level: 'town', points: POINTS }) as const;
  const mark = { series: '*', year: 2021, note: set('the census') };
  const profiles = [
    place('a', {
      series: [series('births'), series('own')],
      sources: { all: source('All'), a: source('Yearbook') },
    }),
    place('b', {
      series: [series('births'), series('odd')],
      sources: { b: source('Yearbook') },
      breaks: [mark],
    }),
    place('c', { series: [series('odd', 'else')], sources: { all: source('All') }, breaks: [mark] }),
    ...['d', 'e', 'f'].map((id) => place(id, { series: [series('births')] })),
  ];
  const words = profileWords(profiles);

  it('are names that several have and mean alike, and sources of many', () => {
    expect(words.series).toEqual([{ series: 'births', names: set('births'), unit: set('persons') }]);
    expect(Object.keys(words.sources)).toEqual(['all']);
    expect(words.texts).toEqual([set('Yearbook'), set('the census')]);
  });

  it('stands in none of them, and comes back with its order', () => {
    for (const profile of profiles) {
      expect(JSON.stringify(packProfile(profile, words))).not.toMatch(/births|Yearbook|census|All/);
      const back = comeBack(profile, words);
      expect(back).toEqual(profile);
      expect(Object.keys(back?.sources ?? {})).toEqual(Object.keys(profile.sources));
    }
  });

  it('is held by reference, so that a language that joins it is in every profile', () => {
    expect(comeBack(profiles[1] ?? place('', {}), words)?.series[0]?.names).toBe(words.series[0]?.names);
  });

  it.each([
    ['a series', 0, { ...words, series: [] }],
    ['a source', 0, { ...words, sources: {} }],
    ['the title of a source', 0, { ...words, texts: [] }],
    ['the note of a break', 2, { ...words, texts: words.texts.slice(0, 1) }],
  ])('gives nothing without %s', (_, at, others) => {
    const profile = profiles[at] ?? place('', {});
    expect(unpackProfile(packProfile(profile, words), others)).toBeNull();
  });

  it('gives nothing without a use of investment', () => {
    const ridder = realProfile('ridder');
    const shipped = realWords('ridder');
    expect(unpackProfile(packProfile(ridder, shipped), { ...shipped, uses: {} })).toBeNull();
  });
});
