import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { READY_VIEWS } from '../../src/explorer/ready-views.ts';
import { PRESENT } from '../fixtures/present-version.ts';
import { boxesOutside, meetingBoxes } from '../runner/label-boxes.ts';
import { type Site, startSite } from './driver.ts';
import { openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const EDGES = [
  [240, 400],
  [320, 560],
  [640, 640],
  [1100, 400],
] as const;
const SIZES = [
  ...EDGES,
  ...([
    [240, 800],
    [240, 1200],
    [480, 400],
    [560, 400],
    [620, 420],
    [800, 560],
    [1100, 825],
    [1100, 1200],
  ] as const),
];

/** Layouts hang on sizes, and lengths of words on languages: all sizes once, the hardest ones in every language. */
const SIZES_OF = { en: SIZES, ru: EDGES, kk: EDGES };
/** Legends of few words, of many, and of cells. */
const HARD_VIEWS = ['risk', 'potential-risk', 'specialization'];
const VIEWS_OF = { en: READY_VIEWS.map(({ slug }) => slug), ru: HARD_VIEWS, kk: HARD_VIEWS };

describe.each(LANGUAGES)('a frame in %s', (language) => {
  it.each(VIEWS_OF[language])('has all of %s in sight at any size', async (slug) => {
    const page = await openExplorer(site, { path: `${language}/embed/${slug}/`, scripts: false });
    for (const [width, height] of SIZES_OF[language]) {
      await page.resize(width, height);
      expect(await page.frameFaults(), `${width} × ${height}`).toEqual([]);
    }
    const [[map], labels] = [await page.boxes('.embed-map'), await page.boxes('[data-labels] text')];
    expect(meetingBoxes(labels)).toEqual([]);
    expect(map && boxesOutside(labels, map)).toEqual([]);
    await page.close();
  });
});

it('a frame of a view made before says so above the map, with the way to what changed', async () => {
  const query = 'v=1&embed=1&l=regions~towns*m=risk';
  const page = await openExplorer(site, {
    path: `en/embed/?${query}`,
    viewport: { width: 700, height: 700 },
  });
  expect(await page.text()).toMatch(/made before version \d+ of the index.*What changed/s);
  const [[line], [map]] = [await page.boxes('.embed-aged'), await page.boxes('.embed-map')];
  expect(line?.bottom).toBeLessThanOrEqual(map?.top ?? 0);
  await page.close();
  const present = await openExplorer(site, { path: `en/embed/?${query}&${PRESENT}` });
  expect(await present.boxes('.embed-aged')).toEqual([]);
  await present.close();
});

it('a legend in a frame has the hatching that means "no score", and a line around every swatch', async () => {
  const opened = await site.open({ path: 'en/embed/potential/', scripts: true });
  const drawn = await opened.page.evaluate(() => ({
    hatched: [...document.querySelectorAll('.swatch-hatch')].map(
      (swatch) => getComputedStyle(swatch).backgroundImage,
    ),
    lines: [...document.querySelectorAll('.swatch .swatch-line')].map(
      (line) => getComputedStyle(line).stroke,
    ),
  }));
  expect(drawn.hatched.length).toBeGreaterThan(0);
  for (const hatching of drawn.hatched) expect(hatching).toContain('gradient');
  expect(drawn.lines.length).toBeGreaterThan(5);
  expect(drawn.lines).not.toContain('none');
  await opened.close();
});
