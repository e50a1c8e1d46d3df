import '../../styles/later.css';
import { MonoMap } from '../panels/map/map-frame.ts';
import { ExplorerElement } from '../panels/parts/explorer-element.ts';
import '../panels/map/credits.ts';
import '../panels/header/header.ts';
import '../panels/header/views.ts';
import '../panels/map/headline.ts';
import '../panels/map/map-legend.ts';
import '../panels/map/scale-bar.ts';
import '../panels/shell/rail.ts';
import '../panels/map/map-controls.ts';
import '../panels/shell/notices.ts';
import { MonoUploadHost } from '../panels/upload/upload-host.ts';
import '../panels/shell/sheet-bar.ts';
import { loadProfileRest, profileTab } from '../panels/profile/tab.ts';
import { loadLeftPanel } from '../panels/shell/left-panel.ts';
import '../panels/shell/side-panel.ts';
import { linkedPanels } from '../panels/shell/tabs.ts';
import { regionsTab } from '../panels/tables/tabs.ts';
import '../panels/map/tooltip.ts';
import type { SvgPaths } from '../../geodata/types.ts';
import { loadExplorerData } from '../data/load-explorer.ts';
import { loadMapOutlines } from '../data/load-geometry.ts';
import type { PageExplorer } from '../explorer/create-explorer.ts';
import { legalValuesOf } from '../explorer/legal-values.ts';
import type { PageSettings } from '../explorer/page-settings.ts';
import { syncAddress } from '../explorer/url-sync.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { pageTitleMessages } from '../i18n/messages/page-title.ts';
import { fetchDraws } from '../layers/late/late-draws.ts';
import { loadCode } from '../lib/load-code.ts';
import { memoLast } from '../lib/memo.ts';
import { nextTask } from '../lib/next-task.ts';
import { whenIdle } from '../lib/when-idle.ts';
import { fetchWebGlMap } from '../map/create-map.ts';
import { canDrawWebGl } from '../map/webgl/can-draw-webgl.ts';
import { startMapWorker } from '../map/webgl/early-worker.ts';
import { firstSign } from './first-sign.ts';
import { lateShare } from './late-share.ts';
import { showLoadFailure } from './load-failure.ts';
import { wantsMovingMap } from './moving-map.ts';
import { openExplorer } from './open-explorer.ts';
import { pageLanguage } from './page-language.ts';
import { pageSettings } from './page-settings.ts';
import { findSvgPaths } from './svg-paths.ts';

/** Starts the explorer over the prerendered page, which stays as it is until everything is there. */
export async function startExplorer(): Promise<void> {
  const language = pageLanguage();
  // An address that names layers may need their code, and with a place the structures: they come beside the data then,
  // not after them.
  const asked = new URLSearchParams(location.search);
  if (asked.has('l')) void fetchDraws().catch(() => {});
  const needsIndustries = asked.has('l') || asked.has('s');
  const [data, paths] = await Promise.all([loadExplorerData(language, needsIndustries), findSvgPaths()]);
  if (!data.ok) return showLoadFailure(language, data.file, data.reason);
  if (!paths.ok) return showLoadFailure(language, paths.file, paths.reason);
  // Its code takes the line that is free while the explorer starts.
  const hasMovingMap = wantsMovingMap() && canDrawWebGl();
  const hasCode = hasMovingMap ? fetchWebGlMap() : Promise.resolve();
  if (hasMovingMap) await nextTask();
  const explorer = await openExplorer(data.value, linkedPanels());
  const legal = memoLast(legalValuesOf);
  syncAddress(explorer, window, () => legal(explorer.data, explorer.catalogue));
  const fetchChosen = chosenProfile(explorer);
  const follow = (): void => {
    applyToDocument(explorer);
    fetchChosen();
  };
  explorer.subscribe((changed) => changed.has('state') && follow());
  follow();
  const shell = document.querySelector('[data-shell]');
  const sign = firstSign();
  const settings = pageSettings(location.pathname, explorer.catalogue);
  if (shell !== null)
    connectElements(shell, explorer, {
      settings,
      paths: paths.value,
      sign,
      stands: location.search === '' && explorer.theme === 'light',
    });
  const fetchShare = () => withTexts(explorer, () => import('./share-parts.ts'));
  const loadShare = shell === null ? null : lateShare(shell, explorer, settings, fetchShare);
  document.documentElement.dataset['ready'] = '';
  // One after the other, in the order in which the moving map needs them: its code, its outlines, its worker.
  if (hasMovingMap) void loadMapOutlines().then(({ ok }) => ok && startMapWorker());
  // What is opened next is there by then, if it can be, with the first sign that there is a reader; the slider answers at
  // once when it is first moved.
  await Promise.race([hasCode, sign]);
  loadWhenIdle(
    () => loadTexts(language, 'rest'),
    () => data.value.loadIndustries(),
    profileTab.load,
    loadLeftPanel,
    ...(loadShare === null ? [] : [loadShare]),
  );
  await hasCode;
  loadWhenIdle(loadProfileRest);
  await mapWaited(explorer);
  loadWhenIdle(fetchDraws, regionsTab.load, () => data.value.loadYears());
}

