import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Site, startSite } from '../e2e/driver.ts';
import { openExplorer } from '../e2e/explorer-page.ts';
import { PRESENT } from '../fixtures/present-version.ts';
import { comparePicture } from '../runner/picture.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const pictures = new Map<string, Buffer>();

/** Views of the WebGL painter; the last two need deck.gl, whose layers must leave the labels on top. */
const VIEWS = [
  ['opening', 'en/'],
  ['selected-dark', `ru/?v=1&${PRESENT}&s=ridder&theme=dark`],
  [
    'surface-and-symbols',
    `en/?v=1&${PRESENT}&l=regions*m=risk~-bivariate~surface~-coverage~-panel~-towns~specialization`,
  ],
  [
    'rings-over-towns-dark',
    `kk/?v=1&${PRESENT}&theme=dark&l=regions~-bivariate~-surface~towns*m=risk~-panel~coverage~-specialization`,
  ],
] as const;

describe('moving map', () => {
  it.each(VIEWS)('%s', async (name, path) => {
    const page = await openExplorer(site, { path, reducedMotion: true });
    const picture = await page.movingMapPicture();
    const { consoleErrors, foreignRequests } = await page.misbehaviour();
    await page.close();
    expect({ consoleErrors, foreignRequests }).toEqual({ consoleErrors: [], foreignRequests: [] });
    pictures.set(name, picture);
  });

  it.skipIf(inject('picturesSkipped') !== '').each(VIEWS)('%s, picture', (name) => {
    const { same, note } = comparePicture(`moving-${name}`, pictures.get(name) ?? Buffer.alloc(0));
    expect(same, note).toBe(true);
  });
});
