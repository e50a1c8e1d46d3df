import type { Edition, IndexId } from '../../indicators/types.ts';
import { indexUncertaintyInput } from '../../indicators/uncertainty/index-input.ts';
import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import type { Sensitivity } from '../../indicators/uncertainty/sensitivity.ts';
import type { UncertaintyInput } from '../../indicators/uncertainty/uncertainty-input.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { placeGroupsOf } from '../data/place-groups.ts';
import type { MethodState } from '../state/method-state.ts';
import { indexOptions } from './method-options.ts';
import { RunCache } from './run-cache.ts';
import type { RunView, UncertaintyRuns } from './run-engine.ts';

/** Rank intervals of an index over an edition. */
export type RankIntervals = RunView<RankUncertainty>;
/** What drives the ranks of an index over an edition. */
export type RankDrivers = RunView<Sensitivity>;

/** What a run is about. */
export interface RunSubject {
  readonly edition: Edition;
  readonly index: IndexId;
  readonly method: MethodState;
}

/** Runs over editions: those that were requested, by subject. Reading a view starts nothing. */
export interface RankRuns {
  /** Null = not requested. */
  ranks(subject: RunSubject): RankIntervals | null;
  requestRanks(data: ExplorerData, subject: RunSubject): void;
  drivers(subject: RunSubject): RankDrivers | null;
  requestDrivers(data: ExplorerData, subject: RunSubject): void;
  cancelDrivers(subject: RunSubject): void;
}

/** Called whenever a view has changed, with true where a result has come. */
export type RunChange = (isFinished: boolean) => void;

/** Keeps one run per index and edition. A run for an edition that is no longer needed is cancelled. */
export function createRankRuns({ engine, atOnce }: UncertaintyRuns, onChange: RunChange): RankRuns {
  const options = { atOnce, onChange };
  const ranks = new RunCache<RankUncertainty>(engine.ranks, { ...options, reportsProgress: false });
  const drivers = new RunCache<Sensitivity>(engine.drivers, { ...options, reportsProgress: true });
  return {
    ranks: (subject) => ranks.view(subject),
    requestRanks: (data, subject) => ranks.request(subject, () => inputOf(data, subject)),
    drivers: (subject) => drivers.view(subject),
    requestDrivers: (data, subject) => drivers.request(subject, () => inputOf(data, subject)),
    cancelDrivers: (subject) => drivers.cancel(subject),
  };
}

function inputOf(data: ExplorerData, { edition, index, method }: RunSubject): UncertaintyInput {
  const groups = placeGroupsOf(data);
  const options = indexOptions(method, edition, index, groups);
  return indexUncertaintyInput(edition, data.codebook, index, { groups, options });
}
