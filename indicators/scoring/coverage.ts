import type { ScoreStatus } from '../types.ts';
import type { Column } from './columns.ts';
import type { CoverageRule, FigureGrade, Method } from './method.ts';
import type { ScoreColumn } from './score-column.ts';

/** What every unit has below a node, in the order of the units. */
export interface Coverage {
  /** Sum of grade weights over the indicators below / their number, 0..1. */
  readonly share: Float64Array;
  /** Indicators below that are town-level figures (grade A, B or O). */
  readonly townLevel: Uint16Array;
  /** Indicators below that have a figure. */
  readonly known: Uint16Array;
  /** Indicators below that apply. */
  readonly of: Uint16Array;
}

/** One indicator as coverage sees it, over all units. */
export interface CoveredColumn {
  /** The figure that was there before any filling in. */
  readonly observed: Column;
  /** Null where the indicator could not be used for the unit. */
  readonly scores: ScoreColumn;
  /** Grades of the figures; null as a whole, or a cell, means A. */
  readonly grades: readonly (FigureGrade | null)[] | null;
  readonly notApplicable: readonly boolean[] | null;
}

/** How a figure counts, by unit: 0 = it does not apply, 1 = it is missing, 2, 3, 4, 5 = it is there, of grade C, O, B, A. */
export type Standing = Uint8Array;

/** Standing of one indicator's figures; imputed figures are missing. */
export function standingOf({ observed, scores, grades, notApplicable }: CoveredColumn): Standing {
  const { numbers } = scores;
  const standing = new Uint8Array(numbers.length);
  for (let unit = 0; unit < standing.length; unit += 1) {
    if (notApplicable?.[unit] === true) continue;
    const isThere = observed[unit] !== null && !Number.isNaN(numbers[unit]);
    standing[unit] = isThere ? STANDING_OF[grades?.[unit] ?? 'A'] : 1;
  }
  return standing;
}

const STANDING_OF: Readonly<Record<FigureGrade, number>> = { C: 2, O: 3, B: 4, A: 5 };

/**
 * What a figure weighs in the mean of its node, by unit, 0..1; one that was filled in weighs as a wider area's. Null if
 * all weigh the same.
 */
export function figureWeights(standing: Standing, method: Method): Float64Array | null {
  if (!method.gradeInMean) return null;
  const { A, B, C, O } = method.gradeWeight;
  const weightOf = [C, C, C, O, B, A];
  // A plain loop: `from` would take longer than the means that the weights go into.
  const weights = new Float64Array(standing.length);
  for (let unit = 0; unit < standing.length; unit += 1) weights[unit] = weightOf[standing[unit] ?? 0] ?? 1;
  return weights;
}

/** Coverage of every unit by the indicators below a node. */
export function coverageOf(
  indicators: readonly Standing[],
  gradeWeight: Method['gradeWeight'],
  unitCount: number,
): Coverage {
  const weightOf = [0, 0, gradeWeight.C, gradeWeight.O, gradeWeight.B, gradeWeight.A];
  const share = new Float64Array(unitCount);
  const townLevel = new Uint16Array(unitCount);
  const known = new Uint16Array(unitCount);
  const of = new Uint16Array(unitCount);
  const coverage = { share, townLevel, known, of };
  // Indicator by indicator over plain numbers: 10,000 units are scored within 0.1 s.
  for (const standing of indicators) addStanding(coverage, standing, weightOf);
  for (let unit = 0; unit < unitCount; unit += 1)
    if (of[unit] !== 0) share[unit] = (share[unit] ?? 0) / (of[unit] ?? 1);
  return coverage;
}

/** Adds one indicator to sums; `share` holds sums of grade weights here. */
function addStanding(
  { share, townLevel, known, of }: Coverage,
  standing: Standing,
  weightOf: readonly number[],
): void {
  for (let unit = 0; unit < standing.length; unit += 1) {
    const figure = standing[unit] ?? 0;
    if (figure === 0) continue;
    of[unit] = (of[unit] ?? 0) + 1;
    if (figure === 1) continue;
    known[unit] = (known[unit] ?? 0) + 1;
    share[unit] = (share[unit] ?? 0) + (weightOf[figure] ?? 0);
    if (figure > 2) townLevel[unit] = (townLevel[unit] ?? 0) + 1;
  }
}

/** Children of a node that count for a unit: scored ones alone, and together with estimates. */
export interface ChildCount {
  readonly scored: number;
  readonly withEstimates: number;
  /** A node that the rule needs is not scored, or more of them are set to the middle than it allows. */
  readonly isUncertain: boolean;
}

/**
 * Status of a node for one unit: scored if the rule is met by its scored children; an estimate if only the number of
 * town-level figures fails (then children that are estimates count too), a needed node is not scored or too many are
 * set to the middle of the others; else not scored. Without a rule one scored child is enough.
 */
export function statusOf(
  rule: CoverageRule | null,
  coverage: Coverage,
  unit: number,
  children: ChildCount,
): ScoreStatus {
  const least = Math.max(rule?.minCount ?? 1, 1);
  if (rule?.minShare !== undefined && (coverage.share[unit] ?? 0) < rule.minShare) return 'not-scored';
  if (rule?.minValues !== undefined && (coverage.known[unit] ?? 0) < rule.minValues) return 'not-scored';
  if ((coverage.townLevel[unit] ?? 0) >= (rule?.minTownLevel ?? 0))
    return children.scored < least ? 'not-scored' : children.isUncertain ? 'estimate' : 'scored';
  return children.withEstimates >= least ? 'estimate' : 'not-scored';
}
