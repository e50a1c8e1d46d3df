import type { IndexId, Scope } from '../../indicators/types.ts';
import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import { findEdition } from '../data/find-edition.ts';
import type { UploadData } from '../data/upload/upload-data.ts';
import { uploadTimeIndex } from '../layers/upload/upload-lookup.ts';
import { findFacts } from '../state/layer-facts.ts';
import { baselineSubject, type ViewSource } from './baseline-side.ts';
import type { Explorer } from './explorer.ts';
import { createRankRuns, type RunSubject } from './rank-runs.ts';
import type { UncertaintyRuns } from './run-engine.ts';
import { createUploadRuns, type UploadSubject } from './upload-runs.ts';
import { createYearRuns } from './year-runs.ts';

type Finished = (index: IndexId, scope: Scope) => RankUncertainty | null;

/** What elements read of runs, and request. */
type RunsForElements = Pick<
  Explorer,
  | 'rankIntervals'
  | 'requestRankIntervals'
  | 'yearIntervals'
  | 'requestYearIntervals'
  | 'uploadRankIntervals'
  | 'requestUploadRankIntervals'
  | 'drivers'
  | 'requestDrivers'
  | 'cancelDrivers'
>;

/** The runs of one explorer, for its elements and for its scene. */
export interface ExplorerRuns {
  readonly forElements: RunsForElements;
  /** Finished rank intervals of the current edition, and of the baselines of the differences shown. */
  readonly intervals: Finished;
  readonly baselineIntervals: Finished;
  /** Finished rank intervals of uploaded tables by node code; null without such tables. */
  readonly uploadIntervals: () => ReadonlyMap<string, RankUncertainty> | null;
  /** A map of differences shows how certain they are, one of classes of risk and potential which lie between, whatever panel is open. */
  readonly requestForScene: () => void;
}

const INDICES: readonly IndexId[] = ['potential', 'risk'];
const SCOPES: readonly Scope[] = ['town', 'region'];

/** Runs over what `source` gives at each call; `onChange` comes with true where a result has come. */
export function createExplorerRuns(
  uncertainty: UncertaintyRuns,
  source: () => ViewSource,
  onChange: (isFinished: boolean) => void,
): ExplorerRuns {
  const runs = createRankRuns(uncertainty, onChange);
  // Runs for baselines have a cache of their own, because a cache stops all runs of an index but the last.
  const baselineRuns = createRankRuns(uncertainty, onChange);
  const yearRuns = createYearRuns(uncertainty, source, () => onChange(false));
  const uploadRuns = createUploadRuns(uncertainty.engine, () => onChange(true));
  const current = (index: IndexId, scope: Scope): RunSubject | null => {
    const { data, state } = source();
    const edition = findEdition(data, scope, state);
    return edition === null ? null : { edition, index, method: state.method };
  };
  const uploadSubject = (nodeCode: string): UploadSubject | null => {
    const { upload } = source().data;
    return upload === null ? null : { upload, nodeCode, time: uploadTimeOf(source(), upload) };
  };
  const requestRankIntervals = (index: IndexId, scope: Scope): void => {
    const { data } = source();
    const baseline = baselineSubject(source(), index, scope);
    if (baseline !== null) baselineRuns.requestRanks(data, baseline);
    const subject = current(index, scope);
    if (subject !== null) runs.requestRanks(data, subject);
  };
  const forElements: RunsForElements = {
    requestRankIntervals,
    rankIntervals: (index, scope) => reading(current(index, scope), runs.ranks),
    yearIntervals: yearRuns.intervals,
    requestYearIntervals: yearRuns.request,
    uploadRankIntervals: (nodeCode) => reading(uploadSubject(nodeCode), uploadRuns.ranks),
    requestUploadRankIntervals(nodeCode) {
      const subject = uploadSubject(nodeCode);
      if (subject !== null) uploadRuns.requestRanks(subject);
    },
    drivers: (index, scope) => reading(current(index, scope), runs.drivers),
    requestDrivers(index, scope) {
      const subject = current(index, scope);
      if (subject !== null) runs.requestDrivers(source().data, subject);
    },
    cancelDrivers(index, scope) {
      const subject = current(index, scope);
      if (subject !== null) runs.cancelDrivers(subject);
    },
  };
  return {
    forElements,
    intervals: (index, scope) => resultOf(reading(current(index, scope), runs.ranks)),
    baselineIntervals: (index, scope) =>
      resultOf(reading(baselineSubject(source(), index, scope), baselineRuns.ranks)),
    uploadIntervals() {
      const { upload } = source().data;
      return upload === null ? null : uploadRuns.finished(upload, uploadTimeOf(source(), upload));
    },
    requestForScene() {
      const classed = classedScope(source());
      for (const scope of SCOPES)
        for (const index of INDICES)
          if (scope === classed || baselineSubject(source(), index, scope) !== null)
            requestRankIntervals(index, scope);
    },
  };
}

/** Whose classes of risk and potential the map shows; null = none. */
function classedScope({ state, catalogue }: ViewSource): Scope | null {
  const isShown = state.layers.some(
    ({ id, on }) => on && findFacts(catalogue.layers, id)?.readsPriority === true,
  );
  return isShown ? state.priority.scope : null;
}

/** The time of uploaded tables that a view shows. */
function uploadTimeOf({ state }: ViewSource, upload: UploadData): string {
  return upload.times[uploadTimeIndex(upload, state.upload.time)] ?? '';
}

function reading<Subject, View>(
  subject: Subject | null,
  view: (subject: Subject) => View | null,
): View | null {
  return subject === null ? null : view(subject);
}

/** A result for what is shown now, not that of an earlier run kept while the next one goes on. */
function resultOf(
  view: { readonly state: string; readonly result: RankUncertainty | null } | null,
): RankUncertainty | null {
  return view?.state === 'ready' ? view.result : null;
}

/** The runs of an explorer for which none are computed. */
export const NO_RUNS: ExplorerRuns = {
  forElements: {
    rankIntervals: () => null,
    requestRankIntervals: () => {},
    yearIntervals: () => null,
    requestYearIntervals: () => {},
    uploadRankIntervals: () => null,
    requestUploadRankIntervals: () => {},
    drivers: () => null,
    requestDrivers: () => {},
    cancelDrivers: () => {},
  },
  intervals: () => null,
  baselineIntervals: () => null,
  uploadIntervals: () => null,
  requestForScene: () => {},
};

/** Requests the rank intervals of both indices for towns and regions. */
export function requestAllRankIntervals({
  requestRankIntervals,
}: Pick<Explorer, 'requestRankIntervals'>): void {
  for (const scope of SCOPES) for (const index of INDICES) requestRankIntervals(index, scope);
}
