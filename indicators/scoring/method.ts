import type { Grade } from '../types.ts';

/** Grade of a figure as the engine weighs it: A, B, C, or O for the unit's own figure that is outdated. */
export type FigureGrade = Grade | 'O';

/** Ways to make one score of several; see `aggregate.ts` and `copeland.ts`. */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic' | 'ampi' | 'mpi' | 'copeland' | 'inform';

/** Ways to bring indicators to one scale; see `normalise.ts`. */
export type Normalisation = 'none' | 'minmax' | 'goalposts' | 'zscore' | 'rank' | 'percentile';

/** What a node needs before it has a score; an absent key asks nothing. */
export interface CoverageRule {
  /** Least graded share of the indicators below the node, 0..1. */
  readonly minShare?: number;
  /** Least number of children with a score. */
  readonly minCount?: number;
  /** Least number of indicators below the node, at any depth, that have a figure. */
  readonly minValues?: number;
  /** Least number of own figures (grade A, B or O) below the node; if only this fails, the score is an estimate. */
  readonly minTownLevel?: number;
  /** Nodes below, at any depth, without which the score is an estimate; no method sets them to the middle of the others. */
  readonly needs?: readonly string[];
  /** Most nodes below, at any depth, that may be set to the middle of the others; beyond it the score is an estimate. */
  readonly maxNeutral?: number;
}

/** How missing values are filled in. */
export interface ImputeSettings {
  /**
   * `proxy` takes the figure of a wider area, `interpolation` a value between the years around the gap; both come
   * with the table (`DataTable.proxies`, `DataTable.interpolations`).
   */
  readonly method: 'none' | 'mean' | 'groupMean' | 'proxy' | 'interpolation';
  /** Grouping of the units for `groupMean`. */
  readonly group: string | null;
}

/** How outliers are treated; a column fails if |skewness| and excess kurtosis both reach their limit. */
export interface TreatSettings {
  readonly method: 'none' | 'winsorise';
  readonly skew: number;
  readonly kurtosis: number;
  /** Most steps of winsorising. */
  readonly winMax: number;
  /** A column that still fails is logged from its original values. */
  readonly logIfStillSkewed: boolean;
}

/** How indicators are brought to one scale. */
export interface NormaliseSettings {
  readonly method: Normalisation;
  /** Ends of the scale; null = 0–100, or 0–1 for percentile ranks. */
  readonly range: readonly [low: number, high: number] | null;
  /** Mean and standard deviation of z-scores. */
  readonly mean: number;
  readonly sd: number;
  /** Cut values beyond the goalposts to the ends of the scale. */
  readonly clip: boolean;
  /** What to do for a column without goalposts; null = say so and leave the column out. */
  readonly fallback: 'minmax' | null;
}

/**
 * What becomes of a node that a unit has no score for, such as a dimension, where the node above is scored without it:
 * `renormalise` leaves it out, so that a weak dimension pays for not being known; `neutral` sets it to the median of
 * the units that are ranked and have a score there, so that it neither pays nor costs. An estimate is no score.
 */
export type MissingDimension = 'neutral' | 'renormalise';

/** Everything that turns a table of indicators into scores; the shape of `method.json`. */
export interface Method {
  readonly impute: ImputeSettings;
  readonly treat: TreatSettings;
  readonly normalise: NormaliseSettings;
  /** By node code, then by level (1 = right above the indicators), then `default`. */
  readonly aggregate: Readonly<Record<string, Aggregation>>;
  /** Weights of the tree, or equal ones. */
  readonly weights: 'meta' | 'equal';
  /** Scores below it are raised to it before a geometric or harmonic mean; null = none. */
  readonly floor: number | null;
  /** What a figure of each grade counts in the coverage, 0..1. */
  readonly gradeWeight: Readonly<Record<FigureGrade, number>>;
  /** Figures weigh by their grade in the mean of their node too; one filled in weighs as grade C. */
  readonly gradeInMean: boolean;
  readonly missingDimension: MissingDimension;
  /** By node code, then by level; null = no rule. */
  readonly coverage: Readonly<Record<string, CoverageRule>> | null;
  /** Digits of printed scores; null = in full. */
  readonly decimals: number | null;
}

/** A method of which every key may be left out. */
export interface MethodSettings
  extends Partial<Omit<Method, 'impute' | 'treat' | 'normalise' | 'gradeWeight'>> {
  readonly impute?: Partial<ImputeSettings>;
  readonly treat?: Partial<TreatSettings>;
  readonly normalise?: Partial<NormaliseSettings>;
  readonly gradeWeight?: Partial<Record<FigureGrade, number>>;
}

/** The method of an empty `method.json`: no imputation, no treatment, min-max 0–100, weighted arithmetic means, no coverage rule. */
export const DEFAULT_METHOD: Method = {
  impute: { method: 'none', group: null },
  treat: { method: 'none', skew: 2, kurtosis: 3.5, winMax: 5, logIfStillSkewed: true },
  normalise: { method: 'minmax', range: null, mean: 0, sd: 1, clip: true, fallback: null },
  aggregate: { default: 'arithmetic' },
  weights: 'meta',
  floor: null,
  gradeWeight: { A: 1, B: 1, C: 0.5, O: 0.5 },
  gradeInMean: false,
  missingDimension: 'renormalise',
  coverage: null,
  decimals: null,
};

/** Fills the keys left out of a method from a base, by default from the method of an empty file. */
export function completeMethod(settings: MethodSettings = {}, base: Method = DEFAULT_METHOD): Method {
  return {
    ...base,
    ...settings,
    impute: { ...base.impute, ...settings.impute },
    treat: { ...base.treat, ...settings.treat },
    normalise: { ...base.normalise, ...settings.normalise },
    aggregate: { ...base.aggregate, ...settings.aggregate },
    gradeWeight: { ...base.gradeWeight, ...settings.gradeWeight },
  };
}

/** Ends of the scale that scores are on under a normalisation (for z-scores and ranks only a nominal one). */
export function scaleOf(settings: NormaliseSettings): readonly [low: number, high: number] {
  if (settings.range !== null) return settings.range;
  return settings.method === 'percentile' ? [0, 1] : [0, 100];
}
