import type { Language, Region, Town } from '../../../../geodata/types.ts';
import {
  type MissingFigure,
  type MissingKind,
  wantedYears,
} from '../../../../indicators/missing/missing-figures.ts';
import { dateText } from '../../../i18n/date-text.ts';
import { letterMessages } from '../../../i18n/messages/letter.ts';
import { areaPhrase, townPhrase } from '../../../i18n/place-phrase.ts';
import { rangeText } from '../../../i18n/range-text.ts';
import type { Citation } from '../../../lib/citation.ts';
import { letterSentences } from './letter-sentences.ts';
import type { PlaceGaps } from './place-gaps.ts';

/** What a letter is written from. */
export interface LetterInput {
  readonly place: Town | Region;
  /** Region of a town; a region itself. */
  readonly region: Region;
  readonly gaps: PlaceGaps;
  /** Name of the site, and the version of the index with its date. */
  readonly citation: Pick<Citation, 'site' | 'version' | 'date'>;
}

/** Where the letter of a place lies below the site's root. */
export function letterPath(placeId: string, language: Language): string {
  return `data/places/${placeId}-letter-${language}.txt`;
}

/**
 * A letter to the akimat of a town, or for a region to the department of the Bureau of National Statistics, that asks
 * for every figure that the place lacks, each as a numbered line with unit and years. Plain text with a byte-order mark,
 * so that no program takes its letters for others; sender, date and signature are left blank. Null where nothing is
 * missing.
 */
export function letterText(
  language: Language,
  { place, region, gaps, citation }: LetterInput,
): string | null {
  if (gaps.figures.length === 0) return null;
  const texts = letterMessages[language];
  const area = areaPhrase(language, region.names[language]);
  const isTown = 'regionId' in place;
  const town = townPhrase(language, place.names[language]);
  const about = isTown ? texts.townAbout(town) : texts.regionAbout(area);
  const office = texts.statistics(area);
  const isPartial = gaps.figures.some(({ kind }) => kind !== 'missing');
  const paragraphs = [
    isTown ? `${texts.toAkimat(town)}\n${texts.copyTo(office)}` : texts.toStatistics(office),
    `${texts.sender}\n${texts.contacts}\n${texts.reference}`,
    texts.subject(about),
    texts.salutation,
    `${texts.request(about)} ${isPartial ? texts.notFoundAll : texts.notFound}`,
    [
      texts.purpose(citation.site, String(citation.version), dateText(language, citation.date)),
      ...letterSentences(language, gaps),
    ].join(' '),
    ...listsOf(language, gaps),
    texts.amounts,
    texts.elsewhere,
    texts.thanks,
    `${texts.closing}\n${texts.signature}\n${texts.date}`,
  ];
  return `\uFEFF${paragraphs.join('\n\n').replaceAll('\n', '\r\n')}\r\n`;
}

const KINDS: readonly MissingKind[] = ['missing', 'wider', 'outdated'];

/** A list a kind of gap, numbered through. */
function listsOf(language: Language, { figures, edition }: PlaceGaps): readonly string[] {
  const texts = letterMessages[language];
  const lists: string[] = [];
  let number = 0;
  for (const kind of KINDS) {
    const lines = figures
      .filter((figure) => figure.kind === kind)
      .map((figure) => {
        number += 1;
        return `${number}. ${lineOf(language, figure, edition)}`;
      });
    if (lines.length > 0) lists.push([texts[kind](lines.length), ...lines].join('\n'));
  }
  return lists;
}

function lineOf(language: Language, figure: MissingFigure, edition: PlaceGaps['edition']): string {
  const { indicator, kind, year } = figure;
  const texts = letterMessages[language];
  const [from, to] = wantedYears(indicator, edition).map((value) => ({ value, text: String(value) }));
  const years = from === undefined || to === undefined ? '' : rangeText(language, from, to).text;
  const line = texts.line(indicator.names[language], askedUnit(language, indicator), years);
  if (kind !== 'outdated') return line;
  return `${line} (${year === null ? texts.lastYearUnknown : texts.lastYear(year)})`;
}

/** The unit in which an office has the figure: what the index divides by a minimum or by other years is money to it. */
function askedUnit(language: Language, { formula, unit }: MissingFigure['indicator']): string {
  const texts = letterMessages[language];
  const [made = ''] = formula.split(':');
  if (made === 'per-minimum') return texts.tenge;
  if (made === 'volatility') return texts.yearlyTenge;
  return made === 'fact-scale' ? texts.enterpriseState : unit[language];
}
