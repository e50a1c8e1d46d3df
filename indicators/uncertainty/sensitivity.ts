import { allFactors, FACTORS, type Factor, type FactorLevels, varyingFactors } from './factors.ts';
import { buildModel } from './model.ts';
import { ModelRunner } from './run-model.ts';
import { type SobolIndex, sobolSteps } from './sobol-indices.ts';
import type { UncertaintyInput } from './uncertainty-input.ts';

/** What drives the ranks: shares of the variance of the mean rank shift that go back to each factor. */
export interface Sensitivity {
  readonly seed: number;
  readonly n: number;
  readonly runs: number;
  /** The factors that vary, in the order of {@link FACTORS}. */
  readonly factors: readonly (SobolIndex & { readonly factor: Factor })[];
}

/** Rows of the matrices A and B unless a caller asks for others. */
export const SOBOL_ROWS = 512;

export interface SobolOptions {
  readonly seed: number;
  /** Rows of the matrices A and B. */
  readonly n?: number;
  readonly levels?: FactorLevels;
  readonly bootstrap?: number;
}

/**
 * Sobol indices of the mean absolute rank shift against the current method, n(d + 2) runs for d factors, with
 * bootstrap intervals. Null below two ranked places or if nothing varies.
 */
export function sobol(input: UncertaintyInput, options: SobolOptions): Sensitivity | null {
  const steps = sensitivitySteps(input, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, step by step: yields the share done. */
export function* sensitivitySteps(
  input: UncertaintyInput,
  { seed, n = SOBOL_ROWS, levels = allFactors(input), bootstrap = 500 }: SobolOptions,
): Generator<number, Sensitivity | null> {
  const model = buildModel(input);
  const factors = varyingFactors(levels);
  if (model === null || factors.length === 0) return null;
  const runner = new ModelRunner(input, model, levels);
  const draw = new Float64Array(FACTORS.length);
  const positions = factors.map((factor) => FACTORS.indexOf(factor));
  const rankShift = (point: Float64Array): number => {
    positions.forEach((position, i) => {
      draw[position] = point[i] ?? 0;
    });
    runner.run(draw);
    let shift = 0;
    for (let i = 0; i < model.ranks.length; i += 1)
      shift += Math.abs((runner.ranks[i] ?? 0) - (model.ranks[i] ?? 0));
    return shift / model.ranks.length;
  };
  const indices = yield* sobolSteps(rankShift, { d: factors.length, n, seed, bootstrap });
  return {
    seed,
    n,
    runs: n * (factors.length + 2),
    factors: factors.flatMap((factor, i) => {
      const index = indices[i];
      return index === undefined ? [] : [{ factor, ...index }];
    }),
  };
}
