import { median } from 'd3-array';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import type { Indicator } from '../../../../indicators/types.ts';
import { beginSmall, formatNumber } from '../../../i18n/format.ts';
import { placeLifeMessages } from '../../../i18n/messages/place-life.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { weave } from '../../../i18n/weave.ts';
import { rankText } from '../../../layers/measures/score-state.ts';
import { plainFigure, type SentencePart } from '../../../panels/parts/figure-view.ts';
import {
  indicatorValue,
  isInItsThird,
  type Standing,
  standingOf,
  standingWords,
} from '../../../panels/profile/case/indicator-standing.ts';
import { wordsFor } from '../../../panels/profile/figure-words.ts';
import { indicatorsOf, type ProfileContext } from '../../../panels/profile/profile-context.ts';
import { type SourceView, sourceView } from '../../../panels/profile/profile-facts.ts';
import { ownValues } from './own-values.ts';

type Sentence = readonly SentencePart[];

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
/** So many figures are named before the part is opened. */
const MOST_NAMED = 2;

/** One figure among those of all towns, along its raw value. */
export interface LifeRow {
  readonly id: string;
  /** Name, value, year and rank; that there is no own figure, where there is none. */
  readonly words: Sentence;
  /** Lowest, highest and middle value. */
  readonly range: Sentence;
  /** Where the towns stand from the lowest (0) to the highest (1). */
  readonly dots: readonly number[];
  readonly median: number;
  /** Null without an own figure. */
  readonly own: number | null;
  readonly sources: readonly SourceView[];
}

/** The level of life in a town. */
export interface LifeView {
  /** The one or two figures furthest from the middle, of those in the upper or lower third. */
  readonly sentence: Sentence;
  readonly rows: readonly LifeRow[];
  /** The region's poverty rate, said to be the region's; empty where none is known. */
  readonly poverty: Sentence;
  readonly povertySources: readonly SourceView[];
  readonly hasSurveys: boolean;
}

/** The level of life in a town by figures of its own; null for regions, and while the town's file is not there. */
export function lifeOf(context: ProfileContext): LifeView | null {
  const { file, place } = context;
  if (place.kind === 'region' || file === null || context.scores.potential === null) return null;
  const indicators = LIFE_INDICATORS.flatMap(
    (id) => indicatorsOf(context, 'potential').find((one) => one.id === id) ?? [],
  );
  return {
    sentence: tellingSentence(context, indicators),
    rows: indicators.flatMap((indicator) => lifeRow(context, indicator) ?? []),
    poverty: povertySentence(context),
    povertySources: sourcesOf(context, POVERTY),
    hasSurveys: file.facts.some(({ topic }) => SURVEYS.includes(topic)),
  };
}

/** Where the figure stands, counted from the highest value (1) or from the lowest (-1). */
function standingFrom(context: ProfileContext, indicator: Indicator, end: 1 | -1): Standing | null {
  return standingOf(context, 'potential', indicator, indicator.direction === end ? 1 : -1);
}

/** A figure in the upper or lower third, and how near it is to that end, 0 = at it. */
interface Telling {
  readonly standing: Standing;
  readonly end: 1 | -1;
  readonly share: number;
}

function tellingOf(context: ProfileContext, indicator: Indicator): readonly Telling[] {
  const standing = standingFrom(context, indicator, 1);
  if (standing === null) return [];
  return ([1, -1] as const).flatMap((end) => {
    const found = standingFrom(context, indicator, end);
    return found !== null && isInItsThird(found)
      ? [{ standing, end, share: (found.rank - 1) / found.scores.length }]
      : [];
  });
}

function tellingSentence(context: ProfileContext, indicators: readonly Indicator[]): Sentence {
  const texts = placeLifeMessages[context.language];
  if (indicators.every((indicator) => standingFrom(context, indicator, 1) === null)) return [texts.noneOwn];
  const telling = indicators
    .flatMap((indicator) => tellingOf(context, indicator))
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST_NAMED);
  if (telling.length === 0) return [texts.between];
  const sentences = ([1, -1] as const).flatMap((end) => {
    const of = telling
      .filter((one) => one.end === end)
      .map(({ standing }) => tellingWords(context, standing));
    const figures = of.flatMap((words, at) => (at === 0 ? words : ['; ', ...words]));
    const text = end === 1 ? texts.upper : texts.lower;
    return of.length === 0 ? [] : [weave<SentencePart | Sentence>(text, { figures }).flat()];
  });
  return sentences.flatMap((words, at) => (at === 0 ? words : [' ', ...words]));
}

/** Name, value and rank, counted from the highest value. */
function tellingWords(context: ProfileContext, standing: Standing): Sentence {
  const { language, placeId, scores } = context;
  const { indicator, cell, rank, rankTo, scores: all } = standing;
  const address = figureAddress('among', scores.potential?.editionId ?? '', placeId, indicator.id);
  return weave<SentencePart>(placeLifeMessages[language].figure, {
    name: beginSmall(language, indicator.names[language]),
    value: indicatorValue(wordsFor(context), 'potential', indicator, cell.value),
    rank: plainFigure(rankText({ rank, rankTo }) ?? '', rank, address),
    of: plainFigure(String(all.length), all.length, address),
  });
}

function lifeRow(context: ProfileContext, indicator: Indicator): LifeRow | null {
  const { language, placeId, scores } = context;
  const own = ownValues(scores.potential, indicator.id);
  const middle = median(own?.values ?? [], ({ value }) => value);
  if (own === null || middle === undefined) return null;
  const { values: all, low, high } = own;
  const along = (value: number): number => (value - low) / (high - low);
  const standing = standingFrom(context, indicator, 1);
  const edition = scores.potential?.editionId ?? '';
  const end = (value: number) =>
    plainFigure(
      formatNumber(language, value, indicator.decimals),
      value,
      figureAddress('value', edition, all.find((one) => one.value === value)?.id ?? '', indicator.id),
    );
  const texts = placeLifeMessages[language];
  return {
    id: indicator.id,
    words:
      standing === null
        ? weave<SentencePart>(texts.notOwn, { name: indicator.names[language] })
        : [...standingWords(wordsFor(context), standing), '.'],
    range: weave<SentencePart>(texts.range, {
      low: end(low),
      high: end(high),
      median: plainFigure(
        formatNumber(language, middle, indicator.decimals),
        middle,
        figureAddress('among', edition, placeId, indicator.id),
      ),
    }),
    dots: all.map(({ value }) => along(value)),
    median: along(middle),
    own: standing === null ? null : along(standing.cell.value),
    sources: standing === null ? [] : sourcesOf(context, indicator.id),
  };
}

function povertySentence(context: ProfileContext): Sentence {
  const { language, data, place, placeId, scores } = context;
  const cell = scores.risk?.places[placeId]?.indicators[POVERTY]?.cell ?? null;
  const indicator = indicatorsOf(context, 'risk').find(({ id }) => id === POVERTY);
  if (cell === null || indicator === undefined || place.kind === 'region') return [];
  const region = data.places.regions.find(({ id }) => id === place.town.regionId);
  return weave<SentencePart>(placeLifeMessages[language].poverty, {
    region: region?.names[language] ?? place.town.regionId,
    value: indicatorValue(wordsFor(context), 'risk', indicator, cell.value),
    year: String(cell.year ?? profileMessages[language].yearUnknown),
  });
}

function sourcesOf(context: ProfileContext, indicatorId: string): readonly SourceView[] {
  const figure = context.file?.figures.find((one) => one.indicatorId === indicatorId);
  return (figure?.sourceIds ?? []).map((id) => sourceView(context, id));
}
