import type { Problem } from '../figures/problem.ts';

/** Problems in the order they were found; all are counted, so many are kept as the list may hold. */
export interface ProblemList<Item = Problem> {
  readonly kept: readonly Item[];
  readonly count: number;
  add(problem: Item): void;
  /** Counts problems that are kept nowhere. */
  addUnkept(more: number): void;
}

/** An empty list that keeps the first `limit` problems. */
export function createProblemList<Item = Problem>(limit = Number.POSITIVE_INFINITY): ProblemList<Item> {
  const kept: Item[] = [];
  let count = 0;
  return {
    kept,
    get count() {
      return count;
    },
    add(problem) {
      count += 1;
      if (kept.length < limit) kept.push(problem);
    },
    addUnkept(more) {
      count += more;
    },
  };
}
