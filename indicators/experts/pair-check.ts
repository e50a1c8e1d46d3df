import { CONSISTENCY_LIMIT, oddestJudgement } from '../scoring/ahp.ts';
import { expertAhp, judgementsOf } from './given-weights.ts';
import type { Answer, Panel } from './panel.ts';
import { judgementOf, pairKeys } from './questions.ts';

/** Fewer items cannot contradict each other. */
const LEAST_ITEMS = 3;
/** Greatest whole number that may be given for a pair. */
const MOST = 8;

/** How far the judgements of an expert agree with each other. */
export interface PairCheck {
  /** Consistency ratio (Saaty 1980); from 0.1 on it is too high. */
  readonly ratio: number;
  readonly isAccepted: boolean;
  /** The pair that fits the others least; null where the ratio is accepted. */
  readonly odd: OddPair | null;
}

/** A pair that contradicts the others: what was given for it, and what the others imply, −8–8 each. */
export interface OddPair {
  /** Key of its question. */
  readonly key: string;
  readonly given: number;
  readonly implied: number;
}

/** Checks the pairs of an expert; null where pairs are not asked for, one is open, or there are less than three items. */
export function pairCheck(panel: Panel, answer: Pick<Answer, 'values'>): PairCheck | null {
  const ahp = expertAhp(panel, answer);
  if (ahp === null || panel.weighed.items.length < LEAST_ITEMS) return null;
  const isAccepted = ahp.consistencyRatio < CONSISTENCY_LIMIT;
  return { ratio: ahp.consistencyRatio, isAccepted, odd: isAccepted ? null : oddPair(panel, answer) };
}

function oddPair(panel: Panel, answer: Pick<Answer, 'values'>): OddPair | null {
  const { items } = panel.weighed;
  const odd = oddestJudgement(judgementsOf(panel, answer), items.length);
  const key = pairKeys(items)[odd?.pair ?? -1];
  const given = key === undefined ? undefined : answer.values[key];
  if (odd === null || key === undefined || given === undefined) return null;
  return { key, given, implied: nearestValue(odd.implied) };
}

/** The whole number of the scale whose judgement is nearest as a ratio. */
function nearestValue(ratio: number): number {
  const distance = (value: number): number => Math.abs(Math.log(judgementOf(value) / ratio));
  let nearest = -MOST;
  for (let value = 1 - MOST; value <= MOST; value += 1)
    if (distance(value) < distance(nearest)) nearest = value;
  return nearest;
}
