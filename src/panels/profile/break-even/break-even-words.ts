import { type BreakEven, isState, type Target } from '../../../../indicators/break-even/break-even.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import type { IndexId } from '../../../../indicators/types.ts';
import { formatNumber, formatSigned, withUnit } from '../../../i18n/format.ts';
import { breakEvenMessages } from '../../../i18n/messages/break-even.ts';
import { stateText } from '../../../i18n/messages/enterprise-states.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { shownNumber } from '../../../i18n/shown-number.ts';
import { valueText } from '../../../i18n/value-text.ts';
import { weave } from '../../../i18n/weave.ts';
import { caveatsOf } from '../../../layers/measures/caveats.ts';
import { type FigureView, plainFigure, type SentencePart } from '../../parts/figure-view.ts';
import type { FigureWords, WordedCell, WordedIndicator } from '../figure-words.ts';
import { targetText } from './target-text.ts';

/** Digits of a change in spreads. */
const SPREAD_DIGITS = 2;

/** What is said of what one indicator would have to be. */
export interface AnswerFacts extends Pick<BreakEven, 'needed' | 'digits' | 'spreads' | 'have' | 'of'> {
  readonly indicator: WordedIndicator;
  readonly cell: WordedCell;
}

/** What one indicator would have to be. */
export interface AnswerView {
  readonly name: string;
  /** The needed value instead of the present one. */
  readonly value: readonly SentencePart[];
  /** Year, whose figure it is, the difference, and who has such a value. */
  readonly detail: readonly SentencePart[];
}

/** An answer in words with its figures traced. */
export function answerView(
  words: FigureWords,
  index: IndexId,
  target: Target,
  answer: AnswerFacts,
): AnswerView {
  const { language, placeId } = words;
  const texts = breakEvenMessages[language];
  const { indicator, cell, needed, digits } = answer;
  const edition = words.editions[index];
  const address = figureAddress('break-even', edition, placeId, index, targetText(target), indicator.id);
  const own = figureAddress('value', edition, placeId, indicator.id);
  return {
    name: indicator.names[language],
    value: weave<SentencePart>(isState(indicator) ? texts.state : texts.line, {
      now: plainFigure(writtenNow(words, indicator, cell.value, digits), cell.value, own),
      needed: plainFigure(written(words, indicator, needed, digits), needed, address),
    }),
    detail: [`${whenWords(words, answer)}; `, ...farWords(words, answer, address)],
  };
}

/** How far the needed value is, and how many places have it. */
function farWords(
  { language, scope }: FigureWords,
  { indicator, cell, needed, digits, spreads, have, of }: AnswerFacts,
  address: string,
): readonly SentencePart[] {
  const texts = breakEvenMessages[language];
  const figure = (text: string, value: number): FigureView => plainFigure(text, value, address);
  const difference = needed - cell.value;
  const far: readonly SentencePart[] = [
    ...weave(texts.difference, {
      difference: figure(formatSigned(language, difference, digits), difference),
    }),
    ...(spreads === null
      ? []
      : weave(texts.spreads, {
          spreads: figure(formatNumber(language, Math.abs(spreads), SPREAD_DIGITS), Math.abs(spreads)),
        })),
    '; ',
  ];
  return [
    // A state is a word: it has no difference.
    ...(isState(indicator) ? [] : far),
    ...weave(scope === 'town' ? texts.haveTowns : texts.haveRegions, {
      have: figure(String(have), have),
      of: figure(String(of), of),
    }),
  ];
}

/** A value with its unit, or a state of an enterprise in words. */
function written(
  { language }: FigureWords,
  indicator: WordedIndicator,
  value: number,
  digits: number,
): string {
  const { unit } = indicator;
  if (isState(indicator)) return stateText(language, String(value), unit[language]);
  return valueText(language, shownNumber(language, value, digits), unit);
}

/** The present value beside the needed one: its unit is not said again, only that it is a per cent. */
function writtenNow(words: FigureWords, indicator: WordedIndicator, value: number, digits: number): string {
  const { language } = words;
  if (isState(indicator)) return written(words, indicator, value, digits);
  const number = shownNumber(language, value, digits).text;
  return indicator.unit[language].startsWith('%') ? withUnit(language, number, '%') : number;
}

/** Year of a figure, of a town also whose it is, and what must be known of it. */
function whenWords({ language, scope }: FigureWords, { indicator, cell }: AnswerFacts): string {
  const whose = scope === 'town' ? [termName(language, `grade-${cell.grade}`)] : [];
  return [
    cell.year ?? profileMessages[language].yearUnknown,
    ...whose,
    ...caveatsOf(language, indicator, cell),
  ].join('; ');
}
