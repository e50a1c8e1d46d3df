import type { NoAnswer, Target } from '../../../../indicators/break-even/break-even.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import { beginSmall, formatNumber, joinWords } from '../../../i18n/format.ts';
import { breakEvenMessages } from '../../../i18n/messages/break-even.ts';
import { areaPhrase, townPhrase } from '../../../i18n/place-phrase.ts';
import { weave } from '../../../i18n/weave.ts';
import { type ScoreFacts, type SentencePart, shownScore } from '../../parts/figure-view.ts';
import { RISK_CUTS, riskClass, riskClassName } from '../../tables/region-rows.ts';
import type { FigureWords } from '../figure-words.ts';
import type { BreakEvenFacts, GroupFacts } from './break-even-facts.ts';
import { type AnswerView, answerView } from './break-even-words.ts';

type Sentence = readonly SentencePart[];

/** Name of a place in the language of a page, and what it is. */
export interface NamedPlace {
  readonly kind: 'town' | 'region';
  readonly name: string;
}

/** One question with its answers. */
export interface BreakEvenGroup {
  readonly title: string;
  /** An indicator each, the nearest first. */
  readonly answers: readonly AnswerView[];
  /** How many farther answers there are beside these. */
  readonly more: number;
  /** Said where there is no answer; '' = there are some. */
  readonly none: string;
  /** Which indicators give no answer, and why. */
  readonly notes: readonly string[];
}

/** What would change the class of a place, and its rank, in words. */
export interface BreakEvenText {
  /** The risk with its class, or that there is none. */
  readonly risk: Sentence;
  readonly better: BreakEvenGroup | null;
  readonly worse: BreakEvenGroup | null;
  readonly past: BreakEvenGroup | null;
  /** Said where there is no place to pass; '' = there is. */
  readonly noPast: string;
  readonly hint: string;
}

/** Puts it into words; `past` is the place to pass, null where there is none. */
export function breakEvenText(
  words: FigureWords,
  { risk, better, worse, past, noPast }: BreakEvenFacts,
  pastPlace: NamedPlace | null,
): BreakEvenText {
  const texts = breakEvenMessages[words.language];
  const group = (one: GroupFacts | null): BreakEvenGroup | null =>
    one === null ? null : groupText(words, one, pastPlace);
  return {
    risk: riskWords(words, risk),
    ...{ better: group(better), worse: group(worse), past: group(past) },
    noPast: noPast === null ? '' : texts[noPast],
    hint: `${texts.hint} ${words.scope === 'town' ? texts.spreadTowns : texts.spreadRegions}`,
  };
}

function riskWords({ language, placeId, editions }: FigureWords, risk: ScoreFacts | null): Sentence {
  const texts = breakEvenMessages[language];
  if (risk === null) return [texts.noRisk];
  const at = riskClass(risk.score);
  const now = weave<SentencePart>(texts.riskNow, {
    score: shownScore(language, risk, figureAddress('score', editions.risk, placeId, 'risk')),
    name: riskClassName(language, at),
  });
  return at === 0 ? [...now, ' ', texts.lowest] : now;
}

function groupText(words: FigureWords, group: GroupFacts, pastPlace: NamedPlace | null): BreakEvenGroup {
  const { index, target, answers, more } = group;
  return {
    title: titleOf(words, target, pastPlace),
    answers: answers.map((answer) => answerView(words, index, target, answer)),
    more,
    none: answers.length > 0 ? '' : breakEvenMessages[words.language].none,
    notes: notesOf(words, group),
  };
}

function titleOf({ language }: FigureWords, target: Target, pastPlace: NamedPlace | null): string {
  const texts = breakEvenMessages[language];
  if (target.kind === 'past') {
    const { kind, name } = pastPlace ?? { kind: 'town', name: target.placeId };
    return texts.past(kind === 'town' ? townPhrase(language, name) : areaPhrase(language, name));
  }
  const isBetter = target.kind === 'below';
  const at = RISK_CUTS.indexOf(target.cut);
  return weave(isBetter ? texts.better : texts.worse, {
    name: riskClassName(language, isBetter ? at : at + 1),
    cut: formatNumber(language, target.cut, 1),
  }).join('');
}

function notesOf({ language }: FigureWords, { answers, without }: GroupFacts): readonly string[] {
  const texts = breakEvenMessages[language];
  const names = (why: NoAnswer): string =>
    joinWords(
      language,
      without
        .filter((one) => one.why === why)
        .map(({ indicator }) => beginSmall(language, indicator.names[language])),
    );
  const note = (why: NoAnswer, text: (list: string) => string): readonly string[] =>
    names(why) === '' ? [] : [text(names(why))];
  return [
    ...(answers.length === 0 ? [] : note('out-of-range', texts.notEnough)),
    ...note('wider', texts.wider),
    ...note('fixed', texts.fixed),
    ...note('missing', texts.missing),
  ];
}
