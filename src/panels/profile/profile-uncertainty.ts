import { figureAddress } from '../../../indicators/figure-address.ts';
import type { IndexId, PlaceId } from '../../../indicators/types.ts';
import type { RankUncertainty } from '../../../indicators/uncertainty/monte-carlo.ts';
import { formatNumber, joinParts } from '../../i18n/format.ts';
import { uncertaintyMessages } from '../../i18n/messages/uncertainty.ts';
import { listedRegion } from '../../i18n/place-phrase.ts';
import { weave } from '../../i18n/weave.ts';
import { isOutsideInterval } from '../../layers/measures/rank-intervals.ts';
import {
  type FigureView,
  type PlaceName,
  plainFigure,
  rankFigure,
  type ScoreContext,
  type SentencePart,
} from '../parts/figure-view.ts';
import { intervalAddress } from '../parts/interval-view.ts';
import { type ProfileContext, scoreContext } from './profile-context.ts';

/** Places whose order to this one is open. */
export interface IndistinguishableView {
  readonly heading: string;
  readonly hint: string;
  readonly lists: readonly {
    readonly index: IndexId;
    readonly label: string;
    /** Joined as the language does. */
    readonly names: readonly SentencePart[];
  }[];
}

/** Stands for a number that is still being computed. */
export const WAITING = '…';

/** A rank in a sentence, the number of ranked places, and what other methods make of the rank. */
export interface RankWords {
  readonly rank: FigureView;
  readonly ranked: FigureView;
  /** Stands behind the rank, with open slots until it is known; [] = no intervals are computed. */
  readonly byOtherMethods: readonly SentencePart[];
  /** A sentence of its own that says that the rank lies outside its interval; [] = it does not. */
  readonly warning: readonly SentencePart[];
}

/** The words on the rank of the place by an index; null = it has none. */
export function rankWords(context: ProfileContext, index: IndexId): RankWords | null {
  const of = scoreContext(context, index);
  if (of === null || (of.scores.places[context.placeId]?.rank ?? null) === null) return null;
  const { length: count } = of.scores.ranked;
  const interval = context.intervals[index]?.result?.intervals[context.placeId];
  return {
    rank: rankFigure(of, context.placeId),
    ranked: plainFigure(String(count), count, figureAddress('ranked', of.scores.editionId, index)),
    byOtherMethods: byOtherMethods(context, of, index),
    // A rank outside its interval says so wherever it is printed.
    warning:
      interval !== undefined && isOutsideInterval(interval)
        ? [` ${uncertaintyMessages[context.language].outsideHint}`]
        : [],
  };
}

function byOtherMethods(
  { intervals: all, placeId, language }: ProfileContext,
  { scores }: ScoreContext,
  index: IndexId,
): readonly SentencePart[] {
  const intervals = all[index];
  if (intervals === null || intervals.state === 'failed') return [];
  const interval = intervals.state === 'ready' ? intervals.result?.intervals[placeId] : undefined;
  const address = intervalAddress(scores, placeId);
  const figure = (value: number | undefined): SentencePart =>
    value === undefined ? WAITING : plainFigure(String(value), value, address);
  const texts = uncertaintyMessages[language];
  const low = figure(interval?.rankLow);
  return interval !== undefined && interval.rankLow === interval.rankHigh
    ? weave(texts.byOtherMethodsFixed, { low })
    : weave(texts.byOtherMethods, { low, high: figure(interval?.rankHigh) });
}

/** The places that cannot be told apart from this one; null without a rank or without intervals. */
export function indistinguishableView(context: ProfileContext): IndistinguishableView | null {
  const texts = uncertaintyMessages[context.language];
  const lists = (['potential', 'risk'] as const).flatMap((index) => {
    const intervals = context.intervals[index];
    if (intervals === null || intervals.state === 'failed') return [];
    if ((context.scores[index]?.places[context.placeId]?.rank ?? null) === null) return [];
    const label = index === 'potential' ? texts.indistinguishablePotential : texts.indistinguishableRisk;
    if (intervals.state !== 'ready' || intervals.result === null) return [{ index, label, names: [WAITING] }];
    const names = indistinguishableFrom(intervals.result, context.placeId).map((placeId) =>
      nameOf(context, placeId),
    );
    const joined = joinParts(context.language, names);
    return [{ index, label, names: names.length === 0 ? [texts.indistinguishableNone] : joined }];
  });
  const runs = context.intervals.potential?.result?.runs ?? context.intervals.risk?.result?.runs ?? null;
  const hint = texts.indistinguishableHint(runs === null ? WAITING : formatNumber(context.language, runs));
  return lists.length === 0 ? null : { heading: texts.indistinguishableHeading, hint, lists };
}

/** Other places of the pairs, in the order of their ranks. */
function indistinguishableFrom(
  { indistinguishable, intervals }: RankUncertainty,
  placeId: PlaceId,
): readonly PlaceId[] {
  const others = indistinguishable.flatMap(([one, other]) =>
    one === placeId ? [other] : other === placeId ? [one] : [],
  );
  const rankOf = (id: PlaceId): number => intervals[id]?.rank ?? Number.POSITIVE_INFINITY;
  return others.sort((a, b) => rankOf(a) - rankOf(b));
}

function nameOf({ data, language, place: { kind } }: ProfileContext, placeId: PlaceId): PlaceName {
  const town = data.places.towns.find(({ id }) => id === placeId);
  const region = data.places.regions.find(({ id }) => id === placeId);
  const text = town?.names[language] ?? (region === undefined ? placeId : listedRegion(language, region));
  return { place: { kind, id: placeId }, text };
}
