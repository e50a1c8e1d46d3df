import { loadTexts } from '../i18n/load-texts.ts';
import { loadCode } from '../lib/load-code.ts';
import { canDrawWebGl } from '../map/webgl/can-draw-webgl.ts';
import { pageLanguage } from './page-language.ts';

/**
 * Entry of the pages with panels and of the method page, which stands as written at build unless its address or its
 * reader asks for another setting or town. What keeps the page from starting is told to the script that watches over
 * the start (`src/pages/watch-start.ts`).
 */
async function start(): Promise<void> {
  if (document.documentElement.dataset['page'] === 'method') {
    const { startMethodPage } = await loadCode(() => import('./start-method-page.ts'));
    await startMethodPage();
  } else {
    askForTheRest();
    const [{ startExplorer }] = await Promise.all([
      loadCode(() => import('./start-explorer.ts')),
      loadCode(() => loadTexts(pageLanguage(), 'opening')),
    ]);
    await startExplorer();
  }
}

/** Asks at once for all that the explorer needs next, instead of one request after another. */
function askForTheRest(): void {
  const hasMap =
    new URLSearchParams(location.search).get('map') !== 'svg' && 'WebGL2RenderingContext' in globalThis;
  // The graphics start while the rest is on its way, but after the first picture.
  if (hasMap) requestAnimationFrame(() => setTimeout(canDrawWebGl));
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-rel]')) {
    if (link.dataset['for'] === 'map' && !hasMap) continue;
    const next = link.cloneNode() as HTMLLinkElement;
    next.rel = link.dataset['rel'] ?? '';
    link.replaceWith(next);
  }
}

try {
  await start();
} catch (error) {
  dispatchEvent(new CustomEvent('start-failed', { detail: String(error) }));
  throw error;
}
