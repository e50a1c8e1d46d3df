import { MAX_AHP_ITEMS } from '../scoring/ahp.ts';
import { COMPONENTS_OF } from '../scoring/index-tree.ts';
import {
  DIMENSIONS,
  type IndexId,
  type Indicator,
  RISK_COMPONENTS,
  RISK_DIMENSIONS,
  type Scope,
} from '../types.ts';
import type { Weighed } from './panel.ts';

/** A level of weights: items that are shared out among each other. */
export interface WeightLevel {
  /** As panels and addresses name it: `potential`, `hazard`, `labour.town`. */
  readonly code: string;
  readonly index: IndexId;
  /** Node above the items. */
  readonly node: string;
  /** Whose indicators the items are; null = they are nodes. */
  readonly scope: Scope | null;
  /** Node codes or indicator ids, at least two, the same whatever the year. */
  readonly items: readonly string[];
}

/** What a level is made of: the place of an indicator in its index. */
type Placed = Pick<Indicator, 'id' | 'use' | 'scope' | 'parent'>;

/** All levels on which weights can be given: the indices, the risk dimensions, the indicators of every lowest node. */
export function weightLevels(codebook: readonly Placed[]): readonly WeightLevel[] {
  const nodes: readonly WeightLevel[] = [
    { code: 'potential', index: 'potential', node: 'potential', scope: null, items: DIMENSIONS },
    ...indicatorLevels(codebook, 'potential', DIMENSIONS),
    { code: 'risk', index: 'risk', node: 'risk', scope: null, items: RISK_DIMENSIONS },
    ...RISK_DIMENSIONS.map((node): WeightLevel => {
      return { code: node, index: 'risk', node, scope: null, items: COMPONENTS_OF[node] };
    }),
    ...indicatorLevels(codebook, 'risk', RISK_COMPONENTS),
  ];
  return nodes.filter(({ items }) => items.length > 1);
}

/** Items of every level by its code: what a panel may weigh. */
export type LevelItems = ReadonlyMap<string, readonly string[]>;

/** The items of all levels of a codebook. */
export function levelItems(codebook: readonly Placed[]): LevelItems {
  return new Map(weightLevels(codebook).map(({ code, items }) => [code, items]));
}

/** What a panel weighs unless its coordinator chooses something else: the dimensions of potential, in their order. */
export const DIMENSIONS_WEIGHED: Weighed = { level: 'potential', items: DIMENSIONS.slice(0, MAX_AHP_ITEMS) };

/** True for {@link DIMENSIONS_WEIGHED}, item by item. */
export function weighsDimensions({ level, items }: Weighed): boolean {
  const { level: usual, items: dimensions } = DIMENSIONS_WEIGHED;
  return (
    level === usual && items.length === dimensions.length && items.every((one, at) => one === dimensions[at])
  );
}

function indicatorLevels(
  codebook: readonly Placed[],
  index: IndexId,
  nodes: readonly string[],
): readonly WeightLevel[] {
  return nodes.flatMap((node) =>
    (['town', 'region'] as const).map((scope) => {
      const own = codebook.filter((one) => one.use === index && one.scope === scope && one.parent === node);
      return { code: `${node}.${scope}`, index, node, scope, items: own.map(({ id }) => id) };
    }),
  );
}
