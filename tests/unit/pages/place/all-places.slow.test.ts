import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Plugin } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, perLanguage } from '../../../../geodata/languages.ts';
import type { ProfileFile, TownStructure } from '../../../../indicators/built-files.ts';
import type { IndexScores } from '../../../../indicators/types.ts';
import { createExplorer, openingState } from '../../../../src/explorer/create-explorer.ts';
import type { CompareFile } from '../../../../src/lib/compared-places.ts';
import { lateNamesOf, latePath } from '../../../../src/lib/late-paths.ts';
import { bootScripts } from '../../../../src/pages/boot-script.ts';
import { compactHtml } from '../../../../src/pages/compact-html.ts';
import { type LateCode, lateCode } from '../../../../src/pages/late-scripts.ts';
import { type Page, pageHtml, type Site } from '../../../../src/pages/page-html.ts';
import { drawParts } from '../../../../src/pages/place/late/draw-parts.ts';
import { type LateContent, type LateData, lateContent } from '../../../../src/pages/place/late/late-data.ts';
import { lateFiles } from '../../../../src/pages/place/late/late-files.ts';
import type { LateNames } from '../../../../src/pages/place/late/late-names.ts';
import { LIFE_INDICATORS } from '../../../../src/pages/place/life/life-content.ts';
import { placeFiles } from '../../../../src/pages/place/place-files.ts';
import { fullFigures } from '../../../../src/pages/place/short-figures.ts';
import { renderStatic } from '../../../../src/pages/render-static.ts';
import { allPlacePages, sourceWithYears } from '../../../fixtures/static-pages.ts';
import { readSourceRow } from '../../../walk/source-tables.ts';
import { pickBySeed } from '../../../walk/walk-figures.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const MOST_BYTES = { plain: 90 * 1024, gzip: 25 * 1024 };
const TEMPLATE = readFileSync('index.html', 'utf8');
const SITE: Omit<Site, 'bootScript'> = {
  siteUrl: 'https://example.org/monotowns/',
  styles: { frame: '', document: '', embed: '' },
  embedScripts: {
    kit: { code: '', file: '' },
    texts: perLanguage(() => ({ code: '', file: '' })),
    drawing: '',
  },
  frameData: perLanguage(() => ''),
  embedStyles: '',
  textScripts: {
    place: 'assets/start-place-12345678.js',
    compare: 'assets/start-compare-12345678.js',
    experts: 'assets/start-experts-12345678.js',
  },
  documentStyles: 'assets/document-12345678.css',
  early: ['400', '600'].map((weight) => ({
    file: `assets/noto-sans-${weight}-12345678.woff2`,
    as: 'font',
    language: null,
  })),
};

let bootScript: Site['bootScript'];
let pages: readonly Page[];
let tables: ReadonlyMap<string, string>;
const profiles = new Map<string, ProfileFile>();
/** Places with a rank in potential. */
let ranked: ReadonlySet<string>;
let townScores: IndexScores | null = null;
let structures: readonly (readonly [townId: string, TownStructure])[];

function idOf(path: string): string {
  return path.split('/')[2] ?? '';
}

beforeAll(async () => {
  bootScript = await bootScripts(ROOT);
  const source = await sourceWithYears();
  pages = (await allPlacePages()).filter(({ body }) => body.includes('data-profile='));
  tables = await placeFiles(source, SITE.siteUrl);
  structures = Object.entries(source.data.industries?.towns ?? {});
  const explorer = createExplorer({
    data: source.data,
    state: openingState('en', source.data),
    systemTheme: 'light',
  });
  townScores = explorer.scores('potential', 'town');
  ranked = new Set(
    (['town', 'region'] as const).flatMap((scope) => explorer.scores('potential', scope)?.ranked ?? []),
  );
  for (const { id } of [...source.data.places.towns, ...source.data.places.regions]) {
    const file = await source.data.loadProfile(id);
    if (file.ok) profiles.set(id, file.value);
  }
}, 240_000);

/** The body of a page with its late parts in their places, as its script puts them there. */
function wholeBody({ body, late }: Page): string {
  if (late === undefined) return body;
  return Object.entries(drawnOf(late)).reduce(
    (whole, [part, html]) =>
      whole.replace(new RegExp(`(data-late="${part}">.*?</summary>)`, 's'), (start) => `${start}${html}`),
    body,
  );
}

/** The drawn late parts of a page as HTML, by the code as it is or by that of a script of its language. */
function drawnOf(content: LateContent, draw = drawParts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(draw(content)).map(([part, one]) => [part, renderStatic(one)] as const),
  );
}

