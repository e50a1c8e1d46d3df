import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS } from '../runner/browser-args.ts';
import { installedBrowsers } from '../runner/find-browser.ts';
import { type ServeOptions, serveStatic } from '../runner/serve-static.ts';
import { leaveBrowser, type Running, useBrowser } from './browser/kept-browser.ts';
import type { PooledPage } from './browser/page-pool.ts';
import { countLayoutShift, type Misbehaviour, readLayoutShift, watchPage } from './browser/watch-page.ts';

/** With `browser/` the only file of the journeys that knows the browser library; the rest speaks of towns. */
export type OpenPage = Page;

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
  /** False where a journey is not about the moving map, which takes seconds to draw without a card; default true. */
  readonly webGl?: boolean;
  /** Answers files of that name, with or without the build's hash in it, with this body instead; null = 404. */
  readonly replaced?: Readonly<Record<string, string | null>>;
  /** Files of that name come so many milliseconds late. */
  readonly late?: Readonly<Record<string, number>>;
  /** In a window that has never opened anything, as a reader comes the first time; default false. */
  readonly isFirstVisit?: boolean;
}

/** tsx names inner functions by a helper that pages do not have; functions sent into a page need it. */
export const NAMELESS = 'globalThis.__name ??= (named) => named;';

/** A built site being served, with a browser to look at it. */
export interface Site {
  readonly url: string;
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
  const [running, server] = await Promise.all([useBrowser(startBrowser), serveStatic(folder, host)]);
  const opened = new Set<OpenedPage>();
  return {
    url: server.url,
    open: async (options = {}) => {
      const page = await openPage(running, server.url, options);
      const one: OpenedPage = {
        ...page,
        close: async () => {
          if (opened.delete(one)) await page.close();
        },
      };
      opened.add(one);
      return one;
    },
    close: async () => {
      // What a test that failed has left open.
      await Promise.all([...opened].map((one) => one.close()));
      await server.close();
      await leaveBrowser();
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

/**
 * Waits until the page that a link leads to has started: rows, map and words of a written page are there before, as
 * they are for everyone, so that seeing them says nothing of what this address asks for.
 */
export async function arrive(page: Page, url: string): Promise<void> {
  await page.waitForURL(url);
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 });
}

async function openPage({ pages }: Running, siteUrl: string, options: OpenOptions): Promise<OpenedPage> {
  const kind = {
    language: options.language ?? 'en',
    scripts: options.scripts ?? true,
    touch: options.touch ?? false,
    webGl: options.webGl ?? true,
  };
  const isFirst = options.isFirstVisit ?? false;
  const pooled = await (isFirst ? makeNew(pages.make(kind)) : pages.take(kind, addScripts));
  const { page, context } = pooled;
  await replaceFiles(context, options.replaced ?? {});
  await holdFiles(context, options.late ?? {});
  await page.setViewportSize(options.viewport ?? { width: 1440, height: 900 });
  await page.emulateMedia({
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  });
  const seen = watchPage(page, new URL(siteUrl).host);
  await page.goto(new URL(options.path ?? '', siteUrl).href, { waitUntil: 'load' });
  return {
    page,
    misbehaviour: async () => ({ ...seen.record, ...(await readLayoutShift(page, kind.scripts)) }),
    close: async () => {
      seen.stop();
      await (isFirst ? context.close() : pages.give(pooled));
    },
  };
}

async function makeNew(making: Promise<PooledPage>): Promise<PooledPage> {
  const made = await making;
  await addScripts(made.page);
  return made;
}

async function addScripts(page: Page): Promise<void> {
  await page.addInitScript(NAMELESS);
  await page.addInitScript(countLayoutShift);
}

async function holdFiles(context: BrowserContext, late: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, ms] of Object.entries(late))
    await context.route(fileNamed(name), async (route) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await route.continue();
    });
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
