import type { ExplorerData } from '../data/explorer-data.ts';
import type { ViewSource } from '../explorer/baseline-side.ts';
import { catalogueOf } from '../explorer/catalogue.ts';
import { createExplorer, type PageExplorer } from '../explorer/create-explorer.ts';
import { lateFiles } from '../explorer/late-files.ts';
import { legalValuesOf } from '../explorer/legal-values.ts';
import { workerUncertainty } from '../explorer/run-engine.ts';
import type { DrawScenario } from '../explorer/scenario-runs.ts';
import { UPLOAD_NOTICE } from '../explorer/upload-opening.ts';
import { mainMessages } from '../i18n/messages/main.ts';
import { namesFrom } from '../i18n/names-from.ts';
import { loadCode } from '../lib/load-code.ts';
import { decodeAddress } from '../state/address.ts';
import { defaultState } from '../state/default-state.ts';
import type { LinkedPanel } from '../state/view-catalogue.ts';
import { figuresNotice } from './figures-notice.ts';
import { pageLanguage } from './page-language.ts';

/** Opens the view that the page's address asks for, in the theme of the reader's system. */
export async function openExplorer(
  opening: ExplorerData,
  panels: readonly LinkedPanel[] = [],
): Promise<PageExplorer> {
  const catalogue = catalogueOf(opening, { panels });
  const language = pageLanguage();
  const { state, rejected } =
    location.search === ''
      ? { state: defaultState(language, catalogue), rejected: [] }
      : decodeAddress(location.search, language, legalValuesOf(opening, catalogue));
  const data = await withLateFiles({ data: opening, state, catalogue });
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

/**
 * The data with the files and the code that the map of an address asks for, so that it opens in one step; without what
 * fails, which the explorer asks for again and names. No map waits for what a profile shows.
 */
async function withLateFiles(source: ViewSource): Promise<ExplorerData> {
  const state = { ...source.state, selection: null };
  const results = await Promise.all(lateFiles({ ...source, state }).map((load) => load()));
  return results.reduce((data, result) => (result.ok ? result.value(data) : data), source.data);
}
