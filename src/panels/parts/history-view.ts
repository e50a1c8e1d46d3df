import type { Language } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Edition, IndexScores, Indicator, PlaceId, Scope } from '../../../indicators/types.ts';
import type { RankIntervals } from '../../explorer/rank-runs.ts';
import { intervalText } from '../../layers/measures/rank-intervals.ts';
import { breakYearBetween } from './break-between.ts';
import { type FigureView, plainFigure, rankFigure, scoreFigure } from './figure-view.ts';
import { intervalAddress } from './interval-view.ts';

/** What the scores of all years are read from. */
export interface HistoryInput {
  readonly language: Language;
  readonly codebook: readonly Indicator[];
  /** Editions that may be compared with one another, the earliest first. */
  readonly editions: readonly Edition[];
  readonly scores: (edition: Edition) => IndexScores;
  /** Null = none are computed. */
  readonly intervals: (edition: Edition) => RankIntervals | null;
}

/** A place in one year. */
export interface HistoryYear {
  readonly year: number;
  readonly score: number;
  readonly rank: number;
  /** Ranked places in that year. */
  readonly of: number;
  /** Ends of the rank interval; null while they are not known. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly figures: {
    readonly score: FigureView;
    readonly rank: FigureView;
    readonly of: FigureView;
    readonly interval: FigureView | null;
  };
}

/** A place through the years; runs are the parts that a line may join. */
export interface HistoryLine {
  readonly placeId: PlaceId;
  readonly runs: readonly (readonly HistoryYear[])[];
  /** Years from which a figure of its score counts something else than before. */
  readonly breaks: readonly number[];
}

/** Scales that are the same for all places. */
export interface HistoryFrame {
  readonly years: readonly [from: number, to: number];
  readonly scores: readonly [low: number, high: number];
  /** The most places that any year ranks. */
  readonly places: number;
}

/**
 * Editions of a scope whose scores may be compared through the years, the earliest first: the core index for towns, full
 * editions for regions. Fewer than two are no history.
 */
export function historyEditions(editions: readonly Edition[], scope: Scope): readonly Edition[] {
  const kind = scope === 'town' ? 'core' : 'full';
  const found = editions
    .filter((edition) => edition.scope === scope && edition.kind === kind)
    .sort((a, b) => a.year - b.year);
  return found.length < 2 ? [] : found;
}

/** The line of a place; without runs where it has a rank in no year. */
export function historyLine(input: HistoryInput, placeId: PlaceId): HistoryLine {
  const runs: HistoryYear[][] = [];
  const breaks: number[] = [];
  let before: Edition | null = null;
  for (const edition of input.editions) {
    const point = yearOf(input, edition, placeId);
    const broken =
      before === null || point === null
        ? null
        : breakYearBetween(
            { edition: before, scores: input.scores(before) },
            { edition, scores: input.scores(edition) },
            placeId,
          );
    if (broken !== null) breaks.push(broken);
    const run = runs.at(-1);
    const joins = run?.at(-1)?.year === before?.year && broken === null;
    if (point !== null && run !== undefined && joins) run.push(point);
    else if (point !== null) runs.push([point]);
    before = edition;
  }
  return { placeId, runs, breaks };
}

function yearOf(input: HistoryInput, edition: Edition, placeId: PlaceId): HistoryYear | null {
  const scores = input.scores(edition);
  const place = scores.places[placeId];
  const score = place?.nodes[scores.index]?.score ?? null;
  if (place === undefined || place.rank === null || score === null) return null;
  const of = { language: input.language, codebook: input.codebook, edition, scores };
  const interval = input.intervals(edition)?.result?.intervals[placeId] ?? null;
  const { length: ranked } = scores.ranked;
  return {
    year: edition.year,
    score,
    rank: place.rank,
    of: ranked,
    interval: interval === null ? null : [interval.rankLow, interval.rankHigh],
    figures: {
      score: scoreFigure(of, placeId, scores.index),
      rank: rankFigure(of, placeId),
      of: plainFigure(String(ranked), ranked, figureAddress('ranked', edition.id, scores.index)),
      interval:
        interval === null
          ? null
          : plainFigure(intervalText(interval), interval.rankLow, intervalAddress(scores, placeId)),
    },
  };
}

/** Steps of the scale of scores. */
const STEP = 10;

/** The scales of a history, from the scores of all places in all years; null where nobody has one. */
export function historyFrame({ editions, scores }: HistoryInput): HistoryFrame | null {
  const all = editions.flatMap((edition) => {
    const { ranked, places, index } = scores(edition);
    return ranked.flatMap((id) => places[id]?.nodes[index]?.score ?? []);
  });
  const [first, last] = [editions[0], editions.at(-1)];
  if (all.length === 0 || first === undefined || last === undefined) return null;
  return {
    years: [first.year, last.year],
    scores: [Math.floor(Math.min(...all) / STEP) * STEP, Math.ceil(Math.max(...all) / STEP) * STEP],
    places: Math.max(...editions.map((edition) => scores(edition).ranked.length)),
  };
}
