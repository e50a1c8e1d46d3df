import { render } from 'lit';
import { loadExplorerData } from '../data/load-explorer.ts';
import { pageAddress } from '../explorer/url-sync.ts';
import { svgMapTemplate } from '../map/svg/svg-map.ts';
import { viewOf } from '../map/svg/svg-view.ts';
import { embedTemplate } from '../panels/shell/embed-template.ts';
import type { ExplorerState } from '../state/state.ts';
import { showLoadFailure } from './load-failure.ts';
import { openExplorer } from './open-explorer.ts';
import { pageLanguage } from './page-language.ts';
import { findSvgPaths } from './svg-paths.ts';

/** Address of the same view in the explorer. */
function explorerHref(state: ExplorerState): string {
  return pageAddress(location.pathname, { ...state, embed: false });
}

/** Starts the embed form: the map of the view with its legends, no panels, SVG only, no address of its own. */
export async function startEmbed(): Promise<void> {
  const language = pageLanguage();
  const [data, paths] = await Promise.all([loadExplorerData(), findSvgPaths()]);
  if (!data.ok) return showLoadFailure(language, data.file, data.reason);
  if (!paths.ok) return showLoadFailure(language, paths.file, paths.reason);
  const explorer = await openExplorer(data.value);
  const draw = (): void => {
    const full = explorerHref(explorer.state);
    const scene = explorer.scene();
    const view = viewOf(paths.value, explorer.state.camera, paths.value.width, paths.value.height);
    const map = svgMapTemplate(scene, paths.value, { view });
    render(embedTemplate(scene, map, full), document.body);
  };
  document.body.replaceChildren();
  draw();
  explorer.subscribe((changed) => changed.has('scene') && draw());
  const askIntervals = (): void => {
    for (const index of ['potential', 'risk'] as const)
      for (const scope of ['town', 'region'] as const) explorer.uncertainty(index, scope);
  };
  // Ranks stand in the names of the marks, which are looked at from here on.
  for (const event of ['pointerover', 'focusin'])
    document.body.addEventListener(event, askIntervals, { once: true });
  document.documentElement.dataset['ready'] = '';
  document.documentElement.dataset['embedReady'] = '';
}
