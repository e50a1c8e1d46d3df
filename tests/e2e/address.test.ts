import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEXT, PRESENT } from '../fixtures/present-version.ts';
import { type Site, startSite } from './driver.ts';
import { openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('the address', () => {
  it('is empty for the opening view and follows choices back and forth', async () => {
    const page = await openExplorer(site, { path: 'en/', webGl: false });
    const opening = page.address();
    expect(opening).toBe('/some/path/en/');
    await page.openPlace('ridder');
    expect(page.address()).toMatch(/[?&]s=ridder/);
    await page.openTab('towns');
    await page.filter('enterprise', 'coal');
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
    ['a script', `s=%3Cscript%3Ealert(1)%3C/script%3E&v=1&${PRESENT}`],
    ['an unknown town', `v=1&${PRESENT}&s=atlantis`],
    ['broken layers', `v=1&${PRESENT}&l=regions*o=9999~~towns`],
    ['a far camera', 'v=1&c=1e999,-1,NaN'],
    ['another version', `v=99&${PRESENT}&s=ridder`],
    ['another version of the figures', 'v=1&d=none&s=ridder'],
    ['broken escapes', `v=1&${PRESENT}&s=%E0%A4%A&f=%`],
    ['ten thousand letters', `v=1&${PRESENT}&f=${'x'.repeat(10_000)}`],
  ])('falls back part by part on %s and says so once', async (_name, query) => {
    // A camera moves the moving map; all else is the same on the still one, which starts sooner.
    const still = query.includes('c=') ? '' : 'map=svg&';
    const page = await openExplorer(site, { path: `en/?${still}${query}` });
    expect(await page.messages()).toHaveLength(1);
    expect((await page.marks('town')).length).toBe(27);
    if (query.includes('s=ridder')) await page.waitForProfile('ridder');
    const { consoleErrors, foreignRequests } = await page.misbehaviour();
    expect({ consoleErrors, foreignRequests }).toEqual({ consoleErrors: [], foreignRequests: [] });
    await page.close();
  });

  it('says once that a link was made with other figures, and writes the present version from then on', async () => {
    const page = await openExplorer(site, { path: 'en/?v=1&map=svg&s=ridder' });
    await page.waitForProfile('ridder');
    expect(await page.messages()).toEqual([
      expect.stringMatching(/^This link was made before version \d+ .*What changed$/),
    ]);
    // What was asked for stands in the address as it was, until the reader chooses something.
    expect(page.address()).not.toContain(PRESENT);
    await page.closeMessage();
    await page.openTab('towns');
    expect(page.address()).toContain(`v=1&${PRESENT}&s=ridder`);
    expect(await page.share()).toContain(`v=1&${PRESENT}&s=ridder`);
    await page.back();
    await page.waitForProfile('ridder');
    expect(await page.messages()).toEqual([]);
    await page.close();
  });

  it.each([
    ['nothing of a link of the present', `v=1&${PRESENT}&s=ridder`, []],
    ['nothing of the opening view', 'v=1&theme=dark', []],
    [
      'that figures are newer than the site',
      `v=1&${NEXT}&s=ridder`,
      [expect.stringContaining('newer version')],
    ],
  ])('says %s', async (_name, query, messages) => {
    const page = await openExplorer(site, { path: `en/?map=svg&${query}` });
    expect(await page.messages()).toEqual(messages);
    await page.close();
  });
});
