import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { findRoot } from '../../../src/pages/find-root.ts';
import { mendAddress } from '../../../src/pages/mend-address.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Where a page goes that is asked for at an address; null = it stays. */
function goesTo(address: string, { redirects = 0, kind = 'explorer' } = {}): string | null {
  const replace = vi.fn();
  const { pathname, search, hash, protocol } = new URL(address, 'https://example.org');
  vi.stubGlobal('location', { pathname, search, hash, protocol, replace });
  vi.stubGlobal('document', { documentElement: { dataset: { page: kind } } });
  vi.stubGlobal('performance', { getEntriesByType: () => [{ redirectCount: redirects }] });
  const stop = vi.fn();
  vi.stubGlobal('stop', stop);
  const isStopped = mendAddress();
  expect(stop.mock.calls.length).toBe(isStopped ? 1 : 0);
  return replace.mock.calls[0]?.[0] ?? null;
}

describe('an address without the slash of its folder', () => {
  it.each([
    ['/maps/en', 'explorer', '/maps/en/'],
    ['/maps/en?v=1&l=towns#top', 'explorer', '/maps/en/?v=1&l=towns#top'],
    ['/maps', 'root', '/maps/'],
    ['/maps/kk/town/ridder', 'place', '/maps/kk/town/ridder/'],
    ['/maps/kk/embed?v=1', 'embed', '/maps/kk/embed/?v=1'],
  ])('is mended: %s', (address, kind, mended) => {
    expect(goesTo(address, { kind })).toBe(mended);
  });

  it.each(['/maps/en/', '/maps/en/index.html', '/', 'file:///maps/en'])('is not one: %s', (address) => {
    expect(goesTo(address)).toBeNull();
  });

  it('is left where a host takes the slash away, which would have no end', () => {
    expect(goesTo('/maps/en', { redirects: 1 })).toBeNull();
  });
});

describe('the root of the site is found from a missing address', () => {
  /** Links after a search on a host that has the site at a path, and what was asked for. */
  async function found(pathname: string, site: string, type = 'text/plain; charset=utf-8') {
    const asked: string[] = [];
    const links = [{ href: '/en/towns/', dataset: { below: 'en/towns/' } }];
    vi.stubGlobal('location', { pathname });
    vi.stubGlobal('document', { querySelectorAll: () => links });
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      if (url.includes('down')) throw new TypeError('Failed to fetch');
      return { ok: url === `${site}licences.txt`, headers: new Headers({ 'content-type': type }) };
    });
    await findRoot(LANGUAGES, 'licences.txt');
    return { link: links[0]?.href, asked };
  }

  it('above the folder of a language, at the first try', async () => {
    const { link, asked } = await found('/maps/en/tawn/x/', '/maps/');
    expect([link, asked]).toEqual(['/maps/en/towns/', ['/maps/licences.txt']]);
    const below = await found('/ru/maps/kk/nothing/', '/ru/maps/');
    expect(below.asked).toEqual(['/ru/maps/licences.txt']);
  });

  it.each([
    ['/maps/nothing', '/maps/'],
    ['/maps/a/b/c/', '/maps/'],
    ['/nothing', '/'],
    ['/ru/maps/nothing', '/ru/maps/'],
    ['/maps/down/x', '/maps/'],
  ])('%s: %s', async (pathname, site) => {
    expect((await found(pathname, site)).link).toBe(`${site}en/towns/`);
  });

  it('or links stay as they are, also where a host answers everything with a page', async () => {
    expect((await found('/a/b/', '/elsewhere/')).link).toBe('/en/towns/');
    expect((await found('/a/b/', '/a/', 'text/html')).link).toBe('/en/towns/');
  });
});
