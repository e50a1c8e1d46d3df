import type { Column } from './columns.ts';
import type { Aggregation, FigureGrade } from './method.ts';

/** One indicator of a tree: how its column is read. */
export interface TreeIndicator {
  readonly code: string;
  /** 1 = more is a higher score, −1 = less is. */
  readonly direction: 1 | -1;
  /** Column by which it is divided first; null = none. */
  readonly denominator: string | null;
  /** In the units of the (denominated) values, before any log; null = none given. */
  readonly goalposts: readonly [low: number, high: number] | null;
  /** The natural log of values and goalposts is taken. */
  readonly log: boolean;
  /**
   * Indicators of one slot measure the same in different ways, such as a town's own figure and that of the region around
   * it: a unit has the first of them that it has a figure of, and they count as one. Absent or null = one of its own.
   */
  readonly slot?: string | null;
}

/** A child of a node, an indicator or another node, with its weight among its siblings. */
export interface TreeChild {
  readonly code: string;
  readonly weight: number;
}

/** A node that is scored from its children. */
export interface TreeNode {
  readonly code: string;
  /** 1 = right above the indicators, 2 = above nodes of level 1, and so on. */
  readonly level: number;
  readonly children: readonly TreeChild[];
  /** The node's own aggregation; a method that names the node goes before it, its level after it. */
  readonly aggregation?: Aggregation | null;
}

/** One or several index trees over the same indicators; a node may have several parents. */
export interface ScoreTree {
  readonly indicators: readonly TreeIndicator[];
  readonly nodes: readonly TreeNode[];
}

/** The figures: one column an indicator or denominator, all in the order of the units. */
export interface DataTable {
  readonly unitCodes: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** Groupings of the units, for imputation. */
  readonly groups?: Readonly<Record<string, readonly (string | null)[]>>;
  /** The same measure of a wider area around every unit, by indicator code, for imputation. */
  readonly proxies?: Readonly<Record<string, Column>>;
  /** Values interpolated in time, by indicator code, for imputation; null where there is none. */
  readonly interpolations?: Readonly<Record<string, Column>>;
  /** Grades of the indicators' figures; a column or cell without one is A. */
  readonly grades?: Readonly<Record<string, readonly (FigureGrade | null)[]>>;
  /** True where an indicator does not apply to a unit: neither there nor missing. */
  readonly notApplicable?: Readonly<Record<string, readonly boolean[]>>;
}

/** Nodes in an order in which children come before their parents. */
export function bottomUp(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return [...nodes].sort((a, b) => a.level - b.level);
}

/** Codes of the indicators below every node, each once. */
export function leavesOf(tree: ScoreTree): ReadonlyMap<string, readonly string[]> {
  const indicators = new Set(tree.indicators.map((indicator) => indicator.code));
  const leaves = new Map<string, readonly string[]>();
  for (const node of bottomUp(tree.nodes)) {
    const below = new Set<string>();
    for (const { code } of node.children) {
      if (indicators.has(code)) below.add(code);
      else for (const leaf of leaves.get(code) ?? []) below.add(leaf);
    }
    leaves.set(node.code, [...below]);
  }
  return leaves;
}
