import { type Aggregation, type Method, type Normalisation, scaleOf } from '../scoring/method.ts';
import type { UncertaintyInput } from './uncertainty-input.ts';

/** What is varied, one uniform number a run for each, in the order of a run's numbers. */
export const FACTORS = [
  'normalisation',
  'aggregation',
  'weights',
  'leave-out',
  'imputation',
  'treatment',
  'missing',
  'errors',
] as const;
export type Factor = (typeof FACTORS)[number];

/**
 * How missing figures are filled in: as the current method does (by default not at all), not at all, by the mean of
 * the place's group, by the figure of its region.
 */
export type Imputation = 'current' | 'none' | 'group-mean' | 'proxy';

/** A way to make the index of its dimensions. */
export interface RootAggregation {
  readonly kind: Exclude<Aggregation, 'copeland'>;
  /** Scores below it are raised to it before a geometric or harmonic mean; null = none. */
  readonly floor: number | null;
  /** Imbalance adds to AMPI for a phenomenon that is bad, and takes from it otherwise; by default it takes. */
  readonly penalty?: 'minus' | 'plus';
}

/** The levels of every factor; a factor with one level (or `false`, or a spread of 0) does not vary. */
export interface FactorLevels {
  readonly normalisations: readonly Exclude<Normalisation, 'none'>[] | readonly ['none'];
  readonly aggregations: readonly RootAggregation[];
  /** Weights are w(1 + u), u uniform between −spread and +spread, on every level of the tree, 0..1. */
  readonly weightSpread: number;
  /** Each indicator, or none, is left out with probability 1/(Q + 1). */
  readonly leaveOut: boolean;
  readonly imputations: readonly Imputation[];
  /** True = outliers treated. */
  readonly treatments: readonly boolean[];
  /** A node that is not scored goes in at the 10th or the 90th percentile of the ranked places. */
  readonly missing: boolean;
  /** Values with a standard error are drawn from a normal distribution around them. */
  readonly errors: boolean;
}

/**
 * The levels of method step 7 (Handbook step 7; Saisana, Saltelli & Tarantola 2005), with those of the current
 * method where they are not among them: normalisation by goalposts, z-scores, ranks; the index as a geometric mean
 * with floors of 1 % and 10 % of the scale, an arithmetic mean, AMPI; weights ± 25 %; one indicator left out; three
 * ways with missing figures; outliers treated or not; unscored dimensions at the 10th and 90th percentile.
 */
export function allFactors(input: UncertaintyInput): FactorLevels {
  const { method } = input;
  const current = currentLevels(input);
  const [low, high] = scaleOf(method.normalise);
  const floorAt = (share: number): number => low + share * (high - low);
  const usual: readonly RootAggregation[] = [
    { kind: 'geometric', floor: floorAt(0.01) },
    { kind: 'geometric', floor: floorAt(0.1) },
    { kind: 'arithmetic', floor: null },
    { kind: 'ampi', floor: null, penalty: input.isBad ? 'plus' : 'minus' },
  ];
  const isUsual = current.aggregations.every((one) => usual.some((other) => sameMean(one, other)));
  return {
    normalisations:
      method.normalise.method === 'none' ? ['none'] : normalisationsWith(method.normalise.method),
    aggregations: isUsual ? usual : [...usual, ...current.aggregations],
    weightSpread: 0.25,
    leaveOut: true,
    imputations: imputationsOf(input),
    treatments: [true, false],
    missing: true,
    errors: input.errors !== undefined,
  };
}

/** What the current method does and the alternatives, each once. */
function imputationsOf({ method, groups, proxies }: UncertaintyInput): readonly Imputation[] {
  const current = method.impute.method;
  // Without groups the mean of a group is that of all.
  const currentMean = groups === undefined ? 'mean' : 'groupMean';
  return [
    'current',
    ...(current === 'none' ? [] : (['none'] as const)),
    ...(current === currentMean ? [] : (['group-mean'] as const)),
    ...(proxies === undefined || current === 'proxy' ? [] : (['proxy'] as const)),
  ];
}

/** The levels of the current method alone: nothing varies, and every run gives the published ranks. */
export function currentLevels(input: UncertaintyInput): FactorLevels {
  const { method, tree, index } = input;
  const root = tree.nodes.find(({ code }) => code === index);
  const kind =
    method.aggregate[index] ??
    root?.aggregation ??
    method.aggregate[String(root?.level ?? 0)] ??
    method.aggregate['default'] ??
    'arithmetic';
  const needsFloor = kind === 'geometric' || kind === 'harmonic';
  const { method: normalisation } = method.normalise;
  return {
    normalisations: normalisation === 'none' ? ['none'] : [normalisation],
    // Copeland compares pairs of places and is no mean; the geometric mean of the default stands in for it.
    aggregations: [
      kind === 'copeland'
        ? { kind: 'geometric', floor: method.floor }
        : { kind, floor: needsFloor ? method.floor : null },
    ],
    weightSpread: 0,
    leaveOut: false,
    imputations: ['current'],
    treatments: [isTreated(method)],
    missing: false,
    errors: false,
  };
}

/** True if the method treats outliers; frozen goalposts do, by clipping at extremes found after the treatment. */
export function isTreated(method: Method): boolean {
  return method.treat.method !== 'none' || method.normalise.method === 'goalposts';
}

/** The factors of which more than one level is in play. */
export function varyingFactors(levels: FactorLevels): readonly Factor[] {
  const varies: Readonly<Record<Factor, boolean>> = {
    normalisation: levels.normalisations.length > 1,
    aggregation: levels.aggregations.length > 1,
    weights: levels.weightSpread > 0,
    'leave-out': levels.leaveOut,
    imputation: levels.imputations.length > 1,
    treatment: levels.treatments.length > 1,
    missing: levels.missing,
    errors: levels.errors,
  };
  return FACTORS.filter((factor) => varies[factor]);
}

function normalisationsWith(
  current: Exclude<Normalisation, 'none'>,
): readonly Exclude<Normalisation, 'none'>[] {
  // Percentile ranks are ranks on a common scale: the same level of the factor.
  const usual = ['goalposts', 'zscore', current === 'percentile' ? 'percentile' : 'rank'] as const;
  return usual.some((one) => one === current) ? usual : [current, ...usual];
}

function sameMean(a: RootAggregation, b: RootAggregation): boolean {
  return a.kind === b.kind && a.floor === b.floor && (a.penalty ?? 'minus') === (b.penalty ?? 'minus');
}
