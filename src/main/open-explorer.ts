import type { ExplorerData } from '../data/explorer-data.ts';
import { findEdition } from '../data/find-edition.ts';
import { catalogueOf } from '../explorer/catalogue.ts';
import { createExplorer, type PageExplorer } from '../explorer/create-explorer.ts';
import { legalValuesOf } from '../explorer/legal-values.ts';
import { workerUncertainty } from '../explorer/run-engine.ts';
import type { DrawScenario } from '../explorer/scenario-runs.ts';
import { UPLOAD_NOTICE } from '../explorer/upload-opening.ts';
import { withEditions } from '../explorer/with-editions.ts';
import { mainMessages } from '../i18n/messages/main.ts';
import { namesFrom } from '../i18n/names-from.ts';
import { loadCode } from '../lib/load-code.ts';
import { decodeAddress } from '../state/address.ts';
import type { LinkedPanel } from '../state/view-catalogue.ts';
import { figuresNotice } from './figures-notice.ts';
import { pageLanguage } from './page-language.ts';

/** Opens the view that the page's address asks for, in the theme of the reader's system. */
export async function openExplorer(
  opening: ExplorerData,
  panels: readonly LinkedPanel[] = [],
): Promise<PageExplorer> {
  const catalogue = catalogueOf(opening, { panels });
  const { state, rejected } = decodeAddress(
    location.search,
    pageLanguage(),
    legalValuesOf(opening, catalogue),
  );
  const data = findEdition(opening, 'town', state) === null ? await withYears(opening) : opening;
  const darkScheme = matchMedia('(prefers-color-scheme: dark)');
  const systemTheme = (): 'light' | 'dark' => (darkScheme.matches ? 'dark' : 'light');
  const engine = workerUncertainty(
    () => new Worker(new URL('../workers/uncertainty-worker.ts', import.meta.url), { type: 'module' }),
  );
  const explorer = createExplorer({
    data,
    catalogue,
    state,
    systemTheme: systemTheme(),
    uncertainty: { engine, atOnce: false },
    scenarios: drawScenario,
  });
  darkScheme.addEventListener('change', () => explorer.setSystemTheme(systemTheme()));
  const broken = rejected.filter((part) => part !== 'upload');
  if (broken.length > 0) {
    const parts = broken.join(', ');
    const text = namesFrom(mainMessages, ({ rejected }) => rejected(parts));
    explorer.notify({ id: 'address', severity: 'warning', about: parts, text });
  }
  if (broken.length < rejected.length) {
    const text = namesFrom(mainMessages, ({ uploadMissing }) => uploadMissing);
    explorer.notify({ id: UPLOAD_NOTICE, severity: 'info', about: '', text });
  }
  const aged = figuresNotice(location.search, catalogue.dataVersion);
  if (aged !== null) explorer.notify(aged);
  return explorer;
}

/** Scenarios come with their code, when the first one is shown. */
const drawScenario: DrawScenario = async (data, state) => {
  const { drawInWorker } = await loadCode(() => import('./draw-in-worker.ts'));
  return drawInWorker(data, state);
};

/** The data with the other years, so that an address that asks for one opens in one step; without them if they fail. */
async function withYears(data: ExplorerData): Promise<ExplorerData> {
  const years = await data.loadYears();
  return years.ok ? withEditions(data, years.value) : data;
}
