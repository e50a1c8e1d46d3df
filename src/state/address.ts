import type { Language } from '../../geodata/types.ts';
import { readScenario, scenarioText } from '../../indicators/scenario/settings-text.ts';
import { impliedPanel } from './actions.ts';
import { encodeDigest, readDigest } from './address-expert-digest.ts';
import { encodeExperts, readExperts } from './address-experts.ts';
import { encodeFilter, readFilter } from './address-filter.ts';
import { decodeLayers, encodeAllLayers, encodeLayers, lacksUpload } from './address-layers.ts';
import { encodeMethod, readMethod } from './address-method.ts';
import {
  encodeCamera,
  encodeEdition,
  encodePins,
  encodeTable,
  readCamera,
  readEdition,
  readPins,
  readSelection,
  readTable,
} from './address-parts.ts';
import { encodePriority, readPriority } from './address-priority.ts';
import { encodeRelations, readRelations } from './address-relations.ts';
import { defaultState } from './default-state.ts';
import type { LegalValues } from './legal-values.ts';
import { FIGURES_KEY, readFiguresVersion } from './link-age.ts';
import type { Camera, ExplorerState, PanelId, Selection } from './state.ts';
import type { ViewCatalogue } from './view-catalogue.ts';

/** Version of the grammar; an address of another version is read part by part all the same, and says so. */
const ADDRESS_VERSION = '1';

/** Characters of a query that every mail program and messenger passes on whole. */
const MAX_QUERY = 2000;

/** A state read from an address, and the keys that made no sense and were replaced by their defaults. */
export interface DecodedAddress {
  readonly state: ExplorerState;
  readonly rejected: readonly string[];
}

/**
 * The query of a state without `?`: defaults left out, keys in fixed order, '' for the opening view.
 * The language stands in the path, not here. Keys: `v` version of
 * the grammar, `d` version of the figures (`link-age.ts`), `s` selection, `p` panel, `y` edition and year,
 * `m` method, `e` experts, `ex` results of a panel of experts, `l` layers, `c` camera, `t` table, `f` filter,
 * `pin` pinned places, `r` relations, `first` what stands first, `sc` scenario, `theme`, `map` painter, `embed`.
 * A reader's own tables stay out of it, and so does what is open of them: a measure alone names them.
 */
export function encodeAddress(state: ExplorerState, catalogue: ViewCatalogue): string {
  return withinLimit(state, (view) => encodeAll(view, catalogue));
}

/**
 * The same for what is handed on: edition, year and layers are named even where the explorer opens with them, so that
 * the link still shows what was chosen when it opens with something else.
 */
export function encodeSharedView(state: ExplorerState, catalogue: ViewCatalogue): string {
  return withinLimit(state, (view) =>
    encodeAll(view, catalogue, [
      ['y', encodeEdition(view)],
      ['l', encodeAllLayers(view.layers, catalogue.layers)],
    ]),
  );
}

/** Leaves out what experts have said where the query would be too long. */
function withinLimit(state: ExplorerState, encode: (state: ExplorerState) => string): string {
  const query = encode(state);
  return state.experts.length === 0 || query.length <= MAX_QUERY ? query : encode({ ...state, experts: [] });
}

/** `named` = values of keys that are written whatever the explorer opens with. */
function encodeAll(
  full: ExplorerState,
  catalogue: ViewCatalogue,
  named: readonly (readonly [key: string, value: string])[] = [],
): string {
  const state = withoutUnlinked(full, catalogue);
  const base = defaultState(state.language, catalogue);
  const edition = encodeEdition(state);
  const pairs = [
    ['s', state.selection?.id ?? ''],
    ['p', state.panel === impliedPanel(state.selection) ? '' : panelWord(state.panel, catalogue)],
    ['y', edition === encodeEdition(base) ? '' : edition],
    ['m', encodeMethod(state.method)],
    ['e', encodeExperts(state.experts)],
    ['ex', state.digest === null ? '' : encodeDigest(state.digest)],
    ['l', encodeLayers(state.layers, catalogue.layers)],
    ['c', state.camera === null ? '' : encodeCamera(state.camera)],
    ['t', encodeTable(state.table, base.table)],
    ['f', encodeFilter(state.filter)],
    ['pin', encodePins(state.pins)],
    ['r', encodeRelations(state.relations)],
    ['first', encodePriority(state.priority)],
    ['sc', state.scenario === null ? '' : scenarioText(state.scenario)],
    ['theme', state.theme === 'auto' ? '' : state.theme],
    ['map', state.painter === 'auto' ? '' : state.painter],
    ['embed', state.embed ? '1' : ''],
  ] as const;
  const always = new Map(named);
  const used = pairs
    .map(([key, value]) => [key, always.get(key) ?? value] as const)
    .filter(([, value]) => value !== '');
  if (used.length === 0) return '';
  return [['v', ADDRESS_VERSION] as const, [FIGURES_KEY, String(catalogue.dataVersion)] as const, ...used]
    .map(([key, value]) => `${key}=${escapeValue(value)}`)
    .join('&');
}

