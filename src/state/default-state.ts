import type { Language } from '../../geodata/types.ts';
import { MEDIUM_RISK } from '../../indicators/priority/place-priority.ts';
import { openingLayer } from './layer-facts.ts';
import { AUTHOR_METHOD } from './method-state.ts';
import type { ExplorerState, PriorityState, RelationsState, TableState, UploadViewState } from './state.ts';
import type { ViewCatalogue } from './view-catalogue.ts';

export const DEFAULT_TABLE: TableState = {
  tab: 'towns',
  sortBy: 'rank',
  descending: false,
};

/** The latest time and the first node, as in the files. */
export const DEFAULT_UPLOAD_VIEW: UploadViewState = {
  time: null,
  node: null,
  sortBy: 'rank',
  descending: false,
  search: '',
};

/** Potential against risk of the towns, divided at the medians. */
export const DEFAULT_RELATIONS: RelationsState = {
  view: 'scatter',
  scope: 'town',
  x: 'potential',
  y: 'risk',
  lines: 'median',
  gradeFilter: 'townLevel',
};

/** The towns by burden, at the cuts of the app's own rule. */
export const DEFAULT_PRIORITY: PriorityState = {
  scope: 'town',
  order: 'burden',
  riskCut: MEDIUM_RISK,
  potentialCut: null,
};

/** The opening view in a language: the full edition, the layers of the catalogue that open switched on, the tables. */
export function defaultState(language: Language, { layers, fullYear }: ViewCatalogue): ExplorerState {
  return {
    language,
    theme: 'auto',
    painter: 'auto',
    edition: 'full',
    year: fullYear,
    method: AUTHOR_METHOD,
    experts: [],
    digest: null,
    layers: layers.map(openingLayer),
    selection: null,
    table: DEFAULT_TABLE,
    filter: [],
    pins: [],
    upload: DEFAULT_UPLOAD_VIEW,
    relations: DEFAULT_RELATIONS,
    priority: DEFAULT_PRIORITY,
    scenario: null,
    camera: null,
    panel: 'table',
    embed: false,
  };
}
