import { median } from 'd3-array';
import type { ScoreStatus } from '../types.ts';
import type { Flags } from './columns.ts';
import type { Method } from './method.ts';
import type { ChildColumns } from './node-children.ts';
import type { NodeColumns, NodeContext } from './node-columns.ts';
import { bottomUp, type TreeNode } from './tree.ts';

/** A child node that is set to the middle of the others for some units of its parent. */
export interface NeutralChild {
  /** Median of the ranked units that have a score there. */
  readonly score: number;
  readonly isTaken: Flags;
}

/** Units that are ranked, by the code of every node: those that the node at the top above it gives a score. */
export type RankedUnits = ReadonlyMap<string, readonly boolean[]>;

/** The units that are ranked after every node has its status. */
export function rankedUnits(nodes: ReadonlyMap<string, NodeColumns>): RankedUnits {
  const ranked = new Map<string, readonly boolean[]>();
  const topDown = [...bottomUp([...nodes.values()].map(({ node }) => node))].reverse();
  for (const { code, children } of topDown) {
    const above = ranked.get(code) ?? nodes.get(code)?.status.map((status) => status === 'scored') ?? [];
    ranked.set(code, above);
    for (const child of children) if (!ranked.has(child.code)) ranked.set(child.code, above);
  }
  return ranked;
}

/** The children of a node that are nodes themselves and may be missing for a unit, by their place among the children. */
export interface MissableChildren {
  /** Null for an indicator and for a node that some rule needs. */
  readonly applies: readonly (Flags | null)[];
  /** Children missing below a node at any depth, unit by unit, if all that is missing is no estimate. */
  readonly missing: Uint16Array;
}

/** Nodes that any rule needs. */
function neededNodes(coverage: Method['coverage']): ReadonlySet<string> {
  return new Set(Object.values(coverage ?? {}).flatMap(({ needs }) => needs ?? []));
}

/** Finds what may be set to the middle of the others, and how much of it every unit lacks. */
export function missableChildren(
  children: readonly TreeNode['children'][number][],
  columns: readonly ChildColumns[],
  around: NodeContext,
): MissableChildren {
  const needed = neededNodes(around.method.coverage);
  const missing = new Uint16Array(around.data.unitCodes.length);
  const applies = children.map(({ code }, position) => {
    const below = around.nodes.get(code);
    if (below === undefined) return null;
    const itApplies = needed.has(code) ? null : appliesTo(code, around);
    const scored = columns[position]?.scored;
    for (let unit = 0; unit < missing.length; unit += 1) {
      const isMissing = itApplies?.[unit] === 1 && Number.isNaN(scored?.[unit]);
      missing[unit] = (missing[unit] ?? 0) + (isMissing ? 1 : (below.neutralBelow[unit] ?? 0));
    }
    return itApplies;
  });
  return { applies, missing };
}

/** Units for which at least one indicator below a node applies. */
function appliesTo(code: string, { leaves, indicators, data }: NodeContext): Flags {
  const flags = new Uint8Array(data.unitCodes.length);
  for (const leaf of leaves.get(code) ?? []) {
    const standing = indicators.get(leaf)?.standing;
    for (let unit = 0; unit < flags.length; unit += 1) if ((standing?.[unit] ?? 0) > 0) flags[unit] = 1;
  }
  return flags;
}

/** The children set to the middle of the others, once it is known which units are ranked; null = none, by position. */
export function neutralChildren(
  { applies }: MissableChildren,
  columns: readonly ChildColumns[],
  status: readonly ScoreStatus[],
  ranked: readonly boolean[],
): readonly (NeutralChild | null)[] {
  return columns.map(({ scored, withEstimates }, position) => {
    const itApplies = applies[position] ?? null;
    if (itApplies === null) return null;
    const score = median(scored.filter((_, unit) => ranked[unit] === true));
    if (score === undefined) return null;
    const isTaken = Uint8Array.from(itApplies, (flag, unit) => {
      const own = (status[unit] === 'estimate' ? withEstimates : scored)[unit];
      return flag === 1 && status[unit] !== 'not-scored' && Number.isNaN(own) ? 1 : 0;
    });
    return isTaken.includes(1) ? { score, isTaken } : null;
  });
}
