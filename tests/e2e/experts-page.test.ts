import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { type OpenedPage, type OpenOptions, type OpenPage, type Site, startSite } from './driver.ts';

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

const GOOD = { consoleErrors: [], foreignRequests: [], missingFiles: [] };

/** Path below the site's address that a link leads to. */
const pathOf = (link: string): string => link.slice(site.url.length);

/** Leaves the named instruments on and gives the link. */
async function makePanel(page: OpenPage, instruments: readonly string[]): Promise<string> {
  for (const box of await page.locator('.experts-instruments input[type="checkbox"]').all())
    await box.setChecked(instruments.includes(await box.inputValue()));
  return page.locator('.experts-ready textarea').inputValue();
}

async function consent(page: OpenPage): Promise<void> {
  await page.locator('[data-consent]').check();
  await page.locator('[data-begin]').click();
}

/** Answers all scales of a page; each expert strays from the others at every third one. */
async function answerScales(page: OpenPage, turn: number): Promise<void> {
  const scales = await page.locator('.experts-scale').all();
  for (const [at, scale] of scales.entries())
    await scale
      .locator('input')
      .nth((at + (at % 3 === 0 ? turn + 1 : 0)) % 5)
      .check();
}

/** A file as it is sent on. */
interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Presses the button that hands in, and gives the file, which its browser would take away when it closes. */
async function saveAnswer(page: OpenPage, press: () => Promise<void>): Promise<SentFile> {
  const coming = page.waitForEvent('download');
  await press();
  const file = await coming;
  const buffer = await readFile(await file.path());
  return { name: file.suggestedFilename(), mimeType: 'application/json', buffer };
}

/** An expert who answers everything on two pages by mouse or finger. */
async function answerAll(page: OpenPage, turn: number): Promise<SentFile> {
  await consent(page);
  await answerScales(page, turn);
  await page.locator('[data-move="next"]').click();
  await page.locator('[data-step="1"]').waitFor();
  await answerScales(page, turn);
  await page.locator('[data-move="next"]').click();
  await page.locator('.experts-done').waitFor();
  return saveAnswer(page, () => page.locator('[data-hand-in="file"]').click());
}

/** The same by keyboard alone: Tab to each scale, arrows to choose. */
async function answerByKeys(page: OpenPage): Promise<SentFile> {
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? '');
  const tabTo = async (what: string): Promise<void> => {
    for (let turn = 0; turn < 90 && !(await focused()).includes(what); turn += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toContain(what);
  };
  await tabTo('data-consent');
  await page.keyboard.press('Space');
  await tabTo('data-begin');
  await page.keyboard.press('Enter');
  for (const step of [0, 1]) {
    await page.locator(`[data-step="${step}"]`).waitFor();
    expect(await focused()).toContain('data-step-heading');
    const scales = await page.locator('.experts-scale').count();
    for (let at = 0; at < scales; at += 1) {
      await tabTo('type="radio"');
      await page.keyboard.press('Space');
      for (let right = 0; right < at % 5; right += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
    }
    await tabTo('data-move="next"');
    await page.keyboard.press('Enter');
  }
  await page.locator('.experts-done').waitFor();
  await tabTo('data-hand-in="file"');
  return saveAnswer(page, () => page.keyboard.press('Enter'));
}

describe('a panel of experts', () => {
  it('is made, answered by five in five browsers, gathered, and asked a second time', async () => {
    const coordinator = await open({ path: 'ru/experts/', language: 'ru' });
    const { page } = coordinator;
    await page.locator('.experts-start a[href="#make"]').click();
    const link = await makePanel(page, ['problems', 'risks']);
    expect(link.length).toBeLessThan(2000);
    await page.locator('[data-copy]').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(await accessibilityFaults(page)).toEqual([]);

    const files: SentFile[] = [];
    for (const turn of [0, 1, 2]) {
      const viewport = turn === 2 ? { width: 390, height: 844 } : { width: 1280, height: 900 };
      const expert = await open({ path: pathOf(link), viewport, touch: turn === 2 });
      if (turn === 1) await expert.page.context().setOffline(true);
      files.push(await answerAll(expert.page, turn));
      const wide = await expert.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(viewport.width);
      expect(await expert.misbehaviour()).toMatchObject(GOOD);
      await expert.close();
    }
    const byKeys = await open({ path: pathOf(link) });
    files.push(await answerByKeys(byKeys.page));
    await byKeys.close();

    const gap = await open({ path: pathOf(link.replace('/ru/', '/en/')) });
    await consent(gap.page);
    await answerScales(gap.page, 3);
    await gap.page.reload();
    await gap.page.locator('.experts-pages summary').click();
    await gap.page.locator('.experts-pages li:last-child button').click();
    expect(await gap.page.locator('[data-open] h4').innerText()).toBe('14 questions are still open');
    await gap.page.locator('[data-find]').first().click();
    await gap.page.locator('[data-step="1"]').waitFor();
    expect(await gap.page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await gap.page.goBack();
    await gap.page.locator('[data-step="end"]').waitFor();
    await gap.page.locator('[data-hand-in="link"]').click();
    const answerLink = await gap.page.locator('.experts-link textarea').inputValue();
    expect(answerLink.length).toBeLessThan(2000);
    await gap.close();

    expect(files.every(({ buffer }) => buffer.length < 4000)).toBe(true);
    await page.locator('a[href="#gather"]').first().click();
    await page.locator('#gather-files').setInputFiles(files);
    await page.locator('[data-counted="4"]').waitFor();
    await page.locator('#gather-links').fill(`${answerLink}\nhttps://example.org/#a=xyz`);
    await page.locator('[data-add-links]').click();
    await page.locator('[data-counted="5"]').waitFor();
    expect(await page.locator('[data-file="good"]').count()).toBe(4);
    expect(await page.locator('[data-file="remark"]').innerText()).toContain('14 из 38');
    expect(await page.locator('[data-file="bad"]').innerText()).toContain('Не учтён');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.reload();
    await page.locator('[data-counted="5"]').waitFor();

    await page.locator('[data-second]').click();
    const second = await page.locator('.experts-second textarea').inputValue();
    expect(second.length).toBeLessThan(2200);
    expect(await coordinator.misbehaviour()).toMatchObject(GOOD);
    await coordinator.close();
    const again = await open({ path: pathOf(second) });
    await consent(again.page);
    expect(await again.page.locator('.experts-group').count()).toBe(24);
    await again.close();
  });

  it('tells what is wrong with a link, and what to do', async () => {
    for (const [path, words] of [
      ['en/experts/#p=abc', /cut off or changed on the way.*Copy the link once more/s],
      ['ru/experts/#p=', /ничего нет/],
    ] as const) {
      const opened = await open({ path });
      expect(await opened.page.locator('[data-problem]').innerText()).toMatch(words);
      await opened.close();
    }
  });

  it('shows an invented example, said to be one', async () => {
    const opened = await open({ path: 'kk/experts/#example' });
    expect(await opened.page.locator('.experts-invented').innerText()).toContain('ойдан шығарылған');
    expect(await opened.page.locator('[data-counted="12"]').count()).toBe(1);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await opened.close();
  });
});
