import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import type { Sensitivity } from '../../indicators/uncertainty/sensitivity.ts';
import type { UncertaintyInput } from '../../indicators/uncertainty/uncertainty-input.ts';
import type { UncertaintyReply, UncertaintyRequest } from '../workers/uncertainty-worker.ts';

/** A run as the screen shows it. */
export interface RunView<Result> {
  readonly state: 'running' | 'ready' | 'failed';
  /** Share done, 0..1. */
  readonly progress: number;
  /** Null while the first run goes on, after a failure, and where there are too few ranked places. */
  readonly result: Result | null;
}

/** How a run reports; after `done` or `failed` nothing more comes. */
export interface RunListener<Result> {
  readonly progress: (share: number) => void;
  /** Null = there are too few ranked places. */
  readonly done: (result: Result | null) => void;
  readonly failed: (reason: string) => void;
}

/** Starts a run; the returned function cancels it. */
export type StartRun<Result> = (
  input: UncertaintyInput,
  seed: number,
  listener: RunListener<Result>,
) => () => void;

/** Where runs are computed. */
export interface UncertaintyEngine {
  readonly ranks: StartRun<RankUncertainty>;
  readonly drivers: StartRun<Sensitivity>;
}

/** An engine, and whether it answers inside the call. */
export interface UncertaintyRuns {
  readonly engine: UncertaintyEngine;
  readonly atOnce: boolean;
}

/** Runs in a worker that is made at the first run; a worker that does not start makes every run fail. */
export function workerUncertainty(createWorker: () => Worker): UncertaintyEngine {
  let worker: Worker | null = null;
  let count = 0;
  const runs = new Map<number, (reply: UncertaintyReply) => void>();
  const start = (): Worker => {
    if (worker !== null) return worker;
    const made = createWorker();
    made.addEventListener('message', ({ data }: MessageEvent<UncertaintyReply>) => runs.get(data.id)?.(data));
    made.addEventListener('error', (event) => {
      worker = null;
      for (const [id, listen] of [...runs]) listen({ kind: 'failed', id, reason: event.message });
    });
    worker = made;
    return made;
  };
  const ask = (
    kind: 'ranks' | 'drivers',
    input: UncertaintyInput,
    seed: number,
    listen: (reply: UncertaintyReply) => void,
  ): (() => void) => {
    count += 1;
    const id = count;
    runs.set(id, (reply) => {
      if (reply.kind !== 'progress') runs.delete(id);
      listen(reply);
    });
    const send = (request: UncertaintyRequest): void => start().postMessage(request);
    send({ kind, id, input, seed });
    return () => {
      if (runs.delete(id)) send({ kind: 'cancel', id });
    };
  };
  return {
    ranks: (input, seed, listener) =>
      ask('ranks', input, seed, (reply) => {
        if (reply.kind === 'progress') listener.progress(reply.share);
        else if (reply.kind === 'ranks') listener.done(reply.result);
        else if (reply.kind === 'failed') listener.failed(reply.reason);
      }),
    drivers: (input, seed, listener) =>
      ask('drivers', input, seed, (reply) => {
        if (reply.kind === 'progress') listener.progress(reply.share);
        else if (reply.kind === 'drivers') listener.done(reply.result);
        else if (reply.kind === 'failed') listener.failed(reply.reason);
      }),
  };
}
