import type { Language } from '../../geodata/types.ts';
import { AUTHOR_METHOD } from './method-state.ts';
import type {
  ExplorerState,
  LayerId,
  LayerState,
  RelationsState,
  TableFilter,
  TableState,
  UploadViewState,
} from './state.ts';

/** The year of the full edition. */
export const EDITION_YEAR = 2022;

/** Default setting of one layer; regions and towns by potential are on. */
function defaultLayer(id: LayerId): LayerState {
  const measures: Readonly<Record<LayerId, string>> = {
    regions: 'potential',
    surface: 'risk',
    upload: 'upload:',
    bivariate: 'potential',
    towns: 'potential',
    panel: 'indicator:unemployment',
    coverage: 'coverage',
    specialization: 'branch',
  };
  return {
    id,
    on: id === 'regions' || id === 'towns',
    opacity: id === 'surface' ? 0.75 : 1,
    measure: measures[id],
    classes: 'fixed',
    breaks: [],
    bandwidthKm: 150,
    baseline: null,
  };
}

/** Layers from bottom to top as the explorer opens. */
export const DEFAULT_LAYERS: readonly LayerState[] = (
  ['regions', 'bivariate', 'surface', 'upload', 'coverage', 'panel', 'towns', 'specialization'] as const
).map(defaultLayer);

export const EMPTY_FILTER: TableFilter = {
  regions: [],
  branches: [],
  enterprises: [],
  grades: [],
  statuses: [],
  minPotential: null,
  maxRisk: null,
};

export const DEFAULT_TABLE: TableState = {
  tab: 'towns',
  sortBy: 'potential',
  descending: true,
  filter: EMPTY_FILTER,
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

/** The opening view in a language: edition 2022, regions and towns by potential. */
export function defaultState(language: Language): ExplorerState {
  return {
    language,
    theme: 'auto',
    painter: 'auto',
    edition: 'full',
    year: EDITION_YEAR,
    method: AUTHOR_METHOD,
    experts: [],
    layers: DEFAULT_LAYERS,
    selection: null,
    table: DEFAULT_TABLE,
    upload: DEFAULT_UPLOAD_VIEW,
    relations: DEFAULT_RELATIONS,
    camera: null,
    panel: 'table',
    embed: false,
  };
}
