import type { Edition, IndexId, Scope } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { findEdition } from '../data/find-edition.ts';
import { never } from '../lib/never.ts';
import { findFacts } from '../state/layer-facts.ts';
import { type MethodState, PRESETS } from '../state/method-state.ts';
import type { ExplorerState, LayerState } from '../state/state.ts';
import type { Catalogue } from './catalogue.ts';
import type { RunSubject } from './rank-runs.ts';

/** Tells whether the state shows a year whose file is not loaded, itself or as a baseline. */
export function lacksYears(data: ExplorerData, state: ExplorerState): boolean {
  return (
    findEdition(data, 'town', state) === null ||
    state.layers.some(
      ({ on, baseline }) => on && baseline?.kind === 'year' && findEdition(data, 'town', baseline) === null,
    )
  );
}

/** What a view is made of. */
export interface ViewSource {
  readonly data: ExplorerData;
  readonly state: ExplorerState;
  readonly catalogue: Catalogue;
}

/**
 * What the ranks rest on that a layer's index is compared with, in another year or by another method; null where no
 * layer shows such a difference, or its edition is not loaded.
 */
export function baselineSubject(source: ViewSource, index: IndexId, scope: Scope): RunSubject | null {
  const { data, state } = source;
  const layer = differenceLayer(source, scope);
  if (layer === null || layer.measure !== index) return null;
  const { baseline } = layer;
  switch (baseline?.kind) {
    case 'year':
      return subjectOf(findEdition(data, scope, baseline), index, state.method);
    case 'method':
      return subjectOf(findEdition(data, scope, state), index, PRESETS[baseline.preset]);
    case 'measure':
    case undefined:
      return null;
    default:
      return never(baseline);
  }
}

function subjectOf(edition: Edition | null, index: IndexId, method: MethodState): RunSubject | null {
  return edition === null ? null : { edition, index, method };
}

/** The layer of a scope that is on and shows a difference; null = none. */
function differenceLayer({ state, catalogue }: ViewSource, scope: Scope): LayerState | null {
  return (
    state.layers.find(
      ({ id, on, baseline }) => on && baseline !== null && findFacts(catalogue.layers, id)?.scope === scope,
    ) ?? null
  );
}
