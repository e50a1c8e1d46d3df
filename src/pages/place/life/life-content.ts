import { median } from 'd3-array';
import type { Indicator, IndicatorCell } from '../../../../indicators/types.ts';
import { type StandingFacts, standingOf } from '../../../panels/profile/case/indicator-standing.ts';
import { type FigureWords, type WordedIndicator, wordsFor } from '../../../panels/profile/figure-words.ts';
import { indicatorsOf, type ProfileContext } from '../../../panels/profile/profile-context.ts';
import type { CitedSource } from '../page-sources.ts';
import { ownValues } from './own-values.ts';

/** What the part shows, in its order. */
export const LIFE_INDICATORS = [
  'wage-over-minimum',
  'crimes',
  'hospital-beds',
  'preschool',
  'housing',
] as const;
const POVERTY = 'poverty-region';
/** Topics of facts in which residents were asked. */
const SURVEYS: readonly string[] = ['quality_of_life_survey', 'optimism_survey'];

/** The towns' own figures of an indicator in its unit, of two towns at least that differ, and their median. */
export interface LifeStrip {
  readonly median: number;
  readonly values: readonly (readonly [townId: string, value: number])[];
}

/** An indicator with the figures of all towns and that of this one. */
export interface LifeLine {
  readonly indicator: WordedIndicator;
  readonly strip: LifeStrip;
  /** The figure and its place from the highest; null without a figure of the town's own. */
  readonly own: Pick<StandingFacts, 'cell' | 'count' | 'rank' | 'rankTo'> | null;
  readonly sources: readonly CitedSource[];
}

/** What comes late of the level of life in a town. */
export interface LifeContent {
  readonly words: FigureWords;
  readonly lines: readonly LifeLine[];
  /** The region's poverty rate; null where none is known. */
  readonly poverty: {
    readonly indicator: WordedIndicator;
    readonly cell: Pick<IndicatorCell, 'value' | 'year'>;
    readonly region: { readonly id: string; readonly name: string };
    readonly sources: readonly CitedSource[];
  } | null;
  readonly hasSurveys: boolean;
}

/** The five indicators of the part that the codebook has. */
export function lifeIndicators(context: ProfileContext): readonly Indicator[] {
  return LIFE_INDICATORS.flatMap(
    (id) => indicatorsOf(context, 'potential').find((one) => one.id === id) ?? [],
  );
}

/** What the part of a town shows late. */
export function lifeContent(context: ProfileContext): LifeContent {
  return {
    words: wordsFor(context),
    lines: lifeIndicators(context).flatMap((indicator) => lifeLine(context, indicator) ?? []),
    poverty: povertyOf(context),
    hasSurveys: context.file?.facts.some(({ topic }) => SURVEYS.includes(topic)) ?? false,
  };
}

function lifeLine(context: ProfileContext, indicator: Indicator): LifeLine | null {
  const own = ownValues(context.scores.potential, indicator.id);
  const middle = median(own?.values ?? [], ({ value }) => value);
  if (own === null || middle === undefined) return null;
  const standing = standingOf(context, 'potential', indicator, indicator.direction === 1 ? 1 : -1);
  return {
    indicator,
    strip: { median: middle, values: own.values.map(({ id, value }) => [id, value] as const) },
    own: standing,
    sources: standing === null ? [] : sourcesOf(context, indicator.id),
  };
}

function povertyOf(context: ProfileContext): LifeContent['poverty'] {
  const { language, data, place, placeId, scores } = context;
  const cell = scores.risk?.places[placeId]?.indicators[POVERTY]?.cell ?? null;
  const indicator = indicatorsOf(context, 'risk').find(({ id }) => id === POVERTY);
  if (cell === null || indicator === undefined || place.kind === 'region') return null;
  const { regionId } = place.town;
  const region = data.places.regions.find(({ id }) => id === regionId);
  return {
    ...{ indicator, cell },
    region: { id: regionId, name: region?.names[language] ?? regionId },
    sources: sourcesOf(context, POVERTY),
  };
}

function sourcesOf({ file }: ProfileContext, indicatorId: string): readonly CitedSource[] {
  const figure = file?.figures.find((one) => one.indicatorId === indicatorId);
  return (figure?.sourceIds ?? []).map((id) => ({ id }));
}
