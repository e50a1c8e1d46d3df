import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { PRESENT } from '../fixtures/present-version.ts';
import { boxesOutside, meetingBoxes } from '../runner/label-boxes.ts';
import { type Site, startSite } from './driver.ts';
import { openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** An embed has the faces of the reader's system: the widest letters and the narrowest must do. */
const FACES = ['serif', 'monospace', 'Noto Sans'];

describe.each(LANGUAGES)('the embed in %s', (language) => {
  it.each(FACES)('keeps its layout in %s', async (face) => {
    const page = await openExplorer(site, { path: `${language}/embed/`, scripts: false });
    await page.forceFace(face);
    const labels = await page.boxes('[data-labels] text');
    expect(labels.length).toBeGreaterThan(30);
    expect(meetingBoxes(labels)).toEqual([]);
    const [map] = await page.boxes('.embed-map');
    expect(map && boxesOutside(labels, map)).toEqual([]);
    for (const width of [320, 620, 900, 1200]) {
      await page.resize(width, 700);
      expect(await page.scrollsSideways(), `${face} at ${width} px`).toBe(false);
      expect(await page.overflowing('.embed-legends > *'), `${face} at ${width} px`).toEqual([]);
    }
    await page.close();
  });
});

it('an embed of a view made before says so above the map, with the way to what changed', async () => {
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
