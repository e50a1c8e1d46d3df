import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { perLanguage } from '../../../geodata/languages.ts';
import { ROOT_LANGUAGE } from '../../../src/i18n/languages.ts';
import { type Page, pageHtml, type Site } from '../../../src/pages/page-html.ts';
import { hashOf } from '../../../src/pages/security-policy.ts';

const TEMPLATE = readFileSync('index.html', 'utf8');
const FACE = '@font-face { font-family: "Noto Sans"; src: url(./noto-sans-400.woff2) }';
const SITE: Site = {
  siteUrl: '',
  bootScript: ({ kind }) => ({ code: '/* boot */', words: kind === 'place' ? '' : 'Say "{file}"' }),
  styles: {
    frame: `${FACE} .map { color: red }`,
    document: `${FACE} .map { color: red } .profile { color: blue }`,
    embed: '.map { color: red }',
  },
  embedScripts: {
    kit: { code: 'kit()', file: 'assets/embed-kit.js' },
    texts: perLanguage((language) => ({ code: `say('${language}')`, file: `assets/embed-${language}.js` })),
    drawing: 'assets/embed.js',
  },
  frameData: perLanguage((language) => `{"for":"${language}"}`),
  embedStyles: 'assets/embed.css',
  documentStyles: 'assets/document-1.css',
  textScripts: {
    place: 'assets/place-12345678.js',
    compare: 'assets/compare-12345678.js',
    experts: 'assets/experts-12345678.js',
  },
  early: [
    { file: 'assets/noto-sans-400.woff2', as: 'font', language: null },
    { file: 'assets/start.js', as: 'module', language: null },
    { file: 'assets/texts-en.js', as: 'module', language: 'en' },
    { file: 'assets/texts-kk.js', as: 'module', language: 'kk' },
  ],
};

function htmlOf(kind: Page['kind'], path = 'en/'): string {
  const page: Page = {
    path,
    language: 'en',
    title: 'A <title>',
    description: '',
    alternates: perLanguage(() => ''),
    body: '<main>Body</main>',
    kind,
  };
  return pageHtml(TEMPLATE, page, SITE);
}

function stylesOf(html: string): string {
  return /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
}

describe('a written page', () => {
  it('is made from a template in the language of the root page', () => {
    expect(TEMPLATE).toContain(`<html lang="${ROOT_LANGUAGE}" data-page="root">`);
  });

  it('carries the styles of the first picture where it is a frame of panels', () => {
    for (const kind of ['root', 'explorer'] as const)
      expect(stylesOf(htmlOf(kind))).not.toContain('.profile');
    expect(htmlOf('explorer')).not.toContain('rel="stylesheet"');
  });

  it('asks early for the texts of its own language alone', () => {
    expect(htmlOf('explorer')).toContain('texts-en.js');
    expect(htmlOf('explorer')).not.toContain('texts-kk.js');
  });

  it('says what it holds once, for search engines and previews, and where that is described to machines', () => {
    const page: Page = {
      path: 'en/town/ridder/',
      language: 'en',
      title: 'Ridder',
      description: 'All of "Ridder"',
      alternates: perLanguage(() => ''),
      body: '',
      described: 'data/places/ridder-dataset.json',
      kind: 'place',
    };
    const said = (siteUrl: string) => pageHtml(TEMPLATE, page, { ...SITE, siteUrl });
    const content = 'content="All of &quot;Ridder&quot;" />';
    expect(said('')).toContain(`<meta name="description" ${content}`);
    expect(said('')).not.toContain('og:');
    expect(said('https://example.org/')).toContain(
      `<meta name="description" property="og:description" ${content}`,
    );
    expect(said('')).toContain(
      '<link rel="describedby" type="application/ld+json" href="../../../data/places/ridder-dataset.json" />',
    );
    expect(htmlOf('text')).not.toContain('describedby');
  });

  it('shares one file of styles where it is a text', () => {
    for (const kind of ['place', 'text', 'method'] as const) {
      const html = htmlOf(kind, 'en/town/ridder/');
      expect(stylesOf(html)).toBe('');
      expect(html).toContain('<link rel="stylesheet" href="../../../assets/document-1.css" />');
      expect(html).toContain("style-src 'self';");
    }
  });

  it('names its own styles and script by hash in its security policy', () => {
    for (const kind of ['explorer', 'embed'] as const) {
      const html = htmlOf(kind);
      const hash = createHash('sha256').update(stylesOf(html)).digest('base64');
      expect(html).toContain(`style-src 'self' 'sha256-${hash}'`);
      const script = createHash('sha256').update('/* boot */').digest('base64');
      expect(html).toContain(`script-src 'self' 'sha256-${script}'`);
    }
  });

  it('puts the words of its script beside it, so that the script is one in all languages', () => {
    expect(htmlOf('explorer')).toContain(
      '<script data-words="Say &quot;{file}&quot;" data-faces="../assets/noto-sans-400.woff2">/* boot */</script>',
    );
    expect(htmlOf('place')).toContain('<script>/* boot */</script>');
    expect(htmlOf('embed')).toContain('<script data-words="Say &quot;{file}&quot;">/* boot */</script>');
  });

  it('finds its files from whatever folder it stands in', () => {
    expect(stylesOf(htmlOf('explorer', 'en/'))).toContain('url(../assets/noto-sans-400.woff2)');
    expect(htmlOf('explorer')).toContain('href="../assets/noto-sans-400.woff2"');
  });

  it('asks for faces in the body of the explorer, where no paint waits for them, and in the head of a page of text', () => {
    const parts = (kind: 'explorer' | 'place'): readonly boolean[] =>
      htmlOf(kind)
        .split('<body>')
        .map((part) => part.includes('as="font"'));
    expect(parts('explorer')).toEqual([false, true]);
    expect(parts('place')).toEqual([true, false]);
  });

  it('brings no face into an embed and no script into a page that needs none', () => {
    expect(stylesOf(htmlOf('embed'))).not.toContain('@font-face');
    expect(htmlOf('embed')).not.toContain('noto-sans');
    expect(htmlOf('place')).not.toContain('type="module"');
  });

  it('asks for the script of a frame before all else, and has its data in front of it', () => {
    const html = htmlOf('embed', 'en/embed/');
    const places = [
      '<link rel="preload" as="script" href="../../assets/embed.js">',
      '<style>',
      'id="page-end"',
      '<script type="application/json" id="frame-data" data-files="../../assets/embed-kit.js ../../assets/embed-en.js">{"for":"en"}</script>',
      "<script>kit()</script><script>say('en')</script>",
      '<script src="../../assets/embed.js">',
    ].map((part) => html.indexOf(part));
    expect(places.every((at) => at > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(htmlOf('view')).not.toMatch(/embed-en|frame-data/);
    expect(html).toContain(`${hashOf('kit()')} ${hashOf("say('en')")};`);
  });

  it('is drawn whole only where panels would move', () => {
    for (const kind of ['root', 'explorer', 'embed'] as const)
      expect(htmlOf(kind)).toContain('id="page-end"');
    for (const kind of ['place', 'method'] as const) expect(htmlOf(kind)).not.toContain('page-end');
  });

  it('escapes what it is told', () => {
    expect(htmlOf('explorer')).toContain('<title>A &lt;title&gt;</title>');
  });
});
