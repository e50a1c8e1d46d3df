import {
  medianOfRanked,
  type Priority,
  type PriorityCuts,
  placePriority,
  scoreRange,
} from '../../indicators/priority/place-priority.ts';
import type { IndexId, IndexScores, PlaceId } from '../../indicators/types.ts';
import type { RankInterval } from '../../indicators/uncertainty/monte-carlo.ts';
import { DEFAULT_PRIORITY } from '../state/default-state.ts';
import type { PriorityState } from '../state/state.ts';
import type { PriorityBasis } from './layer.ts';

const NO_INTERVALS = { potential: null, risk: null } as const;

/** For layers that show no classes of risk and potential. */
export const NO_PRIORITY_BASIS: PriorityBasis = {
  settings: DEFAULT_PRIORITY,
  intervals: { town: NO_INTERVALS, region: NO_INTERVALS },
};

/** Rank intervals by place. */
export interface KnownIntervals {
  readonly intervals: Readonly<Record<PlaceId, Pick<RankInterval, 'rankLow' | 'rankHigh'>>>;
}

/** What classes follow from: scores of one scope, their rank intervals (null = not known) and the reader's cuts. */
export interface PriorityInput {
  readonly scores: Readonly<Record<IndexId, IndexScores | null>>;
  readonly intervals: Readonly<Record<IndexId, KnownIntervals | null>>;
  readonly settings: Pick<PriorityState, 'riskCut' | 'potentialCut'>;
}

/** The classes of the places of a scope. */
export interface Priorities {
  readonly cuts: PriorityCuts;
  readonly of: (placeId: PlaceId) => Priority;
}

/** The class of every place; without intervals by its scores alone, so that none stands between. */
export function prioritiesOf({ scores, intervals, settings }: PriorityInput): Priorities {
  const cuts = cutsOf(scores.potential, settings);
  const rangeOf = (index: IndexId, id: PlaceId) => {
    const of = scores[index];
    return of === null ? null : scoreRange(of, id, intervals[index]?.intervals[id] ?? null);
  };
  return { cuts, of: (id) => placePriority(rangeOf('potential', id), rangeOf('risk', id), cuts) };
}

/** The cuts in numbers; a median of nothing is 0, where nothing stands in a class anyway. */
export function cutsOf(
  potential: IndexScores | null,
  { riskCut, potentialCut }: PriorityInput['settings'],
): PriorityCuts {
  const median = potential === null ? null : medianOfRanked(potential);
  return { risk: riskCut, potential: potentialCut ?? median ?? 0 };
}
