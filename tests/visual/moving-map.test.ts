import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../e2e/driver.ts';
import { openExplorer } from '../e2e/explorer-page.ts';
import { comparePicture } from '../runner/picture.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Views of the WebGL painter; the last two need deck.gl, whose layers must leave the labels on top. */
const VIEWS = [
  ['opening', 'en/'],
  ['selected-dark', 'ru/?v=1&s=ridder&theme=dark'],
  [
    'surface-and-symbols',
    'en/?v=1&l=regions*m=risk~-bivariate~surface~-coverage~-panel~-towns~specialization',
  ],
  [
    'rings-over-towns-dark',
    'kk/?v=1&theme=dark&l=regions~-bivariate~-surface~towns*m=risk~-panel~coverage~-specialization',
  ],
] as const;

describe('moving map', () => {
  it.each(VIEWS)('%s', async (name, path) => {
    const page = await openExplorer(site, { path, reducedMotion: true });
    const picture = await page.movingMapPicture();
    const { consoleErrors, foreignRequests } = await page.misbehaviour();
    await page.close();
    const verdict = comparePicture(`moving-${name}`, picture, { tolerance: 0.01 });
    expect.soft(verdict.same, verdict.note).toBe(true);
    expect.soft({ consoleErrors, foreignRequests }).toEqual({ consoleErrors: [], foreignRequests: [] });
  });
});
