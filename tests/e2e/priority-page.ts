import type { OpenedPage, Site } from './driver.ts';
import { ExplorerPage } from './explorer-page.ts';

/** The explorer with the list of what comes first. */
export class PriorityPage extends ExplorerPage {
  readonly #page: OpenedPage['page'];

  constructor(opened: OpenedPage) {
    super(opened);
    this.#page = opened.page;
  }

  /** Waits until the list stands there. */
  async waitForList(): Promise<void> {
    await this.#page.waitForSelector('.priority-list [data-row]');
  }

  /** Places of the list with the class of each, in order; those without a class come last. */
  lines(): Promise<readonly string[]> {
    return this.#page.$$eval('.priority-list [data-row]', (rows) =>
      rows.map((row) => `${row.getAttribute('data-row')} ${row.getAttribute('data-class')}`),
    );
  }

  /** What a line says. */
  async line(id: string): Promise<string> {
    const text = await this.#page.locator(`.priority-list [data-row="${id}"]`).innerText();
    return text.replaceAll(/\s+/g, ' ');
  }

  /** Counts of the classes as the list shows them: A to D, between. */
  counts(): Promise<readonly string[]> {
    return this.#page.$$eval('.priority-key [data-figure]', (all) => all.map((one) => one.textContent ?? ''));
  }

  /** Counts in the legend on the map. */
  legendCounts(): Promise<readonly string[]> {
    return this.#page.$$eval('[data-map-legend="priority"] .map-legend-count', (all) =>
      all.map((one) => one.textContent ?? ''),
    );
  }

  async narrow(region: string): Promise<void> {
    await this.#page.selectOption('select[data-region]', region);
  }

  async openLine(id: string): Promise<void> {
    await this.#page.click(`.priority-list [data-row="${id}"] .row-button`);
    await this.waitForProfile(id);
  }

  /** Moves the limit of risk. */
  async moveRisk(cut: number): Promise<void> {
    const limits = this.#page.locator('.priority-limits');
    if ((await limits.getAttribute('open')) === null) await limits.locator('summary').click();
    await this.#page.locator('[data-cut="risk"]').fill(String(cut));
  }
}

/** Opens the explorer for the list; waits until it has started. */
export async function openPriority(site: Site, path: string): Promise<PriorityPage> {
  const opened = await site.open({ path });
  await opened.page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 });
  return new PriorityPage(opened);
}
