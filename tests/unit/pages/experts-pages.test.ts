import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { DIMENSIONS } from '../../../indicators/types.ts';
import { expertsPageMessages } from '../../../src/i18n/messages/experts-page.ts';
import { expertsPages } from '../../../src/pages/experts-pages.ts';
import { readStaticData } from '../../../src/pages/static-data.ts';
import type { PageNames } from '../../../src/panels/experts/page-port.ts';
import { textsOfPage } from '../i18n/texts-of-page.ts';
import { markFaultsOf } from '../i18n/wording-faults.ts';

describe('the page that asks experts', () => {
  const pages = expertsPages(readStaticData(process.cwd()));

  it('is one a language, and each names the others', () => {
    expect(pages.map(({ path }) => path)).toEqual(LANGUAGES.map((language) => `${language}/experts/`));
    for (const { alternates, script } of pages) {
      expect(Object.values(alternates)).toEqual(pages.map(({ path }) => path));
      expect(script).toBe('experts');
    }
  });

  it.each(LANGUAGES)(
    'says what it is for, that nothing is sent, and what to do without scripts, in %s',
    (language) => {
      const body = pages.find((page) => page.language === language)?.body ?? '';
      const texts = textsOfPage(body, language);
      const { heading, lead, nothingSent, noScript } = expertsPageMessages[language];
      for (const text of [heading, lead, nothingSent, noScript]) expect(texts).toContain(text);
      expect(texts.flatMap((text) => markFaultsOf(language, text))).toEqual([]);
    },
  );

  it('hands its script every town by name in the order of the alphabet, and all that can be weighed', () => {
    for (const { body } of pages) {
      const written = / data-experts-names="([^"]*)"/.exec(body)?.[1]?.replaceAll('&quot;', '"') ?? '';
      const { towns, levels }: PageNames = JSON.parse(written);
      expect(towns).toHaveLength(27);
      expect(new Set(towns.map(({ name }) => name)).size).toBe(27);
      expect(levels[0]?.items.map(({ id }) => id)).toEqual([...DIMENSIONS]);
      expect(new Set(levels.map(({ name }) => name)).size).toBe(levels.length);
      const names = levels.flatMap(({ items }) => items);
      expect(names.filter(({ id, name }) => name === id || name === '')).toEqual([]);
    }
    const english = pages.find(({ language }) => language === 'en')?.body ?? '';
    expect(english.indexOf('Abai')).toBeLessThan(english.indexOf('Balkhash'));
  });
});
