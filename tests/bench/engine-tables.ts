import { completeMethod, type Method, type MethodSettings } from '../../indicators/scoring/method.ts';
import type { DataTable, ScoreTree, TreeNode } from '../../indicators/scoring/tree.ts';
import type { Grade } from '../../indicators/types.ts';
import { uniformSource } from '../../indicators/uncertainty/random.ts';

/** A data set of drawn numbers for the engine, of the shape of the potential; figures of no place. */
export interface DrawnDataset {
  readonly tree: ScoreTree;
  readonly data: DataTable;
  readonly method: Method;
}

const INDEX = 'index';
const NODE_COUNT = 9;
const MISSING_SHARE = 0.1;
const PROXY_SHARE = 0.1;
const GROUP_COUNT = 6;

/**
 * Draws a table of units × indicators under nine nodes and one index: a tenth of the figures missing, a tenth of
 * grade C, every third indicator skewed, goalposts that cut a few values. The same for the same seed.
 */
export function drawDataset(
  unitCount: number,
  indicatorCount: number,
  settings: MethodSettings,
  seed = 1,
): DrawnDataset {
  const uniform = uniformSource(seed);
  const units = Array.from({ length: unitCount }, (_, unit) => `u${unit}`);
  const codes = Array.from({ length: indicatorCount }, (_, i) => `i${i}`);
  const columns: Record<string, (number | null)[]> = {};
  const grades: Record<string, Grade[]> = {};
  codes.forEach((code, i) => {
    const draw = (): number => (i % 3 === 0 ? Math.exp(4.6 * uniform()) : 100 * uniform());
    columns[code] = units.map(() => (uniform() < MISSING_SHARE ? null : draw()));
    grades[code] = units.map(() => (uniform() < PROXY_SHARE ? 'C' : 'A'));
  });
  const groups = { kind: units.map(() => `g${Math.floor(uniform() * GROUP_COUNT)}`) };
  return {
    tree: treeOver(codes),
    data: { unitCodes: units, columns, grades, groups },
    method: completeMethod(settings),
  };
}

function treeOver(codes: readonly string[]): ScoreTree {
  const nodes = Array.from({ length: NODE_COUNT }, (_, n): TreeNode => {
    const children = codes.filter((_, i) => i % NODE_COUNT === n).map((code) => ({ code, weight: 1 }));
    return { code: `n${n}`, level: 1, children };
  });
  const children = nodes.map(({ code }, n) => ({ code, weight: 1 + (n % 3) / 2 }));
  return {
    indicators: codes.map((code, i) => ({
      code,
      direction: i % 4 === 0 ? -1 : 1,
      denominator: null,
      goalposts: [2, 98],
      log: i % 6 === 0,
    })),
    nodes: [...nodes, { code: INDEX, level: 2, children }],
  };
}

/** The method of the app's potential: goalposts, geometric mean of the nodes, rules of coverage. */
export const AS_POTENTIAL: MethodSettings = {
  normalise: { method: 'goalposts', range: [0, 100] },
  aggregate: { default: 'arithmetic', [INDEX]: 'geometric' },
  floor: 1,
  coverage: { 1: { minShare: 0.5, minCount: 2, minTownLevel: 1 }, [INDEX]: { minShare: 0.6, minCount: 7 } },
};

/** Every step at work: group means for what is missing, outliers treated, min–max. */
export const ALL_STEPS: MethodSettings = {
  ...AS_POTENTIAL,
  impute: { method: 'groupMean', group: 'kind' },
  treat: { method: 'winsorise' },
  normalise: { method: 'minmax', range: [0, 100] },
};

/** One pass over all numbers of a table: what no scoring can do without. */
export function plainSum({ columns }: DataTable): number {
  let sum = 0;
  for (const column of Object.values(columns)) {
    for (const value of column) if (value !== null) sum += value;
  }
  return sum;
}
