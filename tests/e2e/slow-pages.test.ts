import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startHost } from './driver.ts';

const PIECES = 12;

let site: Site;
beforeAll(async () => {
  site = await startHost({ base: '/', pauses: cuts });
});
afterAll(() => site.close());

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
