import type { Grade, ScoreStatus } from '../types.ts';
import type { CoverageRule } from './method.ts';

/** What a unit has below a node. */
export interface Coverage {
  /** Sum of grade weights over the indicators below / their number, 0..1. */
  readonly share: number;
  /** Indicators below that are the unit's own figures (grade A or B). */
  readonly own: number;
  /** Indicators below that have a figure. */
  readonly known: number;
  /** Indicators below that apply. */
  readonly of: number;
}

/**
 * Counts what a unit has: `grades` holds one entry for every indicator below the node that applies to the unit,
 * null where its figure is missing.
 */
export function coverageOf(
  grades: readonly (Grade | null)[],
  gradeWeight: Readonly<Record<Grade, number>>,
): Coverage {
  let sum = 0;
  let own = 0;
  let known = 0;
  for (const grade of grades) {
    if (grade === null) continue;
    known += 1;
    sum += gradeWeight[grade];
    if (grade !== 'C') own += 1;
  }
  return { share: grades.length === 0 ? 0 : sum / grades.length, own, known, of: grades.length };
}

/**
 * Status of a node: scored if the rule is met by its scored children; an estimate if only the number of own figures
 * fails (then children that are estimates count too); else not scored. Without a rule one scored child is enough.
 */
export function statusOf(
  rule: CoverageRule | null,
  coverage: Coverage,
  scoredChildren: number,
  childrenWithEstimates: number,
): ScoreStatus {
  const least = Math.max(rule?.minCount ?? 1, 1);
  if (rule?.minShare !== undefined && coverage.share < rule.minShare) return 'not-scored';
  if (rule?.minValues !== undefined && coverage.known < rule.minValues) return 'not-scored';
  if (coverage.own >= (rule?.minOwn ?? 0)) return scoredChildren >= least ? 'scored' : 'not-scored';
  return childrenWithEstimates >= least ? 'estimate' : 'not-scored';
}
