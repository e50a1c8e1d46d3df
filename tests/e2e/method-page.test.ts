import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { GOOD, openExplorer } from './explorer-page.ts';
import { openMethodPage } from './method-reader.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('the method page at the default settings', () => {
  it('is complete without scripts', async () => {
    const page = await openExplorer(site, { path: 'en/method/', scripts: false });
    const text = await page.text();
    for (const words of ['This page uses the default settings', 'Worked example', 'Codebook', 'Literature'])
      expect(text).toContain(words);
    await page.close();
  });

  it('stays as it was written: nothing is fetched, nothing moves', async () => {
    const page = await openMethodPage(site, 'ru/method/');
    expect(await page.fetched()).toEqual([]);
    expect(await page.misbehaviour()).toEqual(GOOD);
    expect(await page.accessibilityFaults()).toEqual([]);
    await page.close();
  });

  it('marks the chapter in sight in the contents beside the text', async () => {
    const page = await openMethodPage(site, 'en/method/', { viewport: { width: 1440, height: 900 } });
    await page.readChapter('risk');
    expect(await page.chapterView('risk')).toMatchObject({ isListSeen: true });
    await page.chooseChapter('words');
    await page.readChapter('words');
    expect(await page.namedChapter()).toBe('Glossary');
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it('keeps folded contents in reach on a phone, and folds them up when a chapter is chosen', async () => {
    const page = await openMethodPage(site, 'kk/method/', { viewport: { width: 320, height: 640 } });
    await page.readChapter('ranks');
    expect(await page.namedChapter()).not.toBe('');
    expect(await page.chapterView('ranks')).toMatchObject({ isListSeen: false });
    await page.chooseChapter('map');
    await page.readChapter('map');
    const { isListSeen, top } = await page.chapterView('map');
    expect(isListSeen).toBe(false);
    expect(top).toBeGreaterThan(40);
    expect(top).toBeLessThan(120);
    expect(await page.scrollsSideways()).toBe(false);
    await page.close();
  });

  it('finds indicators of the codebook by word and dimension, counts them and gives them all back', async () => {
    const page = await openMethodPage(site, 'en/method/');
    const all = await page.codebook();
    expect(all.shown).toBe(all.rows.length);
    await page.filterCodebook('crime', '');
    const crime = await page.codebook();
    expect(crime.rows.length).toBeGreaterThan(0);
    expect(crime.rows.length).toBeLessThan(all.rows.length);
    expect(crime.rows.every((row) => /crime/i.test(row))).toBe(true);
    expect(crime.shown).toBe(crime.rows.length);
    await page.filterCodebook('', 'region-potential economic');
    const economic = await page.codebook();
    expect(economic.rows.length).toBeGreaterThan(1);
    expect(economic.headings).toEqual(['Regions: potential']);
    await page.filterCodebook('nothing like this', '');
    expect(await page.codebook()).toMatchObject({ rows: [], headings: [], shown: 0, isEmpty: true });
    await page.clearCodebook();
    expect(await page.codebook()).toEqual(all);
    await page.close();
  });

  it('works another town through when it is chosen, and keeps it in the address', async () => {
    const page = await openMethodPage(site, 'en/method/');
    const before = await page.figure('potential', 'ridder');
    expect(before).toBe('');
    await page.chooseTown('ridder');
    expect(await page.heading('example')).toContain('Ridder');
    expect(await page.figure('potential', 'ridder')).toMatch(/^\d+\.\d$/);
    expect(page.address()).toMatch(/s=ridder/);
    expect(await page.setting()).toBe('author');
    expect(await page.misbehaviour()).toMatchObject({
      consoleErrors: [],
      foreignRequests: [],
      missingFiles: [],
    });
    await page.close();
  });
});

describe('the method page under a changed setting', () => {
  it('is reached from the explorer with the setting, and shows other figures', async () => {
    const author = await openMethodPage(site, 'en/method/?s=ridder');
    const before = await author.figure('potential', 'ridder');
    await author.close();
    const explorer = await openExplorer(site, { path: 'en/?v=1&map=svg&m=publication' });
    const address = await explorer.methodAddress();
    expect(address).toMatch(/en\/method\/\?.*m=publication/);
    await explorer.close();
    const page = await openMethodPage(site, `${address}&s=ridder`);
    expect(await page.setting()).toBe('changed');
    expect(await page.notice()).toContain('Publication');
    expect(await page.currentOptions()).toEqual(['none', 'minmax', 'arithmetic', 'neutral']);
    const after = await page.figure('potential', 'ridder');
    expect(after).toMatch(/^\d+\.\d$/);
    expect(after).not.toBe(before);
    expect(await page.misbehaviour()).toMatchObject({
      consoleErrors: [],
      foreignRequests: [],
      missingFiles: [],
    });
    await page.goBackToAuthor();
    expect(await page.setting()).toBe('author');
    await page.close();
  });

  it('says so where the address makes no sense, on a phone in the dark', async () => {
    const page = await openMethodPage(site, 'kk/method/?v=1&m=rubbish', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    expect(await page.setting()).toBe('rejected');
    expect(await page.scrollsSideways()).toBe(false);
    expect(await page.accessibilityFaults()).toEqual([]);
    await page.close();
  });

  it('stays at the default settings and names the file where the data are damaged', async () => {
    const page = await openMethodPage(site, 'en/method/?v=1&m=investor', {
      replaced: { 'method-tables.json': '{' },
    });
    expect(await page.setting()).toBe('author');
    expect(await page.failure()).toContain('method-tables.json');
    await page.close();
  });
});
