import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { type Site, startSite } from './driver.ts';
import { calmly, GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Zhanaozen has the class “high”; people leaving it is one of the figures that would take it out of the class. */
const OUT_OF_CLASS =
  /To class “medium” \(risk below 5\.0\).*Net out-migration: it would take 9\.1 per 1,000 residents instead of 10\.0/;

describe('an analyst who asks what would take Zhanaozen out of its risk class', () => {
  it('reads it in the explorer, chooses a place to pass, and sees it follow the current method', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg&s=zhanaozen' });
    await page.openTab('profile');
    const said = await page.unfoldProfile('class');
    expect(said).toMatch(/Risk: 5\.1 out of 10, class “high”/);
    expect(said).toMatch(OUT_OF_CLASS);
    expect(said).toContain('Past Aksu by potential');
    expect(await page.choosePast('aksai')).toContain('Past Aksai by potential');
    expect(await page.unfoldProfile('themes')).toMatch(
      /Work and pay: Potential \d+\.\d instead of 50\.1, rank/,
    );
    expect(calmly(await page.misbehaviour())).toEqual(GOOD);
    await page.close();
    // Hazard counts twice: the class and what would change it are others.
    const other = await openExplorer(site, {
      path: `en/?map=svg&s=zhanaozen&m=${encodeURIComponent('w=hazard:2')}`,
    });
    await other.openTab('profile');
    expect(await other.unfoldProfile('class')).not.toMatch(OUT_OF_CLASS);
    await other.close();
  });

  it('reads it on the page of the town, where the part comes when the page stands', async () => {
    const opened = await site.open({ path: 'en/town/zhanaozen/' });
    const { page } = opened;
    const part = page.locator('#priorities');
    expect(await part.innerText()).toMatch(/By the app’s own rule, what would matter most: .*work and pay/);
    await part.locator('details.late > summary').click();
    await part.locator('h4').first().waitFor();
    const said = (await part.innerText()).replace(/\s+/g, ' ');
    expect(said).toMatch(OUT_OF_CLASS);
    expect(said).toContain('Strategic priorities by this app’s own rule');
    expect(await accessibilityFaults(page)).toEqual([]);
    await opened.close();
  });
});
