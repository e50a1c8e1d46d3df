import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('the address', () => {
  it('is empty for the opening view and follows choices back and forth', async () => {
    const page = await openExplorer(site, { path: 'en/' });
    const opening = page.address();
    expect(opening).toBe('/some/path/en/');
    await page.openPlace('ridder');
    expect(page.address()).toMatch(/[?&]s=ridder/);
    await page.openTab('towns');
    await page.filter('enterprises', 'coal');
    const filtered = await page.rows();
    await page.back();
    await page.back();
    await page.waitForProfile('ridder');
    await page.back();
    expect(page.address()).toBe(opening);
    await page.forward();
    await page.forward();
    await page.forward();
    expect(await page.rows()).toEqual(filtered);
    await page.close();
  });

  it.each([
    ['a script', 's=%3Cscript%3Ealert(1)%3C/script%3E&v=1'],
    ['an unknown town', 'v=1&s=atlantis'],
    ['broken layers', 'v=1&l=regions*o=9999~~towns'],
    ['a far camera', 'v=1&c=1e999,-1,NaN'],
    ['another version', 'v=99&s=ridder'],
    ['broken escapes', 'v=1&s=%E0%A4%A&f=%'],
    ['ten thousand letters', `v=1&f=${'x'.repeat(10_000)}`],
  ])('falls back part by part on %s and says so once', async (_name, query) => {
    const page = await openExplorer(site, { path: `en/?${query}` });
    expect(await page.messages()).toHaveLength(1);
    expect((await page.marks('town')).length).toBe(27);
    if (query.includes('s=ridder')) await page.waitForProfile('ridder');
    const { consoleErrors, foreignRequests } = await page.misbehaviour();
    expect({ consoleErrors, foreignRequests }).toEqual({ consoleErrors: [], foreignRequests: [] });
    await page.close();
  });
});
