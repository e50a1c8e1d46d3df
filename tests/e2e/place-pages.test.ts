import { readFileSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { brokenWords } from './broken-words.ts';
import { arrive, type Site, startSite } from './driver.ts';
import { openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('a reader of the pages of places', () => {
  it('goes from the list to a town, to the next one, and back to the map with it chosen', async () => {
    const opened = await site.open({ path: 'en/towns/', webGl: false });
    const { page } = opened;
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('a[href$="/town/balkhash/"]').first().click();
    await page.waitForURL('**/en/town/balkhash/');
    expect(await page.locator('h1').allInnerTexts()).toEqual(['Balkhash']);
    expect(await page.locator('[data-history] svg').count()).toBe(2);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('a[rel="next"]').click();
    await page.waitForURL('**/en/town/ekibastuz/');
    await page.locator('.page-head a.button').click();
    await arrive(page, '**/en/?*');
    expect(new URL(page.url()).searchParams.get('s')).toBe('ekibastuz');
    await opened.close();
  });

  it('compares a town with the most similar ones, then with two of its choice, also on the next pages', async () => {
    const opened = await site.open({ path: 'en/town/balkhash/' });
    const { page } = opened;
    const nearest = page.locator('[data-way="nearest"]');
    await nearest.click();
    expect(await nearest.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.compare-with p a').count()).toBe(5);
    // Nine dimensions, three parts of risk and their components, each with one mark and its words.
    const bars = await page.locator('#potential [data-node], #risk [data-node]').count();
    expect(await page.locator(':is(#potential, #risk) .bar-compared').count()).toBe(bars);
    // So have the five figures of living standards, which come late.
    await page.locator('[data-strip] .bar-compared').nth(4).waitFor({ state: 'attached' });
    expect(await page.locator('[data-strip] .bar-compared').count()).toBe(5);
    expect(await page.locator('[data-strip="crimes"] .compare-score').textContent()).toMatch(
      /median of \d: \d+\.\d/,
    );
    expect(await page.locator('.compare-score').first().innerText()).toMatch(/median of \d: \d+\.\d/);
    for (const town of ['ridder', 'aksu']) await page.locator('.compare-with select').selectOption(town);
    expect(await page.locator('.compare-score').first().innerText()).toMatch(/Ridder \d+\.\d, Aksu \d+\.\d/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('a[rel="next"]').click();
    await page.waitForURL('**/en/town/ekibastuz/?c=ridder.aksu');
    await page.locator('.compare-with p a').first().waitFor();
    expect(await page.locator('.compare-with p a').allInnerTexts()).toEqual(['Ridder', 'Aksu']);
    expect((await opened.misbehaviour()).layoutShift).toBe(0);
    // The explorer's code is many times what the page needs.
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => [entry.name, (entry as PerformanceResourceTiming).decodedBodySize] as const),
    );
    // What draws the late parts stands alone, with its texts beside it.
    const isLate = ([name]: (typeof scripts)[number]): boolean => name.includes('/late-');
    const bytesOf = (some: typeof scripts): number => some.reduce((sum, [, bytes]) => sum + bytes, 0);
    expect(bytesOf(scripts.filter((one) => !isLate(one)))).toBeLessThan(30_000);
    expect(bytesOf(scripts.filter(isLate))).toBeLessThan(86_000);
    await page.locator('[data-way="all"]').click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.bar-compared').count()).toBe(0);
    await opened.close();
  });

  it.each(['kk/town/altai/', 'kk/town/temirtau/', 'ru/town/satpayev/', 'ru/region/KZ-35/'])(
    'reads it on a narrow phone without moving it sideways: %s',
    async (path) => {
      const width = 340;
      const opened = await site.open({ path, viewport: { width, height: 800 } });
      await opened.page.locator('.cite-ways').waitFor();
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(
        await brokenWords(opened.page, '.big-numbers, .figures-table td, .figures-table [colspan]'),
      ).toEqual([]);
      await opened.close();
    },
  );

  it.each(['kk/town/temirtau/', 'ru/town/balkhash/', 'ru/region/KZ-10/'])(
    'reads names whole on a small phone, and numbers below their heads: %s',
    async (path) => {
      const viewport = { width: 360, height: 800 };
      const opened = await site.open({ path, viewport });
      const { page } = opened;
      // What a first visit may not wait for is there at the second.
      await page.evaluate(() =>
        Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`))),
      );
      await page.reload();
      expect(await brokenWords(page, '.figures-table')).toEqual([]);
      for (const face of ['"Noto Sans"', 'system-ui', 'sans-serif']) {
        await page.evaluate((chosen) => document.documentElement.style.setProperty('--font', chosen), face);
        expect(await page.locator('.branches').count()).toBeGreaterThan(2);
        expect(await brokenWords(page, '.bars, .branches')).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        );
      }
      expect(await page.locator('.branches:has(thead .numeric)').evaluateAll(headsBesideNumbers)).toEqual([]);
      await opened.close();
    },
  );

  it.each([
    ['is another file', '<!doctype html>'],
    ['does not come', null],
  ])('reads it whole where the file of the others %s', async (_name, body) => {
    const opened = await site.open({ path: 'ru/town/balkhash/', replaced: { 'towns-ru.json': body } });
    await opened.page.waitForSelector('html[data-ready]', { state: 'attached' });
    expect(await opened.page.locator('.compare-with').count()).toBe(0);
    expect(await opened.page.locator('[data-cite]').innerText()).toMatch(/^Моногорода Казахстана\. /);
    const { consoleErrors } = await opened.misbehaviour();
    expect(consoleErrors.filter((error) => !/towns-ru|404/.test(error))).toEqual([]);
    await opened.close();
  });

  it('shows no place as compared with itself, and keeps it for the next page', async () => {
    const opened = await site.open({ path: 'en/town/ridder/?c=ridder' });
    const { page } = opened;
    await page.locator('.compare-with p').waitFor();
    expect(await page.locator('.compare-with button[aria-label]').count()).toBe(0);
    expect(await page.locator('.compare-with p').innerText()).toBe(
      'The vertical line on each bar is the median.',
    );
    await page.locator('a[rel="next"]').click();
    await page.locator('.compare-with p a').first().waitFor();
    expect(await page.locator('.compare-with p a').allInnerTexts()).toEqual(['Ridder']);
    await opened.close();
  });

  it('cites a town: the line with its address, and a file for a program of references', async () => {
    const opened = await site.open({ path: 'en/town/balkhash/' });
    const { page } = opened;
    await page.locator('.cite-ways button').first().waitFor();
    expect(await page.locator('[data-cite]').innerText()).toMatch(
      /^Monotowns of Kazakhstan\. \(20\d\d\)\. Balkhash: .* \(index version \d+\)\. Figures: .* http\S+\/en\/town\/balkhash\/$/,
    );
    const download = page.waitForEvent('download');
    await page.locator('.cite-ways button', { hasText: 'BibTeX' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^monotowns-20\d\d-balkhash\.bib$/);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/url = \{http\S+\/en\/town\/balkhash\/\}/);
    const { consoleErrors } = await opened.misbehaviour();
    expect(consoleErrors).toEqual([]);
    await opened.close();
  });

  it('takes the figures of a town as a workbook, whose code comes when it is asked for', async () => {
    const opened = await site.open({ path: 'kk/town/balkhash/' });
    const { page } = opened;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const button = page.locator('.cite-ways button').last();
    await button.waitFor();
    expect(asked.filter((url) => /workbook|sources/.test(url))).toEqual([]);
    const download = page.waitForEvent('download');
    await button.click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^monotowns-20\d\d-balkhash\.xlsx$/);
    const sheets = await readExcelFile(readFileSync(await file.path()));
    const rows = sheets.map(({ data }) => data);
    expect(rows[0]?.[0]?.slice(0, 3)).toEqual(['Бөлім', 'Көрсеткіш не қатар', 'Мәні']);
    expect(rows[0]?.length).toBeGreaterThan(150);
    expect(rows[0]?.slice(1).every((row) => typeof row[2] === 'number')).toBe(true);
    expect(rows[2]?.flat().join()).toMatch(/http\S+\/kk\/town\/balkhash\//);
    await expect.poll(() => button.innerText()).toContain('.xlsx');
    expect((await opened.misbehaviour()).consoleErrors).toEqual([]);
    await opened.close();
  });

  it('says so where the workbook cannot be made', async () => {
    const opened = await site.open({ path: 'en/town/balkhash/', replaced: { 'sources.json': null } });
    const button = opened.page.locator('.cite-ways button').last();
    await button.click();
    await expect.poll(() => button.innerText()).toMatch(/could not be made/);
    expect(await button.isEnabled()).toBe(true);
    await opened.close();
  });

  it('leads to a letter and to a description of its data that are there', async () => {
    const opened = await site.open({ path: 'ru/town/khromtau/' });
    const { page } = opened;
    const [letter = '', described = ''] = await page.evaluate(async () => {
      const links = [
        ...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
          'a[href$=".txt"][download], link[rel="describedby"]',
        ),
      ];
      const read = async (link: { readonly href: string } | undefined) =>
        (await fetch(link?.href ?? '')).text();
      return [
        await read(links.find(({ tagName }) => tagName === 'A')),
        await read(links.find(({ tagName }) => tagName === 'LINK')),
      ];
    });
    expect(letter).toMatch(/^\uFEFF?В акимат города Хромтау\r\n/);
    expect(JSON.parse(described)).toMatchObject({ '@type': 'Dataset' });
    expect((await opened.misbehaviour()).consoleErrors).toEqual([]);
    await opened.close();
  });

  it('finds a name in the profile that opens a profile, and the page of the place beside it', async () => {
    const page = await openExplorer(site, { path: 'ru/?map=svg&s=KZ-35' });
    await page.followName('balkhash');
    await page.waitForProfile('balkhash');
    expect(await page.placePage()).toMatch(/\/ru\/town\/balkhash\/$/);
    // On a busy machine the profile is painted later after the click than a browser puts down to the click.
    const { layoutShift: _late, shifted: _moved, ...rest } = await page.misbehaviour();
    expect(rest).toEqual({ consoleErrors: [], foreignRequests: [], missingFiles: [] });
    await page.close();
  });
});

/** Runs in a page: heads of columns of numbers that end elsewhere than the first number below them. */
function headsBesideNumbers(tables: readonly Element[]): readonly string[] {
  const endOf = (cell: Element | undefined): number => {
    const words = document.createRange();
    words.selectNodeContents(cell ?? document.body);
    return words.getBoundingClientRect().right;
  };
  const placed = (row: Element | null): readonly Element[] =>
    [...(row?.children ?? [])].flatMap((cell) =>
      Array<Element>((cell as HTMLTableCellElement).colSpan).fill(cell),
    );
  return tables.flatMap((table) => {
    const numbers = placed(table.querySelector('tbody tr'));
    return placed(table.querySelector('thead tr'))
      .map((head, at) => [head, at] as const)
      .filter(
        ([head, at]) =>
          head.matches('.numeric') && head !== numbers[at] && numbers[at]?.matches('td:not(.branch-bar)'),
      )
      .filter(([head, at]) => Math.abs(endOf(head) - endOf(numbers[at])) > 1)
      .map(([head]) => head.textContent ?? '');
  });
}
