import { BUDGET_POINTS } from '../scoring/budget-allocation.ts';
import { givenPoints } from './given-weights.ts';
import type { Answer, Panel } from './panel.ts';
import { ALL_TOWNS, questionKey } from './questions.ts';

/** What experts say of the factors, by expert and factor in the order of answers and panel. */
export interface FactorRatings {
  /** Relevance 1–5; null = open. */
  readonly relevance: readonly (readonly (number | null)[])[];
  /** Points of the experts who handed out exactly 100; null = of the others. */
  readonly points: readonly (readonly number[] | null)[];
}

/** What the weights of factors are made of; null = nothing is there. */
export type WeightsBy = 'points' | 'relevance' | null;

/** Ratings and points of the problem field; all open where it is not asked for. */
export function factorRatings(panel: Panel, answers: readonly Answer[]): FactorRatings {
  const isAsked = panel.instruments.includes('problems');
  const keys = panel.factors.map(({ id }) => questionKey('problems', ALL_TOWNS, id, 'relevance'));
  return {
    relevance: answers.map(({ values }) => keys.map((key) => (isAsked ? (values[key] ?? null) : null))),
    points: answers.map((answer) => {
      const given = givenPoints(panel, answer, 'problems');
      return given?.sum === BUDGET_POINTS ? given.points : null;
    }),
  };
}

/** Weights by points where at least half of those who rated anything handed out 100, else by relevance. */
export function weightsBy({ relevance, points }: FactorRatings): WeightsBy {
  const raters = relevance.filter((row) => row.some((value) => value !== null)).length;
  const givers = points.filter((row) => row !== null).length;
  if (givers > 0 && givers * 2 >= raters) return 'points';
  return raters > 0 ? 'relevance' : null;
}

/** Mean relevance of each factor over some of the experts, each as often as it is named; null where none rated it. */
export function meanRelevance(
  { relevance }: FactorRatings,
  factorCount: number,
  experts: Iterable<number>,
): readonly (number | null)[] {
  return meansOf(relevance, factorCount, experts);
}

/**
 * Weights of the factors as parts of one, over some of the experts: mean points / 100, or mean relevance over the sum of
 * all. Null where a factor has none.
 */
export function factorShares(
  ratings: FactorRatings,
  by: WeightsBy,
  factorCount: number,
  experts: Iterable<number>,
): readonly (number | null)[] {
  const means = meansOf(by === 'points' ? ratings.points : ratings.relevance, factorCount, experts);
  let total = 0;
  for (const value of means) total += value ?? 0;
  return means.map((value) => (value === null || total === 0 ? null : value / total));
}

function meansOf(
  rows: readonly (readonly (number | null)[] | null)[],
  count: number,
  experts: Iterable<number>,
): readonly (number | null)[] {
  const [totals, known] = [new Float64Array(count), new Float64Array(count)];
  for (const expert of experts)
    rows[expert]?.forEach((value, at) => {
      if (value === null) return;
      totals[at] = (totals[at] ?? 0) + value;
      known[at] = (known[at] ?? 0) + 1;
    });
  return Array.from(totals, (total, at) => (known[at] === 0 ? null : total / (known[at] ?? 1)));
}
