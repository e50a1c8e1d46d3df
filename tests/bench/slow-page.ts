import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { NAMELESS } from '../e2e/driver.ts';

/** Network of DevTools' and Lighthouse's "slow 4G": 562.5 ms a request, 1.44 Mbit/s down, 675 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474_560 / 8) | 0,
  uploadThroughput: (675_000 / 8) | 0,
};
const CPU_SLOWDOWN = 4;

/** A file that has come. */
interface Arrival {
  /** Seconds on the browser's clock. */
  readonly at: number;
  /** Bytes as transferred, heads of the answers included. */
  readonly bytes: number;
  readonly isScript: boolean;
}

/** What had come by a moment. */
export interface Transferred {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
}

/** A page opened afresh (no cache), 1280 × 800, on slow 4G with a processor four times slower. */
export interface SlowPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Seconds on the browser's clock and since 1970 when its document was asked for. */
  readonly start: () => { readonly clock: number; readonly wall: number };
  /** What had come so many milliseconds after the start. */
  readonly transferred: (ms: number) => Transferred;
  readonly close: () => Promise<void>;
}

/** Opens an empty slow page; what is measured begins with its first navigation. */
export async function openSlowPage(browser: Browser): Promise<SlowPage> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const arrivals: Arrival[] = [];
  const scripts = new Set<string>();
  let start = { clock: Number.NaN, wall: Number.NaN };
  session.on('Network.requestWillBeSent', ({ timestamp, wallTime, type }) => {
    if (type === 'Document' && Number.isNaN(start.clock)) start = { clock: timestamp, wall: wallTime };
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    arrivals.push({ at: timestamp, bytes: encodedDataLength, isScript: scripts.has(requestId) });
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(NAMELESS);
  return {
    page,
    session,
    start: () => start,
    transferred(ms) {
      const come = arrivals.filter(({ at }) => (at - start.clock) * 1000 <= ms);
      const sum = (some: readonly Arrival[]): number => some.reduce((total, { bytes }) => total + bytes, 0);
      return {
        bytes: sum(come),
        scriptBytes: sum(come.filter(({ isScript }) => isScript)),
        requests: come.length,
      };
    },
    close: () => context.close(),
  };
}
