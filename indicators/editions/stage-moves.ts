import type { IndexId } from '../types.ts';
import type { VersionMove, VersionStage } from './version-tables.ts';
import type { IndexState } from './what-moved.ts';

/** Decimals of the scores in `version-moves.csv`: one more than any page shows. */
const DECIMALS = 2;

/** Scores and places of every ranked place of the editions, as rows of `version-moves.csv`, best place first. */
export function stageMoves(
  stage: string,
  { scores }: Pick<IndexState, 'scores'>,
  editionIds: readonly string[],
): readonly VersionMove[] {
  return editionIds.flatMap((editionId) =>
    (['potential', 'risk'] as const).flatMap((index) => movesOf(stage, { scores }, editionId, index)),
  );
}

function movesOf(
  stage: string,
  { scores }: Pick<IndexState, 'scores'>,
  editionId: string,
  index: IndexId,
): readonly VersionMove[] {
  const known = scores(editionId, index);
  return (known?.ranked ?? []).flatMap((unitId) => {
    const place = known?.places[unitId];
    const score = place?.nodes[index]?.score ?? null;
    if (score === null || place === undefined || place.rank === null) return [];
    return [{ stage, index, editionId, unitId, score: Number(score.toFixed(DECIMALS)), place: place.rank }];
  });
}

/** The rows with those of one stage in place of what it had, in the order of the stages. */
export function withStage(
  moves: readonly VersionMove[],
  added: readonly VersionMove[],
  stages: readonly Pick<VersionStage, 'id'>[],
): readonly VersionMove[] {
  const replaced = new Set(added.map(({ stage }) => stage));
  const all = [...moves.filter(({ stage }) => !replaced.has(stage)), ...added];
  return stages.flatMap(({ id }) => all.filter(({ stage }) => stage === id));
}
