import type { ScoreStatus } from '../types.ts';
import type { Column } from './columns.ts';
import { type Aggregation, type Method, scaleOf } from './method.ts';
import type { NeutralChild, RankedUnits } from './neutral.ts';
import type { ScoreColumn } from './score-column.ts';
import type { IndicatorStages } from './stages.ts';
import type { DataTable, TreeChild, TreeNode } from './tree.ts';

/** One node of the tree over all units, in their order. */
export interface NodeColumns {
  readonly node: TreeNode;
  readonly aggregation: Aggregation;
  /** Children that take part, with the current weights. */
  readonly children: readonly TreeChild[];
  /** None unless scored or estimated. */
  readonly scores: ScoreColumn;
  readonly status: readonly ScoreStatus[];
  /** Graded share of the indicators below, 0..1. */
  readonly coverage: Float64Array;
  /** Share of own figures (A or B) among the indicators below, 0..1. */
  readonly townLevelShare: Float64Array;
  /** Children with a score that went in, of the children that apply. */
  readonly counted: Uint16Array;
  readonly of: Uint16Array;
  /** Children set to the middle of the ranked units, in the order of the children; null = for none. */
  readonly neutral: readonly (NeutralChild | null)[];
  /** Nodes below, at any depth, that are missing and may be set so. */
  readonly neutralBelow: Uint16Array;
}

/** What a node needs to be scored: the data, the method, and all that lies below it, done. */
export interface NodeContext {
  readonly data: DataTable;
  readonly method: Method;
  readonly indicators: ReadonlyMap<string, IndicatorStages>;
  readonly nodes: ReadonlyMap<string, NodeColumns>;
  /** Indicators below every node. */
  readonly leaves: ReadonlyMap<string, readonly string[]>;
  /** Null while it is not known which units are ranked, or where a missing node is left out. */
  readonly ranked: RankedUnits | null;
  /** Takes sentences on what was done. */
  readonly log: string[];
}

/** The scores of a node that may be ranked: an estimate may not. */
export function rankableScores({ scores, status }: NodeColumns): Column {
  return status.map((itsStatus, unit) => (itsStatus === 'scored' ? scores.at(unit) : null));
}

/** A score of a node on the scale of the normalisation; one of AMPI is mapped back from 70–130. */
export function onCommonScale(score: number | null, aggregation: Aggregation, method: Method): number | null {
  if (aggregation !== 'ampi' || score === null) return score;
  const [low, high] = scaleOf(method.normalise);
  return low + ((high - low) * (score - 70)) / 60;
}
