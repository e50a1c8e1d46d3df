import { type OpenedPage, type Site, startSite } from '../e2e/driver.ts';
import { buildPages } from '../runner/build-pages.ts';

const FOLDER = '.cache/gallery';

/** The gallery as a built site, with the names of its states. */
export interface Gallery {
  readonly names: readonly string[];
  readonly openState: (name: string, theme: 'light' | 'dark', language: string) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

/** Builds the gallery with the settings of the site, serves it and reads the names of all states. */
export async function openGallery(): Promise<Gallery> {
  await buildPages(FOLDER, ['tests/gallery/index.html']);
  const site = await startSite(FOLDER, '/');
  const all = await open(site, '');
  const names = (await all.page.evaluate(() => document.body.dataset['states'] ?? '')).split(' ');
  await all.close();
  return {
    names,
    openState: (name, theme, language) => open(site, `?only=${name}&theme=${theme}&language=${language}`),
    close: site.close,
  };
}

async function open(site: Site, query: string): Promise<OpenedPage> {
  const opened = await site.open({ path: `tests/gallery/index.html${query}`, reducedMotion: true });
  await opened.page.waitForSelector('body[data-states]', { timeout: 30_000 });
  return opened;
}
