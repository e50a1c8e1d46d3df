import type { Edition, IndexScores, PlaceId } from '../../../indicators/types.ts';

/** An edition with its scores. */
interface Side {
  readonly edition: Edition;
  readonly scores: IndexScores;
}

/**
 * Latest year from which a figure that went into a place's score in one edition counts something else than in an
 * earlier one; null = a line may join them.
 */
export function breakYearBetween(before: Side, after: Side, placeId: PlaceId): number | null {
  const years = yearsOf(before, placeId);
  const between = [...yearsOf(after, placeId)].flatMap(([id, year]) => {
    const other = years.get(id);
    if (other === undefined) return [];
    return breaksOf(after.edition, placeId, id).filter((from) => from > other && from <= year);
  });
  return between.length === 0 ? null : Math.max(...between);
}

/** Years of the figures that are in a place's score, by indicator. */
function yearsOf({ scores }: Side, placeId: PlaceId): ReadonlyMap<string, number> {
  const indicators = scores.places[placeId]?.indicators ?? {};
  return new Map(
    Object.entries(indicators).flatMap(([id, { cell, score }]) =>
      cell === null || cell.year === null || score === null ? [] : [[id, cell.year] as const],
    ),
  );
}

function breaksOf({ breaks = [] }: Edition, placeId: PlaceId, indicatorId: string): readonly number[] {
  return breaks.flatMap(([place, indicator, ...years]) =>
    place === placeId && indicator === indicatorId ? years : [],
  );
}
