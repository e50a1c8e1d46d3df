import { indexScorer, scoreIndex } from '../../indicators/scoring/score-index.ts';
import type { Edition, IndexId, IndexScores } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { placeGroupsOf } from '../data/place-groups.ts';
import type { ScoresBy } from '../layers/layer.ts';
import { memoLast } from '../lib/memo.ts';
import { type MethodState, presetOf } from '../state/method-state.ts';
import { indexOptions } from './method-options.ts';
import type { RunSubject } from './rank-runs.ts';

/**
 * Scores by edition and index under the last method each. One scorer is kept for each while edition and codebook stay
 * the same, so that a moved weight costs no more than the means. `weightsFrom` says where the weights come from.
 */
export function memoScores(): (data: ExplorerData, subject: RunSubject, weightsFrom?: string) => IndexScores {
  const kept = new Map<string, KeptScorer>();
  return (data, { edition, index, method }, weightsFrom = '') => {
    const key = `${edition.id} ${index}`;
    let known = kept.get(key);
    if (known?.edition !== edition || known.codebook !== data.codebook) {
      known = { edition, codebook: data.codebook, score: scorerOf(data, edition, index) };
      kept.set(key, known);
    }
    return known.score(method, weightsFrom);
  };
}

interface KeptScorer {
  readonly edition: Edition;
  readonly codebook: ExplorerData['codebook'];
  readonly score: (method: MethodState, weightsFrom: string) => IndexScores;
}

function scorerOf(data: ExplorerData, edition: Edition, index: IndexId): KeptScorer['score'] {
  const scoreUnder = indexScorer(edition, data.codebook, index);
  return memoLast((method, weightsFrom) =>
    scoreUnder({ ...indexOptions(method, edition, index, placeGroupsOf(data)), weightsFrom }),
  );
}

/**
 * Scores over any edition by any method: for each edition and index those of every preset and of the last other method,
 * kept while the codebook stays the same.
 */
export function memoScoresBy(data: () => ExplorerData): ScoresBy {
  const kept = new Map<string, RunSubject & { readonly scores: IndexScores }>();
  return (edition, index, method) => {
    const key = `${edition.id} ${index} ${presetOf(method)}`;
    const known = kept.get(key);
    if (known?.edition === edition && known.method === method) return known.scores;
    const options = indexOptions(method, edition, index, placeGroupsOf(data()));
    const scores = scoreIndex(edition, data().codebook, index, options);
    kept.set(key, { edition, index, method, scores });
    return scores;
  };
}
