import type { ExplorerData } from '../data/explorer-data.ts';
import { knownEditions } from '../data/find-edition.ts';
import { encodePriority } from '../state/address-priority.ts';
import { defaultState } from '../state/default-state.ts';
import { AUTHOR_METHOD, sameMethod } from '../state/method-state.ts';
import type { ExplorerState, LayerId, LayerState } from '../state/state.ts';
import type { ViewCatalogue } from '../state/view-catalogue.ts';

type KnownEditions = Pick<ExplorerData, 'editions' | 'laterEditions'>;

/** A view that the app offers ready made; its frame for other pages stands at `/<language>/embed/<slug>/`. */
export interface ReadyView {
  /** Part of an address that was shared, so it never changes. Its name: `readyViewMessages`. */
  readonly slug:
    | 'potential'
    | 'risk'
    | 'potential-risk'
    | 'what-first'
    | 'specialization'
    | 'change'
    | 'not-known';
  /** Turns the opening view into this one. */
  readonly open: (opening: ExplorerState, data: KnownEditions) => ExplorerState;
}

/** All ready views in the order in which they are offered. */
export const READY_VIEWS: readonly ReadyView[] = [
  { slug: 'potential', open: (opening) => opening },
  {
    slug: 'risk',
    open: (opening) => withLayers(opening, { regions: { measure: 'risk' }, towns: { measure: 'risk' } }),
  },
  { slug: 'potential-risk', open: (opening) => withLayers(opening, { bivariate: {} }) },
  {
    slug: 'what-first',
    open: (opening) => ({ ...withLayers(opening, { priority: {} }), panel: 'priority' }),
  },
  { slug: 'specialization', open: (opening) => withLayers(opening, { specialization: {} }) },
  { slug: 'change', open: changeView },
  { slug: 'not-known', open: (opening) => withLayers(opening, { coverage: {} }) },
];

/** The state of a ready view in a language. */
export function readyState(
  { open }: ReadyView,
  language: ExplorerState['language'],
  data: KnownEditions,
  catalogue: ViewCatalogue,
): ExplorerState {
  return open(defaultState(language, catalogue), data);
}

/**
 * A view with the picture of a ready view: its layers and its year, and the panel that belongs to it where one does;
 * everything else stays as the reader has it.
 */
export function withView(
  state: ExplorerState,
  view: ReadyView,
  data: KnownEditions,
  catalogue: ViewCatalogue,
): ExplorerState {
  const { layers, edition, year, panel } = readyState(view, state.language, data, catalogue);
  return { ...state, layers, edition, year, panel: panel === 'table' ? state.panel : panel };
}

/** The ready view whose layers and year a state shows, whatever is chosen, filtered or weighed; null = none. */
export function shownViewOf(
  state: ExplorerState,
  data: KnownEditions,
  catalogue: ViewCatalogue,
): ReadyView | null {
  const picture = pictureOf(state);
  return (
    READY_VIEWS.find((view) => pictureOf(readyState(view, state.language, data, catalogue)) === picture) ??
    null
  );
}

/** The ready view whose picture a state shows unchanged; null = it shows another picture. Theme and panels do not count. */
export function readyViewOf(
  state: ExplorerState,
  data: KnownEditions,
  catalogue: ViewCatalogue,
): ReadyView | null {
  const isPlain =
    state.camera === null &&
    state.selection === null &&
    sameMethod(state.method, AUTHOR_METHOD) &&
    state.filter.length === 0 &&
    encodePriority(state.priority) === '';
  return isPlain ? shownViewOf(state, data, catalogue) : null;
}

/** What decides over the picture, as one text. */
function pictureOf({ edition, year, layers }: ExplorerState): string {
  return JSON.stringify([edition, year, layers.filter(({ on }) => on)]);
}

/** Shows these layers with these settings and no other. */
function withLayers(
  state: ExplorerState,
  shown: Readonly<Record<LayerId, Partial<LayerState>>>,
): ExplorerState {
  return {
    ...state,
    layers: state.layers.map((layer) => ({ ...layer, ...shown[layer.id], on: layer.id in shown })),
  };
}

/** The core index of the latest year against that of the first: it rests on figures that all these years have. */
function changeView(opening: ExplorerState, data: KnownEditions): ExplorerState {
  const years = knownEditions(data)
    .filter(({ kind, scope }) => kind === 'core' && scope === 'town')
    .map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return opening;
  const baseline = { kind: 'year', edition: 'core', year: first } as const;
  return { ...withLayers(opening, { towns: { baseline } }), edition: 'core', year: last };
}
