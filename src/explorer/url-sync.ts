import type { Language } from '../../geodata/languages.ts';
import type { PlaceId, Scope } from '../../indicators/types.ts';
import { languageOfPath, rootOfPath } from '../i18n/page-folder.ts';
import { placePath } from '../lib/place-path.ts';
import { impliedPanel } from '../state/actions.ts';
import { decodeAddress, encodeAddress, encodeSharedView } from '../state/address.ts';
import type { LegalValues } from '../state/legal-values.ts';
import type { ExplorerState } from '../state/state.ts';
import { UPLOAD_PANEL } from '../state/upload-actions.ts';
import type { ViewCatalogue } from '../state/view-catalogue.ts';
import type { Explorer } from './explorer.ts';
import type { FramedView } from './page-settings.ts';
import { readyViewOf } from './ready-views.ts';
import { fetchLanguage } from './turn-language.ts';

/** The part of a window that the address needs; a test gives its own. */
export interface AddressBar {
  readonly location: { readonly search: string; readonly pathname: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** Milliseconds that the camera and sliders must rest before the address follows. */
const REST_MS = 400;

/**
 * Keeps address and state in step: choices push an entry, camera and sliders replace the entry once they rest,
 * back and forward decode the entry into the same state. `legal` gives what an address may contain now. Returns a
 * function that stops it.
 */
export function syncAddress(explorer: Explorer, bar: AddressBar, legal: () => LegalValues): () => void {
  let known = explorer.state;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const address = (state: ExplorerState): string => pageAddress('', state, explorer.catalogue);
  const write = (how: 'pushState' | 'replaceState', state: ExplorerState): void => {
    clearTimeout(timer);
    timer = undefined;
    bar.history[how](null, '', pageAddress(bar.location.pathname, state, explorer.catalogue));
  };
  const stopListening = explorer.subscribe((changed) => {
    if (!changed.has('state') || explorer.state === known) return;
    const isContinuous = onlyContinuousChange(known, explorer.state);
    if (!isContinuous && address(known) === address(explorer.state)) {
      known = explorer.state;
      return;
    }
    if (!isContinuous && timer !== undefined) write('replaceState', known);
    known = explorer.state;
    if (isContinuous) {
      clearTimeout(timer);
      timer = setTimeout(() => write('replaceState', explorer.state), REST_MS);
    } else {
      write('pushState', known);
    }
  });
  const onPopState = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const language = languageNow();
    // Another language waits for its texts; where they do not come, the page says what it can in the one it has.
    if (language === explorer.state.language) follow();
    else void fetchLanguage(explorer, language).then(follow, follow);
  };
  const languageNow = (): Language => languageOfPath(bar.location.pathname) ?? explorer.state.language;
  const follow = (): void => {
    const { state } = decodeAddress(bar.location.search, languageNow(), legal());
    known = withUploadView(explorer.state, state);
    explorer.dispatch(() => known);
  };
  bar.addEventListener('popstate', onPopState);
  return () => {
    clearTimeout(timer);
    stopListening();
    bar.removeEventListener('popstate', onPopState);
  };
}

/** A state from the address with what the reader looks at of their own tables, which is in no address. */
function withUploadView({ upload, panel }: ExplorerState, state: ExplorerState): ExplorerState {
  const keepsPanel = panel === UPLOAD_PANEL && state.panel === impliedPanel(state.selection);
  return { ...state, upload, panel: keepsPanel ? panel : state.panel };
}

/** Path and query of a state, in the folder of its language; the embed form has a lean page of its own there. */
export function pageAddress(pathname: string, state: ExplorerState, catalogue: ViewCatalogue): string {
  const root = rootOfPath(pathname);
  const query = encodeAddress(state, catalogue);
  return `${root}${state.language}/${state.embed ? 'embed/' : ''}${query === '' ? '' : `?${query}`}`;
}

/** The same for what is handed on: see {@link encodeSharedView}. */
export function sharedAddress(pathname: string, state: ExplorerState, catalogue: ViewCatalogue): string {
  const root = rootOfPath(pathname);
  return `${root}${state.language}/${state.embed ? 'embed/' : ''}?${encodeSharedView(state, catalogue)}`;
}

/** Address of a place's own page, seen from a page of the explorer. */
export function placeAddress(
  pathname: string,
  language: Language,
  { kind, id }: { readonly kind: Scope; readonly id: PlaceId },
): string {
  return `${rootOfPath(pathname)}${placePath(language, kind, id)}`;
}

/**
 * Address of the frame that shows a view in another page: a ready view that the reader has not changed has a path of
 * its own, which follows the theme of its reader; any other view is asked for by a query, in the theme of now.
 */
export function frameAddress(pathname: string, { state, theme, data, catalogue }: FramedView): string {
  const ready = state.theme === 'auto' ? readyViewOf(state, data, catalogue) : null;
  if (ready !== null) return `${rootOfPath(pathname)}${state.language}/embed/${ready.slug}/`;
  return sharedAddress(pathname, { ...state, theme, embed: true }, catalogue);
}

/** True if two states differ only in the camera, one weight, what experts say, opacities and breaks, which move continuously. */
function onlyContinuousChange(before: ExplorerState, after: ExplorerState): boolean {
  const calm = (state: ExplorerState): string =>
    JSON.stringify({
      ...state,
      camera: null,
      experts: [],
      method: { ...state.method, weights: {} },
      layers: state.layers.map((layer) => ({ ...layer, opacity: 1, breaks: [] })),
    });
  return calm(before) === calm(after) && movedWeights(before, after) <= 1;
}

function movedWeights(
  { method: { weights: before } }: ExplorerState,
  { method: { weights: after } }: ExplorerState,
): number {
  const codes = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...codes].filter((code) => (before[code] ?? 1) !== (after[code] ?? 1)).length;
}
