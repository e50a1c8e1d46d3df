import { type WeightLevel, weightLevels } from '../../indicators/experts/levels.ts';
import { ahpWeights, combineJudgements } from '../../indicators/scoring/ahp.ts';
import { budgetShares } from '../../indicators/scoring/budget-allocation.ts';
import { describeExpertPanel, describeExperts } from '../../indicators/scoring/describe-method.ts';
import type { IndexId } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import type { ExpertDigest } from '../state/expert-digest.ts';
import { type ExpertPanel, judgedRatio } from '../state/expert-state.ts';
import { keptWeights } from '../state/method-actions.ts';
import type { ExplorerState } from '../state/state.ts';
import { sharesToWeights } from './shares-to-weights.ts';

/** What the experts of a panel say together. */
export interface PanelResult {
  /** Parts of one in the order of the items. */
  readonly shares: readonly number[];
  /** Null for points. */
  readonly consistencyRatio: number | null;
}

/** The result of a panel; null while anybody has not finished. */
export function panelResult({ way, experts }: ExpertPanel, itemCount: number): PanelResult | null {
  if (way === 'ahp') {
    const judgements = experts.map(({ values }) =>
      values.map((value) => (value === null ? null : judgedRatio(value))),
    );
    return ahpWeights(combineJudgements(judgements), itemCount);
  }
  const shares = budgetShares(experts.map(({ values }) => values));
  return shares === null ? null : { shares, consistencyRatio: null };
}

/** True if the current weights of a level are exactly those that the shares give. */
function isCurrent(
  weights: Readonly<Record<string, number>>,
  { items }: WeightLevel,
  shares: readonly number[],
): boolean {
  const wanted = keptWeights(sharesToWeights(items, shares));
  return items.every((item) => (weights[item] ?? 1) === (wanted[item] ?? 1));
}

/** A panel whose result is the current weights. */
export interface CurrentPanel {
  readonly panel: ExpertPanel;
  readonly level: WeightLevel;
  readonly result: PanelResult;
}

/** The panels whose results are the current weights, one per level; pairs go before points. */
export function currentPanels(
  { experts, method }: Pick<ExplorerState, 'experts' | 'method'>,
  { codebook }: Pick<ExplorerData, 'codebook'>,
): readonly CurrentPanel[] {
  if (experts.length === 0) return [];
  return weightLevels(codebook).flatMap((level) => {
    const own = (['ahp', 'budget'] as const).flatMap((way) =>
      experts.filter((panel) => panel.level === level.code && panel.way === way),
    );
    const found = own.flatMap((panel) => {
      const result = panelResult(panel, level.items.length);
      return result !== null && isCurrent(method.weights, level, result.shares)
        ? [{ panel, level, result }]
        : [];
    });
    return found.slice(0, 1);
  });
}

/** A digest whose weights are the current ones, and their level. */
export interface CurrentDigest {
  readonly digest: ExpertDigest;
  readonly level: WeightLevel;
}

/** The digest whose weights are the current ones, item by item; null where there is none. */
export function currentDigest(
  { digest, method }: Pick<ExplorerState, 'digest' | 'method'>,
  { codebook }: Pick<ExplorerData, 'codebook'>,
): CurrentDigest | null {
  if (digest === null || digest.weights === null) return null;
  const { level: code, weights } = digest.weights;
  const kept = keptWeights(weights);
  const level = weightLevels(codebook).find((one) => one.code === code);
  const isInUse = Object.keys(weights).every((item) => (method.weights[item] ?? 1) === (kept[item] ?? 1));
  return level !== undefined && isInUse ? { digest, level } : null;
}

/** Where the weights of an index come from, for its printed method; '' where the current weights come from no experts. */
export function weightsFrom(
  state: Pick<ExplorerState, 'experts' | 'method' | 'digest'>,
  data: Pick<ExplorerData, 'codebook'>,
  index: IndexId,
): string {
  const said = currentDigest(state, data);
  const panels = currentPanels(state, data)
    .filter(({ level }) => level.index === index)
    .map(({ panel, level, result: { consistencyRatio } }) =>
      describeExperts(level.code, { way: panel.way, count: panel.experts.length, consistencyRatio }),
    );
  const digest =
    said === null || said.level.index !== index
      ? []
      : [describeExpertPanel(said.level.code, said.digest.experts)];
  return [...panels, ...digest].join('; ');
}
