import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { type FrameContent, type Framing, openFrames } from './frame-page.ts';

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

const HOSTILE = '*{color:red;font-size:40px;box-sizing:content-box;letter-spacing:9px}';
const SCRIPTS = 'sandbox="allow-scripts"';

/** Numbers of the frames whose picture is not that of the first. */
async function unlikeTheFirst(
  framings: readonly Framing[],
  take: 'still' | 'picture',
): Promise<readonly number[]> {
  const page = await openFrames(host, framings, { css: HOSTILE });
  const first = await page[take](0);
  const unlike: number[] = [];
  for (let at = 1; at < framings.length; at += 1) if (!(await page[take](at)).equals(first)) unlike.push(at);
  await page.close();
  return unlike;
}

describe('a chosen view is the same picture in every frame', () => {
  it.each([
    ['another measure', 'en/embed/?v=1&l=regions*m=risk~towns*m=risk&theme=light'],
    ['differences between years', 'ru/embed/?v=1&y=core-2022&l=towns*d=y:core-2015&theme=light'],
  ])('%s, drawn by its script', async (_name, path) => {
    const framings = [
      { address: plain.url + path },
      { address: plain.url + path, attributes: SCRIPTS },
      { address: open.url + path, attributes: SCRIPTS },
      { address: strict.url + path },
      { address: strict.url + path, attributes: SCRIPTS },
      { address: `${plain.url}en/embed/` },
    ];
    // The last is another view, so that a picture without its view would be found.
    expect(await unlikeTheFirst(framings, 'picture')).toEqual([framings.length - 1]);
  });

  // Circles, cells and symbols; the other views are drawn of the same parts.
  it.each(['risk', 'potential-risk', 'specialization'])('ready view %s, without any script', async (slug) => {
    const path = `kk/embed/${slug}/`;
    const framings = [
      { address: plain.url + path },
      { address: plain.url + path, attributes: 'sandbox' },
      { address: strict.url + path, attributes: 'sandbox' },
    ];
    expect(await unlikeTheFirst(framings, 'still')).toEqual([]);
  });
});

describe.concurrent('a frame that cannot draw its view', () => {
  const shown = async (path: string): Promise<FrameContent> => {
    const page = await openFrames(host, [{ address: plain.url + path }]);
    await page.settled();
    const content = await page.content();
    await page.close();
    return content;
  };

  it.each(['en/embed/', 'en/embed/?v=1&l=regions*m=risk'])(
    'holds no map where scripts are off: %s',
    async (path) => {
      const page = await openFrames(host, [{ address: plain.url + path, attributes: 'sandbox' }]);
      expect(await page.saysWithoutScripts()).toContain('scripts are switched off');
      expect((await page.content()).maps).toBe(0);
      await page.close();
    },
  );

  it.each([
    ['a measure that is gone', 'v=1&l=regions*m=indicator:gone', 'could not be read here: l', ''],
    ['a reader’s own data', 'v=1&l=towns*m=own:gdp', 'own data', ''],
    ['"&" written for HTML', 'v=1&amp;l=regions*m=risk', '“&amp;”', 'v=1&l=regions*m=risk'],
    ['a year that does not exist', 'v=1&y=core-1900', 'could not be read here: y', ''],
  ])('says so and leads to the explorer: %s', async (_name, query, words, mended) => {
    const content = await shown(`en/embed/?${query}`);
    expect(content.words).toContain(words);
    expect([content.maps, content.link]).toEqual([0, `../?${mended || query}`]);
  });

  it('is not one where only something beside the map makes no sense, nor under an old address', async () => {
    for (const path of [
      'en/embed/?v=1&l=regions*m=risk&p=nowhere&t=x&utm_source=a',
      'en/?embed=1&v=1&l=regions*m=risk',
    ])
      expect((await shown(path)).words).toContain('Regions: risk');
  });

  it.each([
    ['embed.js', 'kk/embed/?v=1&l=regions*m=risk', 'файлы жүктелмеді'],
    ['embed.js', 'en/embed/?v=1&l=regions*m=risk', 'did not load'],
    ['embed-years.js', 'ru/embed/?v=1&y=core-2018&l=towns', 'embed-years'],
    ['embed-people.js', 'en/embed/?v=1&l=population', 'embed-people'],
  ])('names a file that does not come: %s', async (file, path, words) => {
    const page = await openFrames(host, [{ address: plain.url + path, attributes: SCRIPTS }], {
      missing: [file],
    });
    await page.says(words);
    const { maps, link } = await page.content();
    expect(maps).toBe(0);
    expect(link).toContain('?v=1&');
    await page.close();
  });

  it('is drawn at the second try of its script', async () => {
    const address = `${plain.url}en/embed/?v=1&l=regions*m=risk`;
    const page = await openFrames(host, [{ address, attributes: SCRIPTS }], { late: ['embed-'] });
    await page.says('Regions: risk');
    await page.close();
  });
});
