import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { READY_VIEWS } from '../../src/explorer/ready-views.ts';
import { boxesOutside, meetingBoxes } from '../runner/label-boxes.ts';
import { type Site, startSite } from './driver.ts';
import { openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** A frame has the faces of the reader's system: the widest letters and the narrowest must do. */
const FACES = ['serif', 'Noto Sans'];
const SIZES = [
  [240, 400],
  [480, 400],
  [560, 400],
  [640, 640],
  [800, 560],
  [1100, 400],
  [240, 1200],
  [1100, 1200],
] as const;

describe.each(LANGUAGES)('a frame in %s', (language) => {
  it.each(READY_VIEWS.map(({ slug }) => slug))('has all of %s in sight at any size', async (slug) => {
    const page = await openExplorer(site, { path: `${language}/embed/${slug}/`, scripts: false });
    for (const face of FACES) {
      await page.forceFace(face);
      for (const [width, height] of SIZES) {
        await page.resize(width, height);
        const at = `${face} at ${width} × ${height}`;
        expect(await page.scrolls(), at).toBe(false);
        const frame = { name: 'frame', left: 0, top: 0, right: width, bottom: height };
        const [[map], legends, [foot], [link]] = [
          await page.boxes('.embed-map'),
          await page.boxes('.legend, .embed-sizes'),
          await page.boxes('.embed-foot'),
          await page.boxes('.embed-link'),
        ];
        if (!map || !foot || !link) throw new Error(`something is missing, ${at}`);
        expect(legends.length).toBeGreaterThan(0);
        expect(boxesOutside([map, ...legends, foot, link], frame), at).toEqual([]);
        expect(meetingBoxes([map, ...legends, foot]), at).toEqual([]);
        expect(map.bottom - map.top, at).toBeGreaterThan(95);
        const labels = await page.boxes('[data-labels] text');
        expect(labels.length, at).toBeGreaterThan(3);
        expect(meetingBoxes(labels), at).toEqual([]);
        expect(boxesOutside(labels, map), at).toEqual([]);
        expect(await page.smallestLabelPx(), at).toBeGreaterThanOrEqual(10.99);
      }
    }
    await page.close();
  });
});
