import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { LANGUAGE_FACTS } from '../../../src/i18n/languages.ts';

/** A language that does not exist: everything that follows the list must take it up without being named here. */
const FOURTH = 'xx' as Language;
const FILES = [
  'geodata/derived/places.json',
  'geodata/derived/svg-paths.json',
  'geodata/derived/mercator-paths.json',
  'indicators/built/explorer.json',
  'indicators/built/industries.json',
  'indicators/built/years.json',
  'indicators/built/profiles/ridder.json',
  'indicators/built/profiles-town.json',
  'indicators/built/people.json',
  'indicators/built/scenario.json',
  'indicators/built/people/ridder.json',
  'indicators/built/work/ridder.json',
];

// This file has its own copy of the modules (`*.alone.test.ts`), so the list may be changed here. Pages take time: two are enough.
(LANGUAGES as unknown as string[]).splice(0, LANGUAGES.length, 'en', FOURTH);
(LANGUAGE_FACTS as Record<string, unknown>)[FOURTH] = {
  ...LANGUAGE_FACTS.en,
  name: 'Fourth',
  shortName: '4th',
};
vi.mock('../../../src/i18n/messages.ts', () => ({
  defineMessages: (texts: Readonly<Record<string, unknown>>) => ({ ...texts, xx: texts['en'] }),
}));

const { loadCodebook } = await import('../../../indicators/editions/read-codebook.ts');
const { createTableReader } = await import('../../../indicators/figures/read-table.ts');
const { SERIES } = await import('../../../indicators/figures/rule-tables.ts');
const { pageAddress } = await import('../../../src/explorer/url-sync.ts');
const { languageOfPath } = await import('../../../src/i18n/page-folder.ts');
const { beforePaint } = await import('../../../src/pages/before-paint.ts');
const { embedPages } = await import('../../../src/pages/embed-pages.ts');
const { explorerPages } = await import('../../../src/pages/explorer-pages.ts');
const { pageHtml } = await import('../../../src/pages/page-html.ts');
const { readStaticData, withYears } = await import('../../../src/pages/static-data.ts');
const { placePages } = await import('../../../src/pages/place-pages.ts');
const { CATALOGUE, openingView } = await import('../../fixtures/catalogue.ts');

/** The same value with the English text of every set of names also in the fourth language. */
function withFourth(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFourth);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withFourth(part)]));
  return 'en' in copy && 'ru' in copy ? { ...copy, [FOURTH]: copy['en'] } : copy;
}

const NOTHING = { code: '', file: '' };

describe('a language that is new in the list', () => {
  let root = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'fourth-language-'));
    for (const file of FILES) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), JSON.stringify(withFourth(JSON.parse(readFileSync(file, 'utf8')))));
    }
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('has pages of its own, to which the switch and the links for search engines lead', async () => {
    const source = readStaticData(root);
    const frames = embedPages({ ...source, data: await withYears(source.data) });
    const pages = [...explorerPages(source).pages, ...frames.pages];
    const paths = pages.map(({ path }) => path);
    expect(paths.filter((path) => path.split('/').length < 4)).toEqual([
      ...['', 'en/', 'xx/', 'en/embed/', 'xx/embed/'],
    ]);
    expect(paths).toContain('xx/embed/risk/');
    const site = {
      siteUrl: 'https://example.org/',
      bootScript: () => ({ code: '', words: '' }),
      styles: { frame: '', document: '', embed: '' },
      early: [],
      embedScripts: { kit: NOTHING, texts: { en: NOTHING, ru: NOTHING, kk: NOTHING }, drawing: '' },
      frameData: { en: '', ru: '', kk: '' },
      embedStyles: '',
      textScripts: { place: '', compare: '', experts: '' },
      documentStyles: '',
    };
    const page = pages.find(({ path }) => path === 'xx/');
    if (page === undefined) throw new Error('no page of the fourth language');
    const html = pageHtml(readFileSync('index.html', 'utf8'), page, site);
    expect(html).toContain('<html lang="xx" data-page="explorer">');
    expect(html).toContain('<link rel="alternate" hreflang="xx" href="https://example.org/xx/" />');
    expect(html).toMatch(
      /<a href="\.\.\/xx\/" lang="xx" hreflang="xx"\s+aria-label="4th – Fourth" aria-current="true"/,
    );
  });

  it('has a page of every town', async () => {
    const { data, ...outlines } = readStaticData(root);
    const towns = data.places.towns.filter(({ id }) => id === 'ridder');
    const pages = await placePages(
      { ...outlines, data: { ...data, places: { ...data.places, towns } } },
      'town',
    );
    expect(pages.map(({ path }) => path)).toEqual(
      LANGUAGES.flatMap((language) => [`${language}/towns/`, `${language}/town/ridder/`]),
    );
    for (const { body } of pages.filter(({ path }) => path.includes('/town/')))
      expect(body).toMatch(/<a href="\.\.\/\.\.\/\.\.\/xx\/town\/ridder\/" lang="xx"/);
  });

  it('is read from an address and written into it', () => {
    expect(languageOfPath('/site/xx/embed/')).toBe('xx');
    expect(pageAddress('/site/xx/', openingView('en'), CATALOGUE)).toBe('/site/en/');
    expect(pageAddress('/site/en/index.html', openingView(FOURTH), CATALOGUE)).toBe('/site/xx/');
  });

  it('takes its reader from the root page before the first paint', () => {
    const replace = vi.fn();
    vi.stubGlobal('document', { documentElement: { dataset: { page: 'root' } } });
    vi.stubGlobal('location', { pathname: '/site/', search: '?v=1', replace });
    vi.stubGlobal('navigator', { languages: ['fr-FR', 'xx-YY', 'en'] });
    vi.stubGlobal('requestAnimationFrame', () => 0);
    beforePaint(LANGUAGES, 'ru');
    expect(replace.mock.calls).toEqual([['./xx/?v=1']]);
    vi.unstubAllGlobals();
  });

  it('is missed by name in the tables of figures that lack it', () => {
    const texts = Object.fromEntries(
      ['codebook.csv', 'series.csv'].map((file) => [file, readFileSync(`indicators/tables/${file}`, 'utf8')]),
    );
    const read = createTableReader(texts);
    const codebook = loadCodebook(read, []);
    expect(codebook.rows).toEqual([]);
    const missing = codebook.problems.filter(({ kind }) => kind === 'missing-column');
    expect(new Set(missing.map(({ column }) => column))).toEqual(new Set(['name_xx', 'unit_xx', 'why_xx']));
    const series = read(SERIES);
    expect(
      series.problems.filter(({ kind }) => kind === 'missing-column').map(({ column }) => column),
    ).toEqual(['name_xx']);
  });
});
