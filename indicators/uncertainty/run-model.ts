import { FACTORS, type Factor, type FactorLevels, type RootAggregation } from './factors.ts';
import type { Model, ModelNode } from './model.ts';
import { spreadUniform } from './random.ts';
import { quantileOf, rankInto } from './rank-scores.ts';
import { RunningMean } from './running-mean.ts';
import { type StagingChoice, scoresUnder } from './staged-scores.ts';
import { withErrors } from './standard-errors.ts';
import type { UncertaintyInput } from './uncertainty-input.ts';

/** Shares of the ranked units between which a missing node is drawn. */
const LOW_SHARE = 0.1;
const HIGH_SHARE = 0.9;

/** What all nodes of one run have in common. */
interface RunInputs {
  /** Scores of the indicators, indicator by indicator. */
  readonly staged: Float64Array;
  /** Position of the indicator that is left out; the number of indicators = none. */
  readonly leftOut: number;
  /** The normalisation has ends of a scale. */
  readonly isOnScale: boolean;
}

/**
 * Runs one model under drawn factors. Its arrays are made once and refilled by every run; indicators are staged
 * once for each combination of normalisation, imputation and treatment (those with standard errors in every run).
 */
export class ModelRunner {
  /** Scores and ranks (1 = highest, ties at the best place) of the ranked units in the last run. */
  readonly scores: Float64Array;
  readonly ranks: Int32Array;
  readonly #input: UncertaintyInput;
  readonly #model: Model;
  readonly #levels: FactorLevels;
  readonly #mean: RunningMean;
  readonly #staged = new Map<number, Float64Array>();
  readonly #nodeScores: Float64Array;
  readonly #weights: Float64Array;
  readonly #weightDraws: Float64Array;
  readonly #missingDraws: Float64Array;
  readonly #sorted: Float64Array;
  /** A missing node is drawn, or set to the median where the method does so. */
  readonly #fillsMissing: boolean;
  /** Position of the unit whose missing nodes are not drawn; −1 = none. */
  readonly #held: number;
  /** By node: its scores are between the ends of the scale whatever the normalisation. */
  readonly #isBounded: Uint8Array;

  constructor(input: UncertaintyInput, model: Model, levels: FactorLevels, heldAtMedian?: string) {
    const n = model.units.length;
    this.#input = input;
    this.#model = model;
    this.#levels = levels;
    this.#held = heldAtMedian === undefined ? -1 : model.units.indexOf(heldAtMedian);
    this.scores = new Float64Array(n);
    this.ranks = new Int32Array(n);
    this.#mean = new RunningMean(n, model.scale);
    this.#nodeScores = new Float64Array(model.nodes.length * n);
    this.#weights = Float64Array.from(model.weights);
    this.#weightDraws = new Float64Array(model.weights.length);
    this.#missingDraws = new Float64Array(model.nodes.length * n);
    this.#sorted = new Float64Array(n);
    this.#isBounded = new Uint8Array(model.nodes.length);
    this.#fillsMissing = levels.missing || input.method.missingDimension === 'neutral';
  }

