import { describe, expect, it } from 'vitest';
import { districtMessages } from '../../../src/i18n/messages/layers.ts';
import { russianTown } from '../../../src/i18n/messages/russian-names.ts';
import { areaPhrase, listedRegion, townPhrase } from '../../../src/i18n/place-phrase.ts';
import { realData } from '../layers/real-explorer.ts';

const { towns, regions } = realData().places;

describe('a town in a sentence', () => {
  it.each([
    ['en', 'Ridder', 'Ridder | of Ridder | to Ridder | from Ridder | in Ridder'],
    ['ru', 'Риддер', 'город Риддер | Риддера | Риддеру | от Риддера | в Риддере'],
    ['ru', 'Рудный', 'город Рудный | Рудного | Рудному | от Рудного | в Рудном'],
    ['ru', 'Аксу', 'город Аксу | Аксу | Аксу | от Аксу | в Аксу'],
    ['ru', 'Нигде', 'город Нигде | города Нигде | городу Нигде | от города Нигде | в городе Нигде'],
    [
      'kk',
      'Риддер',
      'Риддер қаласы | Риддер қаласының | Риддер қаласына | Риддер қаласынан | Риддер қаласында',
    ],
  ] as const)('%s %s', (language, name, forms) => {
    const { plain, of, to, from, in: inside } = townPhrase(language, name);
    expect([plain, of, to, from, inside].join(' | ')).toBe(forms);
  });

  it('has stored Russian forms of every town and regional centre', () => {
    const names = [...towns.map((town) => town.names.ru), ...regions.map(({ centre }) => centre.names.ru)];
    expect(names.filter((name) => russianTown(name).genitive.startsWith('города'))).toEqual([]);
  });
});

describe('a region or district in a sentence', () => {
  it.each([
    [
      'ru',
      'Карагандинская область',
      'Карагандинской области | Карагандинской области | в Карагандинской области',
    ],
    ['ru', 'область Ұлытау', 'области Ұлытау | области Ұлытау | в области Ұлытау'],
    ['ru', 'город Астана', 'города Астаны | городу Астане | в городе Астане'],
    ['ru', 'Сарысуский район', 'Сарысуского района | Сарысускому району | в Сарысуском районе'],
    ['ru', 'район Алтай', 'района Алтай | району Алтай | в районе Алтай'],
    ['ru', 'Нигде', 'территории «Нигде» | территории «Нигде» | в территории «Нигде»'],
    ['kk', 'Ұлытау облысы', 'Ұлытау облысының | Ұлытау облысына | Ұлытау облысында'],
    ['kk', 'Сарысу ауданы', 'Сарысу ауданының | Сарысу ауданына | Сарысу ауданында'],
    ['kk', 'Еш жер', '«Еш жер» аумағының | «Еш жер» аумағына | «Еш жер» аумағында'],
    ['en', 'Abai Region', 'of Abai Region | to Abai Region | in Abai Region'],
  ] as const)('%s %s', (language, name, forms) => {
    const { of, to, in: inside } = areaPhrase(language, name);
    expect([of, to, inside].join(' | ')).toBe(forms);
  });

  it('declines every region and district that texts name', () => {
    const names = (language: 'ru' | 'kk') => [
      ...regions.map((region) => region.names[language]),
      ...Object.values(districtMessages[language]),
    ];
    expect(names('ru').filter((name) => areaPhrase('ru', name).of.startsWith('территории'))).toEqual([]);
    expect(names('kk').filter((name) => areaPhrase('kk', name).of.startsWith('«'))).toEqual([]);
  });
});

/** Texts of messages as they stand in their files, but for the one that declines. */
const SOURCES = Object.entries(
  import.meta.glob<string>('../../../src/i18n/messages/*.ts', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).filter(([path]) => !path.endsWith('russian-names.ts'));

it.each(SOURCES)('no message puts a bare name of a place behind a preposition: %s', (_, source) => {
  const glued =
    /(?<![а-яёa-z])(?:в|во|из|от|до|для|к|с|у|о|об|по|на|города|городе|области|района) \$?\{(?:name|town|region|centre|district|city|place)\}/giu;
  expect(source.match(glued) ?? []).toEqual([]);
  // Nor an ending to a slot in Kazakh; "-орын" and "-ші" follow numbers, "%-ы" a percentage.
  const ended =
    /\{(?:name|town|region|centre|district|city|place)\}(?:-?(?:ның|нің|дың|дің|тың|тің|да|де|дан|ден|нан|нен|ға|ге|қа|ке|ы|і|сы|сі))(?![а-яәіңғүұқөһ])/giu;
  expect(source.match(ended) ?? []).toEqual([]);
});

describe('a region in a list', () => {
  it('is in Russian no bare adjective and not to be taken for a town', () => {
    const listed = regions.map((region) => listedRegion('ru', region));
    expect(listed).toEqual(
      expect.arrayContaining(['Атырауская обл.', 'обл.\u00a0Абай', 'обл.\u00a0Ұлытау', 'г.\u00a0Астана']),
    );
    expect(listed.filter((name) => !/(?:^| )(?:обл|г)\./u.test(name))).toEqual([]);
  });

  it.each(['kk', 'en'] as const)('is short in %s', (language) => {
    for (const region of regions) expect(listedRegion(language, region)).toBe(region.shortNames[language]);
  });
});
