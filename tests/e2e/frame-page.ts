import type { OpenedPage, Site } from './driver.ts';

/** How a page of somebody else frames one of ours. */
export interface Framing {
  /** Attributes of the frame, such as `sandbox="allow-scripts"`. */
  readonly attributes?: string;
  readonly width?: number;
  readonly height?: number;
  /** Styles of the page around. */
  readonly css?: string;
  /** Answers files of that name as missing. */
  readonly missing?: readonly string[];
}

/** What a frame shows: all its words, whether a map, and where its link leads. */
export interface FrameContent {
  readonly words: string;
  readonly maps: number;
  readonly link: string;
}

/** A page of somebody else, of another origin, with one frame of ours in it. */
export class FramePage {
  readonly #opened: OpenedPage;

  constructor(opened: OpenedPage) {
    this.#opened = opened;
  }

  /** Picture of the frame as it is once it has come to rest. */
  async picture(): Promise<Buffer> {
    const frame = this.#opened.page.locator('iframe');
    let [before, now] = [await frame.screenshot(), await frame.screenshot()];
    for (let tries = 0; tries < 30 && !now.equals(before); tries += 1) {
      await this.#opened.page.waitForTimeout(100);
      [before, now] = [now, await frame.screenshot()];
    }
    return now;
  }

  /** Waits until the frame shows a map or says that it cannot. */
  async settled(): Promise<void> {
    await this.#frame().locator('[data-embed-view], [data-embed-refused]').waitFor({ timeout: 10_000 });
  }

  async says(words: string): Promise<void> {
    await this.#frame().locator('body', { hasText: words }).waitFor({ timeout: 10_000 });
  }

  async content(): Promise<FrameContent> {
    const body = this.#frame().locator('body');
    const link = body.locator('a[target="_blank"].embed-link').first();
    return {
      words: (await body.innerText()).replace(/\s+/g, ' '),
      maps: await body.locator('svg[data-box]').count(),
      link: (await link.getAttribute('href')) ?? '',
    };
  }

  /** Height of the frame in pixels. */
  async height(): Promise<number> {
    return (await this.#opened.page.locator('iframe').boundingBox())?.height ?? 0;
  }

  close(): Promise<void> {
    return this.#opened.close();
  }

  #frame() {
    return this.#opened.page.frameLocator('iframe');
  }
}

/** Frames a page of ours in one of the host's, or puts in a snippet as the share dialog offers it. */
export async function openFrame(host: Site, address: string, framing: Framing = {}): Promise<FramePage> {
  const { attributes = '', width = 700, height = 520, css = '', missing = [] } = framing;
  const snippet = address.startsWith('<')
    ? address
    : `<iframe ${attributes} src="${address.replaceAll('&', '&amp;')}" style="border:0;width:${width}px;height:${height}px"></iframe>`;
  const opened = await host.open({
    viewport: { width: 1200, height: 1000 },
    replaced: Object.fromEntries(missing.map((name) => [name, null])),
  });
  await opened.page.setContent(`<!doctype html><style>${css}</style><body>${snippet}</body>`);
  return new FramePage(opened);
}
