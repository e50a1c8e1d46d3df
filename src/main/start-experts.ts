import itemsUrl from '../../indicators/built/experts.json?url';
import { readExpertItems } from '../../indicators/experts/default-items.ts';
import { fetchFile } from '../data/fetch-file.ts';
import { loadLanguage } from '../i18n/load-language.ts';
import { loadCode } from '../lib/load-code.ts';
import type { MonoExpertsPage } from '../panels/experts/experts-page.ts';
import type { PageNames, PagePort } from '../panels/experts/page-port.ts';
import { pageLanguage } from './page-language.ts';
import '../panels/experts/experts-page.ts';

/** What draws results; it shares texts with the explorer, which come by themselves. */
const [draw] = Object.values(import.meta.glob('../panels/experts/results/panel-results.ts'));

/**
 * Entry of the page of panels of experts: fetches the default lists, after which nothing more is needed of the network,
 * and hands the element what it may know of the page.
 */
async function startExperts(): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-experts-names]');
  const room = page?.querySelector<HTMLElement>('.experts-room');
  if (!page || !room) return;
  const items = await fetchFile(itemsUrl, 'experts.json', readExpertItems);
  // Without the lists the words that stand there say that the page did not start.
  if (!items.ok) return room.querySelector('.side-unstarted')?.classList.remove('side-unstarted');
  const names: PageNames = JSON.parse(page.dataset['expertsNames'] ?? '');
  const element: MonoExpertsPage = document.createElement('mono-experts-page') as MonoExpertsPage;
  element.port = pagePort(names, items.value, (step) => {
    history.pushState({ step }, '');
    element.step = step;
  });
  const follow = (): void => {
    element.hash = location.hash.slice(1);
    element.step = stepOf(history.state);
    handOn();
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  follow();
  room.replaceChildren(element);
}

function pagePort(names: PageNames, items: PagePort['items'], keepStep: PagePort['keepStep']): PagePort {
  const language = pageLanguage();
  return {
    ...{ language, names, items, keepStep },
    address: (other) => new URL(`../../${other}/experts/`, location.href).href.replace(/[?#].*$/, ''),
    go: (hash) => {
      location.hash = hash;
    },
    today: () => new Date().toISOString().slice(0, 10),
    loadResults: draw === undefined ? null : () => Promise.all([loadCode(draw), loadLanguage(language)]),
  };
}

function stepOf(state: unknown): number {
  const step = typeof state === 'object' && state !== null && 'step' in state ? state.step : null;
  return typeof step === 'number' ? step : -1;
}

/** The page in other languages opens with the same panel. */
function handOn(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.page-languages a'))
    link.hash = location.hash;
}

await startExperts();
document.documentElement.dataset['ready'] = '';
