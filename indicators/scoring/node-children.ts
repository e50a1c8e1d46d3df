import { type Flags, NO_FLAGS } from './columns.ts';
import { figureWeights } from './coverage.ts';
import { type NodeColumns, type NodeContext, onCommonScale } from './node-columns.ts';
import { ScoreColumn } from './score-column.ts';
import type { TreeChild } from './tree.ts';

/** A child as its parent sees it, over all units. */
export interface ChildColumns {
  readonly weight: number;
  /** What the figures of an indicator weigh by their grade, unit by unit; null = all the same. */
  readonly figureWeights: Float64Array | null;
  /** What goes into a parent that is scored; NaN = nothing. */
  readonly scored: Float64Array;
  /** What goes into a parent that is an estimate; NaN = nothing. */
  readonly withEstimates: Float64Array;
  /** Where the score of an indicator rests on a value filled in. */
  readonly isImputed: Flags;
  readonly notApplicable: readonly boolean[] | null;
}

/** Looks up a child among what is done. */
export function childColumns({ code, weight }: TreeChild, around: NodeContext): ChildColumns {
  const indicator = around.indicators.get(code);
  if (indicator !== undefined) {
    const notApplicable = around.data.notApplicable?.[code] ?? null;
    const { numbers } = indicator.scores;
    const { isImputed } = indicator;
    const byGrade = figureWeights(indicator.standing, around.method);
    return {
      weight,
      figureWeights: byGrade,
      scored: numbers,
      withEstimates: numbers,
      isImputed,
      notApplicable,
    };
  }
  const child = around.nodes.get(code);
  const withEstimates = scoresHandedUp(child, around);
  const status = child?.status ?? [];
  const scored = status.includes('estimate')
    ? withEstimates.map((score, unit) => (status[unit] === 'scored' ? score : Number.NaN))
    : withEstimates;
  return {
    weight,
    figureWeights: null,
    scored,
    withEstimates,
    isImputed: NO_FLAGS,
    notApplicable: null,
  };
}

/** Scores of a node as the node above takes them. */
function scoresHandedUp(child: NodeColumns | undefined, { data, method }: NodeContext): Float64Array {
  if (child === undefined) return ScoreColumn.none(data.unitCodes.length).numbers;
  const { aggregation, scores } = child;
  if (aggregation !== 'ampi') return scores.numbers;
  return scores.numbers.map((score) => onCommonScale(score, aggregation, method) ?? Number.NaN);
}

/** How many children every unit has. */
interface Tally {
  readonly applying: Uint16Array;
  /** With a score, estimates left out or counted too. */
  readonly scored: Uint16Array;
  readonly withEstimates: Uint16Array;
  /** Of those with a score the ones filled in. */
  readonly filledIn: Uint16Array;
}

/** Counts the children of every unit. */
export function tallyChildren(children: readonly ChildColumns[], unitCount: number): Tally {
  const tally: Tally = {
    applying: new Uint16Array(unitCount),
    scored: new Uint16Array(unitCount),
    withEstimates: new Uint16Array(unitCount),
    filledIn: new Uint16Array(unitCount),
  };
  for (const child of children) addChild(tally, child);
  return tally;
}

function addChild(tally: Tally, { scored, withEstimates, isImputed, notApplicable }: ChildColumns): void {
  for (let unit = 0; unit < tally.applying.length; unit += 1) {
    if (notApplicable?.[unit] !== true) tally.applying[unit] = (tally.applying[unit] ?? 0) + 1;
    if (Number.isNaN(withEstimates[unit] ?? Number.NaN)) continue;
    tally.withEstimates[unit] = (tally.withEstimates[unit] ?? 0) + 1;
    if (isImputed[unit] === 1) tally.filledIn[unit] = (tally.filledIn[unit] ?? 0) + 1;
    if (!Number.isNaN(scored[unit])) tally.scored[unit] = (tally.scored[unit] ?? 0) + 1;
  }
}
