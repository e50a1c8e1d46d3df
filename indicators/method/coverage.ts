import type { Grade, ScoreStatus } from '../types.ts';
import type { Column } from './columns.ts';
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

/** One indicator as coverage sees it, over all units. */
export interface CoveredColumn {
  /** The figure that was there before any filling in. */
  readonly observed: Column;
  /** Null where the indicator could not be used for the unit. */
  readonly scores: Column;
  /** Grades of the figures; null as a whole, or a cell, means A. */
  readonly grades: readonly (Grade | null)[] | null;
  readonly notApplicable: readonly boolean[] | null;
}

/** Coverage of every unit by the indicators below a node; imputed figures do not count. */
export function coverageOf(
  columns: readonly CoveredColumn[],
  gradeWeight: Readonly<Record<Grade, number>>,
  unitCount: number,
): readonly Coverage[] {
  // Column by column over plain number arrays: 10,000 units are scored within a frame or two.
  const weight = new Float64Array(unitCount);
  const own = new Float64Array(unitCount);
  const known = new Float64Array(unitCount);
  const of = new Float64Array(unitCount);
  const add = (sums: Float64Array, unit: number, amount: number): void => {
    sums[unit] = (sums[unit] ?? 0) + amount;
  };
  for (const { observed, scores, grades, notApplicable } of columns) {
    for (let unit = 0; unit < unitCount; unit += 1) {
      if (notApplicable?.[unit] === true) continue;
      add(of, unit, 1);
      if (observed[unit] === null || scores[unit] === null) continue;
      const grade = grades?.[unit] ?? 'A';
      add(weight, unit, gradeWeight[grade]);
      add(known, unit, 1);
      if (grade !== 'C') add(own, unit, 1);
    }
  }
  return Array.from(of, (count, unit) => ({
    share: count === 0 ? 0 : (weight[unit] ?? 0) / count,
    own: own[unit] ?? 0,
    known: known[unit] ?? 0,
    of: count,
  }));
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
