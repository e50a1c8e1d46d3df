import { max, mean } from 'd3-array';
import { exampleOf, keyOf, valuesOn } from './example-answers.ts';
import type { Recomputed } from './recompute.ts';
import type { Made } from './trace-experts.ts';

const PARTS = ['cost', 'authority', 'time', 'readiness'];

/** `actions|town|action|what`: need and feasibility from the answers and the scores of the town, ranks by their product. */
export function actionNumber(
  from: Recomputed,
  [, town = '', action = '', what = '']: readonly string[],
): Made | null {
  const factor = /^gap-(.*)$/.exec(what)?.[1];
  if (factor !== undefined) return { of: `gap of ${town} on ${factor}`, value: gapOf(from, town, factor) };
  const { actions } = exampleOf(from).panel;
  const of = `gaps of ${town}, links of ${action}`;
  switch (what) {
    case 'need':
      return { of, value: needOf(from, town, action) * 100 };
    case 'feasibility':
      return { of: 'four ratings of each expert', value: feasibilityOf(from, action) };
    case 'rank':
    case 'rank-to': {
      const priority = (id: string) => needOf(from, town, id) * feasibilityOf(from, id);
      const mine = priority(action);
      const ahead = actions.filter(({ id }) => priority(id) > mine).length;
      const equal = actions.filter(({ id }) => priority(id) === mine).length;
      return { of, value: what === 'rank' ? ahead + 1 : ahead + equal };
    }
    default:
      return intervalNumber(from, [town, action, what]);
  }
}

/** Of the town's score where one stands for the factor, else of the relevance of the factor. */
function gapOf(from: Recomputed, town: string, factor: string): number {
  const relevance = mean(valuesOn(from, keyOf('problems', 'all', factor, 'relevance'))) ?? Number.NaN;
  return exampleOf(from).gaps[town]?.[factor] ?? (relevance - 1) / 4;
}

/** Σ weight × gap × link / Σ link, weights as parts of the heaviest one. */
function needOf(from: Recomputed, town: string, action: string): number {
  const { actions, factors } = exampleOf(from).panel;
  const points = (id: string) => mean(valuesOn(from, keyOf('problems', 'all', id, 'points'))) ?? 0;
  const heaviest = max(factors, ({ id }) => points(id)) ?? Number.NaN;
  const links = Object.entries(actions.find(({ id }) => id === action)?.links ?? {});
  let [total, linked] = [0, 0];
  for (const [factor, link] of links) {
    total += (points(factor) / heaviest) * gapOf(from, town, factor) * link;
    linked += link;
  }
  return total / linked;
}

function feasibilityOf(from: Recomputed, action: string): number {
  const ratings = PARTS.map(
    (part) => mean(valuesOn(from, keyOf('actions', 'all', action, part))) ?? Number.NaN,
  );
  return mean(ratings) ?? Number.NaN;
}

/** By chance, but the same chance: the samples of experts are drawn again from their seed. */
function intervalNumber(from: Recomputed, [town, action, what]: readonly string[]): Made | null {
  const found = exampleOf(from)
    .results.actions?.towns.find((one) => one.town === town)
    ?.actions.find(({ id }) => id === action);
  if (found?.interval == null) return null;
  const [low, high] = found.interval;
  const ends: Readonly<Record<string, number>> = { interval: low, 'interval-to': high };
  return { of: 'samples of the experts', value: ends[what ?? ''] };
}
