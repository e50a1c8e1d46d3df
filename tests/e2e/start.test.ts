import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { GOOD, openAtOnce, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('a page whose code does not come', () => {
  it.each([
    [
      'a part is gone from the server',
      'en/',
      'start-explorer.js',
      null,
      /start-explorer\S*\.js is not on the server.*opening view/,
    ],
    ['its first script is gone', 'kk/', 'explorer.js', null, /explorer\S*\.js файлы серверде жоқ/],
    [
      'a part comes as another kind of file',
      'ru/',
      'start-explorer.js',
      'x',
      /Сервер отдаёт файл start-explorer\S*\.js/,
    ],
    [
      'the method page with another setting',
      'en/method/?v=1&m=investor',
      'start-method-page.js',
      null,
      /default settings/,
    ],
    ['figures are gone', 'en/', 'explorer-en.json', null, /explorer-en\.json.*opening view/],
  ] as const)('says so within seconds: %s', async (_name, path, file, body, words) => {
    const page = await openAtOnce(site, { path, replaced: { [file]: body } });
    await expect.poll(async () => (await page.messages()).join(' '), { timeout: 40_000 }).toMatch(words);
    expect(await page.isBusy()).toBe(false);
    await page.close();
  });

  it('works without a lost style, and says so', async () => {
    const page = await openExplorer(site, { path: 'en/', webGl: false, replaced: { 'opening.css': null } });
    await expect
      .poll(async () => (await page.messages()).join(' '), { timeout: 40_000 })
      .toMatch(/opening\S*\.css.*may look wrong/);
    await page.openPlace('ridder');
    await page.close();
  });

  it('opened from a disk stays where it is and says what to do', async () => {
    const page = await openAtOnce(site, { path: `file://${resolve('dist/index.html')}` });
    await expect.poll(async () => (await page.messages()).join(' ')).toContain('npm start');
    expect(page.address()).toMatch(/dist\/index\.html$/);
    await page.close();
  });

  it('says what works where scripts are off', async () => {
    const page = await openAtOnce(site, { path: 'en/', scripts: false });
    const { words, links } = await page.withoutScripts();
    expect(words).toContain('opening view');
    expect(links).toContain('./embed/risk/');
    expect(links).toContain('./method/');
    await page.close();
  });
});

describe('a page that waits', () => {
  it('is busy, and does what was clicked when it can', async () => {
    const page = await openAtOnce(site, { path: 'en/', webGl: false, late: { 'explorer-en.json': 2000 } });
    expect(await page.isBusy()).toBe(true);
    await page.clickRow('balkhash');
    await page.waitForProfile('balkhash');
    expect(await page.isBusy()).toBe(false);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it('draws the moving map at 400 % zoom when its frame is large enough, and blames no device', async () => {
    const page = await openExplorer(site, { path: 'en/', viewport: { width: 320, height: 256 } });
    await page.resize(1000, 700);
    await page.waitForWebGl();
    expect(await page.messages()).toEqual([]);
    await page.close();
  });
});
