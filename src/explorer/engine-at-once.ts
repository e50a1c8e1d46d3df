import { monteCarlo } from '../../indicators/uncertainty/monte-carlo.ts';
import { sobol } from '../../indicators/uncertainty/sensitivity.ts';
import type { UncertaintyRuns } from './run-engine.ts';

/** Runs inside the call, without a worker: for pages that are written at build, and for tests. */
export const UNCERTAINTY_AT_ONCE: UncertaintyRuns = {
  atOnce: true,
  engine: {
    ranks(input, seed, { done }) {
      done(monteCarlo(input, { seed }));
      return () => {};
    },
    drivers(input, seed, { done }) {
      done(sobol(input, { seed }));
      return () => {};
    },
  },
};
