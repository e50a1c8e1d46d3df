import type { Observation } from '../observation.ts';
import type { StepLimits } from './step-limits.ts';

/** A step to a year, as the logarithm of a quotient. */
export interface LineStep {
  readonly at: Observation;
  readonly log: number;
}

/** A step with what is left of it when that of the reference is divided out. */
export interface StepBeside extends LineStep {
  readonly apart: number;
}

/** Both neighbours of a spike are at least so far off. */
const LEAST_EACH = 0.4;

/**
 * Years on one side of both neighbours, by more than ×1.4 of each, and by more than the limit from their geometric
 * mean after the same quotient of the reference is divided out. `steps` are those of one line in order; `apart` of a
 * spike is its distance from that mean.
 */
export function spikesOf(steps: readonly StepBeside[], { spike }: StepLimits): readonly StepBeside[] {
  if (spike === null) return [];
  return steps.flatMap((into, index) => {
    const out = steps[index + 1];
    if (out === undefined || out.at.year !== into.at.year + 1) return [];
    const isOneSide = Math.sign(into.log) === -Math.sign(out.log);
    const least = Math.min(Math.abs(into.log), Math.abs(out.log));
    const apart = (into.apart - out.apart) / 2;
    const isFar = least > Math.log(1 + LEAST_EACH) && Math.abs(apart) > Math.log(1 + spike);
    return isOneSide && isFar && Math.sign(apart) === Math.sign(into.log) ? [{ ...into, apart }] : [];
  });
}
