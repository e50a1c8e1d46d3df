import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import type { Spread } from '../../../../indicators/experts/spread.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { expertsResultMessages } from '../../../i18n/messages/experts-results.ts';
import { rangeText } from '../../../i18n/range-text.ts';
import { weaveParts } from '../../../i18n/weave.ts';
import { sentence } from '../../parts/figure-text.ts';
import { type FigureView, plainFigure, type SentencePart } from '../../parts/figure-view.ts';
import type { ResultContext } from './result-context.ts';

/** What a number of the results is of: instrument, town or `all`, item, what; see `indicators/figure-address.ts`. */
export type FigurePlace = readonly string[];

/** A number of the results with its address. */
export function resultFigure(
  context: Pick<ResultContext, 'figure'>,
  text: string,
  value: number,
  place: FigurePlace,
): FigureView {
  return plainFigure(text, value, context.figure(...place));
}

/** A whole number of the results. */
export function countFigure(context: ResultContext, count: number, place: FigurePlace): FigureView {
  return resultFigure(context, formatNumber(context.language, count, 0), count, place);
}

/** Two numbers as one range, each with its own address; one number where both look the same. */
export function rangeFigures(language: Language, low: FigureView, high: FigureView): readonly SentencePart[] {
  if (low.text === high.text) return [high];
  const end = ({ text, value }: FigureView) => ({ text, value: value ?? 0 });
  const { text } = rangeText(language, end(low), end(high));
  const start = text.indexOf(low.text);
  const between = start + low.text.length;
  const last = text.indexOf(high.text, between);
  const parts = [text.slice(0, start), low, text.slice(between, last), high];
  return [...parts, text.slice(last + high.text.length)].filter((part) => part !== '');
}

/** A text in which a number stands, with that number as a figure; throws where it does not stand in it. */
export function aroundFigure(text: string, figure: FigureView): readonly SentencePart[] {
  // A number inside another, as 1 in 100, is not it.
  const found = new RegExp(`(?<!\\d)${figure.text}(?!\\d)`, 'u').exec(text);
  if (found === null) throw new Error(`no ${figure.text} in "${text}"`);
  const parts = [text.slice(0, found.index), figure, text.slice(found.index + figure.text.length)];
  return parts.filter((part) => part !== '');
}

/** A text whose slots take words, which may hold braces of their own, and numbers that can be traced. */
export function resultSentence(
  text: string,
  slots: Readonly<Record<string, SentencePart | readonly SentencePart[]>>,
): readonly SentencePart[] {
  return weaveParts<Exclude<SentencePart, string>>(text, slots);
}

/** Sentences one after the other. */
export function sentences(all: readonly (readonly SentencePart[])[]): TemplateResult {
  return html`${all.map((one, at) => html`${at === 0 ? '' : ' '}${sentence(one)}`)}`;
}

/** Median and quartiles in one line: "4, quartiles 3–5". */
export function spreadParts(
  context: ResultContext,
  { low, median, high }: Pick<Spread, 'low' | 'median' | 'high'>,
  place: FigurePlace,
): readonly SentencePart[] {
  const { language } = context;
  const shown = (value: number, what: string) =>
    resultFigure(context, halvesText(language, value), value, [...place, what]);
  return resultSentence(expertsResultMessages[language].quartiles('{median}', '{range}'), {
    median: shown(median, 'median'),
    range: rangeFigures(language, shown(low, 'low'), shown(high, 'high')),
  });
}

/** Quartiles of whole numbers often are whole numbers: one decimal only where there is one. */
export function halvesText(language: Language, value: number): string {
  return formatNumber(language, value, Number.isInteger(value) ? 0 : 1);
}
