import { scoreIndex } from '../scoring/score-index.ts';
import { DIMENSIONS, type Dimension } from '../types.ts';
import type { BuiltEdition } from './build-edition.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { PickedFigure } from './pick-figure.ts';

/** A dimension of a later year is shown with at least this many scored towns. */
export const TOWNS_AT_LEAST = 12;

/**
 * Keeps of a later year the panel and the dimensions of potential with at least twelve scored towns that have a
 * figure of their own from the statistics of that year (distances alone say nothing of a year); null if no dimension
 * is left. The risk, which needs all of its parts, is left to the full edition.
 */
export function keepDimensions(built: BuiltEdition, codebook: readonly CodebookRow[]): BuiltEdition | null {
  const { edition, picked, interpolated } = built;
  const rows = edition.indicatorIds.map((id) => codebook.find((row) => row.id === id));
  const scores = scoreIndex(edition, codebook, 'potential').places;
  const isShown = (dimension: Dimension): boolean => {
    const columns = rows.flatMap((row, column) => (row?.parent === dimension ? [column] : []));
    const towns = edition.placeIds.filter(
      (placeId, place) =>
        scores[placeId]?.nodes[dimension]?.status === 'scored' &&
        columns.some((column) => isTownStatistic(picked[place]?.[column] ?? null)),
    );
    return towns.length >= TOWNS_AT_LEAST;
  };
  const kept = new Set<string>(DIMENSIONS.filter(isShown));
  if (kept.size === 0) return null;
  const isKept = rows.map(
    (row) => row !== undefined && (row.use === 'panel' || (row.use === 'potential' && kept.has(row.parent))),
  );
  const pick = <Cell>(line: readonly Cell[]): readonly Cell[] => line.filter((_, column) => isKept[column]);
  const indicatorIds = pick(edition.indicatorIds);
  const { interpolations, ...rest } = edition;
  const filled = interpolations?.filter(([, id]) => indicatorIds.includes(id)) ?? [];
  return {
    edition: {
      ...rest,
      indicatorIds,
      cells: edition.cells.map(pick),
      ...(filled.length === 0 ? {} : { interpolations: filled }),
    },
    picked: picked.map(pick),
    interpolated: interpolated.filter(({ indicatorId }) => indicatorIds.includes(indicatorId)),
  };
}

function isTownStatistic(figure: PickedFigure | null): boolean {
  return figure !== null && figure.level !== 'computed' && figure.level !== 'fact' && figure.grade !== 'C';
}
