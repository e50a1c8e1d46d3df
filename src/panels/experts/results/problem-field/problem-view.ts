import {
  type FactorRelevance,
  type ProblemField,
  RELEVANCE_GRADES,
  type RelevanceGrade,
} from '../../../../../indicators/experts/problem-field.ts';
import { ALL_TOWNS } from '../../../../../indicators/experts/questions.ts';
import type { Spread } from '../../../../../indicators/experts/spread.ts';
import { formatNumber, formatPercent } from '../../../../i18n/format.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { never } from '../../../../lib/never.ts';
import type { FigureView, SentencePart } from '../../../parts/figure-view.ts';
import type { ResultContext } from '../result-context.ts';
import {
  aroundFigure,
  countFigure,
  halvesText,
  resultFigure,
  resultSentence,
  spreadParts,
} from '../result-figures.ts';
import { agreementWords, fieldFigure } from './agreement-words.ts';

/** The scale of relevance. */
export const RELEVANCE_SCALE = [1, 5] as const;

/** Probability of a grade from which it is not said: another sample of experts would give the same. */
const SURE_FROM = 0.8;

/** A factor as a row. */
export interface ProblemRow {
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly relevance: Spread;
  readonly mean: FigureView;
  /** "4, quartiles 3–5". */
  readonly spread: readonly SentencePart[];
  /** Null = no weight. */
  readonly weight: FigureView | null;
  /** How sure the grade is, in words; [] = sure, or not known. */
  readonly unsure: readonly SentencePart[];
  /** Who stands how far from which median; null = nobody. */
  readonly dissent: {
    readonly median: readonly SentencePart[];
    readonly said: readonly SentencePart[];
  } | null;
}

/** The factors of one grade, the most relevant first. */
export interface ProblemGroup {
  readonly grade: RelevanceGrade;
  readonly title: string;
  readonly count: FigureView;
  readonly rows: readonly ProblemRow[];
}

export interface ProblemView {
  /** Whether the experts agree, and how that is known, in sentences. */
  readonly finding: readonly (readonly SentencePart[])[];
  /** Grades are shown greyed where there is no consensus. */
  readonly isAgreed: boolean;
  readonly groups: readonly ProblemGroup[];
  readonly weightsBy: readonly SentencePart[];
  /** On how many factors somebody stands apart, in words; [] = on none. */
  readonly apart: readonly SentencePart[];
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
      .flatMap((factor) => rowOf(context, factor, field.cuts));
    const place = ['problems', ALL_TOWNS, grade, 'count', ...field.cuts.map(String)];
    return { grade, title: texts[grade], count: countFigure(context, rows.length, place), rows };
  });
  const apart = groups.flatMap(({ rows }) => rows).filter(({ dissent }) => dissent !== null).length;
  return {
    finding: agreementWords(context, field),
    isAgreed: field.consensus === 'agreed',
    groups: groups.filter(({ rows }) => rows.length > 0),
    weightsBy: weightWords(context, field),
    apart:
      apart === 0
        ? []
        : aroundFigure(texts.dissent(apart), fieldFigure(context, String(apart), apart, 'apart')),
    unrated: field.factors
      .filter(({ relevance }) => relevance === null)
      .map(({ id }) => context.item('factors', id)),
    cuts: field.cuts,
  };
}

function weightWords(
  context: ResultContext,
  { weightsBy, pointExperts }: ProblemField,
): readonly SentencePart[] {
  const texts = expertsResultMessages[context.language];
  switch (weightsBy) {
    case null:
      return [];
    case 'points':
      return aroundFigure(
        texts.byPoints(pointExperts),
        fieldFigure(context, String(pointExperts), pointExperts, 'point-experts'),
      );
    case 'relevance':
      return [texts.byRelevance];
    default:
      return never(weightsBy);
  }
}

function rowOf(
  context: ResultContext,
  factor: FactorRelevance,
  cuts: ProblemField['cuts'],
): readonly ProblemRow[] {
  const { language, panel } = context;
  const { id, relevance, grade, probabilities, weight } = factor;
  if (relevance === null || grade === null) return [];
  const texts = expertsResultMessages[language];
  const sure = probabilities?.[grade] ?? 1;
  const letter = panel.factors.find((one) => one.id === id)?.letter;
  const place = ['problems', ALL_TOWNS, id];
  const share = resultFigure(context, formatPercent(language, sure), sure, [
    ...place,
    'sure',
    ...cuts.map(String),
  ]);
  return [
    {
      id,
      relevance,
      name: context.item('factors', id),
      letter: letter === undefined ? '' : texts[`letter-${letter}`],
      mean: resultFigure(context, formatNumber(language, relevance.mean, 1), relevance.mean, [
        ...place,
        'mean',
      ]),
      spread: spreadParts(context, relevance, place),
      weight:
        weight === null
          ? null
          : resultFigure(context, formatPercent(language, weight, 1), weight, [...place, 'weight']),
      unsure: sure < SURE_FROM ? resultSentence(texts.unsure('{share}'), { share }) : [],
      dissent: dissentOf(context, factor, relevance, place),
    },
  ];
}

function dissentOf(
  context: ResultContext,
  { dissent }: FactorRelevance,
  { median }: Spread,
  place: readonly string[],
): ProblemRow['dissent'] {
  if (dissent.length === 0) return null;
  const { language } = context;
  const texts = expertsResultMessages[language];
  const middle = resultFigure(context, halvesText(language, median), median, [...place, 'median']);
  const said = dissent.map(({ expert, value }) =>
    resultSentence(texts.says('{expert}', '{value}'), {
      expert: context.expert(expert),
      value: countFigure(context, value, [...place, `said-${expert}`]),
    }),
  );
  return {
    median: resultSentence(texts.median('{median}'), { median: middle }),
    said: said.flatMap((parts, at) => (at === 0 ? parts : [', ', ...parts])),
  };
}
