import type { Browser } from 'playwright-core';
import { PagePool } from './page-pool.ts';

/** A browser with its pages that can be used again. */
export interface Running {
  readonly browser: Browser;
  readonly pages: PagePool;
}

let running: Promise<Running> | null = null;
let users = 0;
let isKept = false;

/** The browser of this process, started by `start` where none runs; each user leaves it again. */
export function useBrowser(start: () => Promise<Browser>): Promise<Running> {
  users += 1;
  running ??= start().then((browser) => ({ browser, pages: new PagePool(browser) }));
  return running;
}

/** Closes the browser when its last user has left it, unless it is kept. */
export async function leaveBrowser(): Promise<void> {
  users -= 1;
  if (users > 0 || isKept || running === null) return;
  const { browser } = await running;
  running = null;
  await browser.close();
}

/** From now on the browser ends with this process: the next file of tests finds it running. */
export function keepBrowser(): void {
  isKept = true;
}
