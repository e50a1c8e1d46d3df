import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { readMethodTables } from '../../../src/pages/method/read-method-tables.ts';
import { methodPages } from '../../../src/pages/method-pages.ts';
import type { Page } from '../../../src/pages/page-html.ts';
import { placePages } from '../../../src/pages/place-pages.ts';
import { readStaticData, withYears } from '../../../src/pages/static-data.ts';
import { textsOfPage } from '../i18n/texts-of-page.ts';
import { latinFaultsOf, markFaultsOf } from '../i18n/wording-faults.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const TOWNS = ['balkhash', 'ridder', 'rudny', 'zhanaozen'];

describe('a page says', () => {
  let pages: readonly Page[];

  beforeAll(async () => {
    const built = readStaticData(ROOT);
    const source = { ...built, data: await withYears(built.data) };
    const { places } = source.data;
    // Pages name other towns, so that no town may be left out of the data.
    const regions = places.regions.filter(({ id }) => id === 'KZ-35');
    const oneRegion = { ...source, data: { ...source.data, places: { ...places, regions } } };
    const all = [
      ...(await placePages(source, 'town')),
      ...(await placePages(oneRegion, 'region')),
      ...(await methodPages(source, await readMethodTables(ROOT, ''))),
    ];
    pages = all.filter(
      ({ path }) => !path.includes('/town/') || TOWNS.some((id) => path.includes(`/${id}/`)),
    );
  }, 120_000);

  /** Texts of all pages in a language, each once. */
  const textsIn = (language: Language): readonly string[] => {
    const own = pages.filter(({ path }) => path.startsWith(`${language}/`));
    expect(own.length).toBe(TOWNS.length + 4);
    return [...new Set(own.flatMap(({ body }) => textsOfPage(body, language)))];
  };

  it.each(LANGUAGES)('nothing with marks of another language, in %s', (language) => {
    expect(textsIn(language).flatMap((text) => markFaultsOf(language, text))).toEqual([]);
  });

  it.each(LANGUAGES)('nothing in English that is not marked as such, in %s', (language) => {
    expect(textsIn(language).flatMap((text) => latinFaultsOf(language, text))).toEqual([]);
  });
});
