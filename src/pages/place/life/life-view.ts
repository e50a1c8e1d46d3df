import { figureAddress } from '../../../../indicators/figure-address.ts';
import type { Indicator } from '../../../../indicators/types.ts';
import { beginSmall } from '../../../i18n/format.ts';
import { placeLifeMessages } from '../../../i18n/messages/place-life.ts';
import { weave } from '../../../i18n/weave.ts';
import { rankText } from '../../../layers/measures/score-state.ts';
import { plainFigure, type SentencePart } from '../../../panels/parts/figure-view.ts';
import {
  indicatorValue,
  isInItsThird,
  type Standing,
  standingOf,
} from '../../../panels/profile/case/indicator-standing.ts';
import { wordsFor } from '../../../panels/profile/figure-words.ts';
import type { ProfileContext } from '../../../panels/profile/profile-context.ts';
import { type LifeContent, lifeContent, lifeIndicators } from './life-content.ts';

type Sentence = readonly SentencePart[];

/** So many figures are named before the part is opened. */
const MOST_NAMED = 2;

/** The level of life in a town. */
export interface LifeView {
  /** The one or two figures furthest from the middle, of those in the upper or lower third. */
  readonly sentence: Sentence;
  /** What comes late. */
  readonly content: LifeContent;
}

/** The level of life in a town by figures of its own; null for regions, and while the town's file is not there. */
export function lifeOf(context: ProfileContext): LifeView | null {
  const { file, place } = context;
  if (place.kind === 'region' || file === null || context.scores.potential === null) return null;
  return {
    sentence: tellingSentence(context, lifeIndicators(context)),
    content: lifeContent(context),
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
