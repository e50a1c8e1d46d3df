import { ExplorerElement } from '../components/explorer-element.ts';
import { MonoMap } from '../components/map-frame.ts';
import '../components/credits.ts';
import '../components/header.ts';
import '../components/layers-panel.ts';
import '../components/map-controls.ts';
import '../components/notices.ts';
import '../components/share.ts';
import '../components/sheet-bar.ts';
import '../components/side-panel.ts';
import '../components/tooltip.ts';
import type { SvgPaths } from '../../geodata/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { loadExplorerData } from '../data/load-explorer.ts';
import { loadSvgPaths } from '../data/load-geometry.ts';
import { createExplorer, type PageExplorer } from '../explorer/create-explorer.ts';
import { legalValuesOf } from '../explorer/legal-values.ts';
import { syncAddress } from '../explorer/url-sync.ts';
import { mainMessages } from '../i18n/messages/main.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { decodeAddress } from '../state/address.ts';
import { showLoadFailure } from './load-failure.ts';
import { pageLanguage } from './page-language.ts';
import { pageSettings } from './page-settings.ts';

/** Starts the explorer over the prerendered page, which stays as it is until everything is there. */
export async function startExplorer(): Promise<void> {
  const language = pageLanguage();
  const [data, paths] = await Promise.all([loadExplorerData(), loadSvgPaths()]);
  if (!data.ok) return showLoadFailure(language, data.file, data.reason);
  if (!paths.ok) return showLoadFailure(language, paths.file, paths.reason);
  const explorer = openExplorer(data.value);
  connectElements(explorer, paths.value);
  document.documentElement.dataset['ready'] = '';
}

/** Hands the explorer to every element of the prerendered shell. */
function connectElements(explorer: PageExplorer, paths: SvgPaths): void {
  const elements = [...document.querySelectorAll('[data-shell] *')];
  for (const element of elements) {
    if (!(element instanceof ExplorerElement)) continue;
    element.settings = pageSettings(location.pathname, explorer.state);
    element.explorer = explorer;
  }
  for (const element of elements) if (element instanceof MonoMap) element.start(explorer, paths);
  explorer.subscribe((changed) => {
    if (!changed.has('state')) return;
    for (const element of document.querySelectorAll('mono-header')) {
      if (element instanceof ExplorerElement)
        element.settings = pageSettings(location.pathname, explorer.state);
    }
  });
}

function openExplorer(data: ExplorerData): PageExplorer {
  const legal = legalValuesOf(data);
  const { state, rejected } = decodeAddress(location.search, pageLanguage(), legal);
  const darkScheme = matchMedia('(prefers-color-scheme: dark)');
  const systemTheme = (): 'light' | 'dark' => (darkScheme.matches ? 'dark' : 'light');
  const explorer = createExplorer({ data, state, systemTheme: systemTheme() });
  darkScheme.addEventListener('change', () => explorer.setSystemTheme(systemTheme()));
  syncAddress(explorer, window, legal);
  explorer.subscribe((changed) => changed.has('state') && applyToDocument(explorer));
  applyToDocument(explorer);
  if (rejected.length > 0)
    explorer.notify({
      id: 'address',
      severity: 'warning',
      about: rejected.join(', '),
      text: rejectedText(rejected),
    });
  return explorer;
}

function rejectedText(rejected: readonly string[]): { kk: string; ru: string; en: string } {
  const parts = rejected.join(', ');
  return {
    kk: mainMessages.kk.rejected(parts),
    ru: mainMessages.ru.rejected(parts),
    en: mainMessages.en.rejected(parts),
  };
}

/** Theme, language and title live on the document, outside every component. */
function applyToDocument({ state }: PageExplorer): void {
  const page = document.documentElement;
  if (state.theme === 'auto') delete page.dataset['theme'];
  else page.dataset['theme'] = state.theme;
  if (page.lang === state.language) return;
  page.lang = state.language;
  document.title = pageMessages[state.language].title;
}
