import type { Language } from '../../../../geodata/types.ts';
import type { RankInterval } from '../../../../indicators/uncertainty/monte-carlo.ts';
import { letterMessages } from '../../../i18n/messages/letter.ts';
import { rangeText } from '../../../i18n/range-text.ts';
import { shownNumber } from '../../../i18n/shown-number.ts';
import type { PlaceGaps } from './place-gaps.ts';

/** What would change for the place if it published what it lacks, in sentences; [] = nothing that can be said. */
export function letterSentences(language: Language, { fewest, intervals }: PlaceGaps): readonly string[] {
  const texts = letterMessages[language];
  const ends = ({ rankLow, rankHigh }: RankInterval): string =>
    rangeText(language, shownNumber(language, rankLow), shownNumber(language, rankHigh)).text;
  return [
    ...(fewest === null ? [] : [texts.fewest(fewest)]),
    ...intervals.map(({ index, before, after }) =>
      texts[index === 'potential' ? 'potentialIfKnown' : 'riskIfKnown'](ends(before), ends(after)),
    ),
  ];
}
