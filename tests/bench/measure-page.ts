import type { Browser, CDPSession, Page } from 'playwright-core';
import { NAMELESS } from '../e2e/driver.ts';

/** Network of DevTools' and Lighthouse's "slow 4G": 562.5 ms a request, 1.44 Mbit/s down, 675 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474_560 / 8) | 0,
  uploadThroughput: (675_000 / 8) | 0,
};
const CPU_SLOWDOWN = 4;
const PATIENCE_MS = 120_000;

/** A moment looked for on a page. */
export type Moment =
  /** The first frame in which at least so many elements match each selector. */
  | { readonly kind: 'elements'; readonly counts: Readonly<Record<string, number>> }
  /** A `performance.mark` of that name. */
  | { readonly kind: 'mark'; readonly name: string };

/** Milliseconds from the start of the navigation, and bytes as transferred until then. */
export interface Measurement {
  readonly ms: number;
  readonly bytes: number;
}

/** Opens the page afresh (no cache) on slow 4G with a processor four times slower and waits for each moment. */
export async function measurePage(
  browser: Browser,
  url: string,
  moments: Readonly<Record<string, Moment>>,
): Promise<Readonly<Record<string, Measurement>>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const arrivals = await throttle(session);
    await page.addInitScript(NAMELESS);
    await page.addInitScript(watchMoments, moments);
    const navigation = page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
    await navigation;
    const found: Record<string, Measurement> = {};
    for (const name of Object.keys(moments)) found[name] = await waitFor(page, name, arrivals);
    return found;
  } finally {
    await context.close();
  }
}

interface Arrival {
  readonly at: number;
  readonly bytes: number;
}

async function throttle(session: CDPSession): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  session.on('Network.dataReceived', ({ timestamp, encodedDataLength }) => {
    arrivals.push({ at: timestamp, bytes: encodedDataLength });
  });
  session.on('Network.requestWillBeSent', ({ timestamp, type }) => {
    if (type === 'Document') arrivals.push({ at: timestamp, bytes: 0 });
  });
  return arrivals;
}

async function waitFor(page: Page, name: string, arrivals: readonly Arrival[]): Promise<Measurement> {
  const handle = await page.waitForFunction(
    (key) => (globalThis as unknown as { moments?: Record<string, number> }).moments?.[key],
    name,
    { timeout: PATIENCE_MS, polling: 50 },
  );
  const ms = Number(await handle.jsonValue());
  const start = arrivals[0]?.at ?? 0;
  const bytes = arrivals
    .filter(({ at }) => (at - start) * 1000 <= ms)
    .reduce((sum, { bytes: n }) => sum + n, 0);
  return { ms, bytes };
}

/** Runs inside the page before its own scripts; notes the time of the frame after each moment. */
function watchMoments(moments: Readonly<Record<string, Moment>>): void {
  const found: Record<string, number> = {};
  Object.assign(globalThis, { moments: found });
  const waiting = new Set(Object.keys(moments));
  const look = (): void => {
    for (const name of waiting) {
      const moment = moments[name];
      if (moment === undefined) continue;
      const there =
        moment.kind === 'mark'
          ? performance.getEntriesByName(moment.name, 'mark').length > 0
          : Object.entries(moment.counts).every(([selector, count]) => {
              return document.querySelectorAll(selector).length >= count;
            });
      if (!there) continue;
      waiting.delete(name);
      requestAnimationFrame(() => {
        found[name] = performance.now();
      });
    }
    if (waiting.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
