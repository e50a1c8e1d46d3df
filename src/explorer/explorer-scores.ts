import type { IndexId, IndexScores, Scope } from '../../indicators/types.ts';
import { findEdition } from '../data/find-edition.ts';
import type { ScoresBy } from '../layers/layer.ts';
import { AUTHOR_METHOD, sameMethod } from '../state/method-state.ts';
import type { ViewSource } from './baseline-side.ts';
import { weightsFrom } from './expert-weights.ts';
import { memoScores, memoScoresBy } from './index-scores.ts';

/** The scores of one explorer, each made when it is first read and kept while nothing it rests on changes. */
export interface ExplorerScores {
  /** Over the current edition by the current method; null while its file is loading or damaged. */
  readonly current: (index: IndexId, scope: Scope) => IndexScores | null;
  /** The same by the author's setting. */
  readonly byAuthor: (index: IndexId, scope: Scope) => IndexScores | null;
  /** Over any edition by any method. */
  readonly by: ScoresBy;
}

/** Scores of what `source` gives at each call. */
export function createExplorerScores(source: () => ViewSource): ExplorerScores {
  const scoresOf = memoScores();
  const authorScoresOf = memoScores();
  const byAuthor: ExplorerScores['byAuthor'] = (index, scope) => {
    const { data, state } = source();
    const edition = findEdition(data, scope, state);
    return edition === null ? null : authorScoresOf(data, { edition, index, method: AUTHOR_METHOD });
  };
  return {
    byAuthor,
    by: memoScoresBy(() => source().data),
    current(index, scope) {
      const { data, state } = source();
      if (sameMethod(state.method, AUTHOR_METHOD)) return byAuthor(index, scope);
      const edition = findEdition(data, scope, state);
      if (edition === null) return null;
      return scoresOf(data, { edition, index, method: state.method }, weightsFrom(state, data, index));
    },
  };
}
