import type { Language } from '../../../../geodata/types.ts';
import { nearestPlaces } from '../../../../indicators/similar/nearest-places.ts';
import {
  DIMENSIONS,
  type IndexId,
  type IndexScores,
  type Indicator,
  type Scope,
} from '../../../../indicators/types.ts';
import type { RankIntervals } from '../../../explorer/rank-runs.ts';
import { beginLarge, collator } from '../../../i18n/format.ts';
import { comparePageMessages } from '../../../i18n/messages/compare-page.ts';
import { placeCiteMessages } from '../../../i18n/messages/place-cite.ts';
import { placeCompareMessages } from '../../../i18n/messages/place-compare.ts';
import { workbookMessages } from '../../../i18n/messages/workbook.ts';
import type { Citation } from '../../../lib/citation.ts';
import type { ComparedPlace, CompareFile } from '../../../lib/compared-places.ts';
import { ownValues } from '../life/own-values.ts';

/** So many places are offered as the most similar. */
const NEAREST = 5;

/** What the files for the comparison of bars are made from. */
export interface CompareInput {
  readonly language: Language;
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    /** Region of a town; null for a region. */
    readonly regionId: string | null;
  }[];
  /** Of the site; each page has its own title and key. */
  readonly citation: Citation;
  readonly potential: IndexScores | null;
  readonly risk: IndexScores | null;
  readonly intervals: Readonly<Record<IndexId, RankIntervals | null>>;
  /** Indicators whose own figures stand on strips. */
  readonly onStrips: readonly Pick<Indicator, 'id' | 'decimals'>[];
}

/** Path of the file below the site's root. */
export function compareFilePath(scope: Scope, language: Language): string {
  return `data/compare/${scope}s-${language}.json`;
}

/** Scores of all towns or all regions with the words of the control, in one language. */
export function compareFile(input: CompareInput): CompareFile {
  const { language, places, citation, potential, risk, intervals } = input;
  const { compare } = collator(language);
  const { title, heading: _heading, office: _office, ...citeWords } = placeCiteMessages[language];
  const { button, making, failed } = workbookMessages[language];
  const dimensions = new Map(
    places.map(({ id }) => [
      id,
      Object.fromEntries(Object.entries(scoresOf(potential, id)).filter(([node]) => isDimension(node))),
    ]),
  );
  const strips = input.onStrips.flatMap(({ id, decimals }) => {
    const own = ownValues(potential, id);
    return own === null ? [] : [{ id, decimals, own }];
  });
  return {
    words: { ...placeCompareMessages[language], sideBySide: comparePageMessages[language].name },
    cite: { citation, words: citeWords },
    workbook: { button, making, failed },
    strips: Object.fromEntries(strips.map(({ id, decimals, own }) => [id, [own.low, own.high, decimals]])),
    places: [...places]
      .sort((a, b) => compare(a.name, b.name))
      .map(
        ({ id, name, regionId }): ComparedPlace => ({
          id,
          name,
          title: beginLarge(title(name)),
          regionId,
          nearest: nearestPlaces(dimensions, id, NEAREST).map((near) => near.id),
          ranks: ranksOf(intervals, id),
          scores: shortened({ ...scoresOf(potential, id), ...scoresOf(risk, id) }),
          figures: Object.fromEntries(
            strips.flatMap(({ id: indicatorId, own }) => {
              const figure = own.values.find((one) => one.id === id);
              return figure === undefined ? [] : [[indicatorId, figure.value] as const];
            }),
          ),
        }),
      ),
  };
}

function isDimension(node: string): boolean {
  return (DIMENSIONS as readonly string[]).includes(node);
}

/** Rank intervals that are known, by index. */
function ranksOf(intervals: CompareInput['intervals'], placeId: string): ComparedPlace['ranks'] {
  return Object.fromEntries(
    Object.entries(intervals).flatMap(([index, ranks]) => {
      const interval = ranks?.result?.intervals[placeId];
      return interval === undefined ? [] : [[index, [interval.rankLow, interval.rankHigh] as const]];
    }),
  );
}

/** Scores that count, by node; rounded once, where they are printed. */
function scoresOf(scores: IndexScores | null, placeId: string): Readonly<Record<string, number>> {
  const nodes = Object.entries(scores?.places[placeId]?.nodes ?? {});
  return Object.fromEntries(
    nodes.flatMap(([node, { score, status }]) =>
      score === null || status !== 'scored' ? [] : [[node, score] as const],
    ),
  );
}

/** With as many digits as no printed median can tell from all. */
function shortened(scores: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(scores).map(([node, score]) => [node, Number(score.toFixed(6))]));
}
