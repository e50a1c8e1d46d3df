import { readFileSync } from 'node:fs';
import type { Misbehaviour } from '../e2e/browser/watch-page.ts';
import { startSite } from '../e2e/driver.ts';
import type { GalleryLook, ShowState } from '../gallery/gallery-state.ts';
import { type Box, readBoxes } from '../runner/label-boxes.ts';

/** Where `pictures-setup.ts` builds the gallery. */
export const GALLERY_FOLDER = '.cache/gallery';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** One page of the built gallery on which states are brought up one after the other. */
export interface Gallery {
  readonly names: readonly string[];
  /** Brings up one state alone; resolves when it is complete. */
  readonly show: (name: string, look: GalleryLook) => Promise<void>;
  /** The state on the page as PNG. */
  readonly picture: () => Promise<Buffer>;
  /** Serious and critical findings of axe, as "rule: element". */
  readonly seriousViolations: () => Promise<readonly string[]>;
  readonly boxes: (selector: string) => Promise<readonly Box[]>;
  /** Box of the state's frame. */
  readonly frame: () => Promise<Box>;
  /** Regions and towns that can be reached, and the start of those without a name. */
  readonly marks: () => Promise<{ regions: number; towns: number; unnamed: string[] }>;
  /** What the page has said and asked for since it was opened. */
  readonly misbehaviour: () => Promise<Pick<Misbehaviour, 'consoleErrors' | 'foreignRequests'>>;
  readonly close: () => Promise<void>;
}

/** Serves the built gallery and opens it. */
export async function openGallery(): Promise<Gallery> {
  const site = await startSite(GALLERY_FOLDER, '/');
  const { page, misbehaviour } = await site.open({
    path: 'tests/gallery/index.html?driven',
    reducedMotion: true,
  });
  await page.waitForSelector('body[data-states]', { state: 'attached', timeout: 60_000 });
  await page.evaluate(AXE);
  return {
    names: (await page.evaluate(() => document.body.dataset['states'] ?? '')).split(' '),
    show: (name, look) =>
      page.evaluate(
        ([wanted, how]) =>
          (globalThis as unknown as { readonly showState: ShowState }).showState(wanted, how),
        [name, look] as const,
      ),
    picture: () => page.locator('.gallery-frame').screenshot({ animations: 'disabled' }),
    seriousViolations: () => page.evaluate(readViolations),
    boxes: (selector) => page.evaluate(readBoxes, selector),
    frame: () => page.evaluate(readFrame),
    marks: () => page.evaluate(readMarks),
    misbehaviour: async () => {
      const { consoleErrors, foreignRequests } = await misbehaviour();
      return { consoleErrors, foreignRequests };
    },
    close: site.close,
  };
}

/** Runs inside the page. */
async function readViolations(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run('.gallery-frame', {
    resultTypes: ['violations'],
    preload: false,
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Runs inside the page. */
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

/** Runs inside the page. */
function readFrame(): Box {
  const box = document.querySelector('.gallery-frame')?.getBoundingClientRect() ?? new DOMRect();
  return { name: 'frame', left: box.left, top: box.top, right: box.right, bottom: box.bottom };
}
