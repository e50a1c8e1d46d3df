import type { RootAggregation } from './factors.ts';

/** Share of the scale at which z-scores and ranks begin once they are mapped: 1 of 100. */
const LEAST_SHARE = 0.01;

/**
 * Means of many units at once, child by child, by the formulas of `scoring/aggregate.ts` over plain number arrays:
 * nothing is allocated between two runs. NaN = no score.
 */
export class RunningMean {
  readonly #sum: Float64Array;
  readonly #squares: Float64Array;
  readonly #total: Float64Array;
  readonly #bottom: number;
  readonly #top: number;
  #mean: RootAggregation = { kind: 'arithmetic', floor: null };
  #isMapped = false;

  constructor(unitCount: number, [bottom, top]: readonly [low: number, high: number]) {
    this.#sum = new Float64Array(unitCount);
    this.#squares = new Float64Array(unitCount);
    this.#total = new Float64Array(unitCount);
    this.#bottom = bottom;
    this.#top = top;
  }

  /** Begins means of a kind; if asked, children are first mapped from their own extremes to 1..100. */
  begin(mean: RootAggregation, isMapped: boolean): void {
    this.#mean = mean;
    this.#isMapped = isMapped;
    this.#sum.fill(0);
    this.#squares.fill(0);
    this.#total.fill(0);
  }

  /** Adds a child whose values begin at `from`, as do the weights by grade, if any. */
  add(values: Float64Array, from: number, weight: number, byGrade: Float64Array | null = null): void {
    const mean = this.#mean;
    let factor = 1;
    let offset = 0;
    if (this.#isMapped) {
      const [low, high] = this.#extremes(values, from);
      // A child with the same value for all distinguishes no units.
      if (!(high > low)) return;
      const least = this.#bottom + LEAST_SHARE * (this.#top - this.#bottom);
      factor = (this.#top - least) / (high - low);
      offset = least - low * factor;
    }
    for (let i = 0; i < this.#sum.length; i += 1) {
      const value = values[from + i] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const term = this.#term(value * factor + offset, mean);
      const itsWeight = byGrade === null ? weight : weight * (byGrade[from + i] ?? 1);
      this.#sum[i] = (this.#sum[i] ?? 0) + itsWeight * term;
      this.#squares[i] = (this.#squares[i] ?? 0) + itsWeight * term * term;
      this.#total[i] = (this.#total[i] ?? 0) + itsWeight;
    }
  }

  /** Mean of what was added for one unit, on the common scale; NaN for none. */
  result(unit: number): number {
    const { kind, penalty } = this.#mean;
    const total = this.#total[unit] ?? 0;
    if (!(total > 0)) return Number.NaN;
    const average = (this.#sum[unit] ?? 0) / total;
    const range = this.#top - this.#bottom;
    if (kind === 'geometric') return Math.exp(average);
    if (kind === 'harmonic') return 1 / average;
    if (kind === 'inform') return this.#bottom + (range * (10 - Math.exp(average))) / 9;
    if (kind === 'arithmetic') return average;
    const variance = Math.max(0, (this.#squares[unit] ?? 0) / total - average * average);
    const index = average + ((penalty === 'plus' ? 1 : -1) * variance) / average;
    return kind === 'ampi' ? this.#bottom + (range * (index - 70)) / 60 : index;
  }

  #term(value: number, { kind, floor }: RootAggregation): number {
    const raised = floor !== null && value < floor ? floor : value;
    if (kind === 'geometric') return Math.log(raised);
    if (kind === 'harmonic') return 1 / raised;
    const share = (value - this.#bottom) / (this.#top - this.#bottom);
    if (kind === 'inform') return Math.log((1 - share) * 9 + 1);
    return kind === 'ampi' ? 70 + 60 * share : value;
  }

  #extremes(values: Float64Array, from: number): readonly [low: number, high: number] {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = from; i < from + this.#sum.length; i += 1) {
      const value = values[i] ?? Number.NaN;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return [low, high];
  }
}
