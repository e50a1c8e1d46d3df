import type { WeightsResult } from '../../../../../indicators/experts/panel-weights.ts';
import type { Spread } from '../../../../../indicators/experts/spread.ts';
import { formatNumber, formatPercent } from '../../../../i18n/format.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import type { ResultContext } from '../result-context.ts';

/** An item with its weight. */
export interface WeightRow {
  readonly item: string;
  readonly name: string;
  /** Part of one. */
  readonly share: number;
  readonly text: string;
  readonly spread: Spread | null;
}

/** An expert's own weights. */
export interface ExpertRow {
  readonly name: string;
  /** In the order of the items; [] = none. */
  readonly shares: readonly string[];
  readonly ratio: string;
  /** '' = used. */
  readonly why: string;
}

export interface WeightsView {
  /** How the weights are made, and whose are left out, in sentences. */
  readonly finding: readonly string[];
  /** The heaviest first; [] = there are none. */
  readonly rows: readonly WeightRow[];
  /** Names of what is weighed. */
  readonly items: readonly string[];
  readonly experts: readonly ExpertRow[];
  readonly hasRatios: boolean;
}

/** Weights of what a panel weighs, together and by expert. */
export function weightsView(context: ResultContext, result: WeightsResult): WeightsView {
  const { language } = context;
  const texts = expertsPartMessages[language];
  const out = result.experts.length - result.used;
  const ratio = result.consistency?.consistencyRatio ?? 0;
  const made =
    result.items === null
      ? texts.noWeights
      : result.by === 'ahp'
        ? texts.ahp(result.used, formatNumber(language, ratio, 2))
        : texts.budget(result.used);
  return {
    finding: [`${context.level}.`, made, ...(out === 0 ? [] : [texts.leftOut(out)])],
    rows: (result.items ?? [])
      .map(({ item, weight, spread }) => ({
        ...{ item, spread, share: weight },
        name: context.weighed(item),
        text: formatPercent(language, weight, 1),
      }))
      .sort((a, b) => b.share - a.share),
    items: context.panel.weighed.items.map(context.weighed),
    experts: result.experts.map(({ expert, shares, ratio: own, leftOut }) => ({
      name: context.expert(expert),
      shares: (shares ?? []).map((share) => formatPercent(language, share)),
      ratio: own === null ? '' : formatNumber(language, own, 2),
      why: leftOut === null ? '' : texts[leftOut],
    })),
    hasRatios: result.by === 'ahp',
  };
}
