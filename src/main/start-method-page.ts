import { loadLanguage } from '../i18n/load-language.ts';
import { filterCodebook } from './filter-codebook.ts';
import { followChapters } from './follow-chapters.ts';
import { pageLanguage } from './page-language.ts';
import type { LiveMethod } from './start-method.ts';

/**
 * Starts the method page. At the author's setting what was written at build stays untouched until the reader chooses
 * another town; data and engine are fetched only then, or where the address asks for another setting or town.
 */
export async function startMethodPage(): Promise<void> {
  const page = document.documentElement;
  const query = new URLSearchParams(location.search);
  let live: Promise<LiveMethod | null> | null = null;
  const start = async (): Promise<LiveMethod | null> => {
    const [{ startMethod }] = await Promise.all([import('./start-method.ts'), loadLanguage(pageLanguage())]);
    return startMethod();
  };
  document.body.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.id !== 'method-town') return;
    live ??= start();
    const townId = target.value;
    void live.then((ready) => ready?.chooseTown(townId));
  });
  filterCodebook(document.body);
  const markChapter = followChapters(document);
  page.dataset['scripts'] = '';
  if (query.has('m') || query.has('s')) {
    live = start();
    await live;
    markChapter();
  }
  page.dataset['ready'] = '';
}
