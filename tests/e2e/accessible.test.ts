import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { type ExplorerPage, GOOD, openExplorer, openStillPage } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

interface State {
  readonly name: string;
  readonly path: string;
  /** Its colours in the dark are its own: tried in every run, the others before a release. */
  readonly isDarkToo?: boolean;
  readonly act?: (page: ExplorerPage) => Promise<unknown>;
}

/** Where most of what a page can hold is in sight. */
const STATES: readonly State[] = [
  { name: 'opening', isDarkToo: true, path: 'en/?map=svg' },
  { name: 'symbols', path: 'en/?map=svg', act: (page) => page.chooseView('specialization') },
  {
    name: 'two measures',
    isDarkToo: true,
    path: 'kk/?map=svg',
    act: (page) => page.chooseView('potential-risk'),
  },
  { name: 'layers', path: 'en/?map=svg', act: (page) => page.openLeft('layers') },
  { name: 'weights', path: 'ru/?map=svg', act: (page) => page.openLeft('weights') },
  { name: 'profile of a town', isDarkToo: true, path: 'ru/?map=svg&s=zhanatas' },
  { name: 'years of all towns', path: 'en/?map=svg&d=2&p=relations&r=v=history' },
  { name: 'coverage report', path: 'en/?map=svg&p=report' },
  { name: 'page of a region', path: 'kk/region/KZ-62/' },
  { name: 'ready view in a frame', path: 'en/embed/risk/' },
];

/** The others, before a release. */
const MORE: readonly State[] = [
  { name: 'risk', path: 'ru/?map=svg', act: (page) => page.chooseView('risk') },
  { name: 'change', path: 'en/?map=svg', act: (page) => page.chooseView('change') },
  { name: 'not known', path: 'kk/?map=svg', act: (page) => page.chooseView('not-known') },
  { name: 'comparison', path: 'ru/?map=svg', act: (page) => page.openLeft('compare') },
  { name: 'filter', path: 'en/?map=svg', act: (page) => page.filter('enterprise', 'metals') },
  { name: 'profile of a region', path: 'kk/?map=svg&s=KZ-62' },
  { name: 'scatter plot', path: 'en/?map=svg&d=2&p=relations' },
  { name: 'page of a town', path: 'en/town/balkhash/' },
  { name: 'list of towns', path: 'ru/towns/' },
  { name: 'regions side by side', path: 'kk/compare/?r=KZ-35,KZ-63,KZ-71' },
  { name: 'method', path: 'kk/method/' },
  { name: 'versions', path: 'en/versions/' },
  { name: 'use these maps', path: 'en/use/' },
  { name: 'glossary', path: 'kk/glossary/' },
  { name: 'moving map', path: 'en/', act: (page) => page.waitForWebGl() },
];
const isLong = process.env['CHECK_LONG'] === '1';

describe('axe finds nothing of weight in light and dark', () => {
  it.each([...STATES, ...(isLong ? MORE : [])])('$name', async ({ path, act, isDarkToo }) => {
    const isExplorer = /^\w+\/(\?|$)/.test(path);
    const page = isExplorer
      ? await openExplorer(site, { path, reducedMotion: true })
      : await openStillPage(site, path);
    await act?.(page);
    const themes = isLong || isDarkToo === true ? (['light', 'dark'] as const) : (['light'] as const);
    expect(await page.accessibilityFaults(themes)).toEqual([]);
    await page.close();
  });

  it('on a phone', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg', viewport: { width: 390, height: 844 } });
    expect(await page.accessibilityFaults()).toEqual([]);
    expect(await page.scrollsSideways()).toBe(false);
    await page.close();
  });
});

describe('the moving map', () => {
  it('has all places for a screen reader, and the keyboard walks its towns and opens one', async () => {
    const page = await openExplorer(site, { path: 'en/', viewport: { width: 1040, height: 640 } });
    await page.waitForWebGl();
    const places = [...(await page.marks('region')), ...(await page.marks('town'))];
    expect(places).toHaveLength(47);
    for (const { name } of places) expect(name).toMatch(/: Potential \S/);
    // The skip link leads to the map.
    for (const key of ['Tab', 'Enter', 'ArrowRight']) await page.press(key);
    const first = await page.focusedTown();
    await page.press('ArrowRight');
    const second = await page.focusedTown();
    expect(first).not.toBeNull();
    expect(second).not.toBe(first);
    await page.press('Enter');
    await page.waitForProfile(second ?? '');
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });
});
