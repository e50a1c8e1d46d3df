import type { Column } from '../scoring/columns.ts';
import type { Method } from '../scoring/method.ts';
import type { DataTable, ScoreTree } from '../scoring/tree.ts';

/** An index as a data set with what its uncertainty needs besides; plain values, so that a worker can take it. */
export interface UncertaintyInput {
  /** Code of the node whose ranks are examined. */
  readonly index: string;
  readonly tree: ScoreTree;
  readonly data: DataTable;
  readonly method: Method;
  /** True for a phenomenon that is bad, such as risk: imbalance then adds to AMPI instead of taking from it. */
  readonly isBad: boolean;
  /** Group of every unit for filling in by group means; without it the mean of all units is taken. */
  readonly groups?: readonly (string | null)[];
  /** The same indicator for the region around each unit, by indicator code. */
  readonly proxies?: Readonly<Record<string, Column>>;
  /** Standard errors of surveyed or rated values, by indicator code. */
  readonly errors?: Readonly<Record<string, Column>>;
}
