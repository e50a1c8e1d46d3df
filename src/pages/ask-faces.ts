/**
 * Asks for the faces of the explorer in its head, at addresses parted by a blank: the first paint then waits for them, a tenth
 * of a second at most, and on a quick line words are set in them at once. On a slow line it would wait in vain: there
 * the links in the body ask, for which no browser waits. The build writes it into the page as plain text, so it may use
 * nothing from outside.
 */
export function askFaces(addresses: string): void {
  // Where the head of a page takes longer than this, so do its faces.
  const slowMs = 250;
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (opened === undefined || performance.now() - opened.requestStart > slowMs) return;
  for (const href of addresses.split(' ')) {
    const how = { rel: 'preload', as: 'font', crossOrigin: '', href };
    document.head.append(Object.assign(document.createElement('link'), how));
  }
}
