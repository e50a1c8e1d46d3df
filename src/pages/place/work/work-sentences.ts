import type { Language } from '../../../../geodata/languages.ts';
import type { LabourMeasure, LabourYear, TownLabour, TownWork } from '../../../../indicators/built-work.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import { beginLarge, formatNumber, joinParts, joinWords } from '../../../i18n/format.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { workMessages } from '../../../i18n/messages/work.ts';
import { weave } from '../../../i18n/weave.ts';
import { type FigureView, plainFigure, type SentencePart } from '../../../panels/parts/figure-view.ts';

type Sentence = readonly SentencePart[];

/** What the page compares; the bands of youth stand in the table alone. */
const COMPARED: readonly LabourMeasure[] = ['unemployment', 'employment', 'self-employment', 'wage'];
/** Digits after the point of a ratio. */
const RATIO_DIGITS = 2;

/** A ratio of a year as a traced number. */
export function ratioFigure(
  language: Language,
  townId: string,
  measure: LabourMeasure,
  { year, ratio }: LabourYear,
): FigureView {
  const address = figureAddress('work', townId, measure, 'ratio', String(year));
  return plainFigure(formatNumber(language, ratio, RATIO_DIGITS), ratio, address);
}

/** Which measures are above and below their reference in their latest year, and whether any moves apart from it. */
export function workSentences(language: Language, work: TownWork): readonly Sentence[] {
  const compared = work.measures.filter(({ measure }) => COMPARED.includes(measure));
  const beside = (['region', 'towns'] as const).flatMap((reference) => {
    const there = compared.filter((one) => one.reference === reference);
    return there.length === 0 ? [] : [besideSentence(language, work.townId, reference, there)];
  });
  return [...beside, [trendWords(language, work)]];
}

function besideSentence(
  language: Language,
  townId: string,
  reference: TownLabour['reference'],
  measures: readonly TownLabour[],
): Sentence {
  const texts = workMessages[language];
  const groups = (['higher', 'lower', 'equal'] as const).flatMap((side) => {
    const named = measures.flatMap((one) => {
      const last = one.years.at(-1);
      return last === undefined || sideOf(last) !== side ? [] : [measureWords(language, townId, one, last)];
    });
    return named.length === 0 ? [] : [sideWords(texts[side], joinParts(language, named).flat())];
  });
  const lead = reference === 'region' ? texts.besideRegion : texts.besideTowns;
  return [`${lead}: `, ...groups.flatMap((group, at) => (at === 0 ? group : ['; ', ...group])), '.'];
}

/** Puts a list into its place in a text. */
function sideWords(text: string, list: Sentence): Sentence {
  return weave<Sentence>(text, { list }).flat();
}

/** On which side of 1 a ratio is as it is written. */
function sideOf({ ratio }: LabourYear): 'higher' | 'lower' | 'equal' {
  const shown = Number(ratio.toFixed(RATIO_DIGITS));
  if (shown === 1) return 'equal';
  return shown > 1 ? 'higher' : 'lower';
}

function measureWords(language: Language, townId: string, one: TownLabour, last: LabourYear): Sentence {
  const texts = workMessages[language];
  const area = one.level === 'town' ? '' : `, ${termName(language, one.level)}`;
  return weave<SentencePart>(texts.times, {
    name: texts[one.measure],
    ratio: ratioFigure(language, townId, one.measure, last),
    when: `${last.year}${area}`,
  });
}

function trendWords(language: Language, { measures }: TownWork): string {
  const texts = workMessages[language];
  const tested = measures.filter(({ trend }) => trend !== null);
  if (tested.length === 0) return texts.noTrend;
  const apart = tested.filter(({ trend }) => trend?.isApart === true);
  if (apart.length === 0) return texts.noneApart;
  return texts.someApart(
    joinWords(
      language,
      apart.map(({ measure }) => texts[measure]),
    ),
  );
}

/** Name of a measure as a row begins with it. */
export function measureName(language: Language, measure: LabourMeasure): string {
  return beginLarge(workMessages[language][measure]);
}
