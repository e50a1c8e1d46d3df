import type { ScenarioFile } from '../../indicators/built-scenario.ts';
import type { ScenarioSettings } from '../../indicators/scenario/settings.ts';
import type { TownOutcome } from '../../indicators/scenario/town-outcome.ts';
import type { ScenarioReply, ScenarioRequest } from '../workers/scenario-worker.ts';

/** Computes a scenario of all towns; rejects where it cannot. */
export type ScenarioEngine = (
  file: ScenarioFile,
  settings: ScenarioSettings,
) => Promise<readonly TownOutcome[]>;

/** Scenarios in a worker that is made at the first one; a worker that does not start is made anew at the next. */
export function workerScenarios(createWorker: () => Worker): ScenarioEngine {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, (reply: ScenarioReply) => void>();
  const start = (): Worker => {
    if (worker !== null) return worker;
    const made = createWorker();
    made.addEventListener('message', ({ data }: MessageEvent<ScenarioReply>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    made.addEventListener('error', ({ message }) => {
      worker = null;
      for (const [id, answer] of waiting) answer({ id, failed: message });
      waiting.clear();
    });
    worker = made;
    return made;
  };
  return (file, settings) => {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      waiting.set(id, (reply) => {
        if ('outcomes' in reply) resolve(reply.outcomes);
        else reject(new Error(reply.failed));
      });
      const request: ScenarioRequest = { id, file, settings };
      start().postMessage(request);
    });
  };
}
