import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS } from '../runner/browser-args.ts';
import { installedBrowsers } from '../runner/find-browser.ts';
import { type ServeOptions, serveStatic } from '../runner/serve-static.ts';

/** The only file of the journeys that knows the browser library; the rest speaks of towns, layers and filters. */
export type OpenPage = Page;

/** What a page must not do; all empty and 0 on a good page. */
export interface Misbehaviour {
  readonly consoleErrors: readonly string[];
  readonly foreignRequests: readonly string[];
  readonly missingFiles: readonly string[];
  /** Sum of layout shifts without input, as the browser counts them (CLS); with what moved. */
  readonly layoutShift: number;
  readonly shifted: readonly string[];
}

export interface OpenOptions {
  /** Below the site's address: `en/?sel=ridder`; default the front page. */
  readonly path?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Language of the browser, such as `kk`. */
  readonly language?: string;
  readonly scripts?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  /** Answers files of that name, with or without the build's hash in it, with this body instead; null = 404. */
  readonly replaced?: Readonly<Record<string, string | null>>;
  /** Files of that name come so many milliseconds late. */
  readonly late?: Readonly<Record<string, number>>;
}

/** tsx names inner functions by a helper that pages do not have; functions sent into a page need it. */
export const NAMELESS = 'globalThis.__name ??= (named) => named;';

/** A built site being served, with a browser to look at it. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  readonly open: (options?: OpenOptions) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

export interface OpenedPage {
  readonly page: OpenPage;
  readonly misbehaviour: () => Promise<Misbehaviour>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a browser and serves a folder under a sub-path, as any static host would, with headers of the host's own.
 * Throws without either.
 */
export async function startSite(
  folder = 'dist',
  base = '/some/path/',
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  return startHost({ base, headers: () => headers }, folder);
}

/** Starts a browser and serves a folder as a host of certain ways would. Throws without either. */
export async function startHost(host: ServeOptions, folder = 'dist'): Promise<Site> {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run "npm run build" first`);
  const browser = await startBrowser();
  const server = await serveStatic(folder, host);
  return {
    url: server.url,
    browser,
    open: (options = {}) => openPage(browser, server.url, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Starts the browser found on this machine. */
export async function startBrowser(): Promise<Browser> {
  const [executablePath] = installedBrowsers();
  if (executablePath === undefined)
    throw new Error('no browser: run "npm test" once, it finds or installs one');
  return chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
}

async function openPage(browser: Browser, siteUrl: string, options: OpenOptions): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    locale: options.language ?? 'en',
    javaScriptEnabled: options.scripts ?? true,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: options.touch ?? false,
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block',
  });
  await replaceFiles(context, options.replaced ?? {});
  for (const [name, ms] of Object.entries(options.late ?? {}))
    await context.route(fileNamed(name), async (route) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await route.continue();
    });
  const page = await context.newPage();
  const seen = watch(page, new URL(siteUrl).host);
  await page.addInitScript(NAMELESS);
  await page.addInitScript(countLayoutShift);
  await page.goto(new URL(options.path ?? '', siteUrl).href, { waitUntil: 'load' });
  return {
    page,
    misbehaviour: async () => ({ ...seen, ...(await readLayoutShift(page, options.scripts ?? true)) }),
    close: () => context.close(),
  };
}

async function replaceFiles(
  context: BrowserContext,
  replaced: Readonly<Record<string, string | null>>,
): Promise<void> {
  for (const [name, body] of Object.entries(replaced)) {
    await context.route(fileNamed(name), (route) =>
      route.fulfill(body === null ? { status: 404, body: '' } : { status: 200, body }),
    );
  }
}

/** Tells addresses of a file of that name, with or without the build's hash in it. */
function fileNamed(name: string): (url: URL) => boolean {
  const [, stem = '', ending = ''] = /^(.*)\.(\w+)$/.exec(name) ?? [];
  const file = new RegExp(`/${stem.replaceAll('.', '\\.')}(-[\\w-]{8})?\\.${ending}$`);
  return (url) => file.test(url.pathname);
}

function watch(page: Page, host: string) {
  const consoleErrors: string[] = [];
  const foreignRequests: string[] = [];
  const missingFiles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.host !== host) foreignRequests.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) missingFiles.push(response.url());
  });
  return { consoleErrors, foreignRequests, missingFiles };
}

interface ShiftRecord {
  layoutShift: number;
  shifted: string[];
}

/** Runs inside the page, before its own scripts. */
function countLayoutShift(): void {
  const record: ShiftRecord = { layoutShift: 0, shifted: [] };
  Object.assign(globalThis, { layoutShiftRecord: record });
  // What the reader's own choice moves is no shift. The browser looks half a second back; a busy test machine
  // is slower, and a choice made by a test is no trusted input.
  let chosenAt = Number.NEGATIVE_INFINITY;
  for (const kind of ['pointerdown', 'click', 'input', 'change', 'keydown', 'drop', 'popstate']) {
    addEventListener(kind, () => (chosenAt = performance.now()), { capture: true });
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources?: readonly { node?: Node | null }[];
      };
      if (shift.hadRecentInput || shift.startTime - chosenAt < 3000) continue;
      record.layoutShift += shift.value;
      for (const { node } of shift.sources ?? []) {
        const element = node instanceof Element ? node : node?.parentElement;
        record.shifted.push(element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : 'gone');
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function readLayoutShift(page: Page, scripts: boolean): Promise<ShiftRecord> {
  if (!scripts) return { layoutShift: 0, shifted: [] };
  return page.evaluate(() => (globalThis as unknown as { layoutShiftRecord: ShiftRecord }).layoutShiftRecord);
}
