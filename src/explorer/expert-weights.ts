import {
  type AhpResult,
  ahpWeights,
  combineJudgements,
  type Judgements,
} from '../../indicators/scoring/ahp.ts';
import { budgetShares } from '../../indicators/scoring/budget-allocation.ts';
import { describeExpertPanel, describeExperts } from '../../indicators/scoring/describe-method.ts';
import { DIMENSIONS, type IndexId } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import type { ExpertDigest } from '../state/expert-digest.ts';
import { type Expert, type ExpertPanel, judgedRatio } from '../state/expert-state.ts';
import { keptWeights } from '../state/method-actions.ts';
import type { ExplorerState } from '../state/state.ts';
import { type ExpertLevel, expertLevels } from './expert-levels.ts';
import { sharesToWeights } from './shares-to-weights.ts';

/** What the experts of a panel say together. */
export interface PanelResult {
  /** Parts of one in the order of the items. */
  readonly shares: readonly number[];
  /** Null for points. */
  readonly consistencyRatio: number | null;
}

/** The judgements of an expert as ratios. */
export function judgementsOf({ values }: Expert): Judgements {
  return values.map((value) => (value === null ? null : judgedRatio(value)));
}

/** Weights and consistency of one expert or of several, whose judgements are combined; null while a pair is open. */
export function ahpOf(experts: readonly Expert[], itemCount: number): AhpResult | null {
  return ahpWeights(combineJudgements(experts.map(judgementsOf)), itemCount);
}

/** The result of a panel; null while anybody has not finished. */
export function panelResult({ way, experts }: ExpertPanel, itemCount: number): PanelResult | null {
  if (way === 'ahp') return ahpOf(experts, itemCount);
  const shares = budgetShares(experts.map(({ values }) => values));
  return shares === null ? null : { shares, consistencyRatio: null };
}

/** True if the current weights of a level are exactly those that the shares give. */
export function isCurrent(
  weights: Readonly<Record<string, number>>,
  { items }: ExpertLevel,
  shares: readonly number[],
): boolean {
  const wanted = keptWeights(sharesToWeights(items, shares));
  return items.every((item) => (weights[item] ?? 1) === (wanted[item] ?? 1));
}

/** A panel whose result is the current weights. */
export interface CurrentPanel {
  readonly panel: ExpertPanel;
  readonly level: ExpertLevel;
  readonly result: PanelResult;
}

/** The panels whose results are the current weights, one per level; pairs go before points. */
export function currentPanels(
  { experts, method }: Pick<ExplorerState, 'experts' | 'method'>,
  { codebook }: Pick<ExplorerData, 'codebook'>,
): readonly CurrentPanel[] {
  if (experts.length === 0) return [];
  return expertLevels(codebook).flatMap((level) => {
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

/** The digest whose weights of the nine dimensions are the current ones; null where there is none. */
export function currentDigest({
  digest,
  method,
}: Pick<ExplorerState, 'digest' | 'method'>): ExpertDigest | null {
  const weights = digest?.weights ?? null;
  if (weights === null) return null;
  const kept = keptWeights(weights);
  return DIMENSIONS.every((code) => (method.weights[code] ?? 1) === (kept[code] ?? 1)) ? digest : null;
}

/** Where the weights of an index come from, for its printed method; '' where the current weights come from no experts. */
export function weightsFrom(
  state: Pick<ExplorerState, 'experts' | 'method' | 'digest'>,
  data: Pick<ExplorerData, 'codebook'>,
  index: IndexId,
): string {
  const digest = index === 'potential' ? currentDigest(state) : null;
  const panels = currentPanels(state, data)
    .filter(({ level }) => level.index === index)
    .map(({ panel, level, result: { consistencyRatio } }) =>
      describeExperts(level.code, { way: panel.way, count: panel.experts.length, consistencyRatio }),
    );
  return [...panels, ...(digest === null ? [] : [describeExpertPanel(index, digest.experts)])].join('; ');
}
