import { workerScenarios } from '../explorer/scenario-engine.ts';
import { scenarioRuns } from '../explorer/scenario-runs.ts';

/** Scenarios of all towns, computed in a worker. */
export const drawInWorker = scenarioRuns(
  workerScenarios(
    () => new Worker(new URL('../workers/scenario-worker.ts', import.meta.url), { type: 'module' }),
  ),
);
