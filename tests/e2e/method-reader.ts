import { accessibilityFaults } from './axe.ts';
import type { Misbehaviour } from './browser/watch-page.ts';
import type { OpenedPage, OpenOptions, Site } from './driver.ts';

/** The method page as a reader uses it. All waits are inside. */
export class MethodPage {
  readonly #opened: OpenedPage;

  constructor(opened: OpenedPage) {
    this.#opened = opened;
  }

  get #page() {
    return this.#opened.page;
  }

  address(): string {
    const { pathname, search } = new URL(this.#page.url());
    return pathname + search;
  }

  /** `author`, `changed` or `rejected`. */
  async setting(): Promise<string> {
    return (await this.#page.getAttribute('.method-notice', 'data-setting')) ?? '';
  }

  async notice(): Promise<string> {
    return (await this.#page.textContent('.method-notice')) ?? '';
  }

  async failure(): Promise<string> {
    return (await this.#page.textContent('.load-failure')) ?? '';
  }

  async heading(section: string): Promise<string> {
    return (await this.#page.textContent(`#${section} h2`)) ?? '';
  }

  /** Brings a chapter to the top of the window and waits until the contents have marked one. */
  async readChapter(id: string): Promise<void> {
    await this.#page.evaluate((chapter) => document.getElementById(chapter)?.scrollIntoView(), id);
    await this.#page.waitForFunction(
      (chapter) =>
        document.querySelector('.method-contents [aria-current]')?.getAttribute('href') === `#${chapter}`,
      id,
    );
  }

  /** The chapter that the folded contents name. */
  async namedChapter(): Promise<string> {
    return (await this.#page.textContent('.method-contents [data-here]')) ?? '';
  }

  /** Unfolds the contents where they are folded, and chooses a chapter. */
  async chooseChapter(id: string): Promise<void> {
    const fold = this.#page.locator('.method-contents summary');
    if (await fold.isVisible()) await fold.click();
    await this.#page.click(`.method-contents a[href="#${id}"]`);
  }

  /** Whether the contents are all in sight, and how far below the top of the window a chapter stands, px. */
  chapterView(id: string): Promise<{ readonly isListSeen: boolean; readonly top: number }> {
    return this.#page.evaluate((chapter) => {
      const list = document.querySelector('.method-contents ol');
      return {
        isListSeen: list?.checkVisibility({ contentVisibilityAuto: true }) === true,
        top: document.getElementById(chapter)?.getBoundingClientRect().top ?? Number.NaN,
      };
    }, id);
  }

  /** Ids of the options marked as in force, in the order of the page. */
  currentOptions(): Promise<readonly string[]> {
    return this.#page.$$eval('[data-option].in-force', (all) =>
      all.map((one) => one.getAttribute('data-option') ?? ''),
    );
  }

  /** Score of a town on a node as the worked example prints it; '' where another town is worked through. */
  figure(node: string, townId: string): Promise<string> {
    return this.#page.evaluate(
      (address) => document.querySelector(`#example [data-figure="${address}"]`)?.textContent?.trim() ?? '',
      `score|town-2022|${townId}|${node}`,
    );
  }

  async chooseTown(townId: string): Promise<void> {
    await this.#page.selectOption('#method-town', townId);
    await this.#page.waitForSelector(`#example a[href$="/town/${townId}/"]`, { timeout: 60_000 });
  }

  /** Types into the search of the codebook and chooses a part of it; waits until the count is told. */
  async filterCodebook(words: string, part: string): Promise<void> {
    await this.#page.fill('#codebook-search', words);
    await this.#page.selectOption('#codebook-part', part);
    await this.#countIsTold();
  }

  async clearCodebook(): Promise<void> {
    await this.#page.click('[data-codebook-clear]');
    await this.#countIsTold();
  }

  #countIsTold(): Promise<unknown> {
    return this.#page.waitForFunction(() => {
      const rows = [...document.querySelectorAll('#codebook tr[data-indicator]')];
      const seen = rows.filter((row) => row.getClientRects().length > 0).length;
      return document.querySelector('[data-codebook-shown]')?.textContent?.trim() === String(seen);
    });
  }

  /** What of the codebook is in sight, and the count that is told. */
  codebook(): Promise<{
    readonly rows: readonly string[];
    readonly headings: readonly string[];
    readonly shown: number;
    readonly isEmpty: boolean;
  }> {
    return this.#page.evaluate(() => {
      const seen = (selector: string): string[] =>
        [...document.querySelectorAll(selector)]
          .filter((one) => one.getClientRects().length > 0)
          .map((one) => one.textContent?.trim() ?? '');
      return {
        rows: seen('#codebook tr[data-indicator] > th'),
        headings: seen('#codebook h3'),
        shown: Number(seen('[data-codebook-shown]')[0]),
        isEmpty: seen('[data-codebook-empty]').length > 0,
      };
    });
  }

  async goBackToAuthor(): Promise<void> {
    await this.#page.click('.method-notice [data-back]');
    await this.#page.waitForSelector('.method-notice[data-setting="author"]');
    await waitForStart(this.#opened);
  }

  /** Data files that the page has asked for. */
  fetched(): Promise<readonly string[]> {
    return this.#page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.json')),
    );
  }

  scrollsSideways(): Promise<boolean> {
    return this.#page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
  }

  /** What axe finds in light and dark that is more than minor. */
  accessibilityFaults(): Promise<readonly string[]> {
    return accessibilityFaults(this.#page);
  }

  misbehaviour(): Promise<Misbehaviour> {
    return this.#opened.misbehaviour();
  }

  close(): Promise<void> {
    return this.#opened.close();
  }
}

/** Opens a method page and waits until its script has done what the address asks for. */
export async function openMethodPage(
  site: Site,
  path: string,
  options: OpenOptions = {},
): Promise<MethodPage> {
  const opened = await site.open({ ...options, path });
  await waitForStart(opened);
  return new MethodPage(opened);
}

async function waitForStart({ page }: OpenedPage): Promise<void> {
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 });
}
