import { never } from '../never.ts';
import { LONGEST_GAP } from './impute.ts';
import type { CoverageRule, Method } from './method.ts';
import { scaleOf } from './method.ts';
import type { ScoreTree } from './tree.ts';

/** One line that states a method in full, in English, so that a printed score can be recomputed. */
export function describeMethod(method: Method): string {
  const parts = [
    describeImpute(method),
    describeTreat(method),
    describeNormalise(method),
    method.weights === 'equal' ? 'equal weights' : 'weights of the tree',
    describeAggregate(method),
    describeGrades(method),
    ...(method.missingDimension === 'neutral' ? ['missing node = median of the ranked'] : []),
    describeCoverage(method.coverage),
  ];
  return parts.join('; ');
}

/** The weights of a tree that are not 1, as `weights economic 2, hazard 0.5, all others 1`; '' if all are 1. */
export function describeWeights(tree: ScoreTree): string {
  const weights = new Map(
    tree.nodes.flatMap(({ children }) => children.map(({ code, weight }) => [code, weight] as const)),
  );
  const changed = [...weights].filter(([, weight]) => weight !== 1);
  if (changed.length === 0) return '';
  return `weights ${changed.map(([code, weight]) => `${code} ${weight}`).join(', ')}, all others 1`;
}

/** How experts came to weights, as `weights of potential: AHP, 3 experts, CR 0.04`; the ratio is null for points. */
export function describeExperts(
  node: string,
  experts: {
    readonly way: 'ahp' | 'budget';
    readonly count: number;
    readonly consistencyRatio: number | null;
  },
): string {
  const way = experts.way === 'ahp' ? 'AHP' : 'budget allocation';
  const count = `${experts.count} ${experts.count === 1 ? 'expert' : 'experts'}`;
  const ratio = experts.consistencyRatio === null ? [] : [`CR ${experts.consistencyRatio.toFixed(2)}`];
  return `weights of ${node}: ${[way, count, ...ratio].join(', ')}`;
}

/** Where the weights of a node come from, in words: a panel of so many experts. */
export function describeExpertPanel(node: string, count: number): string {
  return `weights of ${node}: panel of ${count} ${count === 1 ? 'expert' : 'experts'}`;
}

function describeImpute({ impute }: Method): string {
  if (impute.method === 'none') return 'no imputation';
  if (impute.method === 'interpolation') {
    return `missing = linear interpolation in time, gaps of at most ${LONGEST_GAP} years`;
  }
  if (impute.method === 'proxy') return 'missing = figure of the wider area';
  return impute.method === 'mean' ? 'missing = mean' : `missing = mean of ${impute.group ?? 'no group'}`;
}

function describeTreat({ treat }: Method): string {
  if (treat.method === 'none') return 'no treatment of outliers';
  const limits = `|skew| ≥ ${treat.skew} and kurtosis ≥ ${treat.kurtosis}`;
  return `winsorised up to ${treat.winMax} steps if ${limits}${treat.logIfStillSkewed ? ', then log' : ''}`;
}

function describeNormalise({ normalise }: Method): string {
  const [low, high] = scaleOf(normalise);
  const scale = `${low}–${high}`;
  switch (normalise.method) {
    case 'none':
      return 'not normalised';
    case 'minmax':
      return `min–max ${scale}`;
    case 'goalposts':
      return `goalposts ${scale}${normalise.clip ? ', clipped' : ''}${normalise.fallback === null ? '' : ', else min–max'}`;
    case 'zscore':
      return `z-scores, mean ${normalise.mean}, sd ${normalise.sd} (n − 1)`;
    case 'rank':
      return 'ranks (1 = worst, ties at the least rank)';
    case 'percentile':
      return `percentile ranks ${scale}`;
    default:
      return never(normalise.method);
  }
}

function describeAggregate({ aggregate, floor }: Method): string {
  const parts = Object.entries(aggregate).map(([where, kind]) => {
    const name = kind === 'ampi' || kind === 'mpi' ? `${kind} (variance with n)` : kind;
    return where === 'default' ? name : `${where} ${name}`;
  });
  return `aggregation ${parts.join(', ')}${floor === null ? '' : `, floor ${floor}`}`;
}

function describeGrades({ gradeWeight: { A, B, C, O }, gradeInMean }: Method): string {
  const where = gradeInMean ? ' in coverage and mean' : '';
  return `grades A ${A}, B ${B}, C ${C}, outdated ${O}${where}`;
}

function describeCoverage(coverage: Readonly<Record<string, CoverageRule>> | null): string {
  if (coverage === null) return 'no coverage rule';
  const byRule = new Map<string, string[]>();
  for (const [where, rule] of Object.entries(coverage)) {
    const text = [
      rule.minShare === undefined ? '' : `share ≥ ${rule.minShare}`,
      rule.minCount === undefined ? '' : `count ≥ ${rule.minCount}`,
      rule.minValues === undefined ? '' : `figures ≥ ${rule.minValues}`,
      rule.minTownLevel === undefined ? '' : `own ≥ ${rule.minTownLevel}`,
      rule.needs === undefined ? '' : `needs ${rule.needs.join(' and ')}`,
      rule.maxNeutral === undefined ? '' : `set to the median ≤ ${rule.maxNeutral}`,
    ]
      .filter((part) => part !== '')
      .join(' ');
    byRule.set(text, [...(byRule.get(text) ?? []), where]);
  }
  return `coverage ${[...byRule].map(([rule, where]) => `${where.join('/')}: ${rule}`).join(', ')}`;
}
