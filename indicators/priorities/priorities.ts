import { isFixed } from '../break-even/break-even.ts';
import type { ChangedIndex, OtherValues } from '../break-even/changed-index.ts';
import { cellAt, isOwnFigure, ownFigures } from '../break-even/own-figures.ts';
import type { Rank } from '../scoring/rank.ts';
import type { IndexId, Indicator, IndicatorCell, PlaceId } from '../types.ts';
import { THEMES, type Theme, themeOf } from './themes.ts';

/** A place's own figure that is worse than the median of the places' own figures. */
export interface WeakFigure {
  readonly index: IndexId;
  readonly indicator: Indicator;
  readonly cell: IndicatorCell;
  readonly median: number;
  /** How far it is from the worst end of the scale to the best, 0..1. */
  readonly standing: number;
}

/** An index as it is, and as it would be. */
export interface Moved {
  readonly score: number;
  /** Null = not ranked. */
  readonly rank: Rank | null;
  readonly before: number;
  readonly rankBefore: Rank | null;
  readonly ranked: number;
}

/** A theme with the weak figures behind it, the weakest first. */
export interface Priority {
  readonly theme: Theme;
  readonly figures: readonly WeakFigure[];
  /** The indices if all these figures were at the median; null = the place has no such index, or no figure is of it. */
  readonly moved: Readonly<Record<IndexId, Moved | null>>;
  /** What the two indices would gain together, as shares of their scales: 0.01 = 1 point of potential, 0.1 of risk. */
  readonly gain: number;
}

/** The two indices of the places of an edition, by the current method. */
export type BothIndices = Readonly<Record<IndexId, ChangedIndex | null>>;

/** So many themes are named. */
const MOST_THEMES = 5;
/** A theme that gains less is left out: it would be shown as 0.0 points of potential. */
const LEAST_GAIN = 0.0005;

/**
 * The themes that would matter most to the two indices of a place, at most five: its own figures (of the place or its
 * administration, not of a wider area) that are worse than the median of the places' own are set to that median, theme
 * by theme, and both indices are scored again. A point of risk counts as ten of potential, whose scale is ten times as
 * long. Without any index the themes are in the order of their weakest figure, and gain nothing. The rule is the app's own.
 */
export function prioritiesOf(indices: BothIndices, placeId: PlaceId): readonly Priority[] {
  const weak = (['potential', 'risk'] as const).flatMap((id) => weakFigures(indices[id], placeId));
  const hasIndex = (['potential', 'risk'] as const).some(
    (id) => (indices[id]?.with(placeId, {}).scoreOf(placeId) ?? null) !== null,
  );
  const all = THEMES.flatMap((theme): readonly Priority[] => {
    const figures = weak.filter(({ indicator }) => themeOf(indicator) === theme);
    if (figures.length === 0) return [];
    const moved = {
      potential: movedBy(indices.potential, placeId, figures),
      risk: movedBy(indices.risk, placeId, figures),
    };
    return [{ theme, figures: figures.sort((a, b) => a.standing - b.standing), moved, gain: gainOf(moved) }];
  });
  const weakest = ({ figures }: Priority): number => figures[0]?.standing ?? 1;
  return (hasIndex ? all.filter(({ gain }) => gain >= LEAST_GAIN) : all)
    .sort((a, b) => b.gain - a.gain || weakest(a) - weakest(b))
    .slice(0, MOST_THEMES);
}

function weakFigures(changed: ChangedIndex | null, placeId: PlaceId): readonly WeakFigure[] {
  if (changed === null) return [];
  const { index, edition, codebook, dataset } = changed;
  return dataset.tree.indicators.flatMap(({ code }) => {
    const indicator = codebook.find(({ id }) => id === code);
    const cell = cellAt(edition, placeId, code);
    if (indicator === undefined || cell === null || !isOwnFigure(cell) || isFixed(indicator)) return [];
    const { median } = ownFigures(edition, code);
    const better = indicator.direction * (index === 'risk' ? -1 : 1);
    const standing = changed.standingOf(placeId, code);
    if (median === null || standing === null || better * (median - cell.value) <= 0) return [];
    return [{ index, indicator, cell, median, standing }];
  });
}

function movedBy(
  changed: ChangedIndex | null,
  placeId: PlaceId,
  figures: readonly WeakFigure[],
): Moved | null {
  const values: OtherValues = Object.fromEntries(
    figures.flatMap(({ index, indicator, median }) =>
      index === changed?.index ? [[indicator.id, median] as const] : [],
    ),
  );
  if (changed === null || Object.keys(values).length === 0) return null;
  const [now, then] = [changed.with(placeId, {}), changed.with(placeId, values)];
  const [before, score] = [now.scoreOf(placeId), then.scoreOf(placeId)];
  if (before === null || score === null) return null;
  return { score, rank: then.rankOf(placeId), before, rankBefore: now.rankOf(placeId), ranked: then.ranked };
}

function gainOf({ potential, risk }: Priority['moved']): number {
  return (
    (potential === null ? 0 : potential.score - potential.before) / 100 +
    (risk === null ? 0 : risk.before - risk.score) / 10
  );
}