/** Lit is that of the tests. */
const ONE_LIT: Plugin = {
  name: 'one-lit',
  enforce: 'pre',
  resolveId: (id) => (id === 'lit-html' ? { id: import.meta.resolve('lit'), external: true } : null),
};

/** The code that draws the parts as the scripts of a language have it. */
async function builtDrawing(language: Language, { drawing, texts }: LateCode): Promise<typeof drawParts> {
  const run = (code: string): Promise<unknown> =>
    import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  await run(texts[language]);
  // Another address, so that it runs again with the texts of this language.
  const module = await run(`${drawing}\n// ${language}`);
  return (module as { readonly drawParts: typeof drawParts }).drawParts;
}

/** Texts of all elements of a kind, from one start tag to the next or to the end of what holds them. */
function partsOf(body: string, tag: string): readonly string[] {
  return [...body.matchAll(new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`, 'g'))].map(([part]) => part);
}

function citesOf(part: string): readonly string[] {
  return [...part.matchAll(/href="?#(s\d+)/g)].map(([, id = '']) => id);
}

/** False for charts of several lines, whose part names their sources once below them all. */
function isOfItsOwn(figure: string): boolean {
  return !figure.includes('lines-chart');
}

/** Addresses of the figures of a page, in full. */
function addressesOf(body: string): ReadonlySet<string> {
  const list = /data-figures="([^"]*)"/.exec(body)?.[1] ?? '';
  const short = [...body.matchAll(/ data-f(?:igure)?="?([^" >]*)/g)].map(([, one = '']) => one);
  return new Set(fullFigures(list, short));
}

function showsValue(addresses: ReadonlySet<string>, indicatorId: string): boolean {
  return [...addresses].some((one) => one.startsWith('value|') && one.endsWith(`|${indicatorId}`));
}

/** Rows with a figure that name no source, nor stand under a heading that does. */
function rowsWithoutSource(table: string): readonly string[] {
  return partsOf(table, 'tbody').flatMap((part) => {
    const [head = '', ...rows] = partsOf(part, 'tr');
    return citesOf(head).length > 0 ? [] : rows.filter((row) => citesOf(row).length === 0);
  });
}

describe('the page of every place', () => {
  it('leads to a letter where figures are missing, and to none where the place has all', () => {
    for (const { path, body, language } of pages) {
      const file = `data/places/${idOf(path)}-letter-${language}.txt`;
      expect(body.includes(`href="../../../${file}" download`), path).toBe(tables.has(file));
    }
    expect([...tables.keys()].filter((file) => file.includes('-letter-')).length).toBeGreaterThan(60);
  });

  it('is there for each town and region in each language', () => {
    expect(pages).toHaveLength(LANGUAGES.length * 47);
  });

  it('is small, plain and packed', () => {
    const sizes = pages.map((page) => {
      const html = compactHtml(pageHtml(TEMPLATE, page, { ...SITE, bootScript }));
      return { path: page.path, plain: Buffer.byteLength(html), gzip: gzipSync(html).length };
    });
    expect(sizes.filter(({ plain, gzip }) => plain > MOST_BYTES.plain || gzip > MOST_BYTES.gzip)).toEqual([]);
  });

  it('begins with two or three numbers, each with its figure and a part of the page that tells how it comes about', () => {
    for (const { path, body } of pages) {
      const [list = ''] = /<ul class="big-numbers"[\s\S]*?<\/ul>/.exec(body) ?? [];
      const numbers = list.split('<li>').slice(1);
      expect(numbers.length, path).toBeGreaterThanOrEqual(2);
      expect(numbers.length, path).toBeLessThanOrEqual(3);
      for (const number of numbers) {
        expect(number, path).toContain('data-f="');
        const to = /<a href="#([\w-]+)"/.exec(number)?.[1] ?? '';
        expect(body, `${path} #${to}`).toContain(` id="${to}"`);
      }
      const isRanked = /data-f="[^"]*"[^>]*>\d+(?:–\d+)?<\/b> (?:of|из|\/) /.test(numbers[0] ?? '');
      expect(isRanked, path).toBe(ranked.has(idOf(path)));
    }
  });

  it('gives no share of the output of a district as the town’s, and names the administration whose it is', () => {
    const seen = new Set<string>();
    for (const [id, { level }] of structures) {
      const body = pages.find(({ path }) => path === `en/town/${id}/`)?.body ?? '';
      const [list = ''] = /<ul class="big-numbers"[\s\S]*?<\/ul>/.exec(body) ?? [];
      const [label] = /of industrial output: [^<]*/.exec(list) ?? [];
      if (level === null || level === 'district') expect([id, label]).toEqual([id, undefined]);
      if (label === undefined) continue;
      seen.add(String(level));
      expect(label.endsWith(', city administration'), id).toBe(level === 'admin');
    }
    expect(seen).toEqual(new Set(['town', 'admin']));
  });

  it('has its parts in the order of the contents, which leave none out', () => {
    for (const { path, body } of pages) {
      const [contents = ''] = /<nav class="page-contents"[\s\S]*?<\/nav>/.exec(body) ?? [];
      const parts = [...contents.matchAll(/href="#(\w+)"/g)].map(([, id = '']) => id);
      const places = parts.map((id) => body.indexOf(` id="${id}"`));
      expect(parts.length, path).toBeGreaterThan(4);
      expect(places, path).toEqual([...places].sort((a, b) => a - b));
      expect(places.includes(-1), path).toBe(false);
    }
  });

  it('shows where it lies: a town as a point inside its region, by a file that is there', () => {
    const [file = '', svg = ''] = [...tables].find(([name]) => name.endsWith('.svg')) ?? [];
    const box = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    for (const { path, body } of pages) {
      const [locator = ''] = /<svg class="locator"[\s\S]*?<\/svg>/.exec(body) ?? [];
      const uses = [...locator.matchAll(/href="\.\.\/\.\.\/\.\.\/([^#]+)#([\w-]+)"/g)];
      expect(uses.map(([, name]) => name)).toEqual([file, file]);
      for (const [, , id] of uses) expect(svg).toContain(` id="${id}"`);
      const dot = /cx="(-?\d+)" cy="(-?\d+)"/.exec(locator)?.slice(1).map(Number);
      // Three cities are regions too small to be seen.
      expect(dot !== undefined, path).toBe(/\/town\/|\/KZ-7[159]\//.test(path));
      for (const [axis, at] of (dot ?? []).entries()) {
        expect(at, path).toBeGreaterThan(0);
        expect(at, path).toBeLessThan(box[axis] ?? 0);
      }
    }
  });

  it('has the number of a source at every figure, and each number leads to one source on the page', () => {
    for (const page of pages) {
      const [path, body] = [page.path, wholeBody(page)];
      const listed = [...body.matchAll(/<li id="(s\d+)">/g)].map(([, id = '']) => id);
      expect(new Set(listed).size, path).toBe(listed.length);
      expect([...new Set(citesOf(wholeBody(page)))].sort(), path).toEqual([...listed].sort());
      const [series = '', figures = ''] = ['series-table', 'figures-table'].map(
        (name) => partsOf(body, 'table').find((table) => table.includes(name)) ?? '',
      );
      expect(rowsWithoutSource(series), path).toEqual([]);
      // Distances are calculated from coordinates: what they are made of has no source of its own.
      const addresses = addressesOf(body);
      const computed = profiles
        .get(path.split('/')[2] ?? '')
        ?.figures.filter(
          ({ sourceIds, indicatorId }) => sourceIds.length === 0 && showsValue(addresses, indicatorId),
        );
      expect(rowsWithoutSource(figures).length, path).toBe(computed?.length);
      for (const part of [...partsOf(body, 'dd'), ...partsOf(body, 'figure').filter(isOfItsOwn)])
        if (!part.includes('fact-differ-word') && !part.includes('history-chart'))
          expect(citesOf(part).length, `${path} ${part}`).toBeGreaterThan(0);
    }
  });

  it('shows every indicator of the place and both ends of every series that it names', () => {
    for (const page of pages) {
      const [path, body] = [page.path, wholeBody(page)];
      const shown = addressesOf(body);
      const profile = profiles.get(path.split('/')[2] ?? '');
      const scored = [...shown].filter((one) => one.startsWith('normalised|'));
      for (const address of scored) expect(shown, path).toContain(address.replace('normalised|', 'value|'));
      expect(scored.length, path).toBeGreaterThan(8);
      const ids = new Set(profile?.series.map(({ series }) => series));
      const withLast = profile?.series.filter(({ points }) => {
        const last = points.reduce((a, b) => (b[0] > a[0] ? b : a));
        return shown.has(`observation|${last[4]}`);
      });
      expect(new Set(withLast?.map(({ series }) => series)), path).toEqual(ids);
    }
  });
});

