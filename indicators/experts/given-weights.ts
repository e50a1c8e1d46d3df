import { type AhpResult, ahpWeights, type Judgements } from '../scoring/ahp.ts';
import type { Answer, Panel } from './panel.ts';
import { ALL_TOWNS, judgementOf, pairKeys, questionKey } from './questions.ts';

/** Judgements of an expert on the pairs of what is weighed; null where one is open. */
export function judgementsOf(panel: Panel, answer: Pick<Answer, 'values'>): Judgements {
  return pairKeys(panel.weighed.items).map((key) => {
    const value = answer.values[key];
    return value === undefined ? null : judgementOf(value);
  });
}

/** Weights of one expert by pairs; null if pairs are not asked for or one is open. */
export function expertAhp(panel: Panel, answer: Pick<Answer, 'values'>): AhpResult | null {
  if (!panel.instruments.includes('weights') || panel.weighing !== 'ahp') return null;
  return ahpWeights(judgementsOf(panel, answer), panel.weighed.items.length);
}

/** Points of an expert in the order of the items, an open one counted as none. */
export interface GivenPoints {
  readonly points: readonly number[];
  readonly sum: number;
}

/** Points that an expert has handed out among factors or what is weighed; null if not asked for or all are open. */
export function givenPoints(
  panel: Panel,
  answer: Answer,
  instrument: 'problems' | 'weights',
): GivenPoints | null {
  if (!panel.instruments.includes(instrument)) return null;
  if (instrument === 'weights' && panel.weighing !== 'budget') return null;
  const keys =
    instrument === 'problems'
      ? panel.factors.map(({ id }) => questionKey('problems', ALL_TOWNS, id, 'points'))
      : panel.weighed.items.map((item) => questionKey('weights', ALL_TOWNS, item));
  if (keys.every((key) => answer.values[key] === undefined)) return null;
  const points = keys.map((key) => answer.values[key] ?? 0);
  return { points, sum: points.reduce((sum, one) => sum + one, 0) };
}
