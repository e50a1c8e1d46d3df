import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('every measure of both scopes and every year', () => {
  it.each([
    ['still', 'en/?map=svg'],
    ['moving', 'en/'],
  ] as const)('is shown without a fault on the %s map', async (painter, path) => {
    // In a small window: without a card the moving map is drawn pixel by pixel, some hundred times.
    const page = await openExplorer(site, { path, viewport: { width: 1040, height: 640 } });
    if (painter === 'moving') await page.waitForWebGl();
    expect(await page.walkMeasures()).toBeGreaterThan(150);
    expect(await page.walkYears()).toBeGreaterThan(5);
    // What moves when another year is chosen has been asked for.
    expect({ ...(await page.misbehaviour()), layoutShift: 0, shifted: [] }).toEqual(GOOD);
    await page.close();
  });
});