describe('the late parts of the page of every place', () => {
  it('are drawn by the script of their language, of their files, as of the figures of the page', async () => {
    const files = new Map(
      lateFiles(pages.flatMap(({ late }) => late ?? [])).map(([path, value]) => [
        path,
        JSON.stringify(value),
      ]),
    );
    const read = <Content>(path: string): Content => JSON.parse(files.get(path) ?? 'null');
    const code = await lateCode(ROOT, [ONE_LIT], 'src/pages/place/late/draw-parts.ts');
    for (const language of LANGUAGES) {
      const draw = await builtDrawing(language, code);
      const names = read<LateNames>(lateNamesOf(latePath(''), language));
      for (const { path, body, late } of pages.filter((page) => page.language === language)) {
        const id = idOf(path);
        const content = lateContent(id, language, read<LateData>(latePath(id)), names);
        const drawn = drawnOf(content, draw);
        expect(drawn, path).toEqual(late === undefined ? {} : drawnOf(late));
        const places = [...body.matchAll(/ data-late="([\w-]+)"/g)].map(([, part]) => part);
        expect(Object.keys(drawn).sort(), path).toEqual(places.sort());
        for (const [part, html] of Object.entries(drawn))
          expect(html.replaceAll(/<[^>]*>|\s/g, '').length, `${path} ${part}`).toBeGreaterThan(60);
        const figures = Object.values(drawn).flatMap((html) => html.match(/data-figure=/g) ?? []);
        expect(figures.length, path).toBeGreaterThan(20);
      }
    }
  }, 240_000);
});

