import type { Agreement } from '../../../../../indicators/experts/agreement.ts';
import {
  type FactorRelevance,
  type ProblemField,
  RELEVANCE_GRADES,
  type RelevanceGrade,
} from '../../../../../indicators/experts/problem-field.ts';
import type { Spread } from '../../../../../indicators/experts/spread.ts';
import { formatNumber, formatPercent } from '../../../../i18n/format.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { rangeText } from '../../../../i18n/range-text.ts';
import { shownNumber } from '../../../../i18n/shown-number.ts';
import { never } from '../../../../lib/never.ts';
import type { ResultContext } from '../result-context.ts';

/** Probability of a grade from which it is not said: another sample of experts would give the same. */
const SURE_FROM = 0.8;

/** A factor as a row. */
export interface ProblemRow {
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly relevance: Spread;
  readonly mean: string;
  /** "4, quartiles 3–5". */
  readonly spread: string;
  /** '' = no weight. */
  readonly weight: string;
  /** How sure the grade is, in words; '' = sure, or not known. */
  readonly unsure: string;
  /** Who stands far from the median, in words; '' = nobody. */
  readonly dissent: string;
}

/** The factors of one grade, the most relevant first. */
export interface ProblemGroup {
  readonly grade: RelevanceGrade;
  readonly title: string;
  readonly rows: readonly ProblemRow[];
}

export interface ProblemView {
  /** Whether the experts agree, and how that is known, in sentences. */
  readonly finding: readonly string[];
  /** Grades are shown greyed where there is no consensus. */
  readonly isAgreed: boolean;
  readonly groups: readonly ProblemGroup[];
  readonly weightsBy: string;
  /** Names of factors that nobody has rated. */
  readonly unrated: readonly string[];
  readonly cuts: readonly [relevant: number, high: number];
}

/** The problem field in words: graded factors, agreement, dissent. */
export function problemView(context: ResultContext, field: ProblemField): ProblemView {
  const { language } = context;
  const texts = expertsResultMessages[language];
  const groups = RELEVANCE_GRADES.map((grade): ProblemGroup => {
    const rows = field.factors
      .filter((factor) => factor.grade === grade)
      .sort((a, b) => (b.relevance?.mean ?? 0) - (a.relevance?.mean ?? 0))
      .flatMap((factor) => rowOf(context, factor));
    return { grade, title: texts[grade], rows };
  });
  return {
    finding: findingOf(context, field),
    isAgreed: field.consensus === 'agreed',
    groups: groups.filter(({ rows }) => rows.length > 0),
    weightsBy:
      field.weightsBy === null
        ? ''
        : field.weightsBy === 'points'
          ? texts.byPoints(field.pointExperts)
          : texts.byRelevance,
    unrated: field.factors
      .filter(({ relevance }) => relevance === null)
      .map(({ id }) => context.item('factors', id)),
    cuts: field.cuts,
  };
}

function rowOf(context: ResultContext, factor: FactorRelevance): readonly ProblemRow[] {
  const { language, panel } = context;
  const { id, relevance, grade, probabilities, weight, dissent } = factor;
  if (relevance === null || grade === null) return [];
  const texts = expertsResultMessages[language];
  const sure = probabilities?.[grade] ?? 1;
  const letter = panel.factors.find((one) => one.id === id)?.letter;
  return [
    {
      id,
      relevance,
      name: context.item('factors', id),
      letter: letter === undefined ? '' : texts[`letter-${letter}`],
      mean: formatNumber(language, relevance.mean, 1),
      spread: spreadText(context, relevance),
      weight: weight === null ? '' : formatPercent(language, weight, 1),
      unsure: sure < SURE_FROM ? texts.unsure(formatPercent(language, sure)) : '',
      dissent: dissent
        .map(({ expert, value }) => texts.says(context.expert(expert), formatNumber(language, value, 0)))
        .join(', '),
    },
  ];
}

/** Median and quartiles in one line. */
export function spreadText({ language }: ResultContext, { low, median, high }: Spread, decimals = 1): string {
  // Quartiles of whole numbers often are whole numbers.
  const shown = (value: number) => shownNumber(language, value, Number.isInteger(value) ? 0 : decimals);
  const range = rangeText(language, shown(low), shown(high)).text;
  return expertsResultMessages[language].quartiles(shown(median).text, range);
}

function findingOf(
  { language }: ResultContext,
  { consensus, agreement, experts }: ProblemField,
): readonly string[] {
  const texts = expertsResultMessages[language];
  const test = agreement === null ? [] : [testWords(language, agreement)];
  switch (consensus) {
    case 'agreed':
      return [texts.agreed, ...test];
    case 'not-agreed':
      return [texts.notAgreed, ...test];
    case 'too-few':
      return [texts.tooFew(experts)];
    case 'no-ranking':
      return [texts.noRanking];
    default:
      return never(consensus);
  }
}

const LEAST_P = 0.001;

function testWords(
  language: ResultContext['language'],
  { w, chiSquared, degrees, p, experts, items }: Agreement,
): string {
  const texts = expertsResultMessages[language];
  return texts.test({
    w: formatNumber(language, w, 2),
    chance:
      p < LEAST_P
        ? texts.pBelow(formatNumber(language, LEAST_P, 3))
        : texts.pIs(formatNumber(language, p, 3)),
    chiSquared: formatNumber(language, chiSquared, 1),
    degrees: String(degrees),
    experts,
    items,
  });
}
