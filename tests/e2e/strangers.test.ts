import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { type Site, startSite } from './driver.ts';
import { GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Five tasks of somebody who has never seen the page, each in at most six clicks from the opening. */
describe('a stranger', () => {
  it.each(LANGUAGES)(
    'is told in %s what the map shows, with at most 40 controls and nothing cut',
    async (language) => {
      const viewport = { width: 1440, height: 900 };
      const page = await openExplorer(site, { path: `${language}/?map=svg`, viewport });
      const { headline, mapLegend, controls, mapShare, cut } = await page.sights();
      if (language === 'en') {
        expect(headline).toBe(
          'Potential of monotowns, 2022 The darker the circle, the higher the potential.',
        );
        expect(mapLegend).toMatch(/below 34 2 34–40 2 .* not scored 9/);
      }
      expect(controls).toBeLessThanOrEqual(40);
      expect(mapShare).toBeGreaterThanOrEqual(0.6);
      expect(cut).toEqual([]);
      expect(await page.misbehaviour()).toEqual(GOOD);
      await page.close();
    },
  );

  it('names the riskiest town and why', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    const clicks = await page.countClicks();
    await page.chooseView('risk');
    const [riskiest = ''] = await page.rows();
    expect(riskiest).toBe('karazhal');
    await page.openPlace(riskiest);
    expect(await page.profile()).toMatch(/Raises the risk score: .*\d{4}.*(highest|rank)/);
    expect(await clicks()).toBeLessThanOrEqual(6);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it('finds the metal towns with flights, and which are not known', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    const clicks = await page.countClicks();
    await page.filter('enterprise', 'metals');
    await page.filter('needs', 'flights');
    expect(await clicks()).toBeLessThanOrEqual(6);
    expect(await page.rows()).toEqual(expect.arrayContaining(['balkhash', 'zhezkazgan']));
    expect((await page.sights()).headline).toMatch(/\d of 27 towns · metals · airport with flights/);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it('reads the same in Kazakh on a phone', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg', viewport: { width: 390, height: 844 } });
    const clicks = await page.countClicks();
    await page.chooseLanguage('kk');
    await page.chooseView('risk');
    const { headline, mapLegend } = await page.sights();
    expect(headline).toMatch(/^Моноқалалардың тәуекелі, 2022/);
    expect(mapLegend).toMatch(/орташа: 3,5–5,0 \d+/);
    expect(await page.scrollsSideways()).toBe(false);
    expect(await clicks()).toBeLessThanOrEqual(6);
    await page.close();
  });

  it('sends a link that opens the same view', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    const clicks = await page.countClicks();
    await page.chooseView('specialization');
    const { headline, mapLegend } = await page.settledSights();
    expect(headline).toContain('What monotowns produce');
    const link = await page.share();
    expect(await clicks()).toBeLessThanOrEqual(6);
    await page.close();
    const again = await openExplorer(site, { path: link });
    expect(await again.settledSights()).toMatchObject({ headline, mapLegend });
    await again.close();
  });
});
