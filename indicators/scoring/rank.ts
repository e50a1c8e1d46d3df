import type { Column } from './columns.ts';

/** A place among the ranked; `rank` and `rankTo` differ in a tie ("3–4"). */
export interface Rank {
  readonly rank: number;
  readonly rankTo: number;
}

const TIE = 1e-10;

/**
 * Ranks units by score, 1 = highest; equal scores (to ten digits, so that the order of a sum cannot decide)
 * share the best place of their group. Null where there is no score; all null if only one unit has one.
 */
export function rankWithTies(scores: Column): (Rank | null)[] {
  const order = rankedUnits(scores);
  const ranks: (Rank | null)[] = scores.map(() => null);
  if (order.length < 2) return ranks;
  let start = 0;
  for (let end = 1; end <= order.length; end += 1) {
    if (end < order.length && isTie(scores, order[end - 1], order[end])) continue;
    for (const unit of order.slice(start, end)) ranks[unit] = { rank: start + 1, rankTo: end };
    start = end;
  }
  return ranks;
}

/** Positions of the units that have a score, highest first; ties stay in the order of the units. */
export function rankedUnits(scores: Column): number[] {
  const units: number[] = [];
  scores.forEach((score, unit) => {
    if (score !== null) units.push(unit);
  });
  return units.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function isTie(scores: Column, a: number | undefined, b: number | undefined): boolean {
  const high = scores[a ?? -1] ?? null;
  const low = scores[b ?? -1] ?? null;
  return high !== null && low !== null && high - low <= TIE * Math.max(1, Math.abs(high));
}
