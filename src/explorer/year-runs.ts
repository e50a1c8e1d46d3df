import type { Edition, IndexId } from '../../indicators/types.ts';
import type { ViewSource } from './baseline-side.ts';
import { createRankRuns, type RankIntervals, type RankRuns } from './rank-runs.ts';
import type { UncertaintyRuns } from './run-engine.ts';

/** Rank intervals over editions beside the current one, by the current method. */
export interface YearRuns {
  /** Null = not requested. */
  readonly intervals: (index: IndexId, edition: Edition) => RankIntervals | null;
  readonly request: (index: IndexId, edition: Edition) => void;
}

/**
 * Runs for a history: each edition has a cache of its own, because a cache stops all runs of an index but the last.
 * `onChange` is called where a result has come.
 */
export function createYearRuns(
  uncertainty: UncertaintyRuns,
  source: () => ViewSource,
  onChange: () => void,
): YearRuns {
  const runs = new Map<string, RankRuns>();
  const runsOf = ({ id }: Edition): RankRuns => {
    const known = runs.get(id) ?? createRankRuns(uncertainty, onChange);
    runs.set(id, known);
    return known;
  };
  return {
    intervals: (index, edition) => runsOf(edition).ranks({ edition, index, method: source().state.method }),
    request(index, edition) {
      const { data, state } = source();
      runsOf(edition).requestRanks(data, { edition, index, method: state.method });
    },
  };
}
