import { afterAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';

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
    const text = await opened.page.evaluate(() => fetch('data.json').then((answer) => answer.text()));
    expect(text).toBe('{broken');
  });
});
