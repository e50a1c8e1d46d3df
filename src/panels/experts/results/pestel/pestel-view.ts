import type { PestelFactor, PestelResult, PestelSum } from '../../../../../indicators/experts/pestel.ts';
import { ALL_TOWNS } from '../../../../../indicators/experts/questions.ts';
import type { Spread } from '../../../../../indicators/experts/spread.ts';
import { formatNumber, formatSigned } from '../../../../i18n/format.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import type { FigureView, SentencePart } from '../../../parts/figure-view.ts';
import type { ResultContext } from '../result-context.ts';
import { countFigure, rangeFigures, resultFigure, resultSentence } from '../result-figures.ts';

/** How many factors of a sign are named before the chart. */
const NAMED = 3;

/** A factor as a bar of the tornado chart, the longest first. */
export interface TornadoRow {
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly spread: Spread;
  readonly score: FigureView;
  /** "probability 0.7 · effect −3.2 · importance 0.8". */
  readonly parts: readonly SentencePart[];
}

/** The factors of a letter together. */
export interface LetterRow {
  readonly name: string;
  readonly factors: FigureView;
  readonly sum: FigureView;
  readonly threats: FigureView;
  readonly opportunities: FigureView;
  /** Median and quartiles of the sums of the experts who judged all its factors; [] = nobody did. */
  readonly spread: readonly SentencePart[];
}

export interface PestelView {
  /** The strongest factors of either sign, in sentences. */
  readonly finding: readonly (readonly SentencePart[])[];
  readonly rows: readonly TornadoRow[];
  readonly letters: readonly LetterRow[];
  /** The longest bar or whisker of either sign: the ends of the scale. */
  readonly reach: number;
}

/** PESTEL of a panel in words and bars. */
export function pestelView(context: ResultContext, result: PestelResult): PestelView {
  const byId = new Map(result.factors.map((factor) => [factor.id, factor]));
  const rows = result.order.flatMap((id) => rowOf(context, byId.get(id)));
  return {
    finding: findingOf(context, rows),
    rows,
    letters: result.letters.filter(({ factors }) => factors > 0).map((letter) => letterRow(context, letter)),
    reach: Math.max(1, ...rows.flatMap(({ spread }) => [spread.mean, spread.low, spread.high].map(Math.abs))),
  };
}

/** A number of PESTEL with one decimal, `isSigned`: with its sign. */
function pestelFigure(
  context: ResultContext,
  value: number,
  [id, what]: readonly [string, string],
  isSigned = true,
) {
  const text = (isSigned ? formatSigned : formatNumber)(context.language, value, 1);
  return resultFigure(context, text, value, ['pestel', ALL_TOWNS, id, what]);
}

function rowOf(context: ResultContext, factor: PestelFactor | undefined): readonly TornadoRow[] {
  if (factor === undefined || factor.score === null) return [];
  const { language } = context;
  const { id, letter, score, probability, impact, weight } = factor;
  return [
    {
      id,
      spread: score,
      name: context.item('factors', id),
      letter: expertsResultMessages[language][`letter-${letter}`],
      score: pestelFigure(context, score.mean, [id, 'score']),
      parts: resultSentence(expertsPartMessages[language].parts('{probability}', '{impact}', '{weight}'), {
        probability: pestelFigure(context, probability ?? 0, [id, 'probability'], false),
        impact: pestelFigure(context, impact ?? 0, [id, 'impact']),
        weight: pestelFigure(context, weight ?? 0, [id, 'weight'], false),
      }),
    },
  ];
}

function letterRow(
  context: ResultContext,
  { letter, factors, sum, opportunities, threats, spread }: PestelSum,
): LetterRow {
  const { language } = context;
  const shown = (value: number, what: string) => pestelFigure(context, value, [letter, what]);
  return {
    name: expertsResultMessages[language][`letter-${letter}`],
    factors: countFigure(context, factors, ['pestel', ALL_TOWNS, letter, 'factors']),
    sum: shown(sum ?? 0, 'sum'),
    threats: shown(threats, 'threats'),
    opportunities: shown(opportunities, 'opportunities'),
    spread:
      spread === null
        ? []
        : resultSentence(expertsPartMessages[language].signedSpread('{median}', '{range}'), {
            median: shown(spread.median, 'median'),
            range: rangeFigures(language, shown(spread.low, 'low'), shown(spread.high, 'high')),
          }),
  };
}

function findingOf({ language }: ResultContext, rows: readonly TornadoRow[]): PestelView['finding'] {
  const texts = expertsPartMessages[language];
  if (rows.length === 0) return [[texts.nothingJudged]];
  const named = (sign: 1 | -1): readonly SentencePart[] =>
    rows
      .filter(({ spread }) => Math.sign(spread.mean) === sign)
      .slice(0, NAMED)
      .flatMap(({ name, score }, at) => [`${at === 0 ? '' : '; '}${name} (`, score, ')']);
  const [threats, opportunities] = [named(-1), named(1)];
  return [
    ...(threats.length === 0 ? [] : [resultSentence(texts.threats('{names}'), { names: threats })]),
    ...(opportunities.length === 0
      ? []
      : [resultSentence(texts.opportunities('{names}'), { names: opportunities })]),
  ];
}
