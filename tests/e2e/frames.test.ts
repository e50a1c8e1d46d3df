import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READY_VIEWS } from '../../src/explorer/ready-views.ts';
import { type Site, startSite } from './driver.ts';
import { type Framing, openFrame } from './frame-page.ts';

/** As a ministry's host sends it: nothing that stands in a page itself is allowed. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'";

/** A page of somebody else, of another origin. */
let host: Site;
let plain: Site;
let open: Site;
let strict: Site;
beforeAll(async () => {
  [host, plain, open, strict] = await Promise.all([
    startSite('tests/fixtures/behaving'),
    startSite(),
    startSite('dist', '/', { 'access-control-allow-origin': '*' }),
    startSite('dist', '/maps/', { 'content-security-policy': STRICT }),
  ]);
});
afterAll(() => Promise.all([host, plain, open, strict].map((site) => site.close())));

const CHOSEN = [
  ['another measure', 'en/embed/?v=1&l=regions*m=risk~towns*m=risk&theme=light'],
  ['differences between years', 'ru/embed/?v=1&y=core-2022&l=towns*d=y:core-2015&theme=light'],
] as const;
const HOSTILE = 'iframe{height:auto;filter:none}*{color:red!important;font-size:40px!important}';

async function pictureIn(site: Site, path: string, framing: Framing): Promise<Buffer> {
  const frame = await openFrame(host, site.url + path, framing);
  await frame.settled();
  const picture = await frame.picture();
  await frame.close();
  return picture;
}

describe('a chosen view is the same picture in every frame', () => {
  it.each(CHOSEN)('%s, drawn by its script', async (_name, path) => {
    const bare = await pictureIn(plain, path, {});
    const sandboxed = { attributes: 'sandbox="allow-scripts"' };
    for (const [site, framing] of [
      [plain, sandboxed],
      [plain, { ...sandboxed, css: HOSTILE }],
      [open, sandboxed],
      [strict, {}],
      [strict, sandboxed],
    ] as const)
      expect((await pictureIn(site, path, framing)).equals(bare), `${site.url} ${framing.attributes}`).toBe(
        true,
      );
    const opening = await pictureIn(plain, 'en/embed/', {});
    expect(opening.equals(bare)).toBe(false);
  });

  it.each(READY_VIEWS.map(({ slug }) => slug))('ready view %s, without any script', async (slug) => {
    const path = `kk/embed/${slug}/`;
    const bare = await pictureIn(plain, path, {});
    for (const site of [plain, strict])
      expect((await pictureIn(site, path, { attributes: 'sandbox' })).equals(bare), site.url).toBe(true);
  });
});

describe('a frame that cannot draw its view', () => {
  it('holds no map where scripts are off, and says what works', async () => {
    for (const path of ['en/embed/', 'en/embed/?v=1&l=regions*m=risk']) {
      const frame = await openFrame(host, plain.url + path, { attributes: 'sandbox' });
      await frame.says('scripts are switched off');
      expect((await frame.content()).maps).toBe(0);
      await frame.close();
    }
  });

  it.each([
    [
      'a measure that is gone',
      'v=1&l=regions*m=indicator:gone',
      'address make no sense here: l',
      '../?v=1&l=regions*m=indicator:gone',
    ],
    ['a reader’s own data', 'v=1&l=towns*m=own:gdp', 'own data', '../?v=1&l=towns*m=own:gdp'],
    ['"&" written for HTML', 'v=1&amp;l=regions*m=risk', '“&amp;”', '../?v=1&l=regions*m=risk'],
    ['a year that does not exist', 'v=1&y=core-1900', 'no sense here: y', '../?v=1&y=core-1900'],
    ['another grammar', 'v=9&s=ridder', 'no sense here: v', '../?v=9&s=ridder'],
    ['broken escapes', 'v=1&c=%E0%A4%A', 'no sense here: c', '../?v=1&c=%E0%A4%A'],
  ])('says so and leads to the explorer: %s', async (_name, query, words, link) => {
    const frame = await openFrame(host, `${plain.url}en/embed/?${query}`);
    await frame.settled();
    const content = await frame.content();
    expect(content.words).toContain(words);
    expect([content.maps, content.link]).toEqual([0, link]);
    await frame.close();
  });

  it('draws what is asked for where only something beside the map makes no sense', async () => {
    const frame = await openFrame(
      host,
      `${plain.url}en/embed/?v=1&l=regions*m=risk&p=nowhere&t=x&utm_source=a`,
    );
    await frame.settled();
    expect((await frame.content()).words).toContain('Regions: Risk');
    await frame.close();
  });

  it.each([
    ['embed-kk.js', 'kk/embed/?v=1&l=regions*m=risk', 'файлы жүктелмеді'],
    ['embed-years.js', 'ru/embed/?v=1&y=core-2018&l=towns', 'embed-years'],
  ])('names a file that does not come: %s', async (file, path, words) => {
    const frame = await openFrame(host, plain.url + path, {
      missing: [file],
      attributes: 'sandbox="allow-scripts"',
    });
    await frame.says(words);
    const content = await frame.content();
    expect(content.maps).toBe(0);
    expect(content.link).toContain('?v=1&');
    await frame.close();
  });

  it('is reached from old addresses of the embed form', async () => {
    const frame = await openFrame(host, `${plain.url}en/?embed=1&v=1&l=regions*m=risk`, {
      attributes: 'sandbox="allow-scripts"',
    });
    await frame.settled();
    expect((await frame.content()).words).toContain('Regions: Risk');
    await frame.close();
  });
});