/**
 * Reads a query (with or without `?`) back. Every part that is broken, unknown or hostile falls back to its
 * default alone and is named in `rejected`, `own` = a measure of own tables that are not there; nothing throws.
 */
export function decodeAddress(query: string, language: Language, legal: LegalValues): DecodedAddress {
  const params = new URLSearchParams(query.slice(0, 4000));
  const rejected: string[] = [];
  const take = <Value>(key: string, fallback: Value, read: (text: string) => Value | null): Value => {
    const text = params.get(key);
    if (text === null) return fallback;
    const value = read(text);
    if (value === null) rejected.push(key);
    return value ?? fallback;
  };
  take('v', ADDRESS_VERSION, (text) => oneOf(text, [ADDRESS_VERSION]));
  take(FIGURES_KEY, 0, readFiguresVersion);
  const base = defaultState(language, legal.catalogue);
  const selection = take<Selection | null>('s', null, (text) => readSelection(text, legal));
  const panel = take('p', impliedPanel(selection) ?? 'table', (text) => readPanel(text, legal.catalogue));
  const edition = take('y', { edition: base.edition, year: base.year }, (text) => readEdition(text, legal));
  const state: ExplorerState = {
    ...base,
    ...edition,
    selection,
    panel: panel === 'none' ? null : panel === 'profile' && selection === null ? 'table' : panel,
    method: take('m', base.method, (text) => readMethod(text, legal)),
    experts: take('e', base.experts, (text) => readExperts(text, legal)),
    digest: take('ex', base.digest, (text) => readDigest(text, legal)),
    layers: take('l', base.layers, (text) => decodeLayers(text, legal)),
    camera: take<Camera | null>('c', null, readCamera),
    table: take('t', base.table, (text) => readTable(text, base.table, legal)),
    filter: take('f', base.filter, (text) => readFilter(text, legal)),
    pins: take('pin', base.pins, (text) => readPins(text, legal)),
    relations: take('r', base.relations, (text) => readRelations(text, legal)),
    priority: take('first', base.priority, readPriority),
    scenario: take('sc', base.scenario, readScenario),
    theme: take('theme', base.theme, (text) => oneOf(text, ['light', 'dark'])),
    painter: take('map', base.painter, (text) => oneOf(text, ['svg'])),
    embed: take('embed', false, (text) => (text === '1' ? true : null)),
  };
  if (lacksUpload(params.get('l') ?? '', state.layers, legal)) rejected.push('upload');
  return { state, rejected };
}

/** The state with nothing open that no link can open: places and panels that only this reader has. */
function withoutUnlinked(state: ExplorerState, { panels }: ViewCatalogue): ExplorerState {
  const selection = state.selection?.kind === 'upload' ? null : state.selection;
  const { panel } = state;
  const isLinked = panel === null || BUILT_IN_PANELS.includes(panel) || panels.some(({ id }) => id === panel);
  const isEmpty = panel === 'profile' && selection === null;
  return { ...state, selection, panel: isLinked && !isEmpty ? panel : impliedPanel(selection) };
}

/** Panels that a state has without a catalogue. */
const BUILT_IN_PANELS: readonly PanelId[] = ['table', 'profile'];

/** The word of a panel in an address, `none` where none is open. */
function panelWord(panel: PanelId | null, { panels }: ViewCatalogue): string {
  return panel === null ? 'none' : (panels.find(({ id }) => id === panel)?.addressWord ?? panel);
}

/** Reads {@link panelWord} back, `none` as it is; null if no such panel is known. */
function readPanel(text: string, { panels }: ViewCatalogue): PanelId | 'none' | null {
  if (text === 'none' || BUILT_IN_PANELS.includes(text)) return text;
  return panels.find(({ addressWord }) => addressWord === text)?.id ?? null;
}

function oneOf<const Choice extends string>(text: string, choices: readonly Choice[]): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}

/** Escapes only what would break a query, so that addresses stay readable. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replaceAll(/%(3A|2C|3D|7E|2A)/g, (match) => decodeURIComponent(match));
}
