import { canDrawWebGl } from '../map/webgl/can-draw-webgl.ts';

/**
 * Entry of the page. The explorer fetches everything; the embed form fetches no more than its view needs, and
 * nothing at all for the opening view, which stands prerendered in `/<language>/embed/`. The method page stands as
 * written at build unless its address or its reader asks for another setting or town.
 */
const query = new URLSearchParams(location.search);
const { page } = document.documentElement.dataset;
const isEmbedPage = page === 'embed';
const isOpeningView = [...query.keys()].every((key) => ['v', 'd', 'embed', 'theme'].includes(key));

if (page === 'method') {
  const { startMethodPage } = await import('./start-method-page.ts');
  await startMethodPage();
} else if (isEmbedPage && isOpeningView) {
  document.documentElement.dataset['embedReady'] = '';
} else if (isEmbedPage || query.get('embed') === '1') {
  const { startEmbed } = await import('./start-embed.ts');
  await startEmbed();
} else {
  askForTheRest();
  const { startExplorer } = await import('./start-explorer.ts');
  await startExplorer();
}

/** Asks at once for all that the explorer needs next, instead of one request after another. */
function askForTheRest(): void {
  const hasMap = query.get('map') !== 'svg' && 'WebGL2RenderingContext' in globalThis;
  // The graphics start while the rest is on its way, but after the first picture.
  if (hasMap) requestAnimationFrame(() => setTimeout(canDrawWebGl));
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-rel]')) {
    if (link.dataset['for'] === 'map' && !hasMap) continue;
    const next = link.cloneNode() as HTMLLinkElement;
    next.rel = link.dataset['rel'] ?? '';
    link.replaceWith(next);
  }
}
