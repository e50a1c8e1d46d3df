import type { Language } from '../../../../../geodata/types.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import { expertsUseMessages } from '../../../../i18n/messages/experts-results-use.ts';
import { sentenceText } from '../../../parts/sentence-text.ts';
import type { PestelView } from '../pestel/pestel-view.ts';
import { type ProblemView, RELEVANCE_SCALE } from '../problem-field/problem-view.ts';
import type { WeightsView } from '../weights/weights-view.ts';
import type { RowChart } from './row-picture.ts';
import { quartileMark, sumsMark, tornadoMark } from './strips.ts';

/** Pixels of the names of factors, and of the shorter names of groups. */
const NAMES = { factors: 430, groups: 280 } as const;

/** The factors of the problem field under their grades. */
export function problemRows(language: Language, { groups, isAgreed }: ProblemView): RowChart {
  const texts = expertsResultMessages[language];
  return {
    heads: [texts.factor, texts.medianQuartiles, texts.mean, texts.weight],
    nameWidth: NAMES.factors,
    groups: groups.map(({ title, count, rows }) => ({
      title: `${title} · ${count.text}`,
      rows: rows.map(({ name, letter, unsure, spread, relevance, mean, weight }) => ({
        name,
        beside: [letter, sentenceText(spread), sentenceText(unsure)].filter((one) => one !== '').join(' · '),
        strip: quartileMark(relevance, RELEVANCE_SCALE),
        cells: [mean.text, weight?.text ?? ''],
      })),
    })),
    isGreyed: !isAgreed,
  };
}

/** The factors of PESTEL as a tornado chart. */
export function tornadoRows(language: Language, { rows, reach }: PestelView): RowChart {
  const texts = expertsPartMessages[language];
  return {
    heads: [texts.factor, texts.effect, texts.score],
    nameWidth: NAMES.factors,
    groups: [
      {
        title: '',
        rows: rows.map(({ name, letter, parts, spread, score }) => ({
          name,
          beside: `${letter} · ${sentenceText(parts)}`,
          strip: tornadoMark(spread, reach),
          cells: [score.text],
        })),
      },
    ],
    isGreyed: false,
  };
}

/** Sums of threats and of opportunities by group of factors. */
export function sumRows(language: Language, { letters }: PestelView): RowChart {
  const texts = expertsPartMessages[language];
  const sums = letters.map(({ threats, opportunities }) => ({
    threats: threats.value ?? 0,
    opportunities: opportunities.value ?? 0,
  }));
  const reach = Math.max(1, ...sums.flatMap(({ threats, opportunities }) => [-threats, opportunities]));
  return {
    heads: [
      texts.group,
      `${texts.sumThreats} · ${texts.sumOpportunities}`,
      texts.factors,
      texts.sumThreats,
      texts.sumOpportunities,
      texts.sum,
    ],
    nameWidth: NAMES.groups,
    groups: [
      {
        title: '',
        rows: letters.map(({ name, spread, factors, threats, opportunities, sum }, at) => ({
          name,
          beside: sentenceText(spread),
          strip: sumsMark(sums[at] ?? { threats: 0, opportunities: 0 }, reach),
          cells: [factors.text, threats.text, opportunities.text, sum.text],
        })),
      },
    ],
    isGreyed: false,
  };
}

/** Weights, each with the spread of the experts. */
export function weightRows(language: Language, view: WeightsView): RowChart {
  const texts = expertsPartMessages[language];
  const most = Math.max(...view.rows.map(({ share, spread }) => Math.max(share, spread?.high ?? 0)));
  return {
    heads: [expertsUseMessages[language].item, texts.spread, texts.weight],
    nameWidth: NAMES.factors,
    groups: [
      {
        title: '',
        rows: view.rows.map(({ name, spread, text }) => ({
          name,
          beside: '',
          strip: spread === null ? null : quartileMark(spread, [0, most]),
          cells: [text],
        })),
      },
    ],
    isGreyed: false,
  };
}
