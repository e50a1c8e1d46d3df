import {
  DIMENSIONS,
  type Dimension,
  type Edition,
  type IndexId,
  type Indicator,
  RISK_COMPONENTS,
  RISK_DIMENSIONS,
  RISK_GROUPS,
} from '../types.ts';
import type { ScoreTree, TreeChild, TreeIndicator, TreeNode } from './tree.ts';

/** The five dimensions of the core index, which have figures in every one of its years. */
export const CORE_DIMENSIONS: readonly Dimension[] = [
  'economic',
  'entrepreneurial',
  'social',
  'demographic',
  'labour',
];

/** Components of every risk dimension, in the structure of the INFORM Risk Index. */
export const COMPONENTS_OF: Readonly<
  Record<(typeof RISK_DIMENSIONS)[number], readonly (typeof RISK_COMPONENTS)[number][]>
> = {
  hazard: ['dependence', 'operation'],
  vulnerability: ['labour-risk', 'population-risk'],
  coping: ['lack-of-coping'],
};

/** Weights by node code or indicator id; 1 where none is given. */
export type Weights = Readonly<Record<string, number>>;

/**
 * Columns of an edition that go into an index: its indicators of that index and scope, without the panel;
 * in a core year only those of the balanced core set.
 */
export function indicatorsOf(
  edition: Edition,
  codebook: readonly Indicator[],
  index: IndexId,
  leaveOut: readonly string[] = [],
): readonly Indicator[] {
  const columns = new Set(edition.indicatorIds);
  return codebook.filter(
    (indicator) =>
      indicator.use === index &&
      indicator.scope === edition.scope &&
      columns.has(indicator.id) &&
      (edition.kind !== 'core' || indicator.core) &&
      !leaveOut.includes(indicator.id),
  );
}

/**
 * Tree of an index over the given indicators. Potential: indicators → dimensions → `potential` (a core year has five
 * dimensions; `dimensions` has no index above them). Risk: indicators → components → `hazard`, `vulnerability`,
 * `coping` → `risk`, and beside it a node `group:…` for every sustainable-development group.
 */
export function indexTree(
  index: IndexId,
  kind: Edition['kind'],
  indicators: readonly Indicator[],
  weights: Weights = {},
): ScoreTree {
  const nodes =
    index === 'potential' ? potentialNodes(kind, indicators, weights) : riskNodes(indicators, weights);
  return { indicators: treeIndicators(indicators), nodes };
}

/** Indicators of the app as the engine reads them. */
export function treeIndicators(indicators: readonly Indicator[]): readonly TreeIndicator[] {
  return indicators.map(({ id, direction, goalposts, log, slot }) => ({
    code: id,
    direction,
    denominator: null,
    goalposts,
    log,
    slot,
  }));
}

function potentialNodes(
  kind: Edition['kind'],
  indicators: readonly Indicator[],
  weights: Weights,
): readonly TreeNode[] {
  const dimensions = kind === 'core' ? CORE_DIMENSIONS : DIMENSIONS;
  const nodes = dimensions.map((code) => lowestNode(code, indicators, weights));
  if (kind === 'dimensions') return nodes;
  return [...nodes, { code: 'potential', level: 2, children: childrenOf(dimensions, weights) }];
}

function riskNodes(indicators: readonly Indicator[], weights: Weights): readonly TreeNode[] {
  const components = RISK_COMPONENTS.map((code) => lowestNode(code, indicators, weights));
  // A component for which the codebook has nothing is no gap of a place.
  const filled = new Set(components.filter(({ children }) => children.length > 0).map(({ code }) => code));
  const dimensions = RISK_DIMENSIONS.map((code) => ({
    code,
    level: 2,
    children: childrenOf(
      COMPONENTS_OF[code].filter((component) => filled.has(component)),
      weights,
    ),
  }));
  const risk = { code: 'risk', level: 3, children: childrenOf(RISK_DIMENSIONS, weights) };
  const groups = RISK_GROUPS.map((group) => ({
    code: `group:${group}`,
    level: 1,
    children: childrenOf(
      indicators.filter((indicator) => indicator.group === group).map(({ id }) => id),
      weights,
    ),
  }));
  return [...components, ...dimensions, risk, ...groups];
}

function lowestNode(code: string, indicators: readonly Indicator[], weights: Weights): TreeNode {
  const ids = indicators.filter(({ parent }) => parent === code).map(({ id }) => id);
  return { code, level: 1, children: childrenOf(ids, weights) };
}

function childrenOf(codes: readonly string[], weights: Weights): readonly TreeChild[] {
  return codes.map((code) => ({ code, weight: weights[code] ?? 1 }));
}
