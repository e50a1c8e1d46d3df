import type { Edition, IndexId, PlaceId, Scope } from '../../../indicators/types.ts';
import type { RankInterval } from '../../../indicators/uncertainty/monte-carlo.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { createExplorer, openingState } from '../../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../explorer/engine-at-once.ts';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import type { VersionTables } from './read-version-tables.ts';

/** Score and place of one town or region in one state of the index. */
export interface Standing {
  readonly score: number;
  readonly place: number;
}

/** One town or region: how it stood, and how it stands. */
export interface MovedPlace {
  readonly placeId: PlaceId;
  /** Null = it had no place then. */
  readonly before: Standing | null;
  /** After each rule, in their order. */
  readonly after: readonly (Standing | null)[];
  /** As it is built; null = it has no place now. */
  readonly now: Standing | null;
  readonly interval: RankInterval | null;
}

/** The moves of one index over one edition, in the order of the present places; who left comes last. */
export interface IndexMoves {
  readonly index: IndexId;
  readonly scope: Scope;
  readonly edition: Edition;
  /** Seeded runs behind the intervals. */
  readonly runs: number;
  readonly places: readonly MovedPlace[];
}

/**
 * What moved from the version before to now, for every index and scope of the tables. What is now comes from the built
 * figures, which `data` must hold of the editions that the tables tell of. Throws where it does not.
 */
export function movedPlaces(data: ExplorerData, tables: VersionTables): readonly IndexMoves[] {
  const editions = [...new Set(tables.moves.map(({ editionId }) => editionId))].map((id) => {
    const edition = data.editions[id];
    if (edition === undefined) throw new Error(`version-moves.csv tells of ${id}, which is not built`);
    return edition;
  });
  return editions.flatMap((edition) =>
    (['potential', 'risk'] as const).map((index) => movesOf(data, tables, edition, index)),
  );
}

function movesOf(data: ExplorerData, tables: VersionTables, edition: Edition, index: IndexId): IndexMoves {
  const now = standingsNow(data, edition, index);
  const { before, rules, moves } = tables;
  const standings = (stage: string): ReadonlyMap<PlaceId, Standing> =>
    new Map(
      moves
        .filter((move) => move.stage === stage && move.index === index && move.editionId === edition.id)
        .map(({ unitId, score, place }) => [unitId, { score, place }]),
    );
  const first = standings(before.id);
  const steps = rules.map(({ id }) => standings(id));
  const seen = new Set([
    ...now.standings.keys(),
    ...first.keys(),
    ...steps.flatMap((step) => [...step.keys()]),
  ]);
  return {
    index,
    scope: edition.scope,
    edition,
    runs: now.runs,
    places: [...seen].map((placeId) => ({
      placeId,
      before: first.get(placeId) ?? null,
      after: steps.map((step) => step.get(placeId) ?? null),
      now: now.standings.get(placeId) ?? null,
      interval: now.intervals[placeId] ?? null,
    })),
  };
}

interface Now {
  readonly standings: ReadonlyMap<PlaceId, Standing>;
  readonly intervals: Readonly<Record<PlaceId, RankInterval>>;
  readonly runs: number;
}

function standingsNow(data: ExplorerData, { id, scope, year }: Edition, index: IndexId): Now {
  const state = { ...openingState(ROOT_LANGUAGE, data), edition: 'full' as const, year };
  const explorer = createExplorer({ data, state, systemTheme: 'light', uncertainty: UNCERTAINTY_AT_ONCE });
  const scores = explorer.scores(index, scope);
  if (scores?.editionId !== id) throw new Error(`no scores of ${id}`);
  explorer.requestRankIntervals(index, scope);
  const result = explorer.rankIntervals(index, scope)?.result ?? null;
  const standings = scores.ranked.flatMap((placeId): readonly (readonly [PlaceId, Standing])[] => {
    const place = scores.places[placeId];
    const score = place?.nodes[index]?.score ?? null;
    return score === null || place?.rank == null ? [] : [[placeId, { score, place: place.rank }]];
  });
  return { standings: new Map(standings), intervals: result?.intervals ?? {}, runs: result?.runs ?? 0 };
}
