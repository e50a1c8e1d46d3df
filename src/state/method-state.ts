import { DIMENSIONS, type IndexId, RISK_COMPONENTS, RISK_DIMENSIONS } from '../../indicators/types.ts';

/** How figures are brought to one scale. Ranks are percentile ranks, so that scores stay on the scale of the index. */
export const NORMALISATIONS = ['goalposts', 'minmax', 'zscore', 'percentile'] as const;
/** How the index of potential is made of its dimensions. */
export const AGGREGATIONS = ['geometric', 'arithmetic', 'harmonic', 'ampi'] as const;
/**
 * What is done about a missing figure: nothing, the mean of all places of the edition, the mean of the towns whose
 * enterprise is of the same industry, the figure of the region around the town, or a value on the straight line
 * between the years around a short gap.
 */
export const MISSING_RULES = ['none', 'mean', 'group', 'region', 'interpolation'] as const;

/** A dimension without a score is set to the median of the ranked places, or its weight goes to the others. */
export const MISSING_DIMENSIONS = ['neutral', 'renormalise'] as const;

/** What the reader has changed of the method; a value, never changed in place. */
export interface MethodState {
  /** By node code or indicator id, 0–3; only those that differ from 1. */
  readonly weights: Readonly<Record<string, number>>;
  readonly normalise: (typeof NORMALISATIONS)[number];
  readonly aggregate: (typeof AGGREGATIONS)[number];
  readonly missing: (typeof MISSING_RULES)[number];
  readonly missingDimension: (typeof MISSING_DIMENSIONS)[number];
  /** Outliers are treated; frozen goalposts have done so already and do not ask. */
  readonly treat: boolean;
}

/** The heaviest weight; 1 is that of the author's setting. */
export const MAX_WEIGHT = 3;

/**
 * The author's setting: equal weights, frozen goalposts, geometric mean of dimensions, no figure filled in, a missing
 * dimension neither pays nor costs.
 */
export const AUTHOR_METHOD: MethodState = {
  weights: {},
  normalise: 'goalposts',
  aggregate: 'geometric',
  missing: 'none',
  missingDimension: 'neutral',
  treat: true,
};

/**
 * Ready-made settings. `investor` and `policymaker` are the app's own examples of two points of view, without a
 * published source; `publication` is the plainest form of a composite indicator (OECD/JRC Handbook 2008): equal
 * weights, min–max over the edition after winsorising, arithmetic mean.
 */
export const PRESETS = {
  author: AUTHOR_METHOD,
  investor: {
    ...AUTHOR_METHOD,
    weights: {
      economic: 2,
      entrepreneurial: 2,
      labour: 2,
      infrastructure: 2,
      social: 0.5,
      demographic: 0.5,
      environmental: 0.5,
      hazard: 2,
    },
  },
  policymaker: {
    ...AUTHOR_METHOD,
    weights: {
      social: 2,
      demographic: 2,
      labour: 1.5,
      environmental: 1.5,
      infrastructure: 1.5,
      vulnerability: 2,
      coping: 1.5,
    },
  },
  publication: { ...AUTHOR_METHOD, normalise: 'minmax', aggregate: 'arithmetic' },
} as const satisfies Readonly<Record<string, MethodState>>;
export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = ['author', 'investor', 'policymaker', 'publication'] as const;

/** Codes of the nodes whose weights can be set, beside the indicators. */
export const WEIGHTED_NODES: Readonly<Record<IndexId, readonly string[]>> = {
  potential: DIMENSIONS,
  risk: [...RISK_DIMENSIONS, ...RISK_COMPONENTS],
};

/** Preset that a method equals, or `custom`. */
export function presetOf(method: MethodState): PresetId | 'custom' {
  return PRESET_IDS.find((id) => sameMethod(PRESETS[id], method)) ?? 'custom';
}

/** Tells whether two methods give the same scores by the same settings. */
export function sameMethod(a: MethodState, b: MethodState): boolean {
  return a === b || methodKey(a) === methodKey(b);
}

/** The method as text, the same for equal methods. */
export function methodKey({ weights, ...settings }: MethodState): string {
  const sorted = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  const { normalise, aggregate, missing, missingDimension, treat } = settings;
  return JSON.stringify([sorted, normalise, aggregate, missing, missingDimension, treat]);
}
