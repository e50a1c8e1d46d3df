import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** What cannot be changed on a page that is open. */
export interface PageKind {
  /** Language of the browser, such as `kk`. */
  readonly language: string;
  readonly scripts: boolean;
  readonly touch: boolean;
  /** False = as on a device that draws none: the still map stays. */
  readonly webGl: boolean;
}

/** A page on nothing, as new. */
export interface PooledPage {
  readonly kind: PageKind;
  readonly page: Page;
  readonly context: BrowserContext;
}

/** Runs in a page before its own scripts. */
function drawNoWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
}

/** Runs in a page: takes away what its site has kept there. */
function forget(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // A page of a file, or on nothing, keeps nothing.
  }
}

/**
 * Pages that are used again. A new one costs a process that loads its faces and compiles the same scripts anew: three
 * times the work of opening an address on one that has been used. What a page could remember is taken away between
 * two uses: what sites keep, the cache, cookies, history, other files in place of its own, the network being off.
 */
export class PagePool {
  readonly #browser: Browser;
  readonly #idle = new Map<string, PooledPage[]>();
  readonly #sessions = new WeakMap<Page, CDPSession>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A page of that kind which nobody uses; `prepare` is done to a new one. */
  async take(kind: PageKind, prepare: (page: Page) => Promise<unknown>): Promise<PooledPage> {
    const used = this.#idle.get(JSON.stringify(kind))?.pop();
    if (used !== undefined) return used;
    const made = await this.make(kind);
    await prepare(made.page);
    return made;
  }

  /** A page in a context of its own, which has never opened anything. */
  async make(kind: PageKind): Promise<PooledPage> {
    const context = await this.#browser.newContext({
      locale: kind.language,
      javaScriptEnabled: kind.scripts,
      hasTouch: kind.touch,
      permissions: ['clipboard-read', 'clipboard-write'],
      serviceWorkers: 'block',
    });
    if (!kind.webGl) await context.addInitScript(drawNoWebGl);
    return { kind, page: await context.newPage(), context };
  }

  /** Takes a page back and makes it as new; one that cannot be, such as one that was closed, is thrown away. */
  async give(used: PooledPage): Promise<void> {
    const { kind, page, context } = used;
    try {
      await this.#clean(used);
      const key = JSON.stringify(kind);
      this.#idle.set(key, [...(this.#idle.get(key) ?? []), used]);
    } catch {
      if (!page.isClosed()) await context.close();
    }
  }

  async #clean({ kind, page, context }: PooledPage): Promise<void> {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    for (const other of context.pages()) if (other !== page) await other.close();
    if (kind.scripts) await page.evaluate(forget);
    const { origin } = new URL(page.url());
    await page.goto('about:blank');
    const session = this.#sessions.get(page) ?? (await context.newCDPSession(page));
    this.#sessions.set(page, session);
    if (origin !== 'null') await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.send('Network.clearBrowserCache');
    await session.send('Page.resetNavigationHistory');
    await context.clearCookies();
    await context.setOffline(false);
  }
}
