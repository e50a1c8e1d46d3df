import { allFactors, FACTORS, type FactorLevels } from './factors.ts';
import { buildModel, type Model } from './model.ts';
import { uniformSource } from './random.ts';
import { isAbove } from './rank-scores.ts';
import { ModelRunner } from './run-model.ts';
import type { UncertaintyInput } from './uncertainty-input.ts';

/** How certain the rank of one place is. */
export interface RankInterval {
  /** Rank of the current method. */
  readonly rank: number;
  readonly medianRank: number;
  /** 5 % and 95 % points of the ranks over all runs. */
  readonly rankLow: number;
  readonly rankHigh: number;
  /** Share of runs among the first and the last five, 0..1; null below five ranked places. */
  readonly topShare: number | null;
  readonly bottomShare: number | null;
  /** Mean number of places by which the rank differs from that of the current method. */
  readonly meanRankShift: number;
}

/** What a Monte Carlo over all factors at once gives. */
export interface RankUncertainty {
  readonly seed: number;
  readonly runs: number;
  /** Codes of the ranked units, in the order of the rows of `above`. */
  readonly units: readonly string[];
  readonly intervals: Readonly<Record<string, RankInterval>>;
  /** Share of runs in which the row's unit is above the column's, ties half; empty above 250 units. */
  readonly above: readonly (readonly number[])[];
  /** Indistinguishable pairs: 0.1 < P < 0.9, the one more often above first. */
  readonly indistinguishable: readonly (readonly [string, string])[];
  /** Mean over places of their rank shift. */
  readonly meanRankShift: number;
}

/** Runs of a Monte Carlo by default. */
export const MONTE_CARLO_RUNS = 1000;

export interface MonteCarloOptions {
  readonly seed: number;
  readonly runs?: number;
  /** By default all that the index allows. */
  readonly levels?: FactorLevels;
  /** Code of a unit whose missing nodes stay at the median of the ranked units; absent = all are drawn. */
  readonly heldAtMedian?: string;
}

/** Ends of the places that count as top and bottom. */
const ENDS = 5;
const MAX_UNITS_IN_PAIRS = 250;
const RUNS_PER_STEP = 50;

/**
 * Ranks under all factors at once (Handbook step 7; Saisana, Saltelli & Tarantola 2005), the same for the same seed.
 * Null below two ranked places, or once `isCancelled` says so.
 */
export function monteCarlo(
  input: UncertaintyInput,
  options: MonteCarloOptions & {
    readonly onProgress?: (share: number) => void;
    readonly isCancelled?: () => boolean;
  },
): RankUncertainty | null {
  const steps = monteCarloSteps(input, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    options.onProgress?.(step.value);
    if (options.isCancelled?.() === true) return null;
  }
}

/** The same, step by step: yields the share done, so that a worker can listen in between. */
export function* monteCarloSteps(
  input: UncertaintyInput,
  { seed, runs = MONTE_CARLO_RUNS, levels = allFactors(input), heldAtMedian }: MonteCarloOptions,
): Generator<number, RankUncertainty | null> {
  const model = buildModel(input);
  if (model === null) return null;
  const runner = new ModelRunner(input, model, levels, heldAtMedian);
  const uniform = uniformSource(seed);
  const draw = new Float64Array(FACTORS.length);
  const counts = new RankCounts(model.units.length);
  for (let done = 1; done <= runs; done += 1) {
    for (let i = 0; i < draw.length; i += 1) draw[i] = uniform();
    runner.run(draw);
    counts.add(runner.scores, runner.ranks);
    if (done % RUNS_PER_STEP === 0) yield done / runs;
  }
  return counts.summarize(model, seed, runs);
}

/** Counts of ranks and of pairs over the runs. */
class RankCounts {
  readonly #n: number;
  readonly #byRank: Uint32Array;
  readonly #above: Float64Array;
  readonly #hasPairs: boolean;

  constructor(n: number) {
    this.#n = n;
    this.#byRank = new Uint32Array(n * n);
    this.#hasPairs = n <= MAX_UNITS_IN_PAIRS;
    this.#above = new Float64Array(this.#hasPairs ? n * n : 0);
  }

  add(scores: Float64Array, ranks: Int32Array): void {
    const n = this.#n;
    for (let i = 0; i < n; i += 1) {
      const at = i * n + (ranks[i] ?? 1) - 1;
      this.#byRank[at] = (this.#byRank[at] ?? 0) + 1;
    }
    if (!this.#hasPairs) return;
    for (let i = 0; i < n; i += 1) {
      const score = scores[i] ?? 0;
      for (let j = 0; j < n; j += 1) {
        const other = scores[j] ?? 0;
        const won = isAbove(score, other) ? 1 : isAbove(other, score) ? 0 : 0.5;
        this.#above[i * n + j] = (this.#above[i * n + j] ?? 0) + won;
      }
    }
  }

  summarize(model: Model, seed: number, runs: number): RankUncertainty {
    const n = this.#n;
    const { units } = model;
    const all = units.map((_, i) =>
      intervalOf(this.#byRank.subarray(i * n, (i + 1) * n), model.ranks[i] ?? 0, runs),
    );
    const above = this.#hasPairs
      ? units.map((_, i) => Array.from(this.#above.subarray(i * n, (i + 1) * n), (count) => count / runs))
      : [];
    const shift = all.reduce((sum, { meanRankShift }) => sum + meanRankShift / n, 0);
    return {
      seed,
      runs,
      units,
      intervals: Object.fromEntries(
        units
          .map((unit, i) => [unit, all[i]] as const)
          .flatMap(([unit, one]) => (one === undefined ? [] : [[unit, one]])),
      ),
      above,
      indistinguishable: indistinguishablePairs(units, above),
      meanRankShift: shift,
    };
  }
}

function intervalOf(countByRank: Uint32Array, rank: number, runs: number): RankInterval {
  const n = countByRank.length;
  const rankAt = (share: number): number => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) {
      sum += countByRank[i] ?? 0;
      if (sum >= share * runs) return i + 1;
    }
    return n;
  };
  let top = 0;
  let bottom = 0;
  let shift = 0;
  for (let i = 0; i < n; i += 1) {
    const count = countByRank[i] ?? 0;
    if (i < ENDS) top += count / runs;
    if (i >= n - ENDS) bottom += count / runs;
    shift += (Math.abs(i + 1 - rank) * count) / runs;
  }
  return {
    rank,
    medianRank: rankAt(0.5),
    rankLow: rankAt(0.05),
    rankHigh: rankAt(0.95),
    topShare: n < ENDS ? null : top,
    bottomShare: n < ENDS ? null : bottom,
    meanRankShift: shift,
  };
}

function indistinguishablePairs(
  units: readonly string[],
  above: readonly (readonly number[])[],
): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  units.forEach((unit, i) => {
    units.slice(i + 1).forEach((other, k) => {
      const share = above[i]?.[i + 1 + k] ?? 1;
      if (share > 0.1 && share < 0.9) pairs.push(share >= 0.5 ? [unit, other] : [other, unit]);
    });
  });
  return pairs;
}
