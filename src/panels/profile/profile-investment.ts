import { figureAddress } from '../../../indicators/figure-address.ts';
import { formatPercent } from '../../i18n/format.ts';
import { investmentMessages } from '../../i18n/messages/investment.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';
import type { ProfileContext } from './profile-context.ts';
import { type SourceView, sourcesOf } from './profile-facts.ts';

/** One use of investment. */
export interface UseBar {
  readonly id: string;
  readonly name: string;
  /** Null = confidential. */
  readonly share: FigureView | null;
  /** Share in the total, 0..1; 0 where it is confidential. */
  readonly length: number;
}

/** Structure of a town's investment in fixed assets. */
export interface InvestmentView {
  readonly caption: string;
  readonly bars: readonly UseBar[];
  /** What must be said of the figures: first of all that they are no output. */
  readonly notes: readonly string[];
  readonly sources: readonly SourceView[];
}

/** Structure of investment of the place; null for regions, and while its file is not there. */
export function investmentOf(context: ProfileContext): InvestmentView | null {
  const { file, language, placeId } = context;
  const investment = file?.investment;
  if (file === null || investment === undefined) return null;
  const texts = investmentMessages[language];
  const { level, year, edition, total, uses, sourceId } = investment;
  return {
    caption: texts.caption(termName(language, level), year),
    bars: uses.map(({ use, names, value }) => {
      const share = value === null ? null : value / total;
      const address = figureAddress('structure', placeId, 'investment', use);
      return {
        id: use,
        name: names[language],
        share: share === null ? null : plainFigure(formatPercent(language, share, 1), share, address),
        length: share ?? 0,
      };
    }),
    notes: [
      texts.notOutput,
      ...(edition === 'final' ? [] : [texts.preliminary]),
      ...(uses.some(({ value }) => value === null) ? [texts.confidentialHint] : []),
    ],
    sources: sourcesOf(context, sourceId),
  };
}
