import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../geodata/languages.ts';
import { letterSentences } from '../../../../../src/pages/place/letter/letter-sentences.ts';
import { letterPath, letterText } from '../../../../../src/pages/place/letter/letter-text.ts';
import { placeGaps } from '../../../../../src/pages/place/letter/place-gaps.ts';
import { readStaticData } from '../../../../../src/pages/static-data.ts';
import { forbiddenIn } from '../../../i18n/forbidden-words.ts';
import { faultsOf } from '../../../i18n/wording-faults.ts';

const { data } = readStaticData(resolve(import.meta.dirname, '../../../../..'));
const gapsOf = { town: placeGaps(data, 'town'), region: placeGaps(data, 'region') };
const citation = { site: 'Site', version: 2, date: '2026-11-30' };

const places = [...data.places.towns, ...data.places.regions].flatMap((place) => {
  const gaps = gapsOf['regionId' in place ? 'town' : 'region'].get(place.id);
  const region = data.places.regions.find(
    ({ id }) => id === ('regionId' in place ? place.regionId : place.id),
  );
  return gaps === undefined || region === undefined ? [] : [{ place, region, gaps, citation }];
});

function inputOf(id: string) {
  const input = places.find(({ place }) => place.id === id);
  if (input === undefined) throw new Error(`no place ${id}`);
  return input;
}

describe('the letter that asks for what is not published', () => {
  it.each(LANGUAGES)(
    '%s: asks for every figure that a place lacks, each on a line of its own',
    (language) => {
      for (const input of places) {
        const { place, gaps } = input;
        const text = letterText(language, input);
        expect(text === null, place.id).toBe(gaps.figures.length === 0);
        const lines = [...(text ?? '').matchAll(/^(\d+)\. (.*)\r$/gm)];
        expect(lines.map(([, number]) => Number(number))).toEqual(gaps.figures.map((_, at) => at + 1));
        for (const { indicator } of gaps.figures)
          expect(lines.filter(([, , line]) => line?.startsWith(indicator.names[language]))).not.toEqual([]);
      }
    },
  );

  it.each(LANGUAGES)('%s: reads well for every place', (language) => {
    for (const input of places) {
      const text = letterText(language, input);
      if (text === null) continue;
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      for (const line of text.split('\r\n')) {
        expect([...faultsOf(language, line), ...forbiddenIn(language, line)], input.place.id).toEqual([]);
        expect(line).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  it('goes to the akimat of a town, and for a region to the office of statistics', () => {
    const first = (language: 'en' | 'ru' | 'kk', id: string) =>
      letterText(language, inputOf(id))?.slice(1).split('\r\n')[0];
    expect(first('ru', 'balkhash')).toBe('В акимат города Балхаша');
    expect(first('kk', 'khromtau')).toBe('Хромтау қаласының әкімдігіне');
    expect(first('en', 'khromtau')).toContain('Akimat');
    expect(first('ru', 'KZ-23')).toMatch(
      /^В Департамент Бюро национальной статистики .* по Атырауской области$/,
    );
  });

  it('tells no figure from one of the district and one of earlier years', () => {
    const text = letterText('en', inputOf('zhanatas')) ?? '';
    const [missing = '', wider = '', outdated = ''] = text.split(/^Published only /m);
    expect(missing).toContain('Hospital beds: per 10,000 residents; for 2020–2022');
    expect(wider).toContain('Children in preschools');
    expect(outdated).toMatch(
      /State of the city-forming enterprise: .* \(year of the known value not stated\)/,
    );
  });

  it('names the district only where its figures stand in', () => {
    expect(letterText('en', inputOf('KZ-23'))).not.toContain('district');
    expect(letterText('en', inputOf('balkhash'))).not.toContain('district');
    expect(letterText('en', inputOf('khromtau'))).toContain('only for the district');
  });

  it('asks for money where the index divides it, and for all years of a volatility', () => {
    const text = letterText('en', inputOf('khromtau')) ?? '';
    expect(text).toContain('Retail turnover: in tenge; for 2020–2022\r\n');
    expect(text).toContain('Volatility of investment: yearly volume in tenge; for 2015–2022\r\n');
  });

  it('says what would change: an interval by hand of the runs, the fewest values for a score', () => {
    expect(letterSentences('en', inputOf('altai').gaps).join(' ')).toMatch(
      /rank interval by potential would be 9–15, not 9–16\..*by risk would be 15–18, not 12–18\./,
    );
    expect(letterSentences('en', inputOf('khromtau').gaps)).toEqual([
      'For a potential score, at least 12 more values for the town itself would be needed.',
    ]);
    expect(letterSentences('en', inputOf('temirtau').gaps)).toEqual([]);
    expect(letterPath('altai', 'ru')).toBe('data/places/altai-letter-ru.txt');
  });
});
