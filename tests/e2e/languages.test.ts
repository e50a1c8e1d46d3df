import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { brokenWords } from './broken-words.ts';
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

describe('the longest words of a language', () => {
  it.each(LANGUAGES)('stay inside the share dialog of a phone: %s', async (language) => {
    const viewport = { width: 390, height: 844 };
    const { page, close } = await site.open({ path: `${language}/?map=svg`, viewport, webGl: false });
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.click('.share-button');
    await page.waitForSelector('dialog[open] .download-row button');
    const wider = await page.$eval('dialog[open]', (dialog) => {
      const { left, right } = dialog.getBoundingClientRect();
      const inside = [...dialog.querySelectorAll('button, a, input, textarea, p')];
      return inside
        .filter(
          (one) =>
            one.getBoundingClientRect().right > right - 8 || one.getBoundingClientRect().left < left + 8,
        )
        .map((one) => one.textContent);
    });
    expect(wider).toEqual([]);
    await close();
  });

  it.each(LANGUAGES)('leave the foot of a small frame free: %s', async (language) => {
    const viewport = { width: 560, height: 420 };
    const path = `${language}/embed/?v=1&embed=1&l=regions~specialization`;
    const { page, close } = await site.open({ path, viewport });
    await page.waitForSelector('.embed-legends');
    const room = await page.$eval('.embed-legends', (legends) => ({
      bottom: legends.getBoundingClientRect().bottom,
      foot: document.querySelector('.embed-foot')?.getBoundingClientRect().top ?? 0,
      isCut:
        getComputedStyle(legends).overflowY !== 'visible' || legends.scrollHeight <= legends.clientHeight,
    }));
    expect(room.bottom).toBeLessThanOrEqual(room.foot);
    expect(room.isCut).toBe(true);
    await close();
  });

  const MEASURES = [
    ['towns', 'l=regions~towns*m=lq:B&t=towns,potential,desc'],
    ['regions', 'l=regions*m=lq:B&t=regions,potential,desc'],
  ] as const;

  it.each(LANGUAGES.flatMap((language) => MEASURES.map(([scope, view]) => [scope, language, view] as const)))(
    'do not meet in the heads of a table of %s with a measure, in the page’s face or the machine’s own: %s',
    async (_scope, language, view) => {
      const path = `${language}/?v=1&d=2&map=svg&${view}`;
      const { page, close } = await site.open({ path, webGl: false });
      const head = page.locator('.ranked:has(.col-measure) thead');
      await head.waitFor({ state: 'attached' });
      const gaps = (face: string): Promise<readonly number[]> =>
        head.evaluate((row, chosen) => {
          document.documentElement.style.setProperty('--font', chosen);
          const boxes = [...row.querySelectorAll('.sort > span:first-child')].map((button) => {
            const words = document.createRange();
            words.selectNodeContents(button);
            return words.getBoundingClientRect();
          });
          return boxes.slice(1).map((box, at) => box.left - (boxes[at]?.right ?? 0));
        }, face);
      for (const face of ['"Noto Sans"', 'system-ui', 'sans-serif']) {
        expect(await gaps(face)).toHaveLength(4);
        expect((await gaps(face)).filter((gap) => gap < 4)).toEqual([]);
      }
      await close();
    },
  );

  it.each(LANGUAGES.flatMap((language) => [1440, 844].map((width) => [language, width] as const)))(
    'stay whole in the table of regions, clear of the interval beside them: %s, %d px',
    async (language, width) => {
      const path = `${language}/?v=1&d=2&map=svg&t=regions,risk,desc`;
      const { page, close } = await site.open({ path, viewport: { width, height: 900 }, webGl: false });
      await page.locator('.ranked-regions .rank-interval').last().waitFor({ state: 'attached' });
      const nearest = (face: string): Promise<number> =>
        page.locator('.ranked-regions tr:has(.rank-interval)').evaluateAll((rows, chosen) => {
          document.documentElement.style.setProperty('--font', chosen);
          const gapOf = (row: Element): number => {
            const figures = row.querySelectorAll('.rank-interval > :not(.vh), .robust');
            const ends = [...figures].map((figure) => figure.getBoundingClientRect().right);
            const name = row.querySelector('.row-button')?.getBoundingClientRect();
            return (name?.left ?? 0) - Math.max(...ends);
          };
          return Math.min(...rows.map(gapOf));
        }, face);
      for (const face of ['"Noto Sans"', 'system-ui', 'sans-serif']) {
        expect(await nearest(face)).toBeGreaterThanOrEqual(4);
        expect(await brokenWords(page, '.ranked-regions .row-button')).toEqual([]);
      }
      await close();
    },
  );
});
