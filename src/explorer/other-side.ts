import { scoreIndex } from '../../indicators/scoring/score-index.ts';
import type { Edition, IndexId, IndexScores, Scope } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { findEdition } from '../layers/find-edition.ts';
import type { ScoresBy } from '../layers/layer.ts';
import { type MethodState, PRESETS, presetOf } from '../state/method-state.ts';
import type { ExplorerState, LayerState } from '../state/state.ts';
import { editionInForce } from './edition-in-force.ts';
import { indexOptions } from './method-options.ts';
import { placeGroupsOf } from './uncertainty.ts';

/** Tells whether the state shows a year whose file is not loaded, in force or as the other side of a difference. */
export function lacksYears(data: ExplorerData, state: ExplorerState): boolean {
  if (state.edition !== 'full' && editionInForce(data, state, 'town') === null) return true;
  return state.layers.some(
    ({ on, baseline }) =>
      on && baseline?.kind === 'year' && findEdition(data, 'town', baseline.edition, baseline.year) === null,
  );
}

/** What the ranks of the other side of a difference rest on. */
export interface OtherRanks {
  readonly edition: Edition;
  readonly method: MethodState;
}

/**
 * The other side of the layer that shows the difference of an index, in another year or by another method; null where
 * no layer does, or its edition is not there.
 */
export function otherRanks(
  data: ExplorerData,
  state: ExplorerState,
  index: IndexId,
  scope: Scope,
): OtherRanks | null {
  const layer = differenceLayer(state, scope);
  if (layer === null || layer.measure !== index) return null;
  const { baseline } = layer;
  if (baseline?.kind === 'year') {
    const edition = findEdition(data, scope, baseline.edition, baseline.year);
    return edition === null ? null : { edition, method: state.method };
  }
  const edition = editionInForce(data, state, scope);
  return edition === null || baseline?.kind !== 'method'
    ? null
    : { edition, method: PRESETS[baseline.preset] };
}

/** The layer of a scope that is on and set against something; null = none. */
export function differenceLayer(state: Pick<ExplorerState, 'layers'>, scope: Scope): LayerState | null {
  const id = scope === 'town' ? 'towns' : 'regions';
  return state.layers.find((layer) => layer.id === id && layer.on && layer.baseline !== null) ?? null;
}

/**
 * Scores over editions by any method: for each edition and index those of every preset and of the last other method,
 * kept while the codebook stays the same.
 */
export function memoOtherScores(): (data: ExplorerData, ...of: Parameters<ScoresBy>) => IndexScores {
  const kept = new Map<
    string,
    { readonly edition: Edition; readonly method: MethodState; readonly scores: IndexScores }
  >();
  return (data, edition, index, method) => {
    const key = `${edition.id} ${index} ${presetOf(method)}`;
    const known = kept.get(key);
    if (known?.edition === edition && known.method === method) return known.scores;
    const scores = scoreIndex(
      edition,
      data.codebook,
      index,
      indexOptions(method, edition, index, placeGroupsOf(data)),
    );
    kept.set(key, { edition, method, scores });
    return scores;
  };
}
