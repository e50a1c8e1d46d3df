import { readFileSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrive, type Site, startSite } from './driver.ts';

/** An investor has so many clicks from the opening page to a workbook. */
const MOST_CLICKS = 15;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('the investment image of a town', () => {
  it('is reached by an investor: hard needs, three towns pinned, side by side, a page, a workbook', async () => {
    const opened = await site.open({ path: 'en/?map=svg' });
    const { page } = opened;
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    let clicks = 0;
    const click = async (selector: string): Promise<void> => {
      await page.locator(selector).first().click();
      clicks += 1;
    };
    await click('.filter-panel > summary');
    await click('[data-filter="needs"] label:has(input[value="power"])');
    await click('[data-filter="needs"] label:has(input[value="residents:20000"])');
    const rows = page.locator('tbody.ranked-rows tr[data-row], tbody.ranked-rows tr:has([data-pin])');
    expect(await rows.count()).toBeGreaterThan(2);
    for (let pin = 0; pin < 3; pin += 1) await click('tbody.ranked-rows [data-pin][aria-pressed="false"]');
    const pinned = await page
      .locator('tbody.pinned-rows .row-button, tbody.pinned-rows td a')
      .allInnerTexts();
    await click('[data-side-by-side]');
    await arrive(page, '**/en/compare/?t=*');
    for (const name of pinned.filter((text) => text.trim() !== ''))
      expect((await page.locator('main').innerText()).includes(name.trim())).toBe(true);
    await click('main table th a');
    await arrive(page, '**/en/town/*/?c=*');
    const [download] = await Promise.all([page.waitForEvent('download'), click('button:has-text("xlsx")')]);
    const sheets = await readExcelFile(readFileSync(await download.path()));
    expect(sheets.length).toBeGreaterThan(0);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect((await opened.misbehaviour()).consoleErrors).toEqual([]);
    await opened.close();
  });

  it('leads the mayor of Khromtau to the letter that asks for what is missing', async () => {
    const opened = await site.open({ path: 'kk/towns/', language: 'kk' });
    const { page } = opened;
    await page.locator('a[href$="/town/khromtau/"]').first().click();
    await page.waitForURL('**/kk/town/khromtau/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$="khromtau-letter-kk.txt"]').click(),
    ]);
    const letter = readFileSync(await download.path(), 'utf8');
    expect(letter).toContain('Хромтау қаласының әкімдігіне');
    expect(letter.match(/^\d+\. /gm)?.length).toBe(35);
    await opened.close();
  });

  it('says for and against with a figure, a year and a place each, and what a score would be without it', async () => {
    const opened = await site.open({ path: 'en/town/balkhash/', scripts: false });
    const items = await opened.page.locator('#case li').allInnerTexts();
    expect(items.length).toBeGreaterThan(5);
    const named = items.filter((text) => /indicator:|risk score:/.test(text));
    expect(named.length).toBeGreaterThan(4);
    for (const text of named) {
      expect(text).toMatch(/\(\d{4}[;)]/);
      expect(text).toMatch(/rank \d+(–\d+)? of \d+|the (highest|lowest) of \d+/);
      expect(text).toMatch(/Without this figure/);
    }
    await opened.close();
  });

  it('brings the long tables late, folded, and opens them on paper', async () => {
    const opened = await site.open({ path: 'ru/town/temirtau/', language: 'ru' });
    const { page } = opened;
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const late = page.locator('[data-late="series"]');
    expect(await late.locator('tbody tr').count()).toBeGreaterThan(10);
    expect(await late.getAttribute('open')).toBeNull();
    expect((await opened.misbehaviour()).layoutShift).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await late.getAttribute('open')).toBe('');
    await opened.close();
  });

  it('never breaks a year, a score or a short heading in two', async () => {
    const opened = await site.open({
      path: 'ru/town/temirtau/',
      language: 'ru',
      viewport: { width: 1280, height: 800 },
    });
    const { page } = opened;
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const broken = await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
      return [
        ...document.querySelectorAll('.place-table td, .place-table thead th, .plain-table td'),
      ].flatMap((cell) => {
        const text = cell.textContent?.trim() ?? '';
        if (text === '' || /\s/.test(text)) return [];
        // Of the text alone: the box of a link stands a pixel higher or lower than its text.
        const range = document.createRange();
        const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const boxes = [];
        while (words.nextNode()) {
          range.selectNodeContents(words.currentNode);
          boxes.push(...range.getClientRects());
        }
        const tops = boxes.map(({ top }) => top);
        const isBroken = Math.max(...tops) - Math.min(...tops) > (boxes[0]?.height ?? 0) / 2;
        return isBroken ? [text] : [];
      });
    });
    expect(broken).toEqual([]);
    await opened.close();
  });

  it('stands without its late tables where their file does not come', async () => {
    const opened = await site.open({ path: 'en/town/temirtau/', replaced: { 'temirtau.json': null } });
    const { page } = opened;
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    expect(await page.locator('[data-late="series"]').isVisible()).toBe(false);
    expect(await page.locator('.series-file a').isVisible()).toBe(true);
    await opened.close();
  });
});
