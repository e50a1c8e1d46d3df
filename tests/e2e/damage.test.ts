import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { calmly, GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('a damaged or missing data file', () => {
  it.each([
    ['explorer-en.json', '{"format": 1, "codebook": ['],
    ['explorer-en.json', null],
    ['places.json', '[]'],
  ])('%s is named and the prerendered page stays', async (file, body) => {
    const page = await openExplorer(site, { path: 'en/', replaced: { [file]: body } });
    expect((await page.messages()).join(' ')).toContain(file);
    expect([(await page.marks('region')).length, (await page.marks('town')).length]).toEqual([20, 27]);
    await page.close();
  });

  it('outlines of the moving map are named and the still map stays', async () => {
    const page = await openExplorer(site, { path: 'en/', replaced: { 'regions.topo.json': null } });
    await expect.poll(async () => (await page.messages()).join(' ')).toContain('regions.topo.json');
    expect([(await page.marks('region')).length, (await page.marks('town')).length]).toEqual([20, 27]);
    await page.close();
  });

  it('years.json is named when a year is asked for, and the rest works', async () => {
    const page = await openExplorer(site, {
      path: 'en/?v=1&y=core-2018',
      webGl: false,
      replaced: { 'years.json': null },
    });
    await expect.poll(async () => (await page.messages()).join(' ')).toContain('years.json');
    expect((await page.marks('town')).length).toBe(27);
    await page.close();
  });

  it('the code of a layer is named when a view needs it, and the towns stay', async () => {
    const path = 'en/?v=1&l=coverage&map=svg';
    const page = await openExplorer(site, { path, replaced: { 'draws.js': null } });
    await expect.poll(async () => (await page.messages()).join(' ')).toContain('draws.js');
    expect((await page.sights()).mapLegend).toContain('Loading');
    expect((await page.marks('town')).length).toBe(27);
    await page.close();
  });

  it('the code of the share dialog is named when the dialog is wanted, and the map stays', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg', replaced: { 'share-parts.js': null } });
    // A file that is gone reloads the page once, as a newer one may name another; a reader wishes again.
    const told = async (): Promise<string> => {
      const words = (await page.messages()).join(' ');
      if (words === '') await page.wishToShare();
      return words;
    };
    await expect.poll(told, { interval: 500 }).toContain('share-parts.js');
    expect((await page.marks('town')).length).toBe(27);
    await page.close();
  });

  it.each(['ridder.json', 'profiles-town-en.json', 'industries.json', 'profile-rest-template.js'])(
    'a file of a profile is named in the profile, whose scores still stand: %s',
    async (file) => {
      for (const content of [null, '{"format":3}']) {
        const page = await openExplorer(site, {
          path: 'en/?map=svg&s=ridder',
          replaced: { [file]: content },
        });
        await expect.poll(() => page.profile()).toContain(file);
        expect(await page.profile()).toMatch(/Economic/);
        await page.close();
      }
    },
  );
});

describe('the code of a layer that comes late', () => {
  it('leaves the legend saying so until it is there', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg', late: { 'draws.js': 4000 } });
    await page.chooseView('not-known');
    expect((await page.sights()).mapLegend).toContain('Loading');
    await expect.poll(async () => (await page.sights()).mapLegend).toMatch(/^Share of town-level data.*\d/);
    expect((await page.sights()).mapLegend).not.toContain('Loading');
    expect(calmly(await page.misbehaviour())).toEqual(GOOD);
    await page.close();
  });
});

describe('structures of the places that come late', () => {
  it('hold back no map, and what a profile says of its scores', async () => {
    const path = 'en/?map=svg&s=ridder';
    const page = await openExplorer(site, { path, late: { 'industries.json': 8000 } });
    expect((await page.marks('town')).length).toBe(27);
    await expect.poll(() => page.profile(), { timeout: 7000 }).toMatch(/Economic/);
    expect(await page.profile()).not.toMatch(/location quotient/i);
    await expect.poll(() => page.profile()).toMatch(/location quotient/i);
    expect(calmly(await page.misbehaviour())).toEqual(GOOD);
    await page.close();
  });
});
