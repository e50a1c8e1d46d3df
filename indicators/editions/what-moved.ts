import type { Observation } from '../figures/observation.ts';
import { scoreIndex } from '../scoring/score-index.ts';
import type { IndexId, IndexScores } from '../types.ts';
import type { Assembly } from './assemble.ts';
import type { BuiltEdition } from './build-edition.ts';
import type { PickedFigure } from './pick-figure.ts';

/** A value that changed between two states of the tables. */
export interface MovedValue {
  readonly editionId: string;
  readonly placeId: string;
  readonly indicatorId: string;
  /** null = it was or is missing. */
  readonly before: number | null;
  readonly after: number | null;
  /** Rows of the new tables that are new or print something else than before; empty if rows went away. */
  readonly rows: readonly string[];
}

/** A score of a whole index or one of its dimensions that changed. */
export interface MovedScore {
  readonly editionId: string;
  readonly placeId: string;
  readonly node: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** One state of tables and code: its editions, the figures they are made from, and its scores by its own method. */
export interface IndexState {
  readonly editions: ReadonlyMap<string, Pick<BuiltEdition, 'edition' | 'picked'>>;
  readonly figures: readonly Observation[];
  /** Null = it has no such edition. */
  readonly scores: (editionId: string, index: IndexId) => IndexScores | null;
}

/** The state that some tables make by the method of this code, or of other code that is handed in. */
export function indexStateOf(
  { editions, codebook, tables }: Pick<Assembly, 'editions' | 'codebook' | 'tables'>,
  score: typeof scoreIndex = scoreIndex,
): IndexState {
  return {
    editions,
    figures: [...tables.observations, ...tables.regionObservations],
    scores: (editionId, index) => {
      const built = editions.get(editionId);
      return built === undefined ? null : score(built.edition, codebook, index);
    },
  };
}

/** Smaller moves than this, on the scale of the score, are rounding. */
const LEAST_MOVE = 1e-9;

/** Values and scores of the full editions that moved from one state to another, and by which rows. */
export function whatMoved(
  before: IndexState,
  after: IndexState,
): { readonly values: readonly MovedValue[]; readonly scores: readonly MovedScore[] } {
  const values: MovedValue[] = [];
  const scores: MovedScore[] = [];
  const known = new Set(before.figures.map(keyOf));
  const changed = new Set(after.figures.filter((one) => !known.has(keyOf(one))).map((one) => one.row));
  for (const [editionId, built] of after.editions) {
    const old = before.editions.get(editionId);
    if (old === undefined || built.edition.kind !== 'full') continue;
    values.push(...movedValues(old, built, changed));
    for (const index of ['potential', 'risk'] as const)
      scores.push(...movedScores(before, after, editionId, index));
  }
  return { values, scores };
}

/** Lines shift when rows are added, so a row is known by what it says. */
function keyOf({ placeId, series, year, level, sourceId, value }: Observation): string {
  return [placeId, series, year, level, sourceId, value].join('|');
}

type Edited = Pick<BuiltEdition, 'edition' | 'picked'>;

function figureAt({ edition, picked }: Edited, placeId: string, indicatorId: string): PickedFigure | null {
  return picked[edition.placeIds.indexOf(placeId)]?.[edition.indicatorIds.indexOf(indicatorId)] ?? null;
}

function differ(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a !== b : Math.abs(a - b) > LEAST_MOVE * Math.max(1, Math.abs(a));
}

function movedValues(old: Edited, built: Edited, changed: ReadonlySet<string>): readonly MovedValue[] {
  const { id: editionId, placeIds, indicatorIds } = built.edition;
  return placeIds.flatMap((placeId) =>
    indicatorIds.flatMap((indicatorId) => {
      const now = figureAt(built, placeId, indicatorId);
      const before = figureAt(old, placeId, indicatorId)?.value ?? null;
      const after = now?.value ?? null;
      if (!differ(before, after)) return [];
      const rows = (now?.rows ?? []).filter((row) => changed.has(row) || row.startsWith('median-'));
      return [{ editionId, placeId, indicatorId, before, after, rows }];
    }),
  );
}

function movedScores(
  before: IndexState,
  after: IndexState,
  editionId: string,
  index: IndexId,
): readonly MovedScore[] {
  const [old, now] = [before, after].map((state) => state.scores(editionId, index)?.places);
  return Object.entries(now ?? {}).flatMap(([placeId, place]) =>
    Object.values(place.nodes).flatMap(({ node, score }) => {
      const earlier = old?.[placeId]?.nodes[node]?.score ?? null;
      return differ(earlier, score) ? [{ editionId, placeId, node, before: earlier, after: score }] : [];
    }),
  );
}
