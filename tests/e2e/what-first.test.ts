import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { calmly, GOOD, openExplorer, openStillPage } from './explorer-page.ts';
import { openPriority } from './priority-page.ts';

/** Every language before a release: a unit test decodes the links of all. */
const isLong = process.env['CHECK_LONG'] === '1';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('a policymaker', () => {
  it('opens what comes first, narrows it to a region, opens a line, and moves a limit that map, list and legend follow', async () => {
    const page = await openPriority(site, 'en/?map=svg');
    await page.chooseView('what-first');
    await page.waitForList();
    expect(await page.lines()).toHaveLength(27);
    expect(await page.line('zhanaozen')).toContain('risk 5.1 (4.4–5.9) is above 3.5');
    expect(await page.townName('zhanaozen')).toContain('higher risk, higher potential');
    await page.narrow('KZ-35');
    expect((await page.lines()).every((line) => !line.startsWith('zhanaozen'))).toBe(true);
    expect(await page.townName('zhanaozen')).toMatch(/outside the filter$/);
    expect(page.address()).toContain('f=r=KZ-35');
    await page.openLine('balkhash');
    expect(await page.profile()).toContain('What comes first: between A and B');
    await page.back();
    await page.waitForList();
    const before = {
      lines: await page.lines(),
      counts: await page.counts(),
      legend: await page.legendCounts(),
    };
    await page.moveRisk(4.6);
    const after = {
      lines: await page.lines(),
      counts: await page.counts(),
      legend: await page.legendCounts(),
    };
    expect(after.lines).not.toEqual(before.lines);
    expect(after.counts).not.toEqual(before.counts);
    expect(after.legend).not.toEqual(before.legend);
    expect(await page.line('shakhtinsk')).toContain('4.6');
    const again = await openPriority(site, `en/${page.address().replace(/^[^?]*/, '')}`);
    await again.waitForList();
    expect(await again.lines()).toEqual(after.lines);
    expect(await again.legendCounts()).toEqual(after.legend);
    expect(calmly(await again.misbehaviour())).toEqual(GOOD);
    await again.close();
    expect(calmly(await page.misbehaviour())).toEqual(GOOD);
    await page.close();
  });
});

describe('a newcomer', () => {
  it.each(isLong ? ['en', 'ru', 'kk'] : ['ru'])(
    'follows the guided tours, which lead where they say, %s',
    async (language) => {
      const tours = await openStillPage(site, `${language}/tours/`);
      const links = await tours.linksOf('[data-tour-step]');
      expect(links.length).toBeGreaterThan(14);
      await tours.close();
      // One view of each tour, and one page.
      const opened = [links[1], links[9], links[15]].flatMap((link) => link ?? []);
      for (const link of opened) {
        const page = await openExplorer(site, { path: link.replace('some/path/', ''), webGl: false });
        expect(await page.messages(), link).toEqual([]);
        expect(calmly(await page.misbehaviour()), link).toEqual(GOOD);
        await page.close();
      }
    },
  );
});
