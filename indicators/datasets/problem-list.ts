import type { Problem } from '../dataset/observation.ts';

/** Problems in the order they were found; all are counted, so many are kept as the list may hold. */
export interface ProblemList {
  readonly kept: readonly Problem[];
  readonly count: number;
  add(problem: Problem): void;
}

/** An empty list that keeps the first `limit` problems. */
export function createProblemList(limit = Number.POSITIVE_INFINITY): ProblemList {
  const kept: Problem[] = [];
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
  };
}
