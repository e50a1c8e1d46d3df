import { type Action, changeLayer } from './actions.ts';
import { UPLOAD_MEASURE } from './address-measure.ts';
import { DEFAULT_UPLOAD_VIEW } from './default-state.ts';
import { findFacts, type LayerFacts, openingLayer } from './layer-facts.ts';
import type { ExplorerState, LayerState, PanelId, UploadViewState } from './state.ts';

/** The panel with the table of uploaded tables. */
export const UPLOAD_PANEL: PanelId = 'upload';

/** What uploaded tables have units of. */
export type UploadedUnits = Readonly<Record<NonNullable<LayerFacts['showsUploads']>, boolean>>;

/** Shows a node of uploaded tables on every layer that has figures of it, and opens their table. */
export function showUpload(
  nodeCode: string | null,
  units: UploadedUnits,
  catalogue: readonly LayerFacts[],
): Action {
  return (state) =>
    catalogue.reduce<ExplorerState>(
      (shown, { id, showsUploads }) => {
        if (nodeCode === null || showsUploads === null || !units[showsUploads]) return shown;
        const measure = UPLOAD_MEASURE + nodeCode;
        return changeLayer(id, { on: true, measure, ...AS_IT_IS })(shown);
      },
      { ...state, panel: UPLOAD_PANEL, upload: DEFAULT_UPLOAD_VIEW },
    );
}

/** Takes everything of uploaded tables out of a view: measures, points, chosen unit, table. */
export function hideUpload(catalogue: readonly LayerFacts[]): Action {
  return (state) => {
    const isChosen = state.selection?.kind === 'upload';
    const isOpen = state.panel === UPLOAD_PANEL || (isChosen && state.panel === 'profile');
    return {
      ...state,
      upload: DEFAULT_UPLOAD_VIEW,
      selection: isChosen ? null : state.selection,
      panel: isOpen ? 'table' : state.panel,
      layers: state.layers.map((layer) => withoutUpload(layer, findFacts(catalogue, layer.id))),
    };
  };
}

/** Changes what the reader looks at of their tables. */
export function changeUpload(change: Partial<UploadViewState>): Action {
  return (state) => ({ ...state, upload: { ...state.upload, ...change } });
}

/** A layer that shows its measure itself, in classes of the default kind. */
const AS_IT_IS = { baseline: null, classes: 'fixed', breaks: [] } as const;

function withoutUpload(layer: LayerState, facts: LayerFacts | null): LayerState {
  const { baseline } = layer;
  if (facts !== null && (facts.showsUploads === 'point' || isUpload(layer.measure))) {
    const opening = openingLayer(facts);
    const on = facts.showsUploads === 'point' ? opening.on : layer.on;
    return { ...opening, on, opacity: layer.opacity };
  }
  return baseline?.kind === 'measure' && isUpload(baseline.measure) ? { ...layer, ...AS_IT_IS } : layer;
}

function isUpload(measure: string): boolean {
  return measure.startsWith(UPLOAD_MEASURE);
}
