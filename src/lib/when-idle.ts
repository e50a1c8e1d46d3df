/** Runs a task after the page has settled, so that it does not compete with the first picture. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1500 });
  else setTimeout(run, 200);
}