/** Factor of a printed unit to the unit of its series. */
const FACTORS = new Map(
  Papa.parse<Record<string, string>>(readFileSync(resolve(ROOT, 'indicators/tables/units.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map((row) => [row['printed_unit'], Number(row['factor'])]),
);

describe('the file of a place', () => {
  const rowsOf = (id: string): readonly Record<string, string>[] =>
    Papa.parse<Record<string, string>>((tables.get(`data/places/${id}.csv`) ?? '').slice(1).trimEnd(), {
      header: true,
    }).data;

  it('holds every value of its profile, and no other', () => {
    for (const [id, { series }] of profiles) {
      const written = rowsOf(id).flatMap((row) =>
        Object.entries(row)
          .filter(([column, value]) => /^\d{4}$/.test(column) && value !== '')
          .map(([year, value]) => `${row['id']} ${row['level']} ${year} ${value}`),
      );
      const known = series.flatMap(({ series: name, level, points }) =>
        points.map(([year, value]) => `${name} ${level} ${year} ${value}`),
      );
      expect(written.sort(), id).toEqual(known.sort());
    }
  });

  it('is linked from the page with its size', () => {
    for (const { path, body } of pages) {
      const file = `data/places/${path.split('/')[2]}.csv`;
      const kilobytes = Math.round(Buffer.byteLength(tables.get(file) ?? '') / 1000);
      expect(body, path).toMatch(
        new RegExp(`<a href="../../../${file}" download>[^<]*\\b${kilobytes}[ \\u00a0]`),
      );
    }
  });

  it('has the values of the tables: three of them are walked to their rows', () => {
    const points = [...profiles].flatMap(([id, { series }]) =>
      series.flatMap(({ series: name, level, points: all }) =>
        all.map((point) => ({ id, name, level, point })),
      ),
    );
    for (const { id, name, level, point } of pickBySeed(points, 3, 11)) {
      const [year, , , , row] = point;
      const [table = '', line = ''] = row.split(':');
      const cells = readSourceRow(`${table}.csv`, Number(line))?.cells ?? {};
      const written = rowsOf(id).find((one) => one['id'] === name && one['level'] === level)?.[year];
      expect(cells['series'], row).toBe(name);
      expect(Number(written), row).toBeCloseTo(Number(cells['value']) * (FACTORS.get(cells['unit']) ?? 1), 6);
    }
  });
});

describe('the file of the control “compared with”', () => {
  it('has the towns’ own figures of every strip, and where each strip begins and ends', () => {
    for (const language of LANGUAGES) {
      const file: CompareFile = JSON.parse(tables.get(`data/compare/towns-${language}.json`) ?? '{}');
      expect(Object.keys(file.strips).sort()).toEqual([...LIFE_INDICATORS].sort());
      for (const [id, [low, high]] of Object.entries(file.strips)) {
        const own = file.places.flatMap(({ id: place, figures }) => {
          const cell = townScores?.places[place]?.indicators[id]?.cell ?? null;
          const value = figures[id];
          if (value !== undefined)
            expect([cell?.value, cell?.grade], `${place} ${id}`).toEqual([
              value,
              cell?.grade === 'B' ? 'B' : 'A',
            ]);
          return value ?? [];
        });
        expect(own.length).toBeGreaterThan(10);
        expect([Math.min(...own), Math.max(...own)]).toEqual([low, high]);
      }
    }
  });
});
