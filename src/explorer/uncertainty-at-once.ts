import { monteCarlo } from '../../indicators/uncertainty/monte-carlo.ts';
import { sobol } from '../../indicators/uncertainty/sensitivity.ts';
import type { UncertaintyEngine } from './uncertainty-engine.ts';

/** Runs at once where they are asked for, without a worker: for pages that are written at build, and for tests. */
export const UNCERTAINTY_AT_ONCE: UncertaintyEngine = {
  ranks(input, seed, { done }) {
    done(monteCarlo(input, { seed }));
    return () => {};
  },
  drivers(input, seed, { done }) {
    done(sobol(input, { seed }));
    return () => {};
  },
};
