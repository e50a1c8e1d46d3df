import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** What a page must not do; all empty and 0 on a good page. */
export interface Misbehaviour {
  readonly consoleErrors: readonly string[];
  readonly foreignRequests: readonly string[];
  readonly missingFiles: readonly string[];
  /** Sum of layout shifts without input, as the browser counts them (CLS); with what moved. */
  readonly layoutShift: number;
  readonly shifted: readonly string[];
}

/** Writes down what a page says and asks for, until it is told to stop. */
export function watchPage(page: Page, host: string) {
  const record = {
    consoleErrors: [] as string[],
    foreignRequests: [] as string[],
    missingFiles: [] as string[],
  };
  const said = (message: ConsoleMessage): void => {
    if (message.type() === 'error') record.consoleErrors.push(message.text());
  };
  const thrown = (error: Error): void => void record.consoleErrors.push(String(error));
  const asked = (request: Request): void => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.host !== host) record.foreignRequests.push(request.url());
  };
  const answered = (response: Response): void => {
    if (response.status() >= 400) record.missingFiles.push(response.url());
  };
  page.on('console', said).on('pageerror', thrown).on('request', asked).on('response', answered);
  const stop = (): void => {
    page.off('console', said).off('pageerror', thrown).off('request', asked).off('response', answered);
  };
  return { record, stop };
}

interface ShiftRecord {
  layoutShift: number;
  shifted: string[];
}

/** Runs inside the page, before its own scripts. */
export function countLayoutShift(): void {
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
        sources?: readonly {
          node?: Node | null;
          previousRect: DOMRectReadOnly;
          currentRect: DOMRectReadOnly;
        }[];
      };
      if (shift.hadRecentInput || shift.startTime - chosenAt < 3000) continue;
      record.layoutShift += shift.value;
      for (const { node, previousRect: from, currentRect: to } of shift.sources ?? []) {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : 'gone';
        const rects = [from, to].map(({ x, y, width, height }) => `${x},${y} ${width}×${height}`);
        record.shifted.push(`${name} ${rects.join(' → ')} at ${Math.round(shift.startTime)} ms`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has moved so far; nothing where scripts are off. */
export async function readLayoutShift(page: Page, scripts: boolean): Promise<ShiftRecord> {
  if (!scripts) return { layoutShift: 0, shifted: [] };
  return page.evaluate(() => (globalThis as unknown as { layoutShiftRecord: ShiftRecord }).layoutShiftRecord);
}
