import { figureAddress } from '../../../indicators/figure-address.ts';
import { type DimensionAlpha, dimensionAlphas } from '../../../indicators/scoring/dimension-alpha.ts';
import type { IndexId } from '../../../indicators/types.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { formatNumber } from '../../i18n/format.ts';
import { consistencyMessages } from '../../i18n/messages/consistency.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';

/** Consistency of one dimension. */
export interface AlphaRow {
  readonly node: string;
  readonly name: string;
  /** Null where it is not computed; `why` says why. */
  readonly alpha: FigureView | null;
  readonly why: string;
  /** What a negative alpha says; '' for any other. */
  readonly note: string;
  readonly items: FigureView;
  readonly cases: FigureView;
  readonly indicators: readonly string[];
}

/** Consistency of the dimensions of one index; no rows = no scores are there. */
export interface AlphaGroup {
  readonly index: IndexId;
  readonly name: string;
  readonly rows: readonly AlphaRow[];
}

/** Alpha of every dimension of both indices over the scores in force. */
export function alphaGroups(explorer: Explorer): readonly AlphaGroup[] {
  const { language, relations } = explorer.state;
  return (['potential', 'risk'] as const).map((index) => {
    const scores = explorer.scores(index, relations.scope);
    const alphas = scores === null ? [] : dimensionAlphas(scores, explorer.data.codebook);
    return {
      index,
      name: consistencyMessages[language][index],
      rows: alphas
        .filter(({ items }) => items > 0)
        .map((alpha) => alphaRow(explorer, scores?.editionId ?? '', alpha)),
    };
  });
}

function alphaRow({ data, state }: Explorer, editionId: string, found: DimensionAlpha): AlphaRow {
  const { language } = state;
  const texts = consistencyMessages[language];
  const address = figureAddress('alpha', editionId, found.node);
  const whole = (value: number) => plainFigure(formatNumber(language, value), value, address);
  const reasons = { items: texts.lacksItems, cases: texts.lacksCases, variance: texts.lacksVariance };
  const names = new Map(data.codebook.map(({ id, names: own }) => [id, own[language]]));
  return {
    node: found.node,
    name: termName(language, found.node),
    alpha:
      found.alpha === null ? null : plainFigure(formatNumber(language, found.alpha, 2), found.alpha, address),
    why: found.lacks === null ? '' : reasons[found.lacks],
    note: found.alpha !== null && found.alpha < 0 ? texts.negative : '',
    items: whole(found.items),
    cases: whole(found.cases),
    indicators: found.indicatorIds.map((id) => names.get(id) ?? id),
  };
}
