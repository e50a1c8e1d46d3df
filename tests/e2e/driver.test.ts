import { afterAll, describe, expect, it } from 'vitest';
import { type OpenedPage, type Site, startSite } from './driver.ts';

const sites: Site[] = [];

async function siteOf(folder: string): Promise<Site> {
  const site = await startSite(`tests/fixtures/${folder}`);
  sites.push(site);
  return site;
}

afterAll(() => Promise.all(sites.map((site) => site.close())));

describe('the driver', () => {
  it('sees console errors, foreign requests, missing files and layout shifts', async () => {
    const opened = await (await siteOf('misbehaving')).open();
    await opened.page.waitForSelector('[data-done]', { state: 'attached' });
    const seen = await opened.misbehaviour();
    expect(seen.consoleErrors).toContain('told the console');
    expect(seen.foreignRequests).toEqual(['http://foreign.invalid/pixel.png']);
    expect(seen.missingFiles.some((url) => url.endsWith('/missing.js'))).toBe(true);
    expect(seen.layoutShift).toBeGreaterThan(0.01);
    expect(seen.shifted.length).toBeGreaterThan(0);
  });

  it('finds nothing on a page that behaves', async () => {
    const opened = await (await siteOf('behaving')).open();
    await opened.page.waitForTimeout(300);
    expect(await opened.misbehaviour()).toEqual({
      consoleErrors: [],
      foreignRequests: [],
      missingFiles: [],
      layoutShift: 0,
      shifted: [],
    });
  });

  it('answers a file with another body when asked to', async () => {
    const site = await siteOf('behaving');
    const opened = await site.open({ replaced: { 'data.json': '{broken' } });
    const read = () => fetch('data.json').then((answer) => answer.text());
    expect(await opened.page.evaluate(read)).toBe('{broken');
    await opened.close();
    const next = await site.open();
    expect(next.page).toBe(opened.page);
    expect(await next.page.evaluate(read)).toBe('not found');
    await next.close();
  });
});

describe('a page that is used again', () => {
  /** What a page is told and finds of earlier ones. */
  const foundIn = (opened: OpenedPage) =>
    opened.page.evaluate(async () => {
      const found = [localStorage.length, sessionStorage.length, document.cookie.length, history.length];
      const databases = await indexedDB.databases();
      localStorage.setItem('kept', 'text');
      sessionStorage.setItem('kept', 'text');
      // biome-ignore lint/suspicious/noDocumentCookie: this is what a page may leave behind
      document.cookie = 'kept=text; max-age=1000';
      await new Promise((done) => {
        indexedDB.open('kept').onsuccess = done;
      });
      return [
        ...found,
        databases.length,
        innerWidth,
        navigator.onLine,
        matchMedia('(prefers-color-scheme: dark)').matches,
      ];
    });

  it('remembers nothing of what was done in it', async () => {
    const site = await siteOf('behaving');
    const options = { viewport: { width: 700, height: 500 } };
    const first = await site.open(options);
    const asNew = await foundIn(first);
    await first.page.context().setOffline(true);
    await first.page.evaluate(() => console.error('told the console'));
    expect((await first.misbehaviour()).consoleErrors).toEqual(['told the console']);
    await first.close();
    const other = await site.open({ viewport: { width: 900, height: 500 }, colorScheme: 'dark' });
    expect(other.page).toBe(first.page);
    expect(await foundIn(other)).toEqual([...asNew.slice(0, 5), 900, true, true]);
    expect((await other.misbehaviour()).consoleErrors).toEqual([]);
    await other.close();
    const visit = await site.open({ ...options, isFirstVisit: true });
    expect(visit.page).not.toBe(first.page);
    expect(await foundIn(visit)).toEqual(asNew);
    await visit.close();
  });

  it('draws no WebGL where it is told so', async () => {
    const site = await siteOf('behaving');
    for (const webGl of [true, false]) {
      const opened = await site.open({ webGl });
      const draws = () => document.createElement('canvas').getContext('webgl2') !== null;
      expect(await opened.page.evaluate(draws)).toBe(webGl);
      await opened.close();
    }
  });
});
