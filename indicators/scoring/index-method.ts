import type { Edition, IndexId, Scope } from '../types.ts';
import { type CoverageRule, completeMethod, DEFAULT_METHOD, type Method } from './method.ts';
import { leavesOf, type ScoreTree, type TreeNode } from './tree.ts';

/**
 * The app's own method for an index over a given tree, every choice of it a setting.
 * Potential: goalposts 0–100, arithmetic means inside a dimension, geometric mean of dimensions floored at 10:
 * a score rests on one to five figures, and nobody knows a tenfold difference at its foot.
 * Risk (INFORM structure): goalposts 0–10, arithmetic means in components and coping, the reversed scaled geometric
 * mean in hazard and vulnerability, (H·V·C)^(1/3) with a floor of 0.1.
 * A wider area's figure weighs half, and a missing dimension is set to the median of the ranked places.
 * Outliers are treated when the goalposts are frozen; clipping at them repeats it, so values are not treated again.
 */
export function indexMethod(index: IndexId, scope: Scope, kind: Edition['kind'], tree: ScoreTree): Method {
  return completeMethod({
    ...(index === 'potential' ? POTENTIAL : RISK),
    normalise: { method: 'goalposts', range: index === 'potential' ? [0, 100] : [0, 10], fallback: 'minmax' },
    weights: 'equal',
    gradeInMean: true,
    missingDimension: 'neutral',
    coverage: coverageRules(index, scope, kind, tree),
  });
}

const POTENTIAL: Pick<Method, 'aggregate' | 'floor'> = {
  aggregate: { ...DEFAULT_METHOD.aggregate, potential: 'geometric' },
  floor: 10,
};

const RISK: Pick<Method, 'aggregate' | 'floor'> = {
  aggregate: {
    ...DEFAULT_METHOD.aggregate,
    hazard: 'inform',
    vulnerability: 'inform',
    risk: 'geometric',
  },
  floor: 0.1,
};

/**
 * A node over indicators needs half of them (a wider area's figure counts half), two values or all where there are
 * fewer, and for towns one own figure; the potential needs 7 of 9 dimensions (all 5 in a core year) and 0.6 of all
 * figures; the risk all three of its dimensions, as much, and at most one component unknown, never the dependence: a
 * town of one mine must not look safe because its dependence on it is not known. Regions have only figures of their
 * own.
 */
function coverageRules(
  index: IndexId,
  scope: Scope,
  kind: Edition['kind'],
  tree: ScoreTree,
): Readonly<Record<string, CoverageRule>> {
  const leaves = leavesOf(tree);
  const townRule: CoverageRule = scope === 'town' ? { minTownLevel: 1 } : {};
  const rules: Record<string, CoverageRule> = {};
  for (const node of tree.nodes) {
    const values = Math.max(1, Math.min(2, leaves.get(node.code)?.length ?? 0));
    rules[node.code] = rootRule(node, index, kind) ?? {
      minShare: 0.5,
      ...(node.level === 1 ? { minCount: values } : { minCount: 1, minValues: values }),
      ...townRule,
    };
  }
  return rules;
}

function rootRule({ code }: TreeNode, index: IndexId, kind: Edition['kind']): CoverageRule | null {
  if (code !== index) return null;
  if (index === 'risk') return { minShare: 0.6, minCount: 3, needs: ['dependence'], maxNeutral: 1 };
  return { minShare: 0.6, minCount: kind === 'core' ? 5 : 7 };
}
