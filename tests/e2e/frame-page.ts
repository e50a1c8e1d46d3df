import type { OpenedPage, Site } from './driver.ts';

/** How a page of somebody else frames one of ours. */
export interface Framing {
  readonly address: string;
  /** Attributes of the frame, such as `sandbox="allow-scripts"`. */
  readonly attributes?: string;
}

/** What a frame shows: all its words, how many maps, and where its link leads. */
export interface FrameContent {
  readonly words: string;
  readonly maps: number;
  readonly link: string;
}

const PATIENCE = { timeout: 60_000 };

/** A page of somebody else, of another origin, with frames of ours in it; each is known by its number. */
export class FramePage {
  readonly #opened: OpenedPage;

  constructor(opened: OpenedPage) {
    this.#opened = opened;
  }

  /** Picture of a frame that is drawn from the start. */
  async still(at: number): Promise<Buffer> {
    await this.settled(at);
    return this.#opened.page.locator('iframe').nth(at).screenshot();
  }

  /** Picture of a frame that a script draws, once it has come to rest. */
  async picture(at: number): Promise<Buffer> {
    await this.settled(at);
    const frame = this.#opened.page.locator('iframe').nth(at);
    let [before, now] = [await frame.screenshot(), await frame.screenshot()];
    for (let tries = 0; tries < 30 && !now.equals(before); tries += 1) {
      await this.#opened.page.waitForTimeout(100);
      [before, now] = [now, await frame.screenshot()];
    }
    return now;
  }

  /** Waits until a frame shows a map or says that it cannot. */
  async settled(at = 0): Promise<void> {
    await this.#body(at).locator('[data-embed-view], [data-embed-refused]').waitFor(PATIENCE);
  }

  /** Waits until the first frame says something. */
  async says(words: string): Promise<void> {
    await this.#body(0).getByText(words).first().waitFor(PATIENCE);
  }

  /** Waits until the first frame shows what it says where scripts are off; searching by words leaves that out. */
  async saysWithoutScripts(): Promise<string> {
    const words = this.#body(0).locator('noscript .embed-words');
    await words.waitFor(PATIENCE);
    return words.innerText();
  }

  /** What the first frame shows. */
  async content(): Promise<FrameContent> {
    const body = this.#body(0);
    const link = body.locator('.embed-link');
    return {
      words: (await body.innerText()).replace(/\s+/g, ' '),
      maps: await body.locator('svg[data-box]').count(),
      link: (await link.count()) === 0 ? '' : ((await link.first().getAttribute('href')) ?? ''),
    };
  }

  close(): Promise<void> {
    return this.#opened.close();
  }

  #body(at: number) {
    return this.#opened.page.locator('iframe').nth(at).contentFrame().locator('body');
  }
}

/** Opens a page of the host with frames in it. `missing` = files that are answered as missing, `late` = beginnings of the names of those that are once; `css` = its styles. */
export async function openFrames(
  host: Site,
  framings: readonly Framing[],
  {
    css = '',
    missing = [],
    late = [],
  }: { readonly css?: string; readonly missing?: readonly string[]; readonly late?: readonly string[] } = {},
): Promise<FramePage> {
  const opened = await host.open({
    viewport: { width: 1200, height: 900 },
    replaced: Object.fromEntries(missing.map((name) => [name, null])),
  });
  for (const name of late) {
    const isIt = (url: URL): boolean => url.pathname.includes(`/${name}`);
    await opened.page.context().route(isIt, (route) => route.fulfill({ status: 404 }), { times: 1 });
  }
  const frames = framings.map(
    ({ address, attributes = '' }) =>
      `<iframe ${attributes} src="${address.replaceAll('&', '&amp;')}" style="border:0;width:560px;height:420px"></iframe>`,
  );
  await opened.page.setContent(`<!doctype html><style>${css}</style><body>${frames.join('')}</body>`);
  return new FramePage(opened);
}
