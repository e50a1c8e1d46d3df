import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { calmly, GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('a policymaker asks what follows if the works of Temirtau shrink', () => {
  it('sets a loss of 30 %, reads the map of all towns and that the staff is the whole group’s; the address keeps it', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg&d=2&s=temirtau' });
    await page.openLeft('scenario');
    await page.setScenario('loss', 40);
    await page.setScenario('loss', 30);
    const result = await page.scenarioResult();
    expect(result).toContain('whole group’s: it is not used');
    expect(result).toMatch(/lost 30% of its jobs, between [\d,]+ and [\d,]+ jobs would be at risk/);
    await page.showScenario();
    expect(await page.townName('temirtau')).toMatch(/Scenario, not forecast: jobs at risk.*%/);
    expect(await page.townName('rudny')).toContain('output by industry is not published');
    expect(page.address()).toContain('sc=inertial*l=30*t=1*h=10');
    const again = await openExplorer(site, { path: `en/${page.address().replace(/^[^?]*/, '')}` });
    await again.waitForScenario();
    expect(await again.townName('temirtau')).toBe(await page.townName('temirtau'));
    expect(await again.profileScenario()).toContain('whole group’s');
    expect(calmly(await again.misbehaviour())).toEqual(GOOD);
    await again.close();
    expect(calmly(await page.misbehaviour())).toEqual(GOOD);
    await page.close();
  });
});
