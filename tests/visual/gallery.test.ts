import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { type Box, boxesOutside, meetingBoxes, readBoxes } from '../runner/label-boxes.ts';
import { comparePicture } from '../runner/picture.ts';
import { openGallery } from './open-gallery.ts';

// The names of the states are read from the gallery itself, so a new state is a new test.
const gallery = await openGallery();
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

afterAll(() => gallery.close());

/** A state in the look that differs most from the others: dark pictures also try Kazakh, the longest words. */
const LOOKS = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'kk' },
] as const;

/** Of the dark look only what has colours of its own is kept as a picture; the checks run on all. */
const KEPT_IN_DARK =
  /^(map-(?!plain|faint|quantiles|phone)|layers-opening|table-opening|profile-town$|header$)/;

describe.each(LOOKS)('gallery, $theme, $language', ({ theme, language }) => {
  it.each(gallery.names)('%s', async (name) => {
    const opened = await gallery.openState(name, theme, language);
    const { page } = opened;
    const picture = await page.locator('.gallery-frame').screenshot({ animations: 'disabled' });
    const serious = await seriousViolations(page);
    const marks = name.startsWith('map-') ? await page.evaluate(readMarks) : null;
    const labels = await page.evaluate(readBoxes, '[data-labels] text');
    const towns = await page.evaluate(readBoxes, '[data-town]');
    const view = await page.evaluate(readFrame);
    const { consoleErrors, foreignRequests } = await opened.misbehaviour();
    await opened.close();
    if (theme === 'light' || KEPT_IN_DARK.test(name)) {
      const verdict = comparePicture(`${name}-${theme}-${language}`, picture);
      expect.soft(verdict.same, verdict.note).toBe(true);
    }
    expect.soft(serious).toEqual([]);
    expect.soft(meetingBoxes(labels)).toEqual([]);
    expect.soft(boxesOutside(towns, view)).toEqual([]);
    expect.soft({ consoleErrors, foreignRequests }).toEqual({ consoleErrors: [], foreignRequests: [] });
    if (marks !== null) expect.soft(marks).toEqual({ regions: 20, towns: 27, unnamed: [] });
  });
});

type Page = Awaited<ReturnType<typeof gallery.openState>>['page'];

/** Serious and critical findings of axe inside the frame, as "rule: element". */
async function seriousViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run('.gallery-frame', { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** Runs inside the page: marks that can be reached, and those without a name. */
function readMarks(): { regions: number; towns: number; unnamed: string[] } {
  const marks = [...document.querySelectorAll('[data-region], [data-town]')];
  return {
    regions: document.querySelectorAll('[data-region]').length,
    towns: document.querySelectorAll('[data-town]').length,
    unnamed: marks
      .filter((mark) => !mark.getAttribute('aria-label'))
      .map((mark) => mark.outerHTML.slice(0, 60)),
  };
}

/** Runs inside the page: the box of the frame. */
function readFrame(): Box {
  const box = document.querySelector('.gallery-frame')?.getBoundingClientRect() ?? new DOMRect();
  return { name: 'frame', left: box.left, top: box.top, right: box.right, bottom: box.bottom };
}
