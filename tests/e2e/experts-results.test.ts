import { readFileSync } from 'node:fs';
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

async function savedBy({ page }: OpenedPage, selector: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('results of a panel of experts', () => {
  it('the example in one click: W in the problem field, a town’s actions, weights applied, and the map says so', async () => {
    const opened = await open({ path: 'en/experts/#gather', webGl: false });
    const { page } = opened;
    await page.locator('a[href="#example"]').first().click();
    const finding = page.locator('[data-result="problems"] .ex-finding');
    await finding.waitFor({ timeout: 30_000 });
    expect(await finding.innerText()).toMatch(/Kendall’s W = 0\.\d\d/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('[data-result="actions"] select').selectOption('ridder');
    expect(await page.locator('[data-result="actions"] .ex-finding').innerText()).toMatch(
      /^First: .* of 100/,
    );
    const picture = await savedBy(opened, '[data-picture="actions-svg"]');
    expect(picture.name).toBe('panel-results-example1-actions-en.svg');
    expect(picture.text).toContain('Managerial actions: Ridder');
    expect(picture.text).toContain('Invented example');
    expect((await savedBy(opened, '[data-picture="risks-png"]')).name).toMatch(/-risks-en\.png$/);
    expect(await page.locator('[data-use-map]').count()).toBe(0);
    expect(await page.locator('[data-refused]').innerText()).toContain('invented');
    await page.locator('[data-use-weights]').click();
    await page.waitForURL('**/en/?v=1&d=*&m=w=*');
    await page.getByText('Not the default settings: custom weights.').first().waitFor();
    expect(await opened.misbehaviour()).toMatchObject({
      consoleErrors: [],
      foreignRequests: [],
      missingFiles: [],
    });
    await opened.close();
  });

  it('what experts said travels in a link: layer, profile and weights name them, in the words of the language', async () => {
    const weights = 'economic:3_social:2';
    const said =
      'ex=12~2026-12-01~U3ByaW5nIHBhbmVs~~3000_1000_2000_1000_1000_1000_1000_1000_1000~a1~ridder:71:0';
    const opened = await open({
      path: `ru/?v=1&d=2&m=w=${weights}&${said}&l=regions~experts&s=ridder`,
      language: 'ru',
      webGl: false,
    });
    const { page } = opened;
    const part = page.locator('[data-experts-said]');
    await part.waitFor();
    expect(await part.innerText()).toContain('Spring panel');
    expect(await part.innerText()).toContain('12 экспертов');
    expect(await part.innerText()).toContain('71 из 100');
    await page.getByText('экспертные веса: 12 экспертов (Spring panel)').first().waitFor();
    await opened.close();
    const damaged = await open({
      path: 'ru/?v=1&d=2&ex=12~2026-99-01~~~~a1~ridder:71:0',
      language: 'ru',
      webGl: false,
    });
    await damaged.page.getByText('не учтена: ex').first().waitFor();
    await damaged.close();
  });
});
