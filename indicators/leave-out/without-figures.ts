import { scoreIndex } from '../scoring/score-index.ts';
import type { Edition, IndexId, Indicator, IndicatorCell, PlaceId } from '../types.ts';

/** The index of a place as it would be if some of its figures were not published. */
export interface WithoutFigures {
  /** Figures left out. */
  readonly count: number;
  /** 0–100 for potential, 0–10 for risk; null = too few figures would be left for a score. */
  readonly score: number | null;
  /** 1 = highest; null = no rank. */
  readonly rank: number | null;
  /** Places that would be ranked. */
  readonly ranked: number;
}

/** Which figure of the place is left out. */
type LeftOut = (indicatorId: string, cell: IndicatorCell) => boolean;

/**
 * Scores an index again without some figures of one place, all others as they are: how far a score hangs on a figure or
 * on a source (leave-one-out, one of the factors of the OECD/JRC Handbook's uncertainty analysis, step 7).
 */
export function withoutFigures(
  edition: Edition,
  codebook: readonly Indicator[],
  { index, placeId }: { readonly index: IndexId; readonly placeId: PlaceId },
  isLeftOut: LeftOut,
): WithoutFigures {
  const members = membersOf(edition, codebook, index);
  const position = edition.placeIds.indexOf(placeId);
  let count = 0;
  const cells = edition.cells.map((row, at) =>
    at !== position
      ? row
      : row.map((cell, column) => {
          const id = edition.indicatorIds[column] ?? '';
          if (cell === null || !members.has(id) || !isLeftOut(id, cell)) return cell;
          count += 1;
          return null;
        }),
  );
  const scores = scoreIndex({ ...edition, cells }, codebook, index);
  const place = scores.places[placeId];
  const rank = place?.rank ?? null;
  return {
    count,
    score: place?.nodes[index]?.score ?? null,
    rank,
    ranked: scores.ranked.length,
  };
}

/** A source and how many figures of an index rest on it. */
export interface HeaviestSource {
  readonly sourceId: string;
  readonly count: number;
  /** Figures of the index in all. */
  readonly of: number;
}

/** The source on which most figures of a place in an index rest, the first by its id among equals; null without figures. */
export function heaviestSource(
  edition: Edition,
  codebook: readonly Indicator[],
  { index, placeId }: { readonly index: IndexId; readonly placeId: PlaceId },
): HeaviestSource | null {
  const row = edition.cells[edition.placeIds.indexOf(placeId)] ?? [];
  const members = membersOf(edition, codebook, index);
  const cells = row.filter((cell, at) => cell !== null && members.has(edition.indicatorIds[at] ?? ''));
  const counts = new Map<string, number>();
  for (const id of cells.flatMap((cell) => [...new Set(cell?.sourceIds)]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first === undefined ? null : { sourceId: first[0], count: first[1], of: cells.length };
}

/** Ids of the indicators of an index for the places of an edition. */
function membersOf({ scope }: Edition, codebook: readonly Indicator[], index: IndexId): ReadonlySet<string> {
  return new Set(codebook.filter((one) => one.use === index && one.scope === scope).map(({ id }) => id));
}
