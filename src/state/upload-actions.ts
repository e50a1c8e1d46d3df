import type { Action } from './actions.ts';
import { DEFAULT_LAYERS, DEFAULT_UPLOAD_VIEW } from './default-state.ts';
import type { LayerId, UploadViewState } from './state.ts';

/** Layers that own tables have something for. */
export type UploadLayers = Readonly<Record<Extract<LayerId, 'towns' | 'regions' | 'upload'>, boolean>>;

/** Shows a node of own tables on every layer that has figures of it, and opens their table. */
export function showUpload(nodeCode: string | null, fits: UploadLayers): Action {
  return (state) => ({
    ...state,
    panel: 'upload',
    upload: DEFAULT_UPLOAD_VIEW,
    layers: state.layers.map((layer) => {
      const isFitting =
        (layer.id === 'towns' || layer.id === 'regions' || layer.id === 'upload') && fits[layer.id];
      if (!isFitting || nodeCode === null) return layer;
      return {
        ...layer,
        on: true,
        measure: `upload:${nodeCode}`,
        baseline: null,
        classes: 'fixed',
        breaks: [],
      };
    }),
  });
}

/** Takes everything of own tables out of a view: measures, points, chosen unit, table. */
export const hideUpload: Action = (state) => {
  const isChosen = state.selection?.kind === 'upload';
  const isOpen = state.panel === 'upload' || (isChosen && state.panel === 'profile');
  return {
    ...state,
    upload: DEFAULT_UPLOAD_VIEW,
    selection: isChosen ? null : state.selection,
    panel: isOpen ? 'table' : state.panel,
    layers: state.layers.map((layer) => {
      const isUploadBaseline =
        layer.baseline?.kind === 'measure' && layer.baseline.measure.startsWith('upload:');
      if (isUploadBaseline && !layer.measure.startsWith('upload:')) {
        return { ...layer, baseline: null, classes: 'fixed', breaks: [] };
      }
      if (layer.id !== 'upload' && !layer.measure.startsWith('upload:')) return layer;
      const base = DEFAULT_LAYERS.find(({ id }) => id === layer.id) ?? layer;
      return { ...layer, ...base, on: layer.id === 'upload' ? base.on : layer.on, opacity: layer.opacity };
    }),
  };
};

/** Changes what the reader looks at of their own tables. */
export function changeUpload(change: Partial<UploadViewState>): Action {
  return (state) => ({ ...state, upload: { ...state.upload, ...change } });
}
