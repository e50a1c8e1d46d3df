import { quantileSorted } from 'd3-array';
import { uniformSource } from '../uncertainty/random.ts';
import { type ActionLinks, factorNeeds, needOf } from './action-needs.ts';
import { LEAST_EXPERTS, resample } from './answer-list.ts';
import type { FactorRatings, WeightsBy } from './factor-weights.ts';

/** By action and expert the mean of the four ratings; NaN where one is open. */
export type Feasibility = readonly Float64Array[];

/** What the ranking of actions in several towns is made of. */
export interface ActionInput {
  readonly ratings: FactorRatings;
  readonly by: WeightsBy;
  readonly factorCount: number;
  readonly links: readonly ActionLinks[];
  /** Gaps by town and factor; null = no score. */
  readonly gaps: readonly (readonly (number | null)[])[];
  /** Feasibility by town; towns that share it hold the same list. */
  readonly feasibility: readonly Feasibility[];
}

/** Shares of the samples between whose ranks the interval lies. */
const TAILS = [0.05, 0.95] as const;

/**
 * Ranks of the actions by town in 90 % of the samples of experts drawn with replacement: weights, relevance and
 * feasibility are made anew in each. Null below five experts, whose samples would say nothing of others.
 */
export function actionIntervals(
  input: ActionInput,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): readonly (readonly (readonly [from: number, to: number] | null)[])[] | null {
  const experts = input.ratings.relevance.length;
  if (experts < LEAST_EXPERTS) return null;
  const random = uniformSource(seed);
  const ranks = input.gaps.map(() => input.links.map((): number[] => []));
  for (let run = 0; run < runs; run += 1) {
    const drawn = resample(experts, random);
    const needs = factorNeeds(input.ratings, input.by, input.factorCount, drawn);
    const means = new Map<Feasibility, readonly (number | null)[]>();
    input.gaps.forEach((gaps, town) => {
      const asked = input.feasibility[town] ?? [];
      const feasibility = means.get(asked) ?? asked.map((ratings) => meanOver(ratings, drawn));
      means.set(asked, feasibility);
      const priorities = input.links.map((links, action) => {
        const [need, mean] = [needOf(links, needs, gaps), feasibility[action] ?? null];
        return need === null || mean === null ? Number.NaN : need * mean;
      });
      addRanks(priorities, ranks[town] ?? []);
    });
  }
  return ranks.map((actions) => actions.map(intervalOf));
}

function meanOver(ratings: Float64Array, drawn: Uint32Array): number | null {
  let [total, known] = [0, 0];
  for (const expert of drawn) {
    const rating = ratings[expert] ?? Number.NaN;
    if (Number.isNaN(rating)) continue;
    total += rating;
    known += 1;
  }
  return known === 0 ? null : total / known;
}

/** A rank is one more than the actions that are ahead, so that equal ones share the best place. */
function addRanks(priorities: readonly number[], ranks: readonly number[][]): void {
  const ordered = Float64Array.from(priorities.filter((value) => !Number.isNaN(value))).sort();
  priorities.forEach((value, action) => {
    if (Number.isNaN(value)) return;
    let ahead = 0;
    for (let at = ordered.length - 1; at >= 0 && (ordered[at] ?? 0) > value; at -= 1) ahead += 1;
    ranks[action]?.push(ahead + 1);
  });
}

function intervalOf(ranks: number[]): readonly [from: number, to: number] | null {
  const ordered = ranks.sort((a, b) => a - b);
  const [from, to] = TAILS.map((share) => quantileSorted(ordered, share));
  return from === undefined || to === undefined ? null : [Math.floor(from), Math.ceil(to)];
}
