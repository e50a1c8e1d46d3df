import type { WeightsResult } from '../../../../../indicators/experts/panel-weights.ts';
import { ALL_TOWNS } from '../../../../../indicators/experts/questions.ts';
import type { Spread } from '../../../../../indicators/experts/spread.ts';
import { formatNumber, formatPercent } from '../../../../i18n/format.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import type { SentencePart } from '../../../parts/figure-view.ts';
import type { ResultContext } from '../result-context.ts';
import { aroundFigure, resultFigure, resultSentence } from '../result-figures.ts';

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
  readonly id: string;
  readonly name: string;
  /** In the order of the items; [] = none. */
  readonly shares: readonly string[];
  readonly ratio: string;
  /** '' = used. */
  readonly why: string;
}

export interface WeightsView {
  /** How the weights are made, and whose are left out, in sentences. */
  readonly finding: readonly (readonly SentencePart[])[];
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
  return {
    finding: findingOf(context, result),
    rows: (result.items ?? [])
      .map(({ item, weight, spread }) => ({
        ...{ item, spread, share: weight },
        name: context.weighed(item),
        text: formatPercent(language, weight, 1),
      }))
      .sort((a, b) => b.share - a.share),
    items: context.panel.weighed.items.map(context.weighed),
    experts: result.experts.map(({ expert, shares, ratio: own, leftOut }) => ({
      id: expert,
      name: context.expert(expert),
      shares: (shares ?? []).map((share) => formatPercent(language, share)),
      ratio: own === null ? '' : formatNumber(language, own, 2),
      why: leftOut === null ? '' : texts[leftOut],
    })),
    hasRatios: result.by === 'ahp',
  };
}

function findingOf(
  context: ResultContext,
  { items, by, used, experts, consistency }: WeightsResult,
): WeightsView['finding'] {
  const { language } = context;
  const texts = expertsPartMessages[language];
  const shown = (text: string, value: number, what: string) =>
    resultFigure(context, text, value, ['weights', ALL_TOWNS, ALL_TOWNS, what]);
  const count = (value: number, what: string) => shown(String(value), value, what);
  const ratio = consistency?.consistencyRatio ?? 0;
  const pairs = aroundFigure(texts.ahp(used, '{ratio}'), count(used, 'used')).flatMap((part) =>
    typeof part === 'string' && part.includes('{ratio}')
      ? resultSentence(part, { ratio: shown(formatNumber(language, ratio, 2), ratio, 'ratio') })
      : [part],
  );
  const made =
    items === null
      ? [texts.noWeights]
      : by === 'ahp'
        ? pairs
        : aroundFigure(texts.budget(used), count(used, 'used'));
  const out = experts.length - used;
  return [
    [`${context.level}.`],
    made,
    ...(out === 0 ? [] : [aroundFigure(texts.leftOut(out), count(out, 'left-out'))]),
  ];
}
