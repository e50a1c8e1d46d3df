import { figureAddress } from '../../../indicators/figure-address.ts';
import type { IndexId, PlaceId } from '../../../indicators/types.ts';
import type { RankUncertainty } from '../../../indicators/uncertainty/monte-carlo.ts';
import { formatNumber, joinParts } from '../../i18n/format.ts';
import { uncertaintyMessages } from '../../i18n/messages/uncertainty.ts';
import { weave } from '../../i18n/weave.ts';
import { isOutsideInterval } from '../../layers/measures/rank-intervals.ts';
import { type PlaceName, plainFigure, rankFigure, type SentencePart } from '../parts/figure-view.ts';
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

/** Where the place would stand by other methods, as a sentence with open slots until it is known; [] = no rank. */
export function intervalSentence(context: ProfileContext, index: IndexId): readonly SentencePart[] {
  const of = scoreContext(context, index);
  const intervals = context.intervals[index];
  if (of === null || intervals === null || intervals.state === 'failed') return [];
  if ((of.scores.places[context.placeId]?.rank ?? null) === null) return [];
  const result = intervals.state === 'ready' ? intervals.result : null;
  const interval = result?.intervals[context.placeId];
  const address = intervalAddress(of.scores, context.placeId);
  const figure = (value: number | undefined): SentencePart =>
    value === undefined ? WAITING : plainFigure(String(value), value, address);
  const texts = uncertaintyMessages[context.language];
  const low = figure(interval?.rankLow);
  const high = figure(interval?.rankHigh);
  const isFixed = interval !== undefined && interval.rankLow === interval.rankHigh;
  // A rank outside its interval says so wherever it is printed.
  const warning = interval !== undefined && isOutsideInterval(interval) ? [` ${texts.outsideHint}`] : [];
  if (index === 'potential') {
    const runs = result === null ? WAITING : formatNumber(context.language, result.runs);
    const sentence = isFixed
      ? weave(texts.potentialFixed, { low, runs })
      : weave(texts.potentialSentence, { low, high, median: figure(interval?.medianRank), runs });
    return [...sentence, ...warning];
  }
  const { length: count } = of.scores.ranked;
  const rank = rankFigure(of, context.placeId);
  const ranked = plainFigure(String(count), count, figureAddress('ranked', of.scores.editionId, index));
  const sentence = isFixed
    ? weave(texts.riskFixed, { rank, ranked, low })
    : weave(texts.riskSentence, { rank, ranked, low, high });
  return [...sentence, ...warning];
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
  const text = town?.names[language] ?? region?.shortNames[language] ?? placeId;
  return { place: { kind, id: placeId }, text };
}
