import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { ExplorerPage, GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const TABLE = 'town,parks\nRidder,12\nBalkhash,7\n';

describe('a page in one language', () => {
  it('asks for the texts and names of its own language alone, and for another when it is chosen', async () => {
    const page = await openExplorer(site, { path: 'kk/?map=svg' });
    const asked = async (): Promise<readonly string[]> =>
      (await page.files()).filter((name) => /texts|^explorer-(?:kk|ru|en)/.test(name)).sort();
    await expect.poll(asked).toEqual(['explorer-kk.json', 'texts-opening-kk.js', 'texts-rest-kk.js']);
    await page.dropFile('parks.csv', TABLE);
    await page.closeDialog();
    await page.chooseLanguage('ru');
    expect(await asked()).toEqual([
      'explorer-kk.json',
      'explorer-ru.json',
      'texts-opening-kk.js',
      'texts-opening-ru.js',
      'texts-rest-kk.js',
      'texts-rest-ru.js',
    ]);
    expect(await page.townName('balkhash')).toMatch(/^Балхаш: /);
    // The reader's own table is still there.
    await page.openTab('upload');
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it('follows the link to the other page where the texts do not come', async () => {
    const opened = await site.open({
      path: 'kk/?map=svg',
      replaced: { 'texts-opening-ru.js': null },
    });
    const choose = async (): Promise<void> => {
      await opened.page.waitForSelector('html[data-ready]', { state: 'attached' });
      await opened.page.click('.languages a[lang="ru"]');
    };
    await choose();
    // A file that is gone reloads the page once: a newer one may name another.
    await opened.page.waitForEvent('load');
    await choose();
    await opened.page.waitForURL(/\/ru\//);
    const page = new ExplorerPage(opened);
    expect(await page.language()).toBe('ru');
    await page.close();
  });
});
