import type { Language } from '../../geodata/types.ts';
import type { Filter } from './condition.ts';
import { excludeEachOther, findFacts, type LayerFacts, openingLayer } from './layer-facts.ts';
import type {
  Baseline,
  Camera,
  ExplorerState,
  LayerId,
  LayerState,
  MeasureId,
  PriorityState,
  RelationsState,
  Selection,
  TableState,
} from './state.ts';

/** A pure step from one state to the next; returns the same object where nothing changes. */
export type Action = (state: ExplorerState) => ExplorerState;

/** Chooses a town or region and opens its profile; null closes it. */
export function select(selection: Selection | null): Action {
  return (state) => {
    if (sameSelection(state.selection, selection)) return state;
    const panel = selection === null && state.panel !== 'profile' ? state.panel : impliedPanel(selection);
    return { ...state, selection, panel };
  };
}

/** Opens one of the pages beside the map; null closes them. */
export function openPanel(panel: ExplorerState['panel']): Action {
  return (state) => (state.panel === panel ? state : { ...state, panel });
}

/** The page that stands beside the map unless the reader chose another. */
export function impliedPanel(selection: Selection | null): ExplorerState['panel'] {
  return selection === null ? 'table' : 'profile';
}

/** Changes settings of one layer. */
export function changeLayer(id: LayerId, change: Partial<Omit<LayerState, 'id'>>): Action {
  return (state) => ({
    ...state,
    layers: state.layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)),
  });
}

/** Switches a layer on or off; one that fills the same places goes off, so that no fill lies hidden under another. */
export function switchLayer(id: LayerId, on: boolean, all: readonly LayerFacts[]): Action {
  const facts = findFacts(all, id);
  return (state) => ({
    ...state,
    layers: state.layers.map((layer) => {
      if (layer.id === id) return { ...layer, on };
      const other = on && facts !== null ? findFacts(all, layer.id) : null;
      return other !== null && facts !== null && excludeEachOther(facts, other)
        ? { ...layer, on: false }
        : layer;
    }),
  });
}

/** Shows a measure on a layer, by itself and in classes as the app makes them; switches the layer on. */
export function showMeasure(id: LayerId, measure: MeasureId): Action {
  return changeLayer(id, { on: true, measure, baseline: null, classes: 'fixed', breaks: [] });
}

/**
 * Sets a layer's measure against another side, null = shows the measure itself. Classes fall back to the default where
 * they were made for the other kind of picture, and breaks of one's own always.
 */
export function setBaseline(id: LayerId, baseline: Baseline | null): Action {
  return (state) => {
    const layer = state.layers.find((one) => one.id === id);
    const isOther = (layer?.baseline === null) !== (baseline === null) || layer?.classes === 'manual';
    const change = { baseline, ...(isOther ? ({ classes: 'fixed', breaks: [] } as const) : {}) };
    return changeLayer(id, change)(state);
  };
}

/** Moves a layer one place up (towards the top of the picture) or down, past those that are not listed. */
export function moveLayer(
  id: LayerId,
  direction: 'up' | 'down',
  isListed: (other: LayerId) => boolean = () => true,
): Action {
  return (state) => {
    const step = direction === 'up' ? 1 : -1;
    const from = state.layers.findIndex((layer) => layer.id === id);
    let to = from + step;
    while (state.layers[to] !== undefined && !isListed(state.layers[to]?.id ?? id)) to += step;
    const moved = state.layers[from];
    const other = state.layers[to];
    if (moved === undefined || other === undefined) return state;
    const layers = state.layers.map((layer, index) =>
      index === from ? other : index === to ? moved : layer,
    );
    return { ...state, layers };
  };
}

/** Puts all layers back as the explorer opens. */
export function resetLayers(layers: readonly LayerFacts[]): Action {
  return (state) => ({ ...state, layers: layers.map(openingLayer) });
}

export function setLanguage(language: Language): Action {
  return (state) => (state.language === language ? state : { ...state, language });
}

export function setTheme(theme: ExplorerState['theme']): Action {
  return (state) => (state.theme === theme ? state : { ...state, theme });
}

export function setPainter(painter: ExplorerState['painter']): Action {
  return (state) => (state.painter === painter ? state : { ...state, painter });
}

/** Sets the edition and its year together, so that they always fit. */
export function setEdition(edition: ExplorerState['edition'], year: number): Action {
  return (state) => (state.edition === edition && state.year === year ? state : { ...state, edition, year });
}

export function setCamera(camera: Camera | null): Action {
  return (state) => ({ ...state, camera });
}

export function changeTable(change: Partial<TableState>): Action {
  return (state) => ({ ...state, table: { ...state.table, ...change } });
}

/** Asks something else of towns. */
export function changeFilter(change: (filter: Filter) => Filter): Action {
  return (state) => {
    const filter = change(state.filter);
    return filter === state.filter ? state : { ...state, filter };
  };
}

/** Asks nothing of towns any more. */
export function clearFilter(): Action {
  return changeFilter((filter) => (filter.length === 0 ? filter : []));
}

/** Pins a town or region, or takes its pin away. */
export function togglePin(id: string): Action {
  return (state) => ({
    ...state,
    pins: state.pins.includes(id) ? state.pins.filter((pin) => pin !== id) : [...state.pins, id],
  });
}

/** Changes what the page of relations shows. */
export function changeRelations(change: Partial<RelationsState>): Action {
  return (state) => ({ ...state, relations: { ...state.relations, ...change } });
}

/** Changes what stands first: places, order, cuts. Cuts are kept in tenths within their index. */
export function changePriority(change: Partial<PriorityState>): Action {
  return (state) => {
    const { riskCut, potentialCut, ...rest } = { ...state.priority, ...change };
    const priority = {
      ...rest,
      riskCut: inTenths(riskCut, 10),
      potentialCut: potentialCut === null ? null : inTenths(potentialCut, 100),
    };
    return { ...state, priority };
  };
}

function inTenths(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;
}

/** Tells whether two selections name the same place. */
export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}
