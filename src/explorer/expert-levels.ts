import { COMPONENTS_OF } from '../../indicators/scoring/index-tree.ts';
import {
  DIMENSIONS,
  type IndexId,
  type Indicator,
  RISK_COMPONENTS,
  RISK_DIMENSIONS,
  type Scope,
} from '../../indicators/types.ts';

/** A level of weights: items that are shared out among each other. */
export interface ExpertLevel {
  /** As the address names it: `potential`, `hazard`, `labour.town`. */
  readonly code: string;
  readonly index: IndexId;
  /** Node above the items. */
  readonly node: string;
  /** Whose indicators the items are; null = they are nodes. */
  readonly scope: Scope | null;
  /** Node codes or indicator ids, at least two, the same whatever the year. */
  readonly items: readonly string[];
}

/** All levels on which weights can be given: the indices, the risk dimensions, the indicators of every lowest node. */
export function expertLevels(codebook: readonly Indicator[]): readonly ExpertLevel[] {
  const nodes: readonly ExpertLevel[] = [
    { code: 'potential', index: 'potential', node: 'potential', scope: null, items: DIMENSIONS },
    ...indicatorLevels(codebook, 'potential', DIMENSIONS),
    { code: 'risk', index: 'risk', node: 'risk', scope: null, items: RISK_DIMENSIONS },
    ...RISK_DIMENSIONS.map((node): ExpertLevel => {
      return { code: node, index: 'risk', node, scope: null, items: COMPONENTS_OF[node] };
    }),
    ...indicatorLevels(codebook, 'risk', RISK_COMPONENTS),
  ];
  return nodes.filter(({ items }) => items.length > 1);
}

function indicatorLevels(
  codebook: readonly Indicator[],
  index: IndexId,
  nodes: readonly string[],
): readonly ExpertLevel[] {
  return nodes.flatMap((node) =>
    (['town', 'region'] as const).map((scope) => {
      const own = codebook.filter((one) => one.use === index && one.scope === scope && one.parent === node);
      return { code: `${node}.${scope}`, index, node, scope, items: own.map(({ id }) => id) };
    }),
  );
}
