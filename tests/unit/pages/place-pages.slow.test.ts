import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { placePath } from '../../../src/lib/place-path.ts';
import type { Page } from '../../../src/pages/page-html.ts';
import { placePages } from '../../../src/pages/place-pages.ts';
import { sourceWithYears } from '../../fixtures/static-pages.ts';

const SITE = 'https://site.invalid/';

/** Paths below the site's root to which the links of a page lead. */
function linksOf({ path, body }: Page): readonly URL[] {
  return [...body.matchAll(/ href="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `${SITE}${path}`))
    .filter(({ href }) => href.startsWith(SITE));
}

describe('the pages of places', () => {
  let pages: readonly Page[];
  let paths: ReadonlySet<string>;
  /** Pages of all places: ranks name others than the few. */
  let all: ReadonlySet<string>;

  beforeAll(async () => {
    const source = await sourceWithYears();
    const { places } = source.data;
    const towns = places.towns.filter(({ id }) => ['balkhash', 'ridder', 'serebryansk'].includes(id));
    const regions = places.regions.filter(({ id }) => ['KZ-35', 'KZ-63', 'KZ-71'].includes(id));
    const few = { ...source, data: { ...source.data, places: { ...places, towns, regions } } };
    pages = [...(await placePages(few, 'town')), ...(await placePages(few, 'region'))];
    const every = [
      ...places.towns.map(({ id }) => ['town', id] as const),
      ...places.regions.map(({ id }) => ['region', id] as const),
    ];
    all = new Set(LANGUAGES.flatMap((to) => every.map(([kind, id]) => placePath(to, kind, id))));
    paths = new Set(pages.map(({ path }) => path));
  }, 60_000);

  it('are one a place and language, and a list of each kind', () => {
    expect(paths.size).toBe(LANGUAGES.length * (3 + 3 + 2));
    expect(paths).toContain(placePath('kk', 'region', 'KZ-71'));
    expect(paths).toContain('ru/towns/');
  });

  it('have one heading of the first level, which names the place, and say where they stand', () => {
    for (const { body } of pages) expect(body.match(/<h1/g)).toHaveLength(1);
    const ridder = pages.find(({ path }) => path === 'en/town/ridder/');
    expect(ridder?.body).toMatch(/<h1>\s*Ridder\s*<\/h1>/);
    expect(ridder?.body).toMatch(/aria-current="page">\s*Ridder\s*</);
  });

  it('lead nowhere but to pages and files that exist', () => {
    const others =
      /^(?:(?:en|ru|kk)\/(?:method\/|versions\/|use\/|glossary\/|compare\/|experts\/|tours\/)?|data\/places\/[\w-]+\.(?:csv|txt)|data\/compare\/[\w-]+\.json|assets\/locator-\w+\.svg)$/;
    for (const page of pages) {
      const lost = linksOf(page).filter(({ pathname }) => {
        const path = pathname.slice(1);
        return !paths.has(path) && !all.has(path) && !others.test(path);
      });
      expect(lost.map(({ pathname }) => pathname)).toEqual([]);
    }
  });

  it('lead back to the map with the place chosen', () => {
    for (const [path, id] of [
      ['en/town/balkhash/', 'balkhash'],
      ['ru/region/KZ-35/', 'KZ-35'],
    ] as const) {
      const page = pages.find((one) => one.path === path);
      const [back] = page === undefined ? [] : linksOf(page).filter(({ search }) => search !== '');
      expect(back?.pathname).toBe(`/${path.slice(0, 3)}`);
      expect(back?.searchParams.get('s')).toBe(id);
    }
  });

  it('are a chain from the first name to the last', () => {
    const chain: string[] = [];
    let next: string | undefined = 'en/town/balkhash/';
    while (next !== undefined && chain.length < 9) {
      chain.push(next);
      const page = pages.find(({ path }) => path === next);
      const href: string | undefined = /<a rel="next" href="([^"]*)"/.exec(page?.body ?? '')?.[1];
      next = href === undefined ? undefined : new URL(href, `${SITE}${next}`).pathname.slice(1);
    }
    expect(chain).toEqual(['en/town/balkhash/', 'en/town/ridder/', 'en/town/serebryansk/']);
  });

  it('list the places by name, each with a link to its page', () => {
    for (const language of LANGUAGES) {
      const list = pages.find(({ path }) => path === `${language}/regions/`);
      const ids = [...(list?.body ?? '').matchAll(/data-place="?([^" >]+)/g)].map(([, id]) => id);
      expect([...ids].sort()).toEqual(['KZ-35', 'KZ-63', 'KZ-71']);
      const linked = new Set((list === undefined ? [] : linksOf(list)).map(({ pathname }) => pathname));
      for (const id of ids) expect(linked).toContain(`/${placePath(language, 'region', id ?? '')}`);
    }
  });
});
