import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import type { UploadData } from '../data/upload/upload-data.ts';
import type { RankIntervals } from './uncertainty.ts';
import { UNCERTAINTY_SEED } from './uncertainty.ts';
import type { UncertaintyEngine } from './uncertainty-engine.ts';

/** Intervals of the ranks in own tables; one run a node and time, started when it is first asked for. */
export interface UploadRuns {
  /** Null where the tables hold no scores, or more units than intervals are computed for. */
  ranks(upload: UploadData, nodeCode: string, time: string): RankIntervals | null;
  /** Finished intervals at a time by node code; the same object until another run has finished. */
  known(upload: UploadData, time: string): ReadonlyMap<string, RankUncertainty>;
}

const NONE: ReadonlyMap<string, RankUncertainty> = new Map();

/** The runs of one explorer; those of tables that are put away are cancelled. `onChange` comes at the end of a run. */
export function createUploadRuns(engine: UncertaintyEngine, onChange: () => void): UploadRuns {
  let about: UploadData | null = null;
  const views = new Map<string, RankIntervals>();
  const stops = new Map<string, () => void>();
  const finished = new Map<string, ReadonlyMap<string, RankUncertainty>>();
  const turnTo = (upload: UploadData): void => {
    if (upload === about) return;
    for (const stop of stops.values()) stop();
    about = upload;
    for (const kept of [views, stops, finished]) kept.clear();
  };
  const start = (upload: UploadData, nodeCode: string, time: string, key: string): void => {
    const input = upload.rankInputs?.[time];
    if (input === undefined) return;
    const end = (view: RankIntervals): void => {
      if (upload !== about) return;
      views.set(key, view);
      if (view.result !== null)
        finished.set(time, new Map([...(finished.get(time) ?? []), [nodeCode, view.result]]));
      onChange();
    };
    views.set(key, { state: 'running', progress: 0, result: null });
    const stop = engine.ranks({ ...input, index: nodeCode }, UNCERTAINTY_SEED, {
      progress: () => {},
      done: (result) => end({ state: 'ready', progress: 1, result }),
      failed: () => end({ state: 'failed', progress: 0, result: null }),
    });
    stops.set(key, stop);
  };
  return {
    ranks(upload, nodeCode, time) {
      if (upload.rankInputs?.[time] === undefined) return null;
      turnTo(upload);
      const key = JSON.stringify([nodeCode, time]);
      if (!views.has(key)) start(upload, nodeCode, time, key);
      return views.get(key) ?? null;
    },
    known(upload, time) {
      return upload === about ? (finished.get(time) ?? NONE) : NONE;
    },
  };
}
