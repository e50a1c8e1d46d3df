import { fullFigures } from '../../src/pages/place/short-figures.ts';
import type { OpenedPage, Site } from '../e2e/driver.ts';

/** A number on screen with the address it carries. */
export interface ShownFigure {
  /** Page below the site's address. */
  readonly path: string;
  readonly address: string;
  /** Text of the element; for a mark on the map the raw value it carries. */
  readonly text: string;
}

/**
 * Opens each page and reads every `data-figure` with a value, without those that only count what is on screen. `prepare`:
 * what a reader does on a page before it is read.
 */
export async function collectFigures(
  site: Site,
  paths: readonly string[],
  prepare: (opened: OpenedPage) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly ShownFigure[]> {
  const found = new Map<string, ShownFigure>();
  for (const path of paths) {
    const opened = await site.open({ path });
    // A page without scripts is as it was written; the others say when they have started.
    const starts = (await opened.page.locator('script[type="module"]').count()) > 0;
    const isReady = 'html[data-ready]';
    if (starts) await opened.page.waitForSelector(isReady, { state: 'attached', timeout: 60_000 });
    await opened.page.waitForLoadState('networkidle');
    if (starts) await opened.page.waitForSelector(isReady, { state: 'attached' });
    await prepare(opened);
    await opened.page.evaluate(openProfile);
    await opened.page.waitForFunction(isComplete);
    const { list, figures } = await opened.page.evaluate(readFigures);
    const addresses = fullFigures(
      list,
      figures.map(({ address }) => address),
    );
    for (const [at, { text }] of figures.entries()) {
      const figure = { address: addresses[at] ?? '', text };
      const key = `${figure.address} ${figure.text}`;
      if (text !== '' && !figure.address.startsWith('count|') && !found.has(key))
        found.set(key, { path, ...figure });
    }
    await opened.close();
  }
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

/** Runs inside the page: opens what is folded in a profile, which is drawn when it is opened. */
function openProfile(): void {
  const closed = '.profile details:not([open], [data-break-even])';
  for (let fold = document.querySelector(closed); fold !== null; fold = document.querySelector(closed))
    fold.querySelector('summary')?.click();
}

/**
 * Runs inside the page: nothing is dimmed, and no part of a panel is still on its way. What a profile draws when a reader
 * comes to it, it draws for paper too.
 */
function isComplete(): boolean {
  if (document.querySelector('mono-profile') !== null) dispatchEvent(new Event('beforeprint'));
  return document.querySelector('[aria-busy="true"], [data-panel] .skeleton') === null;
}

/**
 * Runs inside the page: all figures, open shadow roots included, in the order of the document. Those of a page of a
 * place are written short, by a list that comes with them.
 */
function readFigures(): { list: string; figures: { address: string; text: string }[] } {
  const figures: { address: string; text: string }[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const address = element.getAttribute('data-figure') ?? element.getAttribute('data-f');
      const isMark = element.hasAttribute('data-region') || element.hasAttribute('data-town');
      const text = (isMark ? element.getAttribute('data-value') : element.textContent)?.trim() ?? '';
      if (address) figures.push({ address, text });
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  const list = document.querySelector('[data-figures]')?.getAttribute('data-figures') ?? '';
  return { list, figures };
}
