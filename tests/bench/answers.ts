import type { Browser, Page } from 'playwright-core';
import { openSlowPage, type Transferred } from './slow-page.ts';

const PATIENCE_MS = 90_000;
/** The row of the table whose button is pressed, and the heading of the profile that it opens. */
const TOWN = 'Balkhash';

/** When a page answers and when its moving map stands, in milliseconds; with what had come when it answered. */
export interface Answered extends Transferred {
  readonly answers: number;
  readonly moving: number;
}

/**
 * Opens the explorer, presses the row of a town with the mouse as soon as it is on screen, and waits for its profile
 * and for the moving map. A page that is not ready yet keeps the press and answers it when it can.
 */
export async function pageAnswers(browser: Browser, url: string): Promise<Answered> {
  const slow = await openSlowPage(browser);
  try {
    await slow.page.addInitScript(watch, TOWN);
    await slow.page.goto(url, { waitUntil: 'commit' });
    const at = await whenSeen<{ readonly x: number; readonly y: number }>(slow.page, 'row');
    await slow.page.mouse.click(at.x, at.y);
    const answers = await whenSeen<number>(slow.page, 'answers');
    const moving = await whenSeen<number>(slow.page, 'moving');
    return { answers, moving, ...slow.transferred(answers) };
  } finally {
    await slow.close();
  }
}

/** When the map of a page that marks it stands, in milliseconds. */
export async function mapStands(browser: Browser, url: string): Promise<number> {
  const slow = await openSlowPage(browser);
  try {
    await slow.page.addInitScript(watch, TOWN);
    await slow.page.goto(url, { waitUntil: 'commit' });
    return await whenSeen<number>(slow.page, 'moving');
  } finally {
    await slow.close();
  }
}

async function whenSeen<Value>(page: Page, what: string): Promise<Value> {
  const handle = await page.waitForFunction(
    (key) => (globalThis as unknown as { seen?: Record<string, unknown> }).seen?.[key],
    what,
    { timeout: PATIENCE_MS, polling: 30 },
  );
  return (await handle.jsonValue()) as Value;
}

/** Runs in the page before its own scripts: notes where the row is, and when each thing is first there. */
function watch(town: string): void {
  const seen: Record<string, unknown> = {};
  Object.assign(globalThis, { seen });
  const rowOf = (): Element | undefined =>
    [...document.querySelectorAll('table .row-button, table td a')].find(
      (one) => one.textContent?.trim() === town && one.getBoundingClientRect().width > 0,
    );
  const isOpen = (): boolean =>
    [...document.querySelectorAll('.profile h2')].some(
      (one) => one.textContent?.trim() === town && one.getBoundingClientRect().width > 0,
    );
  const isMoving = (): boolean =>
    document.querySelector('mono-map[data-painter="webgl"]') !== null ||
    performance.getEntriesByName('webgl-ready', 'mark').length > 0;
  const look = (): void => {
    const row = seen['row'] === undefined ? rowOf()?.getBoundingClientRect() : undefined;
    if (row !== undefined) seen['row'] = { x: row.x + row.width / 2, y: row.y + row.height / 2 };
    if (seen['answers'] === undefined && isOpen()) seen['answers'] = performance.now();
    if (seen['moving'] === undefined && isMoving()) seen['moving'] = performance.now();
    setTimeout(look, 30);
  };
  look();
}
