import { monteCarlo } from '../../indicators/uncertainty/monte-carlo.ts';
import { sobol } from '../../indicators/uncertainty/sensitivity.ts';
import type { UncertaintyInput } from '../../indicators/uncertainty/uncertainty-input.ts';
import type { UncertaintyRuns } from './run-engine.ts';

const ranks = onceEach((input, seed) => monteCarlo(input, { seed }));
const drivers = onceEach((input, seed) => sobol(input, { seed }));

/**
 * Runs inside the call, without a worker: for pages that are written at build, and for tests. Equal figures are run
 * once a process: pages of all languages, and many of one, rest on the same.
 */
export const UNCERTAINTY_AT_ONCE: UncertaintyRuns = {
  atOnce: true,
  engine: {
    ranks(input, seed, { done }) {
      done(ranks(input, seed));
      return () => {};
    },
    drivers(input, seed, { done }) {
      done(drivers(input, seed));
      return () => {};
    },
  },
};

/** The same result for an input of the same plain values and the same seed. */
function onceEach<Result>(
  compute: (input: UncertaintyInput, seed: number) => Result,
): (input: UncertaintyInput, seed: number) => Result {
  const made = new Map<string, Result>();
  return (input, seed) => {
    const key = `${seed} ${JSON.stringify(input)}`;
    const result = made.get(key) ?? compute(input, seed);
    made.set(key, result);
    return result;
  };
}
