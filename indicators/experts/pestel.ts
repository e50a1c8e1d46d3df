import { sum } from 'd3-array';
import { inOrder } from './answer-list.ts';
import { type Answer, type Panel, type PanelFactor, PESTEL_LETTERS, type PestelLetter } from './panel.ts';
import { ALL_TOWNS, MOST_PROBABILITY, MOST_WEIGHT, questionKey } from './questions.ts';
import { type Spread, spreadOf } from './spread.ts';

/** A factor as a threat (below 0) or an opportunity (above 0). */
export interface PestelFactor {
  readonly id: string;
  readonly letter: PestelLetter;
  /** Probability × impact × weight of each expert, −5..5; null = no expert has given all three. */
  readonly score: Spread | null;
  /** Means over the experts who gave all three: 0..1, −5..5, 0.2..1. */
  readonly probability: number | null;
  readonly impact: number | null;
  readonly weight: number | null;
}

/** The factors of one letter together. */
export interface PestelSum {
  readonly letter: PestelLetter;
  /** Factors of the letter with a score. */
  readonly factors: number;
  /** Sum of their mean scores; null without any. */
  readonly sum: number | null;
  readonly opportunities: number;
  readonly threats: number;
  /** The sums of the experts who judged every factor of the letter; null without any. */
  readonly spread: Spread | null;
}

/** What a panel says of external factors. */
export interface PestelResult {
  readonly factors: readonly PestelFactor[];
  /** Ids of the factors with a score, the largest effect of either sign first: the order of a tornado chart. */
  readonly order: readonly string[];
  readonly letters: readonly PestelSum[];
  /** Experts with at least one factor judged. */
  readonly experts: number;
}

interface Judged {
  readonly probability: number;
  readonly impact: number;
  readonly weight: number;
  readonly score: number;
}

/**
 * PESTEL of a panel: by factor probability (of ten, as a part of one) × impact (−5..5) × weight (of five, as a part of
 * one) of each expert, then the mean; sums by letter. The scales are the app's own choice.
 */
export function pestelResult(panel: Panel, answers: readonly Answer[]): PestelResult {
  const experts = inOrder(answers);
  const judged = new Map(
    panel.factors.map((factor) => [factor.id, experts.map((one) => judgedBy(one, factor))]),
  );
  const factors = panel.factors.map((factor) => pestelFactor(factor, known(judged.get(factor.id))));
  const order = factors
    .filter(({ score }) => score !== null)
    .sort((a, b) => Math.abs(b.score?.mean ?? 0) - Math.abs(a.score?.mean ?? 0))
    .map(({ id }) => id);
  return {
    factors,
    order,
    letters: PESTEL_LETTERS.map((letter) =>
      letterSum(
        letter,
        factors.filter((factor) => factor.letter === letter),
        experts.map((_, at) =>
          panel.factors
            .filter((factor) => factor.letter === letter)
            .map(({ id }) => judged.get(id)?.[at]?.score ?? null),
        ),
      ),
    ),
    experts: experts.filter((_, at) => [...judged.values()].some((row) => (row[at] ?? null) !== null)).length,
  };
}

function judgedBy({ values }: Answer, { id }: PanelFactor): Judged | null {
  const of = (part: string) => values[questionKey('pestel', ALL_TOWNS, id, part)];
  const [chances, impact, points] = [of('probability'), of('impact'), of('weight')];
  if (chances === undefined || impact === undefined || points === undefined) return null;
  const [probability, weight] = [chances / MOST_PROBABILITY, points / MOST_WEIGHT];
  return { probability, impact, weight, score: probability * impact * weight };
}

function known(judged: readonly (Judged | null)[] = []): readonly Judged[] {
  return judged.filter((one) => one !== null);
}

function pestelFactor({ id, letter }: PanelFactor, judged: readonly Judged[]): PestelFactor {
  const meanOf = (part: keyof Judged) => spreadOf(judged.map((one) => one[part]))?.mean ?? null;
  return {
    id,
    letter,
    score: spreadOf(judged.map(({ score }) => score)),
    probability: meanOf('probability'),
    impact: meanOf('impact'),
    weight: meanOf('weight'),
  };
}

function letterSum(
  letter: PestelLetter,
  factors: readonly PestelFactor[],
  byExpert: readonly (readonly (number | null)[])[],
): PestelSum {
  const scores = factors.flatMap(({ score }) => score?.mean ?? []);
  const whole = byExpert.filter((row) => row.length > 0 && row.every((score) => score !== null));
  return {
    letter,
    factors: scores.length,
    sum: scores.length === 0 ? null : sum(scores),
    opportunities: sum(scores.filter((score) => score > 0)),
    threats: sum(scores.filter((score) => score < 0)),
    spread: spreadOf(whole.map((row) => sum(row.flatMap((score) => score ?? [])))),
  };
}