/** Resolves when nothing waits for the moving map: at once where it does not start, or stands already. */
function mapWaited(explorer: PageExplorer): Promise<void> {
  return new Promise((resolve) => {
    const stop = explorer.subscribe(() => look());
    const look = (): void => {
      if (explorer.awaitsMap) return;
      stop();
      resolve();
    };
    look();
  });
}

/** What fetches the figures of a newly chosen place, beside the code that shows them; a failure shows there. */
function chosenProfile(explorer: PageExplorer): () => void {
  let fetched: string | null = null;
  return () => {
    const { selection } = explorer.state;
    if (selection === null || selection.kind === 'upload' || selection.id === fetched) return;
    fetched = selection.id;
    void explorer.data.loadProfile(selection.id);
  };
}

/** Fetches what the reader has not asked for yet; a failure shows when it is used. */
function loadWhenIdle(...loads: readonly (() => Promise<unknown>)[]): void {
  whenIdle(() => {
    for (const load of loads) void load().catch(() => {});
  });
}

/** Code that is fetched on demand, when the texts that it reads are there too. */
async function withTexts<Code>({ state }: PageExplorer, load: () => Promise<Code>): Promise<Code> {
  const [code] = await Promise.all([loadCode(load), loadCode(() => loadTexts(state.language, 'rest'))]);
  return code;
}

/** Elements whose prerendered content is all that they show of an opening explorer. */
const STANDING: ReadonlySet<string> = new Set([
  ...['mono-header', 'mono-views', 'mono-headline', 'mono-map-legend', 'mono-credits', 'mono-side-panel'],
]);

/** What the elements of a shell are given beside the explorer. */
interface Connected {
  readonly settings: PageSettings;
  readonly paths: SvgPaths;
  /** First sign that there is a reader. */
  readonly sign: Promise<void>;
  readonly stands: boolean;
}

/**
 * Hands the explorer to every element of the prerendered shell. Where the address asks for nothing else and the page is
 * light, as it was drawn, what was prerendered `stands`: the live map and panels take over when a reader touches them, or
 * when the page is idle after the first `sign` of one, so that what is touched next is live by then.
 */
function connectElements(
  shell: Element,
  explorer: PageExplorer,
  { settings, paths, sign, stands }: Connected,
): void {
  const elements = [...shell.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mono-'));
  for (const element of elements) {
    if (!(element instanceof ExplorerElement)) continue;
    element.settings = settings;
    if (stands && STANDING.has(element.localName)) {
      const wake = element.stand(explorer);
      void sign.then(() => whenIdle(wake));
    }
    // What stands brings what it holds.
    else if (!stands || element.closest('mono-header') === null) element.explorer = explorer;
    if (element instanceof MonoUploadHost)
      element.load = () => withTexts(explorer, () => import('./upload-parts.ts'));
  }
  // Last, so that the tooltip hears its first hover.
  for (const element of elements) if (element instanceof MonoMap) element.start(explorer, paths, stands);
}

/**
 * Theme, language and title live on the document, outside every component, and that a reader's own tables are open:
 * a reload would lose them.
 */
function applyToDocument({ state, data }: PageExplorer): void {
  const page = document.documentElement;
  page.toggleAttribute('data-upload', data.upload !== null);
  if (state.theme === 'auto') delete page.dataset['theme'];
  else page.dataset['theme'] = state.theme;
  if (page.lang === state.language) return;
  page.lang = state.language;
  document.title = pageTitleMessages[state.language].title;
}
