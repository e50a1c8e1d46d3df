import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { versionMessages } from '../../src/i18n/messages/versions.ts';
import { type Site, startSite } from './driver.ts';
import { GOOD, openExplorer, openStillPage } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(LANGUAGES)('the page of versions in %s', (language) => {
  it.each([
    ['desktop, light', { width: 1440, height: 900 }, 'light'],
    ['phone, dark', { width: 390, height: 844 }, 'dark'],
  ] as const)('is complete without scripts on a %s', async (_name, viewport, colorScheme) => {
    const page = await openExplorer(site, {
      path: `${language}/versions/`,
      scripts: false,
      viewport,
      colorScheme,
    });
    const texts = versionMessages[language];
    for (const words of [texts.moves, texts.steps, texts.rules]) expect(await page.text()).toContain(words);
    expect(await page.scrollsSideways()).toBe(false);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });
});

it('the page of versions is accessible unfolded', async () => {
  const page = await openStillPage(site, 'en/versions/');
  await page.unfoldAll();
  expect(await page.accessibilityFaults()).toEqual([]);
  expect(await page.scrollsSideways()).toBe(false);
  await page.close();
});
