import { render } from 'lit';
import { loadExplorerData } from '../data/load-explorer.ts';
import type { PageExplorer } from '../explorer/create-explorer.ts';
import { requestAllRankIntervals } from '../explorer/explorer-runs.ts';
import { pageAddress } from '../explorer/url-sync.ts';
import { svgMapTemplate } from '../map/svg/svg-map.ts';
import { viewOf } from '../map/svg/svg-view.ts';
import { embedTemplate } from '../panels/shell/embed-template.ts';
import { linkedPanels } from '../panels/shell/tabs.ts';
import { FIGURES_NOTICE } from './figures-notice.ts';
import { showLoadFailure } from './load-failure.ts';
import { openExplorer } from './open-explorer.ts';
import { pageLanguage } from './page-language.ts';
import { pageSettings } from './page-settings.ts';
import { findSvgPaths } from './svg-paths.ts';

/** Address of the same view in the explorer. */
function explorerHref({ state, catalogue }: PageExplorer): string {
  return pageAddress(location.pathname, { ...state, embed: false }, catalogue);
}

/** Starts the embed form: the map of the view with its legends, no panels, SVG only, no address of its own. */
export async function startEmbed(): Promise<void> {
  const language = pageLanguage();
  const [data, paths] = await Promise.all([loadExplorerData(), findSvgPaths()]);
  if (!data.ok) return showLoadFailure(language, data.file, data.reason);
  if (!paths.ok) return showLoadFailure(language, paths.file, paths.reason);
  const explorer = await openExplorer(data.value, linkedPanels());
  const version = explorer.data.version.number;
  const versionsHref = pageSettings(location.pathname, explorer.catalogue).versionsHref(language);
  const aged = explorer.notices.find(({ id }) => id === FIGURES_NOTICE) ?? null;
  const draw = (): void => {
    const around = { version, explorerHref: explorerHref(explorer), versionsHref, aged };
    const scene = explorer.scene();
    const view = viewOf(paths.value, explorer.state.camera, paths.value.width, paths.value.height);
    const map = svgMapTemplate(scene, paths.value, { view, anyFace: true });
    render(embedTemplate(scene, map, around), document.body);
  };
  document.body.replaceChildren();
  draw();
  explorer.subscribe((changed) => changed.has('scene') && draw());
  const requestRanks = (): void => requestAllRankIntervals(explorer);
  // Ranks stand in the names of the marks, which are looked at from here on.
  for (const event of ['pointerover', 'focusin'])
    document.body.addEventListener(event, requestRanks, { once: true });
  document.documentElement.dataset['ready'] = '';
  document.documentElement.dataset['embedReady'] = '';
}
