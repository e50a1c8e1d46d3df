import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('an investor with hard needs', () => {
  it('asks for metals and a railway, sees who meets it on the map too, pins one, and the address keeps it', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    await page.filter('enterprise', 'metals');
    await page.filter('needs', 'railway');
    const rows = await page.rows();
    expect(rows).toContain('temirtau');
    expect(rows).not.toContain('aksai');
    expect(await page.townName('temirtau')).not.toMatch(/filter/);
    expect(await page.townName('aksai')).toMatch(/outside the filter$/);
    expect(await page.legendNotes()).toMatch(/of 27 towns · metals · railway station/);
    await page.pin('ridder');
    const again = await openExplorer(site, { path: `en/${page.address().replace(/^[^?]*/, '')}` });
    expect((await again.rows())[0]).toBe('ridder');
    expect(await again.townName('aksai')).toMatch(/outside the filter$/);
    await again.clearFilters();
    expect(await again.rows()).toHaveLength(27);
    expect(await again.misbehaviour()).toEqual(GOOD);
    await again.close();
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });
});
