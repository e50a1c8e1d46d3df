import type { Action } from './actions.ts';
import { DEFAULT_LAYERS, DEFAULT_OWN_VIEW } from './default-state.ts';
import type { LayerId, OwnViewState } from './state.ts';

/** Layers that own tables have something for. */
export type OwnLayers = Readonly<Record<Extract<LayerId, 'towns' | 'regions' | 'own'>, boolean>>;

/** Shows a node of own tables on every layer that has figures of it, and opens their table. */
export function showOwn(nodeCode: string | null, fits: OwnLayers): Action {
  return (state) => ({
    ...state,
    panel: 'own',
    own: DEFAULT_OWN_VIEW,
    layers: state.layers.map((layer) => {
      const isFitting =
        (layer.id === 'towns' || layer.id === 'regions' || layer.id === 'own') && fits[layer.id];
      if (!isFitting || nodeCode === null) return layer;
      return { ...layer, on: true, measure: `own:${nodeCode}`, against: null, classes: 'fixed', breaks: [] };
    }),
  });
}

/** Takes everything of own tables out of a view: measures, points, chosen unit, table. */
export const hideOwn: Action = (state) => {
  const isChosen = state.selection?.kind === 'own';
  const isOpen = state.panel === 'own' || (isChosen && state.panel === 'profile');
  return {
    ...state,
    own: DEFAULT_OWN_VIEW,
    selection: isChosen ? null : state.selection,
    panel: isOpen ? 'table' : state.panel,
    layers: state.layers.map((layer) => {
      const isAgainstOwn = layer.against?.kind === 'measure' && layer.against.measure.startsWith('own:');
      if (isAgainstOwn && !layer.measure.startsWith('own:')) {
        return { ...layer, against: null, classes: 'fixed', breaks: [] };
      }
      if (layer.id !== 'own' && !layer.measure.startsWith('own:')) return layer;
      const base = DEFAULT_LAYERS.find(({ id }) => id === layer.id) ?? layer;
      return { ...layer, ...base, on: layer.id === 'own' ? base.on : layer.on, opacity: layer.opacity };
    }),
  };
};

/** Changes what the reader looks at of their own tables. */
export function changeOwn(change: Partial<OwnViewState>): Action {
  return (state) => ({ ...state, own: { ...state.own, ...change } });
}
