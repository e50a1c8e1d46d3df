import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import type { Page } from '../../../src/pages/page-html.ts';
import { allMethodPages, allPlacePages } from '../../fixtures/static-pages.ts';
import { textsOfPage } from '../i18n/texts-of-page.ts';
import { latinFaultsOf, markFaultsOf } from '../i18n/wording-faults.ts';

const CHOSEN = ['balkhash', 'ridder', 'rudny', 'zhanaozen', 'KZ-35'];

describe('a page says', () => {
  let pages: readonly Page[];

  beforeAll(async () => {
    const all = [...(await allPlacePages()), ...(await allMethodPages())];
    pages = all.filter(
      ({ path }) => !/\/(town|region)\//.test(path) || CHOSEN.some((id) => path.includes(`/${id}/`)),
    );
  }, 120_000);

  /** Texts of all pages in a language, each once. */
  const textsIn = (language: Language): readonly string[] => {
    const own = pages.filter(({ path }) => path.startsWith(`${language}/`));
    expect(own.length).toBe(CHOSEN.length + 3);
    return [...new Set(own.flatMap(({ body }) => textsOfPage(body, language)))];
  };

  it.each(LANGUAGES)('nothing with marks of another language, in %s', (language) => {
    expect(textsIn(language).flatMap((text) => markFaultsOf(language, text))).toEqual([]);
  });

  it.each(LANGUAGES)('nothing in English that is not marked as such, in %s', (language) => {
    expect(textsIn(language).flatMap((text) => latinFaultsOf(language, text))).toEqual([]);
  });
});
