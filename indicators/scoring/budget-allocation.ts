import { meanOf } from './columns.ts';

/** Points that every expert hands out among the items. */
export const BUDGET_POINTS = 100;

/** Points of one expert in the order of the items, whole and at least 0; null = nothing typed yet. */
export type Allocation = readonly (number | null)[];

/** Points still to be handed out; below 0 where too many were. */
export function pointsLeft(allocation: Allocation): number {
  return BUDGET_POINTS - allocation.reduce<number>((sum, points) => sum + (points ?? 0), 0);
}

/** True if an expert has handed out exactly all points; an empty box counts as none. */
export function isSpent(allocation: Allocation): boolean {
  return pointsLeft(allocation) === 0;
}

/**
 * Weights by budget allocation (OECD/JRC Handbook 2008, step 6): the mean of the experts' points as parts of one.
 * Null without experts or where one of them has not handed out exactly 100 points.
 */
export function budgetShares(experts: readonly Allocation[]): readonly number[] | null {
  const [first] = experts;
  if (first === undefined || first.length === 0 || !experts.every(isSpent)) return null;
  return first.map((_, item) => (meanOf(experts.map((points) => points[item] ?? 0)) ?? 0) / BUDGET_POINTS);
}

/**
 * The same proportions in whole points that add up to 100: rounded down, then one more for the largest remainders,
 * the earlier item first. Null where nothing was handed out.
 */
export function rescaledToBudget(allocation: Allocation): readonly number[] | null {
  const total = BUDGET_POINTS - pointsLeft(allocation);
  if (total <= 0) return null;
  const exact = allocation.map((points) => ((points ?? 0) / total) * BUDGET_POINTS);
  const whole = exact.map(Math.floor);
  const missing = pointsLeft(whole);
  const byRemainder = exact
    .map((points, item) => ({ item, remainder: points - Math.floor(points) }))
    .sort((a, b) => b.remainder - a.remainder || a.item - b.item);
  const raised = new Set(byRemainder.slice(0, missing).map(({ item }) => item));
  return whole.map((points, item) => (raised.has(item) ? points + 1 : points));
}
