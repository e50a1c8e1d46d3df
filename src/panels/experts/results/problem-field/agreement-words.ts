import type { Agreement } from '../../../../../indicators/experts/agreement.ts';
import type { ProblemField } from '../../../../../indicators/experts/problem-field.ts';
import { ALL_TOWNS } from '../../../../../indicators/experts/questions.ts';
import { formatNumber } from '../../../../i18n/format.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { never } from '../../../../lib/never.ts';
import type { FigureView, SentencePart } from '../../../parts/figure-view.ts';
import type { ResultContext } from '../result-context.ts';
import { aroundFigure, resultFigure, resultSentence } from '../result-figures.ts';

/** A number of the whole problem field. */
export function fieldFigure(context: ResultContext, text: string, value: number, what: string): FigureView {
  return resultFigure(context, text, value, ['problems', ALL_TOWNS, ALL_TOWNS, what]);
}

/** Whether the experts agree, and how that is known, in sentences. */
export function agreementWords(
  context: ResultContext,
  { consensus, agreement, experts }: ProblemField,
): readonly (readonly SentencePart[])[] {
  const texts = expertsResultMessages[context.language];
  const test = agreement === null ? [] : [testWords(context, agreement)];
  switch (consensus) {
    case 'agreed':
      return [[texts.agreed], ...test];
    case 'not-agreed':
      return [[texts.notAgreed], ...test];
    case 'too-few':
      return [aroundFigure(texts.tooFew(experts), fieldFigure(context, String(experts), experts, 'raters'))];
    case 'no-ranking':
      return [[texts.noRanking]];
    default:
      return never(consensus);
  }
}

const LEAST_P = 0.001;

function testWords(context: ResultContext, agreement: Agreement): readonly SentencePart[] {
  const { language } = context;
  const texts = expertsResultMessages[language];
  const { w, chiSquared, degrees, p, experts, items } = agreement;
  const shown = (value: number, decimals: number, what: string) =>
    fieldFigure(context, formatNumber(language, value, decimals), value, what);
  const slots = {
    w: '{w}',
    chiSquared: '{chi}',
    degrees: '{degrees}',
    experts: '{experts}',
    items: '{items}',
  };
  return resultSentence(texts.test({ ...slots, chance: '{chance}' }), {
    w: shown(w, 2, 'w'),
    chance: p < LEAST_P ? texts.pBelow(formatNumber(language, LEAST_P, 3)) : shown(p, 3, 'p'),
    chi: shown(chiSquared, 1, 'chi-squared'),
    degrees: shown(degrees, 0, 'degrees'),
    experts: shown(experts, 0, 'whole-raters'),
    items: shown(items, 0, 'items'),
  });
}
