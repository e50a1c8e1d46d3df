import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { type Site, startHost, startSite } from '../driver.ts';
import { GOOD } from '../explorer-page.ts';
import { openFrames } from '../frame-page.ts';
import { openOn } from './host-page.ts';
import { hosts } from './hosts.ts';

/** A page of somebody else, of another origin. */
let stranger: Site;
beforeAll(async () => {
  stranger = await startSite('tests/fixtures/behaving');
});
afterAll(() => stranger.close());

/** The host with the strictest headers is tried in every run, all of them by `npm run check:long`. */
const isLong = process.env['CHECK_LONG'] === '1';
const tried = hosts().filter(({ name }) => isLong || name.includes('nginx'));

describe.each(tried)('on $name', ({ ways, sends }) => {
  const base = ways.base ?? '/';
  let site: Site;
  beforeAll(async () => {
    site = await startHost(ways);
  });
  afterAll(() => site.close());

  it.each(['en/', 'en'])('the explorer starts whole at %s', async (path) => {
    const page = await openOn(site, path);
    await page.waitForMap();
    expect(page.address()).toBe(`${base}en/`);
    expect(await page.isStyled()).toBe(true);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it.each(['ru/town/ridder/', 'kk/town/ridder', 'kk/method/', 'ru/versions/'])(
    'a page of text has its styles: %s',
    async (path) => {
      const page = await openOn(site, path);
      expect(await page.isStyled()).toBe(true);
      expect(await page.misbehaviour()).toEqual(GOOD);
      await page.close();
    },
  );

  it.each(['en/tawn/ridder/', 'nothing', 'kk/nothing', 'a/b/c/'])(
    'a page for whatever is missing leads to the site: %s',
    async (path) => {
      const page = await openOn(site, path);
      const expected = LANGUAGES.flatMap((language) =>
        ['', 'towns/', 'regions/'].map((below) => `${base}${language}/${below}`),
      );
      await expect.poll(() => page.links()).toEqual(expected);
      expect(await page.isStyled()).toBe(true);
      await page.close();
    },
  );

  it('frames stand in pages of others, in any sandbox', async () => {
    const page = await openFrames(stranger, [
      { address: `${site.url}kk/embed/risk/`, attributes: 'sandbox' },
      { address: `${site.url}en/embed/?v=1&l=regions*m=risk`, attributes: 'sandbox="allow-scripts"' },
      { address: `${site.url}ru/embed/?v=1&l=regions*m=risk` },
    ]);
    for (const at of [0, 1, 2]) await page.settled(at);
    expect((await page.content()).maps).toBeGreaterThan(0);
    await page.close();
  });

  it('headers are those that it is told to send', async () => {
    const named = async (path: string): Promise<Headers> => (await fetch(site.url + path)).headers;
    const [page, icon, table] = await Promise.all(
      ['en/', await iconOf(site), 'data/codebook.csv'].map(named),
    );
    expect(page?.get('content-security-policy')?.includes("style-src 'self' 'sha256-") ?? false).toBe(
      sends.policy,
    );
    expect(icon?.get('content-security-policy')).toBe(page?.get('content-security-policy'));
    if (!sends.caching) return;
    expect(icon?.get('cache-control')).toMatch(/public.*immutable|immutable.*public/);
    expect(icon?.get('cache-control')).toContain('max-age=31536000');
    expect(page?.get('cache-control') ?? 'no-cache').toMatch(/no-cache|no-store/);
    if (sends.policy) expect(table?.get('access-control-allow-origin')).toBe('*');
  });
});

/** A file whose name has a hash. */
async function iconOf(site: Site): Promise<string> {
  const html = await (await fetch(`${site.url}en/`)).text();
  return /assets\/icon-[^"]+/.exec(html)?.[0] ?? '';
}

describe('a page for whatever is missing', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startHost({ missing: '404.html' });
  });
  afterAll(() => site.close());

  it('says in each language what to do where scripts are off', async () => {
    const page = await openOn(site, 'nothing', false);
    const text = await page.text();
    for (const words of [
      /Мұндай бет жоқ/,
      /Такой страницы нет/,
      /There is no such page/,
      /shorten the address/,
    ])
      expect(text).toMatch(words);
    expect(await page.links()).toContain('/ru/towns/');
    await page.close();
  });
});

describe('a bucket that is no website', () => {
  it('has pages only by the names of their files, and finds none for a folder', async () => {
    const site = await startHost({ base: '/some/path/', hasIndex: false });
    expect((await fetch(`${site.url}en/`)).status).toBe(404);
    const page = await openOn(site, 'en/index.html');
    await page.waitForMap();
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
    await site.close();
  });
});
