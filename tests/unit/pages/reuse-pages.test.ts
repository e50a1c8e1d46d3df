import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { READY_VIEWS } from '../../../src/explorer/ready-views.ts';
import { glossaryTermMessages } from '../../../src/i18n/messages/glossary.ts';
import { reuseMessages } from '../../../src/i18n/messages/reuse.ts';
import { creditsOf } from '../../../src/layers/credits.ts';
import { reusePages } from '../../../src/pages/reuse-pages.ts';
import { readStaticData } from '../../../src/pages/static-data.ts';
import { textsOfPage } from '../i18n/texts-of-page.ts';
import { markFaultsOf } from '../i18n/wording-faults.ts';

const source = readStaticData(process.cwd());
const pages = reusePages(source, '');
const bodyOf = (path: string): string => pages.find((page) => page.path === path)?.body ?? '';

/** What the links of a page may lead to, below the site's root. */
const THERE =
  /^(?:(?:kk|ru|en)\/(?:(?:method|glossary|use|tours|towns|regions|versions|experts|embed\/[\w-]+)\/)?(?:#[\w-]+)?|data\/codebook\.csv|licences\.txt)$/;

describe('the pages on using the maps and on the words', () => {
  it('are one a language each, with one heading of the first level', () => {
    expect(pages).toHaveLength(2 * LANGUAGES.length);
    for (const { body } of pages) expect(body.match(/<h1/g)).toHaveLength(1);
  });

  it('lead to pages and files that exist, or to who is credited', () => {
    for (const { path, body } of pages) {
      const links = [...body.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
      const inside = links
        .filter((href) => !href.startsWith('https:'))
        .map((href) => new URL(href, `https://site/${path}`))
        .map(({ pathname, hash }) => `${pathname.slice(1)}${hash}`);
      expect(inside.filter((to) => !THERE.test(to))).toEqual([]);
    }
  });

  it.each(LANGUAGES)('name every ready view and every credit, in %s', (language) => {
    const body = bodyOf(`${language}/use/`);
    for (const { slug } of READY_VIEWS) expect(body).toContain(`../embed/${slug}/`);
    for (const { href } of creditsOf(language)) expect(body).toContain(href);
    expect(body).toContain(reuseMessages[language].creditLine('2022'));
  });

  it.each(LANGUAGES)('have every word of the glossary in its place, in %s', (language) => {
    const body = bodyOf(`${language}/glossary/`);
    for (const [id, term] of Object.entries(glossaryTermMessages[language]))
      expect(body).toContain(`<div id="word-${id}"><dt>${term}</dt>`);
  });

  it.each(LANGUAGES)('keep the marks of the language, in %s', (language) => {
    const texts = pages
      .filter((page) => page.language === language)
      .flatMap(({ body }) => textsOfPage(body, language));
    expect(texts.flatMap((text) => markFaultsOf(language, text))).toEqual([]);
  });

  it('say where an error is reported, or that no address is named', () => {
    expect(bodyOf('ru/use/')).toContain(reuseMessages.ru.reportNone);
    const [told] = reusePages(source, 'mailto:errors@example.org');
    expect(told?.body).toContain('href="mailto:errors@example.org"');
    expect(told?.body).not.toContain(reuseMessages.kk.reportNone);
  });
});
