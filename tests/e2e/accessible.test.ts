import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const STATES = [
  ['opening', 'en/?map=svg'],
  ['profile of a town', 'ru/?map=svg&s=zhanatas'],
  ['profile of a region', 'kk/?map=svg&s=KZ-62'],
  ['coverage report', 'en/?map=svg&p=report'],
  ['dark', 'en/?map=svg&theme=dark&s=ridder'],
  ['embed', 'en/?embed=1'],
] as const;

describe('axe finds nothing serious', () => {
  it.each(STATES)('%s', async (_name, path) => {
    const page = await openExplorer(site, { path });
    expect(await page.seriousViolations()).toEqual([]);
    await page.close();
  });

  it('on a phone', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg', viewport: { width: 390, height: 844 } });
    expect(await page.seriousViolations()).toEqual([]);
    expect(await page.scrollsSideways()).toBe(false);
    await page.close();
  });
});
