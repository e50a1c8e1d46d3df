import { render } from 'lit';
import type { Language } from '../../geodata/types.ts';
import { assembleExplorerData, industriesByPlace } from '../data/built-files.ts';
import type { ExplorerData, FileResult } from '../data/explorer-data.ts';
import { findEdition } from '../data/find-edition.ts';
import { type Catalogue, catalogueOf } from '../explorer/catalogue.ts';
import { createExplorer } from '../explorer/create-explorer.ts';
import { faultWords } from '../explorer/damaged-file.ts';
import { requestAllRankIntervals } from '../explorer/explorer-runs.ts';
import { lacksPeople } from '../explorer/late-files.ts';
import { legalValuesOf } from '../explorer/legal-values.ts';
import { withEditions } from '../explorer/with-editions.ts';
import { embedMessages } from '../i18n/messages/embed.ts';
import { DRAWS } from '../layers/late/draws.ts';
import { keepDraws } from '../layers/late/late-draws.ts';
import { placePath } from '../lib/place-path.ts';
import { whenIdle } from '../lib/when-idle.ts';
import { ALL_WIDTHS, fittedMap, shownWidth } from '../map/svg/fitted-map.ts';
import type { FrameData } from '../pages/frame-data.ts';
import { selectedPlace } from '../panels/parts/selected-place.ts';
import { embedTemplate, refusedEmbedTemplate } from '../panels/shell/embed-template.ts';
import { decodeAddress, encodeSharedView } from '../state/address.ts';
import { findFacts } from '../state/layer-facts.ts';
import type { ExplorerState } from '../state/state.ts';
import { loadEmbedPeople, loadEmbedYears } from './embed-files.ts';
import { EMBED_RANKS, loadEmbedRanks } from './embed-ranks.ts';
import { figuresNotice } from './figures-notice.ts';
import { pageLanguage } from './page-language.ts';
import { refusalOf } from './refusal.ts';

declare global {
  /** What the page brings, read by the script with its texts (`pages/embed-script.ts`); it was checked when it was built. */
  var monotownsFrame: FrameData;
}

/**
 * Entry of the frame that shows what its address asks for: a map with its legends, in SVG, no panels. A classic script
 * with its data and texts in the page, because a sandboxed frame may neither load modules nor fetch. It draws the view that was chosen
 * or says why not; never another one.
 */
async function startEmbed(): Promise<void> {
  keepDraws(DRAWS);
  const language = pageLanguage();
  const { search } = location;
  const { paths, ...files } = globalThis.monotownsFrame;
  const opening = dataOf(files);
  const catalogue = catalogueOf(opening);
  // A scenario and what a panel said change nothing that a frame draws, and what reads them stays out of frames.
  const query = search.replaceAll(/(^\?|&)(?:sc|ex)=[^&]*/g, '$1');
  const { state, rejected } = decodeAddress(query, language, legalValuesOf(opening, catalogue));
  const refusal = refusalOf(search, rejected, language);
  if (refusal !== null) return show(refusedEmbedTemplate(language, refusal.sentences, refusal.explorerHref));
  const href = `../?${encodeSharedView({ ...state, embed: false }, catalogue)}`;
  const [years, people, ranks] = await Promise.all([
    needsYears(opening, state) ? loadEmbedYears() : null,
    lacksPeople({ data: opening, state, catalogue }) ? loadEmbedPeople() : null,
    showsRanks(state, catalogue) ? loadEmbedRanks() : null,
  ]);
  for (const part of [years, people, ranks]) {
    if (part?.ok !== false) continue;
    const sentence = embedMessages[language].damaged(part.file, faultWords(language, part.reason));
    return show(refusedEmbedTemplate(language, [sentence], href));
  }
  const withPeople = people?.ok === true ? { ...opening, people: people.value.towns } : opening;
  const data = years?.ok === true ? withEditions(withPeople, years.value) : withPeople;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const systemTheme = (): 'light' | 'dark' => (dark.matches ? 'dark' : 'light');
  const explorer = createExplorer({
    data,
    catalogue,
    state,
    systemTheme: systemTheme(),
    uncertainty: EMBED_RANKS,
  });
  dark.addEventListener('change', () => explorer.setSystemTheme(systemTheme()));
  if (state.theme !== 'auto') document.documentElement.dataset['theme'] = state.theme;
  const version = data.version.number;
  const around = {
    version,
    explorerHref: href,
    versionsHref: '../versions/',
    place: placeOf(data, language, state.selection),
    aged: figuresNotice(search, version),
  };
  let drawn: readonly number[] = [];
  const draw = (): void => {
    const scene = explorer.scene();
    show(embedTemplate(scene, fittedMap(scene, paths, state.camera, drawn), around));
  };
  draw();
  // How much room the words leave for the map is known when they stand; nothing is painted before the marks are there.
  const { width = 0, height = 0 } = document.querySelector('.fitted-map')?.getBoundingClientRect() ?? {};
  drawn = [shownWidth(paths, width, height)];
  draw();
  explorer.subscribe((changed) => changed.has('scene') && draw());
  // The frame may grow, shrink or be printed. Ranks stand in the names of the marks alone: no picture need wait for them.
  whenIdle(() => {
    drawn = ALL_WIDTHS;
    draw();
    whenIdle(() => void loadEmbedRanks().then(({ ok }) => ok && requestAllRankIntervals(explorer)));
  });
}

/** Whether a view shows figures of another year than the opening one. */
function needsYears(opening: ExplorerData, state: ExplorerState): boolean {
  return (
    findEdition(opening, 'town', state) === null ||
    state.layers.some(({ baseline }) => baseline?.kind === 'year')
  );
}

/** Whether rank intervals are part of the picture: differences of an index that they cannot tell from none are open marks, and classes of risk and potential follow from them. */
function showsRanks({ layers }: ExplorerState, catalogue: Catalogue): boolean {
  return layers.some(
    ({ id, on, baseline }) =>
      on &&
      (findFacts(catalogue.layers, id)?.readsPriority === true ||
        baseline?.kind === 'year' ||
        baseline?.kind === 'method'),
  );
}

/** The chosen place with its page, seen from the page of the frame; null = none is chosen. */
function placeOf(
  data: ExplorerData,
  language: Language,
  selection: ExplorerState['selection'],
): { readonly name: string; readonly href: string } | null {
  const chosen = selectedPlace(data, language, selection);
  if (chosen === null) return null;
  const { place, text } = chosen;
  return { name: text, href: `../../${placePath(language, place.kind, place.id)}` };
}

let isShown = false;

/** Puts the content into the place that waits for it. */
function show(content: ReturnType<typeof embedTemplate>): void {
  if (!isShown) document.querySelector('[data-embed-waiting]')?.remove();
  isShown = true;
  render(content, document.body);
  document.documentElement.dataset['ready'] = '';
}

function dataOf({ places, explorer, industries }: Omit<FrameData, 'paths'>): ExplorerData {
  const absent = (): Promise<FileResult<never>> =>
    Promise.resolve({ ok: false, file: '', reason: 'no-such-file' });
  const data = assembleExplorerData(places, explorer, {
    profile: absent,
    industries: absent,
    sources: absent,
    expertItems: absent,
    report: absent,
    years: absent,
    people: absent,
    scenario: absent,
    names: absent,
  });
  return { ...data, industries: industriesByPlace(industries) };
}

void startEmbed();
