import { rollup } from 'd3-array';
import type { Language } from '../../../../geodata/languages.ts';
import type { LabourMeasure, LabourYear, TownLabour, TownWork } from '../../../../indicators/built-work.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import type { Level } from '../../../../indicators/figures/observation.ts';
import { beginLarge, formatNumber, joinWords } from '../../../i18n/format.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { workMessages } from '../../../i18n/messages/work.ts';
import { weave } from '../../../i18n/weave.ts';
import { sizeGrade } from '../../../lib/size-words.ts';
import { type FigureView, plainFigure, type SentencePart } from '../../../panels/parts/figure-view.ts';

type Sentence = readonly SentencePart[];

/** What the page compares; the bands of youth stand in the table alone. */
const COMPARED: readonly LabourMeasure[] = ['unemployment', 'employment', 'self-employment', 'wage'];
/** Digits after the point of a ratio. */
const RATIO_DIGITS = 2;

/** The ratio of the latest year as a traced number, or that of the first. */
export function ratioFigure(
  language: Language,
  [townId, measure]: readonly [townId: string, measure: LabourMeasure],
  { ratio }: Pick<LabourYear, 'ratio'>,
  which: 'ratio' | 'first' = 'ratio',
): FigureView {
  const address = figureAddress('work', townId, measure, which);
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
  const lasts = measures.flatMap((one): readonly Latest[] => {
    const last = one.years.at(-1);
    return last === undefined ? [] : [{ measure: one.measure, level: one.level, last }];
  });
  const usual = usualOf(lasts);
  const groups = (['higher', 'lower', 'equal'] as const).flatMap((side) => {
    const named = lasts
      .filter(({ last }) => sideOf(last) === side)
      .map((one) => measureWords(language, townId, one, usual));
    return named.length === 0
      ? []
      : [
          sideWords(
            texts[side],
            named.flatMap((one, at) => (at === 0 ? one : [', ', ...one])),
          ),
        ];
  });
  const lead = reference === 'region' ? texts.besideRegion : texts.besideTowns;
  const area = usual.level === 'town' ? '' : `, ${termName(language, usual.level)}`;
  return [
    lead(`${usual.year}${area}`),
    ...groups.flatMap((group, at) => (at === 0 ? group : ['; ', ...group])),
    '.',
  ];
}

/** Latest year of a measure and whose figures they are. */
interface Latest extends Pick<TownLabour, 'measure' | 'level'> {
  readonly last: LabourYear;
}

/** Year and area of most measures, said once. */
interface Usual {
  readonly year: number;
  readonly level: Level;
}

function usualOf(lasts: readonly Latest[]): Usual {
  const [year] = mostFrequent(lasts.map(({ last }) => last.year));
  const [level] = mostFrequent(lasts.map((one) => one.level));
  return { year: year ?? 0, level: level ?? 'town' };
}

/** The values, the most frequent first, of equally frequent ones the first. */
function mostFrequent<Value>(values: readonly Value[]): readonly Value[] {
  const counts = rollup(
    values,
    (equal) => equal.length,
    (value) => value,
  );
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** Puts a list into its place in a text. */
function sideWords(text: string, list: Sentence): Sentence {
  return weave<Sentence>(text, { list }).flat();
}

/** On which side of 1 a ratio is as it is written; one within a twentieth is about the same. */
function sideOf({ ratio }: LabourYear): 'higher' | 'lower' | 'equal' {
  const shown = Number(ratio.toFixed(RATIO_DIGITS));
  if (sizeGrade(shown, 1) === 'same') return 'equal';
  return shown > 1 ? 'higher' : 'lower';
}

/** A measure with its ratio, and its year or area where they are not the usual ones. */
function measureWords(
  language: Language,
  townId: string,
  { measure, level, last }: Latest,
  usual: Usual,
): Sentence {
  const texts = workMessages[language];
  const other = [
    ...(last.year === usual.year ? [] : [String(last.year)]),
    ...(level === usual.level ? [] : [termName(language, level)]),
  ];
  return weave<SentencePart>(texts.times, {
    name: texts[measure],
    ratio: ratioFigure(language, [townId, measure], last),
    when: other.length === 0 ? '' : texts.otherTime(other.join(', ')),
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
