import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { READY_VIEWS } from '../../src/explorer/ready-views.ts';
import { type Site, startSite } from './driver.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Runs inside the page: what its first picture waits for in a window of this size, and what then is in sight. */
function readWait(): { awaited: string[]; late: string[] } {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=expect]')];
  const awaited = links
    .filter((link) => link.media === '' || matchMedia(link.media).matches)
    .map((link) => link.getAttribute('href') ?? '');
  const last = document.querySelector(awaited[0] ?? ':not(*)');
  const seen = [...document.querySelectorAll('.fitted-marks, .fitted-ground, .embed > *')].filter((one) =>
    one.checkVisibility(),
  );
  const isLate = (one: Element): boolean =>
    last === null ||
    (one !== last &&
      !one.contains(last) &&
      (one.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) === 0);
  return { awaited, late: seen.filter(isLate).map((one) => one.id || one.className) };
}

describe.each(LANGUAGES)('the first picture of a frame in %s', (language) => {
  it.each(READY_VIEWS.map(({ slug }) => slug))(
    'has all of %s that the frame shows, whatever its size',
    async (slug) => {
      const { page, close } = await site.open({ path: `${language}/embed/${slug}/`, scripts: false });
      const limits = await page.$$eval('link[rel=expect]', (all) =>
        all.flatMap((link) => {
          const own = /^\(\(min-width:(\d+)px\) and \(min-height:(\d+)px\)/.exec(
            link.getAttribute('media') ?? '',
          );
          return own === null ? [] : [{ width: Number(own[1]), height: Number(own[2]) }];
        }),
      );
      expect(limits.length).toBeGreaterThan(2);
      const sizes = limits.flatMap(({ width, height }) => [
        { width, height },
        { width, height: Math.floor(width / 1.1) },
        { width: width - 1, height: height - 1 },
      ]);
      for (const size of [...sizes, { width: 360, height: 500 }, { width: 700, height: 1000 }]) {
        await page.setViewportSize(size);
        const { awaited, late } = await page.evaluate(readWait);
        expect(awaited, JSON.stringify(size)).toHaveLength(1);
        expect(late, `${JSON.stringify(size)} ${awaited[0]}`).toEqual([]);
      }
      await close();
    },
  );
});
