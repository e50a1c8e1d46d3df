import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { type Site, startSite } from './driver.ts';
import { GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('a reader of relations', () => {
  it('opens the plot, chooses a town in it, changes an axis, and goes back step by step', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    await page.openTab('relations');
    await page.waitForPlot();
    const all = await page.points();
    expect(all.length + (await page.gaps()).length).toBe(27);
    await page.choosePoint('ridder');
    await page.waitForProfile('ridder');
    await page.back();
    await page.waitForPlot();
    await page.chooseAxis('y', 'infrastructure');
    await page.chooseAxis('x', 'economic');
    expect(decodeURIComponent(page.address())).toMatch(/p=relations.*r=x=economic\*y=infrastructure/);
    // Those that rest on figures of the district have a circle too.
    expect((await page.points()).length).toBeGreaterThan(all.length);
    await page.back();
    await page.back();
    expect(await page.points()).toEqual(all);
    expect(await page.accessibilityFaults()).toEqual([]);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it('finds the same view under its address, and a pair of the matrix as a plot', async () => {
    const path = 'ru/?v=1&p=relations&r=v=matrix*s=region&map=svg';
    const page = await openExplorer(site, { path });
    await page.choosePair('region-grp', 'region-income');
    await page.waitForPlot();
    expect(await page.points()).toHaveLength(20);
    expect(decodeURIComponent(page.address())).toContain('x=indicator:region-grp*y=indicator:region-income');
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it.each(LANGUAGES)('reaches every tab on a phone: %s', async (language) => {
    const page = await openExplorer(site, {
      path: `${language}/?map=svg&p=relations`,
      viewport: { width: 390, height: 844 },
      touch: true,
    });
    await page.waitForPlot();
    expect(await page.scrollsSideways()).toBe(false);
    await page.chooseView('not-known');
    await page.openTab('coverage');
    await page.openTab('towns');
    await page.openTab('relations');
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });
});
