import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { uiMessages } from '../../src/i18n/messages/ui.ts';
import { boxesOutside, meetingBoxes } from '../runner/label-boxes.ts';
import { NAMELESS, type Site, startSite } from './driver.ts';
import { GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(LANGUAGES)('the page in %s without scripts', (language) => {
  it('shows 20 regions and 27 towns, each with a name and its value', async () => {
    const page = await openExplorer(site, { path: `${language}/`, scripts: false });
    const [regions, towns] = [await page.marks('region'), await page.marks('town')];
    expect([regions.length, towns.length]).toEqual([20, 27]);
    expect(new Set([...regions, ...towns].map(({ id }) => id)).size).toBe(47);
    for (const { name, value } of [...regions, ...towns]) {
      expect(name.length).toBeGreaterThan(8);
      // The accessible name says the value, or in words why there is none.
      if (value !== null) expect(name).toMatch(new RegExp(Number(value).toFixed(1).replace('.', '[.,]')));
    }
    expect(await page.text()).toContain(uiMessages[language].productName);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it('has labels that do not meet and all towns inside the map', async () => {
    const page = await openExplorer(site, { path: `${language}/`, scripts: false });
    const labels = await page.boxes('[data-labels] text');
    expect(labels.length).toBeGreaterThan(30);
    expect(meetingBoxes(labels)).toEqual([]);
    const [view] = await page.boxes('main');
    expect(view && boxesOutside(await page.boxes('[data-town]'), view)).toEqual([]);
    await page.close();
  });
});

describe('the front page', () => {
  it('leads to the language of the browser, else stays in Russian', async () => {
    for (const [language, expected] of [
      ['kk-KZ', 'kk'],
      ['en-GB', 'en'],
      ['de-DE', 'ru'],
    ] as const) {
      const page = await openExplorer(site, { path: '', language });
      expect(await page.language()).toBe(expected);
      await page.close();
    }
  });
});

describe('the started page', () => {
  it.each([
    ['desktop', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const)('moves nothing and asks no other host on a %s', async (_name, viewport) => {
    const page = await openExplorer(site, { path: 'en/', viewport, isFirstVisit: true });
    await page.waitForWebGl();
    expect(await page.misbehaviour()).toEqual(GOOD);
    expect(await page.scrollsSideways()).toBe(false);
    await page.close();
  });

  it('has the map in its first frame, and the table right after it', async () => {
    const opened = await site.open({ path: 'en/', webGl: false });
    await opened.page.addInitScript(NAMELESS);
    await opened.page.addInitScript(() => {
      const frames: string[] = [];
      const see = (): void => {
        const row = document.querySelector('.tab-panel tbody tr');
        const marks = [...document.querySelectorAll('[data-town]')];
        const hasMap = marks.some((mark) => mark.checkVisibility());
        if (marks.length > 0)
          frames.push(`${hasMap ? 'map' : ''} ${row?.checkVisibility() ? 'table' : ''}`.trim());
        if (frames.length < 30) requestAnimationFrame(see);
        document.documentElement.setAttribute('data-frames', frames.join());
      };
      requestAnimationFrame(see);
    });
    await opened.page.reload();
    await opened.page.waitForSelector('html[data-frames*="map table"]', { state: 'attached' });
    const frames = await opened.page.evaluate(() => document.documentElement.dataset['frames'] ?? '');
    // Where both processors are busy, a frame or two pass before the next task.
    expect(frames).toMatch(/^map(,map){0,3},map table/);
    await opened.close();
  });

  it('says and shows in the dark what it showed there without scripts, and what a frame shows', async () => {
    const seen: Readonly<Record<string, string>>[] = [];
    const views = [
      { path: 'en/', scripts: false },
      { path: 'en/', webGl: false },
      { path: 'en/embed/potential/', scripts: false },
    ];
    for (const view of views) {
      const opened = await site.open({ ...view, colorScheme: 'dark' });
      if (view.scripts !== false)
        await opened.page.waitForSelector('html[data-ready]', { state: 'attached' });
      seen.push(
        await opened.page.evaluate(() => {
          const fillOf = (selector: string): string => {
            const found = document.querySelector(selector);
            return found === null ? '' : getComputedStyle(found).fill;
          };
          return {
            town: fillOf('[data-town="aksai"] circle:nth-of-type(2)'),
            region: fillOf('[data-region="KZ-27"]'),
            reading: /The (brighter|darker) the circle/.exec(document.body.innerText)?.[1] ?? '',
          };
        }),
      );
      await opened.close();
    }
    expect(seen[0]).toMatchObject({ reading: 'brighter' });
    expect(Object.values(seen[0] ?? {})).not.toContain('');
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});
