import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import type { UploadData } from '../data/upload/upload-data.ts';
import type { RankIntervals } from './rank-runs.ts';
import { UNCERTAINTY_SEED } from './run-cache.ts';
import type { UncertaintyEngine } from './run-engine.ts';

/** A node of uploaded tables at a time. */
export interface UploadSubject {
  readonly upload: UploadData;
  readonly nodeCode: string;
  readonly time: string;
}

/** Intervals of the ranks in uploaded tables, one run per node and time. Reading a view starts nothing. */
export interface UploadRuns {
  /** Null where the tables hold no scores, or more units than intervals are computed for, or where none were requested. */
  ranks(subject: UploadSubject): RankIntervals | null;
  requestRanks(subject: UploadSubject): void;
  /** Finished intervals at a time by node code; the same object until another run has finished. */
  finished(upload: UploadData, time: string): ReadonlyMap<string, RankUncertainty>;
}

const NONE: ReadonlyMap<string, RankUncertainty> = new Map();

/** The runs of one explorer; those of removed tables are cancelled. `onChange` comes at the end of a run. */
export function createUploadRuns(engine: UncertaintyEngine, onChange: () => void): UploadRuns {
  let shown: UploadData | null = null;
  const views = new Map<string, RankIntervals>();
  const stops = new Map<string, () => void>();
  const finished = new Map<string, ReadonlyMap<string, RankUncertainty>>();
  const turnTo = (upload: UploadData): void => {
    if (upload === shown) return;
    for (const stop of stops.values()) stop();
    shown = upload;
    for (const kept of [views, stops, finished]) kept.clear();
  };
  const end = ({ upload, nodeCode, time }: UploadSubject, view: RankIntervals): void => {
    if (upload !== shown) return;
    views.set(keyOf(nodeCode, time), view);
    if (view.result !== null)
      finished.set(time, new Map([...(finished.get(time) ?? []), [nodeCode, view.result]]));
    onChange();
  };
  return {
    ranks: ({ upload, nodeCode, time }) =>
      upload === shown ? (views.get(keyOf(nodeCode, time)) ?? null) : null,
    requestRanks(subject) {
      const { upload, nodeCode, time } = subject;
      const input = upload.rankInputs?.[time];
      if (input === undefined) return;
      turnTo(upload);
      const key = keyOf(nodeCode, time);
      if (views.has(key)) return;
      views.set(key, { state: 'running', progress: 0, result: null });
      const stop = engine.ranks({ ...input, index: nodeCode }, UNCERTAINTY_SEED, {
        progress: () => {},
        done: (result) => end(subject, { state: 'ready', progress: 1, result }),
        failed: () => end(subject, { state: 'failed', progress: 0, result: null }),
      });
      stops.set(key, stop);
    },
    finished: (upload, time) => (upload === shown ? (finished.get(time) ?? NONE) : NONE),
  };
}

function keyOf(nodeCode: string, time: string): string {
  return JSON.stringify([nodeCode, time]);
}
