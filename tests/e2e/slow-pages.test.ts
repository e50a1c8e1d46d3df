import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startHost } from './driver.ts';

const PIECES = 12;

let site: Site;
let inRows: Site;
beforeAll(async () => {
  site = await startHost({ base: '/', pauses: cuts });
  inRows = await startHost({ base: '/', pauses: cutsInRows });
});
afterAll(() => Promise.all([site.close(), inRows.close()]));

/** Within rows of the table of the explorer: in front of the rank's interval, the name, and the button beside it. */
function cutsInRows(page: Buffer): readonly number[] {
  return [
    ...page
      .toString('latin1')
      .matchAll(/<span class=rank-interval|<th scope=row>|<button type=button class=pin-button/g),
  ]
    .map(({ index }) => index)
    .filter((_, at) => at % 7 === 4);
}

/** Evenly through what stands below the head of a page, before a row, a field or a paragraph. */
function cuts(page: Buffer): readonly number[] {
  const head = page.indexOf('</header>');
  const piece = (page.length - head) / (PIECES + 1);
  const starts = [...page.toString('latin1').matchAll(/<(?:tr|label|p|h2|section|details|li)\b/g)].map(
    ({ index }) => index,
  );
  const chosen = Array.from({ length: PIECES }, (_, at) => {
    const wanted = head + piece * (at + 1);
    return starts.findLast((start) => start <= wanted && start > head);
  });
  return [...new Set(chosen)].filter((at) => at !== undefined);
}

describe('a page that comes in pieces', () => {
  it.each([
    ['en/compare/?t=ridder,balkhash,temirtau', 1440],
    ['ru/compare/', 390],
    ['kk/towns/', 1440],
    ['ru/towns/', 390],
    ['ru/regions/', 1440],
    ['en/experts/', 1440],
    ['kk/region/KZ-10/', 1440],
    ['en/glossary/', 390],
  ])('moves nothing that is shown already: %s at %i', async (path, width) => {
    const opened = await site.open({ path, viewport: { width, height: 900 }, isFirstVisit: true });
    await opened.page.waitForTimeout(300);
    const { layoutShift, shifted } = await opened.misbehaviour();
    expect({ layoutShift, shifted }).toEqual({ layoutShift: 0, shifted: [] });
    await opened.close();
  });
});

describe('the explorer that comes in pieces', () => {
  it.each([
    ['en/?map=svg', 1440],
    ['ru/?map=svg', 390],
    ['kk/?map=svg', 1440],
  ])('is drawn before its rows are there, which then move nothing: %s at %i', async (path, width) => {
    const opened = await inRows.open({ path, viewport: { width, height: 900 }, isFirstVisit: true });
    await opened.page.waitForSelector('html[data-ready]', { state: 'attached' });
    await opened.page.waitForTimeout(300);
    const { first, whole } = await opened.page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      whole: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseEnd,
    }));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(whole);
    expect(await opened.page.locator('tr[data-row="balkhash"]').first().isVisible()).toBe(true);
    const { layoutShift, shifted } = await opened.misbehaviour();
    expect({ layoutShift, shifted }).toEqual({ layoutShift: 0, shifted: [] });
    await opened.close();
  });
});
