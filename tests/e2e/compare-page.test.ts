import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { type OpenedPage, type OpenOptions, type Site, startSite } from './driver.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function open(options: OpenOptions): Promise<OpenedPage> {
  const opened = await site.open(options);
  await opened.page.waitForSelector('html[data-ready]', { state: 'attached' });
  return opened;
}

const heads = ({ page }: OpenedPage) => page.locator('.side-table thead th a').allInnerTexts();
const notes = ({ page }: OpenedPage) => page.locator('.side-note').allInnerTexts();

describe('a reader who sets places side by side', () => {
  it('is told where the script of the page does not come', async () => {
    const opened = await site.open({
      path: 'ru/compare/?t=balkhash,temirtau',
      language: 'ru',
      replaced: { 'compare.js': null },
    });
    const words = opened.page.locator('.side-unstarted');
    expect(await words.isVisible()).toBe(false);
    await words.waitFor({ state: 'visible', timeout: 15_000 });
    expect(await words.innerText()).toMatch(/перезагрузите|обновите/i);
    await opened.close();
  });

  it('reads a figure of three towns, changes one, and goes back', async () => {
    const opened = await open({ path: 'en/compare/?t=balkhash,temirtau,ridder' });
    const { page } = opened;
    expect(await heads(opened)).toEqual(['Balkhash', 'Temirtau', 'Ridder']);
    const score = page.locator('[data-figure^="score|"][data-figure$="|ridder|potential"]').first();
    expect(await score.innerText()).toMatch(/^\d\d\.\d$/);
    const beds = page.locator('[data-figure^="value|"][data-figure$="|temirtau|hospital-beds"]');
    expect(await beds.innerText()).toMatch(/^\d+\.\d\sper 10,000 residents$/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('[data-scope="town"] select').nth(1).selectOption('aksu');
    await page.locator('.side-table thead a', { hasText: 'Aksu' }).waitFor();
    expect(new URL(page.url()).search).toBe('?t=balkhash,aksu,ridder');
    expect(await heads(opened)).toEqual(['Balkhash', 'Aksu', 'Ridder']);
    expect(await page.locator('.page-languages a[lang="kk"]').getAttribute('href')).toMatch(
      /\/kk\/compare\/\?t=balkhash,aksu,ridder$/,
    );
    await page.goBack();
    await page.locator('.side-table thead a', { hasText: 'Temirtau' }).waitFor();
    expect(await page.locator('[data-scope="town"] select').nth(1).inputValue()).toBe('temirtau');
    await page.locator('.side-table thead a', { hasText: 'Ridder' }).click();
    await page.waitForURL('**/en/town/ridder/?c=balkhash.temirtau');
    await page.locator('.compare-with > a').click();
    await page.waitForURL('**/en/compare/?t=ridder,balkhash,temirtau');
    expect(await opened.misbehaviour()).toEqual({
      ...{ consoleErrors: [], foreignRequests: [], missingFiles: [], layoutShift: 0, shifted: [] },
    });
    await opened.close();
  });

  it('chooses regions with the keyboard alone', async () => {
    const opened = await open({ path: 'ru/compare/' });
    const { page } = opened;
    expect(await page.locator('.side-table').count()).toBe(0);
    await page.locator('input[value="town"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.locator('.side-table').waitFor();
    expect(await notes(opened)).toEqual(['Выбран только один регион. Добавьте ещё один, чтобы сравнить.']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.locator('.side-table.side-of-2').waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?r=KZ-\d\d,KZ-\d\d$/);
    expect(await notes(opened)).toEqual([]);
    await opened.close();
  });

  it('is told what of an address cannot be shown, and sees the rest', async () => {
    const opened = await open({ path: 'en/compare/?t=balkhash,%3Cimg%20src=x%3E,ridder,KZ-35' });
    expect(await heads(opened)).toEqual(['Balkhash', 'Ridder']);
    expect(await notes(opened)).toEqual([
      'Not a monotown or region of Kazakhstan: <img src=x>.',
      expect.stringMatching(/Left out: Karaganda Region\. Show the regions instead$/),
    ]);
    await opened.page.locator('.side-note a').click();
    await opened.page.waitForURL('**/en/compare/?r=KZ-35');
    await opened.page.locator('.side-table.side-of-1').waitFor();
    expect(await heads(opened)).toEqual(['Karaganda Region']);
    await opened.close();
  });

  it('reads four towns on a narrow phone without moving the page sideways', async () => {
    const width = 340;
    const path = 'ru/compare/?t=balkhash,temirtau,ridder,serebryansk';
    const opened = await open({ path, viewport: { width, height: 800 } });
    const needed = await opened.page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
    expect((await heads(opened)).length).toBe(4);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await opened.close();
  });

  it('is told where the data do not come, and where scripts are off', async () => {
    for (const content of [null, '{"places":', '{"places":[],"openOrder":{},"groups":[]}']) {
      const opened = await open({
        path: 'kk/compare/?t=balkhash,ridder',
        replaced: { 'towns-side-kk.json': content },
      });
      expect(await notes(opened)).toEqual([expect.stringMatching(/^Кестенің деректерін жүктеу/)]);
      await opened.close();
    }
    const plain = await site.open({ path: 'en/compare/', scripts: false });
    expect(await plain.page.locator('.no-script a').allInnerTexts()).toEqual(['Towns', 'Regions']);
    expect(await plain.page.locator('.side-form').isVisible()).toBe(false);
    await plain.close();
  });
});
