import { type AhpResult, ahpWeights, CONSISTENCY_LIMIT, combineJudgements } from '../scoring/ahp.ts';
import { BUDGET_POINTS, budgetShares } from '../scoring/budget-allocation.ts';
import { inOrder } from './answer-list.ts';
import { expertAhp, givenPoints, judgementsOf } from './given-weights.ts';
import type { Answer, Panel } from './panel.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Why the weights of an expert are left out: pairs open, pairs that contradict each other, points not 100 together. */
export type LeftOutReason = 'open' | 'contradictory' | 'points-sum';

/** An expert's own weights. */
export interface ExpertWeights {
  readonly expert: string;
  readonly name: string;
  /** Parts of one in the order of the items; null where there are none. */
  readonly shares: readonly number[] | null;
  /** Consistency ratio of the pairs; null by points and with open pairs. */
  readonly ratio: number | null;
  /** Null = used. */
  readonly leftOut: LeftOutReason | null;
}

/** Weight of an item. */
export interface WeightedItem {
  readonly item: string;
  /** Part of one. */
  readonly weight: number;
  /** Weights of the experts that are used. */
  readonly spread: Spread | null;
}

/** Weights of what a panel weighs. */
export interface WeightsResult {
  readonly by: Panel['weighing'];
  /** Null where no expert's weights can be used. */
  readonly items: readonly WeightedItem[] | null;
  /** Consistency of the combined judgements; null by points. */
  readonly consistency: Pick<AhpResult, 'consistencyIndex' | 'consistencyRatio'> | null;
  readonly experts: readonly ExpertWeights[];
  readonly used: number;
}

/**
 * Weights by a panel: the principal eigenvector of the geometric mean of the experts' judgements (AHP), or the mean of
 * their points. Experts with open pairs, a consistency ratio of 0.1 or more, or other than 100 points are left out.
 */
export function weightsResult(panel: Panel, answers: readonly Answer[]): WeightsResult {
  const given = inOrder(answers);
  const experts = given.map((answer) =>
    panel.weighing === 'ahp' ? byPairs(panel, answer) : byPoints(panel, answer),
  );
  const used = given.filter((_, at) => experts[at]?.leftOut === null);
  const { items } = panel.weighed;
  const together = panel.weighing === 'ahp' ? pairsTogether(panel, used) : null;
  const shares = panel.weighing === 'ahp' ? (together?.shares ?? null) : pointsTogether(panel, used);
  const own = experts.flatMap((one) => (one.leftOut === null && one.shares !== null ? [one.shares] : []));
  return {
    by: panel.weighing,
    items:
      shares?.map((weight, at) => ({
        item: items[at] ?? '',
        weight,
        spread: spreadOf(own.flatMap((row) => row[at] ?? [])),
      })) ?? null,
    consistency: together,
    experts,
    used: used.length,
  };
}

function byPairs(panel: Panel, answer: Answer): ExpertWeights {
  const { expert, name } = answer;
  const own = expertAhp(panel, answer);
  if (own === null) return { expert, name, shares: null, ratio: null, leftOut: 'open' };
  const { shares, consistencyRatio: ratio } = own;
  return { expert, name, shares, ratio, leftOut: ratio < CONSISTENCY_LIMIT ? null : 'contradictory' };
}

function byPoints(panel: Panel, answer: Answer): ExpertWeights {
  const { expert, name } = answer;
  const given = givenPoints(panel, answer, 'weights');
  if (given === null) return { expert, name, shares: null, ratio: null, leftOut: 'open' };
  const isWhole = given.sum === BUDGET_POINTS;
  const shares = isWhole ? given.points.map((points) => points / BUDGET_POINTS) : null;
  return { expert, name, shares, ratio: null, leftOut: isWhole ? null : 'points-sum' };
}

function pairsTogether(panel: Panel, answers: readonly Answer[]): AhpResult | null {
  if (answers.length === 0) return null;
  const judgements = answers.map((answer) => judgementsOf(panel, answer));
  return ahpWeights(combineJudgements(judgements), panel.weighed.items.length);
}

function pointsTogether(panel: Panel, answers: readonly Answer[]): readonly number[] | null {
  return budgetShares(answers.map((answer) => givenPoints(panel, answer, 'weights')?.points ?? []));
}
