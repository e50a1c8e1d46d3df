import { isOwnFigure } from '../../../../indicators/break-even/own-figures.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import type { IndexId, IndexScores, Indicator, IndicatorCell } from '../../../../indicators/types.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { shownNumber } from '../../../i18n/shown-number.ts';
import { valueText } from '../../../i18n/value-text.ts';
import { weave } from '../../../i18n/weave.ts';
import { caveatsOf } from '../../../layers/measures/caveats.ts';
import { rankText } from '../../../layers/measures/score-state.ts';
import { type FigureView, plainFigure, type SentencePart } from '../../parts/figure-view.ts';
import type { FigureWords, WordedCell, WordedIndicator } from '../figure-words.ts';
import { type ProfileContext, scoreContext } from '../profile-context.ts';
import { rankAmong } from '../profile-peers.ts';

/** What is said of a figure of the place's own and its place among those of the places that have one. */
export interface StandingFacts {
  readonly index: IndexId;
  readonly indicator: WordedIndicator;
  readonly cell: WordedCell;
  /** Places with a figure of their own. */
  readonly count: number;
  /** Counted from the end that was asked for, 1 = the first; equal ones share their places. */
  readonly rank: number;
  readonly rankTo: number;
  /** True if that end is the one of the highest values. */
  readonly isHighest: boolean;
}

/** The same with its score, and those of the others and itself. */
export interface Standing extends StandingFacts {
  readonly indicator: Indicator;
  readonly cell: IndicatorCell;
  readonly score: number;
  readonly scores: readonly number[];
}

/**
 * Where the figure of an indicator stands among all that are the places' own, from the end that raises the index (1) or
 * lowers it (-1). Values are compared, not scores: beyond the scale all scores are the same. Null without an own figure.
 */
export function standingOf(
  context: ProfileContext,
  index: IndexId,
  indicator: Indicator,
  sign: 1 | -1,
): Standing | null {
  const places = scoreContext(context, index)?.scores.places ?? {};
  const own = ownFigure(places[context.placeId], indicator.id);
  if (own === null) return null;
  const all = Object.values(places).flatMap((place) => ownFigure(place, indicator.id) ?? []);
  const towards = sign * indicator.direction;
  const standing = rankAmong(
    towards * own.cell.value,
    all.map(({ cell }) => towards * cell.value),
  );
  return {
    ...{ index, indicator, ...own, ...standing },
    scores: all.map(({ score }) => score),
    count: all.length,
    isHighest: towards === 1,
  };
}

/** True for a figure in the third of its end: only those are named. */
export function isInItsThird({ rank, scores }: Standing): boolean {
  return rank <= scores.length / 3;
}

/** Name, value, year, what must be known of it, and its place among the others. */
export function standingWords(words: FigureWords, standing: StandingFacts): readonly SentencePart[] {
  const { language, placeId, scope, editions } = words;
  const { index, indicator, cell, rank, rankTo, isHighest, count: all } = standing;
  const texts = profileMessages[language];
  const address = figureAddress('among', editions[index], placeId, indicator.id);
  const count = plainFigure(String(all), all, address);
  const stands =
    rank === 1 && rankTo === 1
      ? weave(texts[scope === 'town' ? 'firstOfTowns' : 'firstOfRegions'](isHighest), { of: count })
      : weave(texts.placeFrom(isHighest), {
          rank: plainFigure(rankText({ rank, rankTo }) ?? '', rank, address),
          of: count,
        });
  const caveats = caveatsOf(language, indicator, cell);
  return [
    indicator.names[language],
    ', ',
    indicatorValue(words, index, indicator, cell.value),
    ` (${[cell.year ?? texts.yearUnknown, ...caveats].join('; ')}), `,
    ...stands,
  ];
}

/**
 * Score and figure of an indicator where it is of the town or its administration (or of a region itself), not one that a
 * district publishes alike for itself and its town.
 */
export function ownFigure(
  place: IndexScores['places'][string] | undefined,
  indicatorId: string,
): { readonly score: number; readonly cell: IndicatorCell } | null {
  const entry = place?.indicators[indicatorId];
  if (entry?.score == null || entry.cell === null) return null;
  const { score, cell } = entry;
  return isOwnFigure(cell) ? { score, cell } : null;
}

/** Raw value of an indicator with its unit, traced. */
export function indicatorValue(
  { language, placeId, editions }: FigureWords,
  index: IndexId,
  indicator: WordedIndicator,
  value: number,
): FigureView {
  return plainFigure(
    valueText(language, shownNumber(language, value, indicator.decimals), indicator.unit),
    value,
    figureAddress('value', editions[index], placeId, indicator.id),
  );
}
