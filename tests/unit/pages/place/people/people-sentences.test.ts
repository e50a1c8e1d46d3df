import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../../geodata/languages.ts';
import type { TownPeople } from '../../../../../indicators/built-people.ts';
import { webbClass } from '../../../../../indicators/people/webb.ts';
import type { PeopleContent } from '../../../../../src/pages/place/people/people-figures.ts';
import { peopleSentences } from '../../../../../src/pages/place/people/people-sentences.ts';
import { readTownFiles } from '../../../../../src/pages/place/town-files.ts';
import type { SentencePart } from '../../../../../src/panels/parts/figure-view.ts';

function contentOf(townId: string, language: Language = 'en'): PeopleContent {
  const { people, common } = readTownFiles('indicators/built', townId);
  return { language, people, common, sources: [] };
}

function textOf(said: readonly SentencePart[]): string {
  return said.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

function figuresOf(content: PeopleContent): Readonly<Record<string, number | null>> {
  const parts = peopleSentences(content).flat();
  return Object.fromEntries(
    parts.flatMap((part) =>
      typeof part === 'object' && 'figure' in part ? [[part.figure, part.value]] : [],
    ),
  );
}

describe('what is said of the people of a town', () => {
  it('is the class in words, the index, the forecast beside no change, and past errors', () => {
    expect(peopleSentences(contentOf('temirtau')).map(textOf)).toEqual([
      'More people are born than die, but more leave than come: natural increase +211, net migration −816 people a year (average of 2020–2024); in total the town shrinks (Webb’s class H).',
      'Stability of the population: 63.7 of 100, from four of its five parts; the share of young people is not published by town.',
      'If births, deaths and moves go on as they are, residents (80% interval from past errors): 168,162 in 2029 (161,912–174,412), 165,105 in 2034 (156,145–174,065); if the number stays the same: 171,200.',
      'Had such forecasts been made in earlier years, four of five would have been off by at most 3.7% five years ahead (no change: 4.8%), and by at most 10% up to 10 years ahead.',
    ]);
  });

  it('carries the means with their signs: Altai loses by both', () => {
    const content = contentOf('altai');
    const [first = ''] = peopleSentences(content).map(textOf);
    expect(first).toBe(
      'More people die than are born, and more leave than come: natural increase −289, net migration −160 people a year (average of 2019–2023); in total the town shrinks (Webb’s class F).',
    );
    expect(figuresOf(content)['people|altai|natural']).toBe(-289);
    expect(figuresOf(content)['people|altai|migration']).toBeCloseTo(-159.8, 6);
  });

  it('says whose people they are where it is not the town alone', () => {
    expect(textOf(peopleSentences(contentOf('karazhal'))[0] ?? [])).toContain(
      'the town with its villages grows',
    );
    expect(textOf(peopleSentences(contentOf('karatau'))[0] ?? [])).toContain('the district shrinks');
  });

  it('is what is missing and no change alone where no balances are printed', () => {
    expect(peopleSentences(contentOf('khromtau')).map(textOf)).toEqual([
      'Births, deaths and moves are not published for the town: no class, index or forecast. If the number of 2025 stays the same, residents: 30,596.',
    ]);
    expect(peopleSentences(contentOf('tekeli')).map(textOf)).toEqual([
      expect.stringContaining('fewer than three years'),
    ]);
  });

  it.each(LANGUAGES)(
    'has an address for every number in %s, and names no change beside the forecast',
    (language) => {
      const content = contentOf('temirtau', language);
      expect(Object.keys(figuresOf(content))).toHaveLength(13);
      expect(figuresOf(content)['people|temirtau|low|5']).toBeCloseTo(161_911.75, 1);
      expect(figuresOf(content)['people|temirtau|high|10']).toBeGreaterThan(174_000);
      expect(Object.values(figuresOf(content))).toContain(171_200);
      for (const said of peopleSentences(content)) expect(textOf(said)).not.toMatch(/[{}]|undefined|NaN/);
    },
  );

  it('names the parts that are missing where there is no index', () => {
    const { people, ...rest } = contentOf('temirtau');
    const stability = { value: null, parts: [], missing: ['growth', 'young'] } as const;
    const said = peopleSentences({ ...rest, people: { ...people, stability } }).map(textOf);
    expect(said[1]).toBe(
      'No index of stability; not published: Growth of residents in five years, % and Share of people aged 15–29.',
    );
  });

  it('grows in the classes A to D and shrinks in E to H, and says first which balance is above zero', () => {
    const { people, ...rest } = contentOf('temirtau');
    const balance = fc.integer({ min: -5000, max: 5000 }).filter((value) => value !== 0);
    fc.assert(
      fc.property(balance, balance, (natural, migration) => {
        const letter = webbClass(natural, migration);
        const webb: TownPeople['webb'] = {
          class: letter,
          years: [2020],
          natural,
          migration,
          per1000: null,
          rows: '',
        };
        const [first = ''] = peopleSentences({ ...rest, people: { ...people, webb } }).map(textOf);
        if (letter !== null) expect(first.includes('grows')).toBe('ABCD'.includes(letter));
        expect(first.startsWith('More people are born')).toBe(natural > 0);
        expect(first.includes('more come than leave')).toBe(migration > 0);
      }),
    );
  });
});