  /** Takes one number 0 ≤ u < 1 a factor, in the order of {@link FACTORS}. */
  run(draw: ArrayLike<number>): void {
    const { nodes, indicatorCodes } = this.#model;
    const levels = this.#levels;
    const normalisation = pick(levels.normalisations.length, draw, 'normalisation');
    const isOnScale = !UNBOUNDED.has(levels.normalisations[normalisation] ?? 'none');
    const staged = this.#stagedScores(draw, normalisation);
    const { length: count } = indicatorCodes;
    const leftOut = levels.leaveOut ? pick(count + 1, draw, 'leave-out') : count;
    const aggregation = levels.aggregations[pick(levels.aggregations.length, draw, 'aggregation')];
    this.#drawWeights(draw);
    if (levels.missing) spreadUniform(drawOf(draw, 'missing'), 1, this.#missingDraws);
    const root = nodes.length - 1;
    const inputs = { staged, leftOut, isOnScale };
    for (let position = 0; position <= root; position += 1) {
      const node = nodes[position];
      if (node === undefined) continue;
      const mean = position === root ? (aggregation ?? node.aggregation) : node.aggregation;
      this.#score(position, node, mean, inputs);
      if (position !== root && this.#fillsMissing) this.#fillMissing(node, position);
    }
    this.#rank(root);
  }

  #stagedScores(draw: ArrayLike<number>, normalisation: number): Float64Array {
    const levels = this.#levels;
    const imputation = pick(levels.imputations.length, draw, 'imputation');
    const treatment = pick(levels.treatments.length, draw, 'treatment');
    const key =
      (normalisation * levels.imputations.length + imputation) * levels.treatments.length + treatment;
    const choice: StagingChoice = {
      normalisation: levels.normalisations[normalisation] ?? 'none',
      imputation: levels.imputations[imputation] ?? 'current',
      treated: levels.treatments[treatment] ?? true,
    };
    const { indicatorCodes: codes, units } = this.#model;
    const known = this.#staged.get(key);
    const staged = known ?? new Float64Array(codes.length * units.length);
    if (known === undefined) {
      for (let row = 0; row < codes.length; row += 1) this.#stage(staged, row, this.#input, choice);
      this.#staged.set(key, staged);
    }
    const { errors } = this.#input;
    if (levels.errors && errors !== undefined) {
      const noisy = withErrors(this.#input, drawOf(draw, 'errors'));
      codes.forEach((code, row) => {
        if (errors[code] !== undefined) this.#stage(staged, row, noisy, choice);
      });
    }
    return staged;
  }

  #stage(staged: Float64Array, row: number, input: UncertaintyInput, choice: StagingChoice): void {
    const indicator = input.tree.indicators[row];
    if (indicator === undefined) return;
    const { numbers } = scoresUnder(input, indicator, choice);
    this.#model.positions.forEach((unit, i, { length }) => {
      staged[row * length + i] = numbers[unit] ?? Number.NaN;
    });
  }

  #drawWeights(draw: ArrayLike<number>): void {
    const spread = this.#levels.weightSpread;
    if (spread === 0) return;
    const draws = this.#weightDraws;
    spreadUniform(drawOf(draw, 'weights'), 0, draws);
    // Every mean divides by the weights in it, so nothing has to be renormalised here.
    for (let i = 0; i < draws.length; i += 1)
      this.#weights[i] = (this.#model.weights[i] ?? 0) * (1 + spread * (2 * (draws[i] ?? 0.5) - 1));
  }

  #score(
    position: number,
    node: ModelNode,
    mean: RootAggregation,
    { staged, leftOut, isOnScale }: RunInputs,
  ): void {
    const { length: n } = this.scores;
    const { children } = node;
    let isBounded = mean.kind !== 'arithmetic';
    for (let c = 0; c < children.length; c += 1) {
      const child = children[c] ?? 0;
      // One child between the ends of the scale needs the others to be there too.
      if (child < 0 && this.#isBounded[-1 - child] === 1) isBounded = true;
    }
    this.#isBounded[position] = isBounded ? 1 : 0;
    this.#mean.begin(mean, isBounded && !isOnScale);
    for (let c = 0; c < children.length; c += 1) {
      const child = children[c] ?? 0;
      if (child === leftOut) continue;
      const weight = this.#weights[node.firstWeight + c] ?? 0;
      const values = child >= 0 ? staged : this.#nodeScores;
      const from = (child >= 0 ? child : -1 - child) * n;
      this.#mean.add(values, from, weight, child >= 0 ? this.#model.figureWeights : null);
    }
    for (let i = 0; i < n; i += 1)
      this.#nodeScores[position * n + i] = node.isScored[i] === 1 ? this.#mean.result(i) : Number.NaN;
  }

  /** Gives units without a score on a node the 10th or the 90th percentile, or the median, of those that have one. */
  #fillMissing(node: ModelNode, position: number): void {
    if (!node.isMissing.includes(1)) return;
    const { length: n } = this.scores;
    let count = 0;
    for (let i = 0; i < n; i += 1) {
      const score = this.#nodeScores[position * n + i] ?? Number.NaN;
      if (!Number.isNaN(score)) this.#sorted[count++] = score;
    }
    if (count === 0) return;
    const known = this.#sorted.subarray(0, count).sort();
    for (let i = 0; i < n; i += 1) {
      if (node.isMissing[i] !== 1) continue;
      this.#nodeScores[position * n + i] = quantileOf(known, this.#shareFor(position * n + i));
    }
  }

  #shareFor(cell: number): number {
    if (!this.#levels.missing || cell % this.scores.length === this.#held) return 0.5;
    return (this.#missingDraws[cell] ?? 0) < 0.5 ? LOW_SHARE : HIGH_SHARE;
  }

  #rank(root: number): void {
    const { length: n } = this.scores;
    for (let i = 0; i < n; i += 1) {
      const score = this.#nodeScores[root * n + i] ?? Number.NaN;
      // A mean that does not exist is above none.
      this.scores[i] = Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score;
    }
    rankInto(this.scores, this.#sorted, this.ranks);
  }
}

/** Normalisations without ends of a scale. */
const UNBOUNDED: ReadonlySet<string> = new Set(['zscore', 'rank']);

/** Positions of the factors in a draw. */
const POSITION: Readonly<Record<Factor, number>> = {
  normalisation: FACTORS.indexOf('normalisation'),
  aggregation: FACTORS.indexOf('aggregation'),
  weights: FACTORS.indexOf('weights'),
  'leave-out': FACTORS.indexOf('leave-out'),
  imputation: FACTORS.indexOf('imputation'),
  treatment: FACTORS.indexOf('treatment'),
  missing: FACTORS.indexOf('missing'),
  errors: FACTORS.indexOf('errors'),
};

function drawOf(draw: ArrayLike<number>, factor: Factor): number {
  return draw[POSITION[factor]] ?? 0;
}

function pick(count: number, draw: ArrayLike<number>, factor: Factor): number {
  return Math.min(count - 1, Math.floor(drawOf(draw, factor) * count));
}
