import type { PestelFactor, PestelResult } from '../../../../../indicators/experts/pestel.ts';
import type { Spread } from '../../../../../indicators/experts/spread.ts';
import { formatNumber, formatSigned } from '../../../../i18n/format.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import { rangeText } from '../../../../i18n/range-text.ts';
import { shownSigned } from '../../../../i18n/shown-number.ts';
import type { ResultContext } from '../result-context.ts';

/** How many factors of a sign are named before the chart. */
const NAMED = 3;

/** A factor as a bar of the tornado chart, the longest first. */
export interface TornadoRow {
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly score: Spread;
  readonly scoreText: string;
  /** "probability 0.7 · effect −3.2 · importance 0.8". */
  readonly parts: string;
}

/** The factors of a letter together. */
export interface LetterRow {
  readonly name: string;
  readonly factors: string;
  readonly sum: string;
  readonly threats: string;
  readonly opportunities: string;
  /** Median and quartiles of the sums of the experts who judged all its factors; '' = nobody did. */
  readonly spread: string;
}

export interface PestelView {
  /** The strongest factors of either sign, in sentences. */
  readonly finding: readonly string[];
  readonly rows: readonly TornadoRow[];
  readonly letters: readonly LetterRow[];
  /** The longest bar or whisker of either sign: the ends of the scale. */
  readonly reach: number;
}

/** PESTEL of a panel in words and bars. */
export function pestelView(context: ResultContext, result: PestelResult): PestelView {
  const { language } = context;
  const byId = new Map(result.factors.map((factor) => [factor.id, factor]));
  const rows = result.order.flatMap((id) => rowOf(context, byId.get(id)));
  const signed = (value: number) => formatSigned(language, value, 1);
  return {
    finding: findingOf(context, rows),
    rows,
    letters: result.letters
      .filter(({ factors }) => factors > 0)
      .map(({ letter, factors, sum, opportunities, threats, spread }) => ({
        name: expertsResultMessages[language][`letter-${letter}`],
        factors: formatNumber(language, factors, 0),
        sum: signed(sum ?? 0),
        threats: signed(threats),
        opportunities: signed(opportunities),
        spread: spread === null ? '' : signedSpread(context, spread),
      })),
    reach: Math.max(1, ...rows.flatMap(({ score }) => [score.mean, score.low, score.high].map(Math.abs))),
  };
}

function rowOf(context: ResultContext, factor: PestelFactor | undefined): readonly TornadoRow[] {
  if (factor === undefined || factor.score === null) return [];
  const { language } = context;
  const { id, letter, score, probability, impact, weight } = factor;
  return [
    {
      id,
      score,
      name: context.item('factors', id),
      letter: expertsResultMessages[language][`letter-${letter}`],
      scoreText: formatSigned(language, score.mean, 1),
      parts: expertsPartMessages[language].parts(
        formatNumber(language, probability ?? 0, 1),
        formatSigned(language, impact ?? 0, 1),
        formatNumber(language, weight ?? 0, 1),
      ),
    },
  ];
}

/** Quartiles with signs stand in words: a dash beside a minus would be misread. */
function signedSpread({ language }: ResultContext, { low, median, high }: Spread): string {
  const [from, to] = [shownSigned(language, low), shownSigned(language, high)];
  return expertsPartMessages[language].signedSpread(
    formatSigned(language, median, 1),
    rangeText(language, from, to).text,
  );
}

function findingOf({ language }: ResultContext, rows: readonly TornadoRow[]): readonly string[] {
  const texts = expertsPartMessages[language];
  if (rows.length === 0) return [texts.nothingJudged];
  const names = (sign: 1 | -1) =>
    rows
      .filter(({ score }) => Math.sign(score.mean) === sign)
      .slice(0, NAMED)
      .map(({ name, scoreText }) => `${name} (${scoreText})`)
      .join('; ');
  const [threats, opportunities] = [names(-1), names(1)];
  return [
    ...(threats === '' ? [] : [texts.threats(threats)]),
    ...(opportunities === '' ? [] : [texts.opportunities(opportunities)]),
  ];
}
