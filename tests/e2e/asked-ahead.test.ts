import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, type OpenOptions, type Site, startSite } from './driver.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Files come so much later than the others that what waits for them can be told from what does not. */
const LATE_MS = 10_000;
const SOON = { timeout: 5000 };

async function open(options: OpenOptions): Promise<OpenedPage> {
  const opened = await site.open({ path: 'en/', isFirstVisit: true, ...options });
  await opened.page.waitForSelector('html[data-ready]', { state: 'attached' });
  return opened;
}

/** Files that have come, by name without the build's hash. */
function come({ page }: OpenedPage): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => (name.split('/').pop() ?? '').replace(/-[\w-]{8}(?=\.\w+$)/, '')),
  );
}

describe('what a reader has not asked for', () => {
  it('waits for the moving map; what is opened first waits for no reader who is there', async () => {
    const opened = await open({ late: { 'maplibre-map.js': LATE_MS } });
    await expect.poll(() => come(opened), SOON).toContain('context.topo.json');
    await opened.page.waitForTimeout(1000);
    expect(await come(opened)).not.toContain('profile.js');
    await opened.page.mouse.move(300, 300);
    await opened.page.mouse.move(320, 320);
    for (const file of ['profile.js', 'layers-panel.js'])
      await expect.poll(() => come(opened), SOON).toContain(file);
    expect(await come(opened)).not.toContain('maplibre-map.js');
    expect(await come(opened)).not.toContain('region-table.js');
    await expect.poll(() => come(opened), { timeout: 3 * LATE_MS }).toContain('region-table.js');
    await opened.close();
  });

  it('leaves processor and line to the moving map until it stands, save the rest of a profile', async () => {
    const opened = await open({ late: { 'maplibre-gl-worker.js': LATE_MS / 2 } });
    await expect.poll(() => come(opened), SOON).toContain('profile-rest-template.js');
    await opened.page.waitForTimeout(1000);
    for (const file of ['region-table.js', 'draws.js', 'years.json'])
      expect(await come(opened)).not.toContain(file);
    for (const file of ['region-table.js', 'draws.js', 'years.json'])
      await expect.poll(() => come(opened), { timeout: LATE_MS }).toContain(file);
    await opened.close();
  });

  it('is there soon where no moving map is drawn', async () => {
    const opened = await open({ path: 'en/?map=svg' });
    await expect.poll(() => come(opened), SOON).toContain('region-table.js');
    expect(await come(opened)).not.toContain('maplibre-map.js');
    await opened.close();
  });
});

describe('a view with symbols', () => {
  const path = 'en/?v=1&l=regions~specialization';

  it('brings the code of symbols while the map is made', async () => {
    const opened = await open({ path, late: { 'maplibre-gl-worker.js': LATE_MS } });
    await expect.poll(() => come(opened), SOON).toContain('deck-overlay.js');
    expect(await come(opened)).not.toContain('maplibre-gl-worker.js');
    await opened.close();
  });

  it('fetches no profile for the drawing of its layers', async () => {
    const opened = await open({ path, late: { 'maplibre-map.js': LATE_MS } });
    for (const file of ['draws.js', 'texts-rest-en.js'])
      await expect.poll(() => come(opened), SOON).toContain(file);
    await opened.page.waitForTimeout(1000);
    expect(await come(opened)).not.toContain('profile.js');
    await opened.close();
  });
});

describe('the figures of a chosen place', () => {
  it('come beside the code that shows them', async () => {
    const opened = await open({ path: 'en/?map=svg&s=ridder', late: { 'profile.js': LATE_MS } });
    for (const file of ['ridder.json', 'profiles-town-en.json'])
      await expect.poll(() => come(opened), SOON).toContain(file);
    expect(await come(opened)).not.toContain('profile.js');
    await opened.close();
  });
});

describe('what follows the scores of a profile', () => {
  const drawn = ({ page }: OpenedPage): Promise<boolean> =>
    page.evaluate(() => document.querySelector('mono-profile [data-history]') !== null);

  it('leaves processor and line to the moving map until a reader comes near', async () => {
    const opened = await open({ path: 'en/?s=ridder', late: { 'maplibre-map.js': LATE_MS } });
    const { page } = opened;
    await page.locator('mono-profile [data-rest]').waitFor({ state: 'attached' });
    await page.waitForTimeout(1000);
    expect(await drawn(opened)).toBe(false);
    for (const file of ['profile-rest-template.js', 'break-even.js', 'draws.js'])
      expect(await come(opened)).not.toContain(file);
    await page.locator('mono-profile .bars-risk').last().scrollIntoViewIfNeeded();
    await expect.poll(() => drawn(opened), SOON).toBe(true);
    expect(await come(opened)).not.toContain('maplibre-map.js');
    await opened.close();
  });

  it('is there without a reader once the moving map stands, is lost, has no room or was awaited for ten seconds', async () => {
    const cases: readonly (OpenOptions & { readonly ms: number })[] = [
      { ms: 3 * LATE_MS },
      { replaced: { 'maplibre-map.js': null }, ms: 8000 },
      { late: { 'maplibre-map.js': LATE_MS }, viewport: { width: 640, height: 160 }, ms: 5000 },
      { late: { 'maplibre-map.js': 9 * LATE_MS }, ms: 3 * LATE_MS },
    ];
    for (const { ms, ...options } of cases) {
      const opened = await open({ path: 'en/?s=ridder', ...options });
      await expect.poll(() => drawn(opened), { timeout: ms }).toBe(true);
      await opened.close();
    }
  });
});
