import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Site, startSite } from '../e2e/driver.ts';
import { comparePicture } from '../runner/picture.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** One screen of a built page: its beginning, or where a part of it begins. */
interface Screen {
  readonly name: string;
  readonly path: string;
  /** Id of the part at the top of the screen; absent = the beginning of the page. */
  readonly part?: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly theme: 'light' | 'dark';
}

const EN = { viewport: DESKTOP, theme: 'light' } as const;
const RU = { viewport: PHONE, theme: 'light' } as const;
const KK = { viewport: DESKTOP, theme: 'dark' } as const;

const SCREENS: readonly Screen[] = [
  // A town with all scores.
  { name: 'balkhash', path: 'en/town/balkhash/', ...EN },
  { name: 'balkhash-risk', path: 'en/town/balkhash/', part: 'risk', ...EN },
  // One with hardly any.
  { name: 'khromtau', path: 'ru/town/khromtau/', ...RU },
  { name: 'khromtau-figures', path: 'ru/town/khromtau/', part: 'figures', ...RU },
  // One by the figures of its district.
  { name: 'serebryansk', path: 'kk/town/serebryansk/', ...KK },
  // One whose enterprise is to close.
  { name: 'altai-alike', path: 'ru/town/altai/', part: 'alike', ...RU },
  { name: 'altai-enterprises', path: 'kk/town/altai/', part: 'enterprises', ...KK },
  { name: 'karaganda', path: 'en/region/KZ-35/', ...EN },
];

/** The styles of pages of text as built, but with letters that wait for their face however late it comes. */
function waitingStyles(): string {
  const [, file] =
    /href=\S*(assets\/document-[\w-]+\.css)/.exec(readFileSync('dist/en/towns/index.html', 'utf8')) ?? [];
  if (file === undefined) throw new Error('the pages name no styles');
  const styles = readFileSync(`dist/${file}`, 'utf8');
  const waiting = styles.replaceAll('font-display:optional', 'font-display:block');
  if (waiting === styles) throw new Error('the styles name no face that need not come');
  return waiting;
}

const pictures = new Map<string, Buffer>();

describe('a screen of a built page', () => {
  it.each(SCREENS)('$name', async ({ name, path, part, viewport, theme }) => {
    const { page, misbehaviour, close } = await site.open({
      path,
      viewport,
      colorScheme: theme,
      reducedMotion: true,
      replaced: { 'document.css': waitingStyles() },
    });
    // The script of the page has filled in what it brings, so that nothing moves or appears any more.
    await page.locator('.cite-ways').waitFor();
    await page.waitForFunction(() => document.querySelector('.late:not([data-come])') === null);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    if (part !== undefined)
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), part);
    pictures.set(name, await page.screenshot({ animations: 'disabled' }));
    const { consoleErrors, foreignRequests, missingFiles } = await misbehaviour();
    await close();
    const said = { consoleErrors, foreignRequests, missingFiles };
    expect(said).toEqual({ consoleErrors: [], foreignRequests: [], missingFiles: [] });
  });

  it.skipIf(inject('picturesSkipped') !== '').each(SCREENS)('$name, picture', ({ name }) => {
    const { same, note } = comparePicture(`page-${name}`, pictures.get(name) ?? Buffer.alloc(0));
    expect(same, note).toBe(true);
  });
});
