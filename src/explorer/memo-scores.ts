import { indexScorer } from '../../indicators/scoring/score-index.ts';
import type { Edition, IndexId, IndexScores } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { memoLast } from '../lib/memo.ts';
import type { MethodState } from '../state/method-state.ts';
import { indexOptions } from './method-options.ts';
import { placeGroupsOf } from './uncertainty.ts';

/** Scores of an index over an edition under a method; null without an edition. */
type ScoresOf = (
  data: ExplorerData,
  edition: Edition | null,
  index: IndexId,
  method: MethodState,
  weightsFrom?: string,
) => IndexScores | null;

/**
 * Scores by edition and index under the last method each. One scorer is kept for each while edition and codebook stay
 * the same, so that a moved weight costs no more than the means.
 */
export function memoScores(): ScoresOf {
  const kept = new Map<string, KeptScorer>();
  return (data, edition, index, method, weightsFrom = '') => {
    if (edition === null) return null;
    const key = `${edition.id} ${index}`;
    let known = kept.get(key);
    if (known?.from !== edition || known.codebook !== data.codebook) {
      const scoreUnder = indexScorer(edition, data.codebook, index);
      const under = memoLast((now: MethodState, whence: string) =>
        scoreUnder({ ...indexOptions(now, edition, index, placeGroupsOf(data)), weightsFrom: whence }),
      );
      known = { from: edition, codebook: data.codebook, under };
      kept.set(key, known);
    }
    return known.under(method, weightsFrom);
  };
}

interface KeptScorer {
  readonly from: Edition;
  readonly codebook: ExplorerData['codebook'];
  readonly under: (method: MethodState, weightsFrom: string) => IndexScores;
}
