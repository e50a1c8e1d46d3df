import { loadTexts } from '../i18n/load-texts.ts';
import { pluralForm } from '../i18n/shown-number.ts';
import { loadCode } from '../lib/load-code.ts';
import { fetchWebGlMap } from '../map/create-map.ts';
import { canDrawWebGl } from '../map/webgl/can-draw-webgl.ts';
import { wantsMovingMap } from './moving-map.ts';
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
    warmUp();
    const [{ startExplorer }] = await Promise.all([
      loadCode(() => import('./start-explorer.ts')),
      loadCode(() => loadTexts(pageLanguage(), 'opening')),
    ]);
    await startExplorer();
  }
}

/**
 * What is slow the first time, the graphics and the forms of nouns after numbers, starts while the rest is on its way, but
 * after the first picture. The moving map's code is asked for then: its first bytes come when the line is free again.
 */
function warmUp(): void {
  const language = pageLanguage();
  requestAnimationFrame(() =>
    setTimeout(() => {
      pluralForm(language, 2);
      if (wantsMovingMap()) setTimeout(() => canDrawWebGl() && void fetchWebGlMap());
    }),
  );
}

try {
  await start();
} catch (error) {
  dispatchEvent(new CustomEvent('start-failed', { detail: String(error) }));
  throw error;
}
