import { never } from '../never.ts';
import type { Aggregation } from './method.ts';

/** What some means need to know besides scores and weights. */
export interface MeanSettings {
  /** Scores below it are raised to it before a geometric or harmonic mean; null = none. */
  readonly floor: number | null;
  /** Ends of the scale of the scores. */
  readonly scale: readonly [low: number, high: number];
}

/** Weights that add up to 1; equal ones if they add up to nothing. */
export function weightShares(weights: readonly number[]): number[] {
  let total = 0;
  for (const weight of weights) total += weight;
  return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}

/** Weighted arithmetic mean; null for no scores, for no weight, or where a score is no number. */
export function arithmeticMean(scores: readonly number[], weights: readonly number[]): number | null {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const weight = weights[i] ?? 0;
    sum += weight * (scores[i] ?? 0);
    total += weight;
  }
  return total > 0 && !Number.isNaN(sum) ? sum / total : null;
}

/**
 * Weighted geometric mean exp(Σ w ln s / Σ w) of scores raised to the floor (HDI since 2010); 0 if a score is 0;
 * null where a score is negative.
 */
export function geometricMean(
  scores: readonly number[],
  weights: readonly number[],
  floor: number | null,
): number | null {
  const least = floor ?? Number.NEGATIVE_INFINITY;
  const logs = scores.map((score) => Math.log(Math.max(score, least)));
  const logMean = arithmeticMean(logs, weights);
  return logMean === null ? null : Math.exp(logMean);
}

/** Weighted harmonic mean of scores raised to the floor; 0 if a score is 0; null where a score is negative. */
export function harmonicMean(
  scores: readonly number[],
  weights: readonly number[],
  floor: number | null,
): number | null {
  const least = floor ?? 0;
  const inverses = scores.map((score) =>
    score < 0 && floor === null ? Number.NaN : 1 / Math.max(score, least),
  );
  const inverse = arithmeticMean(inverses, weights);
  return inverse === null ? null : 1 / inverse;
}

/**
 * Mazziotta–Pareto index M − S²/M (Mazziotta & Pareto 2016) over standardised scores (mean 100, sd 10):
 * M the weighted mean, S² the weighted variance. `penalty` 'plus' gives M + S²/M, for a phenomenon that is bad.
 * `divisor` 'n' is the authors'; 'n-1' is that of the R package Compind. Null where M is 0.
 */
export function mazziottaPareto(
  scores: readonly number[],
  weights: readonly number[],
  options: { readonly penalty?: 'minus' | 'plus'; readonly divisor?: 'n' | 'n-1' } = {},
): number | null {
  const mean = arithmeticMean(scores, weights);
  if (mean === null || mean === 0) return null;
  const squares = scores.map((score) => (score - mean) ** 2);
  const spread = arithmeticMean(squares, weights);
  if (spread === null) return null;
  const n = scores.length;
  const variance = options.divisor === 'n-1' ? (n > 1 ? (spread * n) / (n - 1) : 0) : spread;
  return options.penalty === 'plus' ? mean + variance / mean : mean - variance / mean;
}

/** A score on the 70–130 scale of the adjusted Mazziotta–Pareto index. */
export function toAmpiScale(score: number, [low, high]: readonly [low: number, high: number]): number {
  return 70 + (60 * (score - low)) / (high - low);
}

/**
 * Reversed scaled geometric mean of the INFORM Risk Index (JRC/IASC): on a 0–10 scale
 * g(x) = (10 − exp(mean ln((10 − x)/10·9 + 1)))/9·10, in which a high value is not diluted.
 * Other scales are mapped to 0–10 and back; null where a score lies so far beyond its scale that no log exists.
 */
export function informMean(
  scores: readonly number[],
  weights: readonly number[],
  [low, high]: readonly [low: number, high: number],
): number | null {
  const logs = scores.map((score) => {
    const reversed = ((high - score) / (high - low)) * 9 + 1;
    return reversed > 0 ? Math.log(reversed) : Number.NaN;
  });
  const logMean = arithmeticMean(logs, weights);
  return logMean === null ? null : low + ((high - low) * (10 - Math.exp(logMean))) / 9;
}

/**
 * One score of a unit's scores, all on the same scale, by any mean that looks at one unit at a time
 * (Copeland compares units and lives in `copeland.ts`). AMPI gives a score on its own 70–130 scale.
 * Null for no scores or where the mean is undefined.
 */
export function aggregate(
  kind: Exclude<Aggregation, 'copeland'>,
  scores: readonly number[],
  weights: readonly number[],
  { floor, scale }: MeanSettings,
): number | null {
  switch (kind) {
    case 'arithmetic':
      return arithmeticMean(scores, weights);
    case 'geometric':
      return geometricMean(scores, weights, floor);
    case 'harmonic':
      return harmonicMean(scores, weights, floor);
    case 'mpi':
      return mazziottaPareto(scores, weights);
    case 'ampi':
      return mazziottaPareto(
        scores.map((score) => toAmpiScale(score, scale)),
        weights,
      );
    case 'inform':
      return informMean(scores, weights, scale);
    default:
      return never(kind);
  }
}
