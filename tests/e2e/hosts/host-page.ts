import type { Misbehaviour } from '../browser/watch-page.ts';
import type { OpenedPage, Site } from '../driver.ts';

/** A page of ours on somebody's host: whether it came whole, and where its links lead. */
export class HostPage {
  readonly #opened: OpenedPage;

  constructor(opened: OpenedPage) {
    this.#opened = opened;
  }

  /** Address below the host. */
  address(): string {
    return new URL(this.#opened.page.url()).pathname;
  }

  /** Waits for the moving map, whose workers are files of the host's. */
  async waitForMap(): Promise<void> {
    await this.#opened.page.waitForSelector('html[data-ready] mono-map[data-painter="webgl"]', {
      timeout: 60_000,
    });
  }

  /** True if our styles hold: the browser's own put a margin around a page. */
  isStyled(): Promise<boolean> {
    return this.#opened.page.evaluate(() => getComputedStyle(document.body).margin === '0px');
  }

  text(): Promise<string> {
    return this.#opened.page.innerText('body');
  }

  /** Where all links of the page lead, without the host. */
  links(): Promise<readonly string[]> {
    return this.#opened.page.$$eval('a', (all) => all.map((one) => one.pathname));
  }

  misbehaviour(): Promise<Misbehaviour> {
    return this.#opened.misbehaviour();
  }

  close(): Promise<void> {
    return this.#opened.close();
  }
}

/** Opens a page below the site's address; `scripts` false = they are switched off. */
export async function openOn(site: Site, path: string, scripts = true): Promise<HostPage> {
  return new HostPage(await site.open({ path, scripts, viewport: { width: 1040, height: 640 } }));
}
