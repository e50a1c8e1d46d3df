import { mean, quantile, sum } from 'd3-array';
import { problemField } from '../../indicators/experts/problem-field.ts';
import { exampleOf, keyOf, valuesOn } from './example-answers.ts';
import type { Recomputed } from './recompute.ts';
import { type Made, spreadNumber } from './trace-experts.ts';

function relevance(from: Recomputed, factor: string): readonly number[] {
  return valuesOn(from, keyOf('problems', 'all', factor, 'relevance'));
}

/** `problems|all|item|what`: of a factor, of a grade by its limits, or of the whole field. */
export function fieldNumber(
  from: Recomputed,
  [, , item = '', what = '', ...cuts]: readonly string[],
): Made | null {
  if (item === 'all') return wholeNumber(from, what);
  if (what === 'count')
    return { of: `means by the limits ${cuts}`, value: gradedAs(from, item, cuts.map(Number)) };
  if (what === 'sure') return { of: 'samples of the experts', value: sureness(from, item, cuts.map(Number)) };
  if (what === 'weight') return pointShare(from, item);
  const expert = /^said-(.*)$/.exec(what)?.[1];
  if (expert !== undefined) {
    const answer = exampleOf(from).answers.find((one) => one.expert === expert);
    return { of: `answer of ${expert}`, value: answer?.values[keyOf('problems', 'all', item, 'relevance')] };
  }
  return spreadNumber(relevance(from, item), what);
}

function gradeOf(value: number, [relevant = 0, high = 0]: readonly number[]): string {
  return value >= high ? 'high' : value >= relevant ? 'relevant' : 'moderate';
}

function gradedAs(from: Recomputed, grade: string, cuts: readonly number[]): number {
  const { factors } = exampleOf(from).panel;
  return factors.filter(({ id }) => gradeOf(mean(relevance(from, id)) ?? 0, cuts) === grade).length;
}

/** By chance, but the same chance: the samples are drawn again from their seed. */
function sureness(
  from: Recomputed,
  factor: string,
  [relevant = 0, high = 0]: readonly number[],
): number | undefined {
  const { panel, answers } = exampleOf(from);
  const field = problemField(panel, answers, { cuts: [relevant, high] });
  const found = field.factors.find(({ id }) => id === factor);
  return found?.grade == null ? undefined : found.probabilities?.[found.grade];
}

/** Everyone in the example hands out exactly 100 points, so that weights are the means of points. */
function pointShare(from: Recomputed, factor: string): Made {
  const points = valuesOn(from, keyOf('problems', 'all', factor, 'points'));
  return { of: `mean of the points ${points.join(', ')} of 100`, value: (mean(points) ?? 0) / 100 };
}

function wholeNumber(from: Recomputed, what: string): Made | null {
  const { panel, answers, results } = exampleOf(from);
  const agreement = results.problems?.agreement ?? undefined;
  const apart = panel.factors.filter(({ id }) => {
    const values = relevance(from, id);
    return values.some((value) => Math.abs(value - (quantile(values, 0.5) ?? value)) >= 2);
  });
  const givers = answers.filter(
    ({ values }) => sum(panel.factors, ({ id }) => values[keyOf('problems', 'all', id, 'points')]) === 100,
  );
  const numbers: Readonly<Record<string, number | undefined>> = {
    w: agreement?.w,
    'chi-squared': agreement && answers.length * (panel.factors.length - 1) * agreement.w,
    p: agreement?.p,
    degrees: panel.factors.length - 1,
    'whole-raters': answers.length,
    raters: answers.length,
    items: panel.factors.length,
    'point-experts': givers.length,
    apart: apart.length,
  };
  return { of: 'all factors', value: numbers[what] };
}

/** `weights|all|item|what`: of a dimension by all together or by one expert, or of the panel. */
export function weightNumber(from: Recomputed, item: string, what: string): Made | null {
  const { weights } = exampleOf(from).results;
  if (weights === null) return null;
  const of = 'judgements in pairs';
  const expert = /^(?:of|ratio)-(.*)$/.exec(what)?.[1];
  const own = weights.experts.find((one) => one.expert === expert);
  if (what.startsWith('ratio-')) return { of, value: own?.ratio };
  const at = (weights.items ?? []).findIndex((one) => one.item === item);
  if (what.startsWith('of-')) return { of, value: own?.shares?.[at] };
  const numbers: Readonly<Record<string, number | undefined>> = {
    weight: weights.items?.[at]?.weight,
    ratio: weights.consistency?.consistencyRatio,
    used: weights.used,
    'left-out': weights.experts.length - weights.used,
  };
  return { of, value: numbers[what] };
}
