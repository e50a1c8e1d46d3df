import { uniformSource } from '../uncertainty/random.ts';
import { type Agreement, kendallW } from './agreement.ts';
import { DEFAULT_RUNS, DEFAULT_SEED, inOrder, LEAST_EXPERTS, resample } from './answer-list.ts';
import {
  type FactorRatings,
  factorRatings,
  factorShares,
  type WeightsBy,
  weightsBy,
} from './factor-weights.ts';
import type { Answer, Panel } from './panel.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Grades of the problem field, as the programme names them. */
export const RELEVANCE_GRADES = ['high', 'relevant', 'moderate'] as const;
export type RelevanceGrade = (typeof RELEVANCE_GRADES)[number];

/** Settings of the problem field; those of the app where left out. */
export interface ProblemFieldOptions {
  /** Mean relevance from which a factor is relevant, and from which it is of high relevance: 3 and 4. */
  readonly cuts?: readonly [relevant: number, high: number];
  /** Seed of the resampling, and how many samples it draws. */
  readonly seed?: number;
  readonly runs?: number;
}

/** An expert who stands far from the middle of the others on a factor. */
export interface Dissent {
  readonly expert: string;
  readonly name: string;
  readonly value: number;
  /** Value less the median of all. */
  readonly distance: number;
}

/** A factor of the problem field. */
export interface FactorRelevance {
  readonly id: string;
  /** Relevance 1–5; null = nobody has rated it. */
  readonly relevance: Spread | null;
  readonly grade: RelevanceGrade | null;
  /** Share of the samples of experts in which the factor has each grade; null below two experts. */
  readonly probabilities: Readonly<Record<RelevanceGrade, number>> | null;
  /** Part of one among the factors; null where the factor was not rated. */
  readonly weight: number | null;
  /** Those at least {@link DISSENT_FROM} from the median, the furthest first. */
  readonly dissent: readonly Dissent[];
}

/**
 * `agreed`: W of at least 0.5 and p of at most 0.05. `not-agreed`: less; grades are greyed. `too-few`: under five
 * experts who rated every factor. `no-ranking`: every expert rates all factors alike, so there is no order to agree on.
 */
export type Consensus = 'agreed' | 'not-agreed' | 'too-few' | 'no-ranking';

/** What a panel says of the factors. */
export interface ProblemField {
  readonly factors: readonly FactorRelevance[];
  /** Experts who rated at least one factor. */
  readonly experts: number;
  /** Over the experts who rated every factor; null below five of them and without any order. */
  readonly agreement: Agreement | null;
  readonly consensus: Consensus;
  /** Weights by points where at least half of the experts handed out exactly 100, else by mean relevance; null = none. */
  readonly weightsBy: WeightsBy;
  /** Experts who handed out exactly 100 points. */
  readonly pointExperts: number;
  readonly cuts: readonly [relevant: number, high: number];
  readonly seed: number;
  readonly runs: number;
}

/** The app's own cuts between the grades; the programme's are not published. */
export const RELEVANCE_CUTS = [3, 4] as const;
/** W from which, and p up to which experts count as agreed (the app's own choice). */
export const AGREED = { w: 0.5, p: 0.05 } as const;
/** Points of relevance from the median at which an expert is named. */
export const DISSENT_FROM = 2;

/** Problem field of a panel: mean relevance by factor, grade and how sure it is, weights, agreement, dissent. */
export function problemField(
  panel: Panel,
  answers: readonly Answer[],
  options: ProblemFieldOptions = {},
): ProblemField {
  const { cuts = RELEVANCE_CUTS, seed = DEFAULT_SEED, runs = DEFAULT_RUNS } = options;
  const experts = inOrder(answers);
  const given = factorRatings(panel, experts);
  const ratings = given.relevance;
  const by = weightsBy(given);
  const shares = factorShares(given, by, panel.factors.length, experts.keys());
  const probabilities = gradeProbabilities(ratings, panel.factors.length, { cuts, seed, runs });
  const whole = ratings
    .filter((row) => row.every((value) => value !== null))
    .map((row) => row.flatMap((value) => value ?? []));
  const agreement = whole.length < LEAST_EXPERTS ? null : kendallW(whole);
  return {
    factors: panel.factors.map(({ id }, at): FactorRelevance => {
      const relevance = spreadOf(ratings.flatMap((row) => row[at] ?? []));
      return {
        id,
        relevance,
        grade: relevance === null ? null : gradeOf(relevance.mean, cuts),
        probabilities: probabilities[at] ?? null,
        weight: shares[at] ?? null,
        dissent: relevance === null ? [] : dissentOn(experts, ratings, at, relevance.median),
      };
    }),
    experts: ratings.filter((row) => row.some((value) => value !== null)).length,
    agreement,
    consensus: consensusOf(whole.length, agreement),
    weightsBy: by,
    pointExperts: given.points.filter((points) => points !== null).length,
    cuts,
    seed,
    runs,
  };
}

/** Grade of a mean relevance by the cuts. */
function gradeOf(relevance: number, [relevant, high]: readonly [number, number]): RelevanceGrade {
  if (relevance >= high) return 'high';
  return relevance >= relevant ? 'relevant' : 'moderate';
}

/** Grades of the means of samples of experts drawn with replacement (bootstrap, Efron 1979). */
function gradeProbabilities(
  ratings: FactorRatings['relevance'],
  factorCount: number,
  { cuts, seed, runs }: Required<ProblemFieldOptions>,
): readonly FactorRelevance['probabilities'][] {
  if (ratings.length < 2) return [];
  const random = uniformSource(seed);
  const counts = Array.from({ length: factorCount }, () => ({ high: 0, relevant: 0, moderate: 0 }));
  for (let run = 0; run < runs; run += 1) {
    const drawn = resample(ratings.length, random);
    counts.forEach((count, factor) => {
      let [total, known] = [0, 0];
      for (const expert of drawn) {
        const value = ratings[expert]?.[factor] ?? null;
        if (value === null) continue;
        total += value;
        known += 1;
      }
      if (known > 0) count[gradeOf(total / known, cuts)] += 1;
    });
  }
  return counts.map((count, factor) => {
    const drawn = count.high + count.relevant + count.moderate;
    const raters = ratings.filter((row) => (row[factor] ?? null) !== null).length;
    if (raters < 2 || drawn === 0) return null;
    return { high: count.high / drawn, relevant: count.relevant / drawn, moderate: count.moderate / drawn };
  });
}

function dissentOn(
  experts: readonly Answer[],
  ratings: FactorRatings['relevance'],
  factor: number,
  median: number,
): readonly Dissent[] {
  return experts
    .flatMap(({ expert, name }, at): readonly Dissent[] => {
      const value = ratings[at]?.[factor] ?? null;
      return value === null || Math.abs(value - median) < DISSENT_FROM
        ? []
        : [{ expert, name, value, distance: value - median }];
    })
    .sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance) || (a.expert < b.expert ? -1 : 1));
}

function consensusOf(experts: number, agreement: Agreement | null): Consensus {
  if (experts < LEAST_EXPERTS) return 'too-few';
  if (agreement === null) return 'no-ranking';
  return agreement.w >= AGREED.w && agreement.p <= AGREED.p ? 'agreed' : 'not-agreed';
}
