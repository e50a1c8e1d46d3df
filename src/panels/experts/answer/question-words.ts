import type { Language } from '../../../../geodata/types.ts';
import type { Question } from '../../../../indicators/experts/questions.ts';
import { beginSmall, formatSigned } from '../../../i18n/format.ts';
import { expertsInstrumentMessages } from '../../../i18n/messages/experts-page-instruments.ts';
import { type ItemNames, LIST_OF } from '../item-names.ts';
import { askedParts, POINTS } from './answer-steps.ts';

/** How a question is said. */
export interface QuestionWords {
  /** Under the name of its item: what is asked of it, or the other item. */
  readonly label: string;
  /** By itself, as in the list of what is open. */
  readonly full: string;
  /** What its lowest and highest value mean; '' = nothing is said. */
  readonly low: string;
  readonly high: string;
}

const ASPECTS = [
  ...(['relevance', 'probability', 'impact', 'weight', 'cost', 'authority'] as const),
  ...(['time', 'readiness', 'likelihood', 'consequence'] as const),
];

/** Words of a question in a language. */
export function questionWords(language: Language, names: ItemNames, question: Question): QuestionWords {
  const texts = expertsInstrumentMessages[language];
  const { item, asked } = askedParts(question);
  const list = LIST_OF[question.instrument];
  const name = names.item(list, item);
  if (asked === POINTS) return { label: name, full: `${name}: ${texts.points}`, low: '', high: '' };
  if (question.instrument === 'weights') {
    const pair = texts.pair(name, beginSmall(language, names.item(list, asked)));
    return { label: pair, full: pair, low: '', high: '' };
  }
  const aspect = ASPECTS.find((one) => one === asked);
  if (aspect === undefined) {
    const label = names.item('components', asked);
    return { label, full: `${name} → ${label}`, low: texts.cellLow, high: texts.cellHigh };
  }
  return {
    label: texts[aspect],
    full: `${name}: ${texts[aspect]}`,
    low: texts[`${aspect}Low`],
    high: texts[`${aspect}High`],
  };
}

/** A value as an expert reads it: a comparison in words, a number with its sign where there may be one. */
export function valueWords(language: Language, names: ItemNames, question: Question, value: number): string {
  const texts = expertsInstrumentMessages[language];
  const { item, asked } = askedParts(question);
  if (question.instrument === 'weights' && asked !== POINTS) {
    if (value === 0) return texts.equal;
    return texts.more(names.item('weighed', value > 0 ? item : asked), Math.abs(value) + 1);
  }
  return question.least < 0 ? formatSigned(language, value, 0) : String(value);
}

/** Whether a question compares two items. */
export function isPair(question: Question): boolean {
  return question.instrument === 'weights' && askedParts(question).asked !== POINTS;
}
