import type { Browser, Page } from 'playwright-core';

/** Tasks of the page's main thread, in milliseconds. */
type Tasks = readonly number[];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Traces the tasks of a page's main thread while something is done. */
export async function tracedTasks(browser: Browser, page: Page, deed: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
  });
  await deed();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const mains = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return trace.traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0 }) => dur / 1000);
}

/** The longest of tasks, in milliseconds. */
export function longestTask(tasks: Tasks): number {
  return tasks.reduce((longest, ms) => Math.max(longest, ms), 0);
}
