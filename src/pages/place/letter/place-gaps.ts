import { fewestFigures } from '../../../../indicators/missing/fewest-figures.ts';
import { intervalIfKnown } from '../../../../indicators/missing/interval-if-known.ts';
import { type MissingFigure, missingFigures } from '../../../../indicators/missing/missing-figures.ts';
import type { Edition, IndexId, Scope } from '../../../../indicators/types.ts';
import { indexUncertaintyInput } from '../../../../indicators/uncertainty/index-input.ts';
import { buildModel } from '../../../../indicators/uncertainty/model.ts';
import { monteCarlo, type RankInterval } from '../../../../indicators/uncertainty/monte-carlo.ts';
import { latestFull } from '../../../data/find-edition.ts';
import { placeGroupsOf } from '../../../data/place-groups.ts';
import { UNCERTAINTY_SEED } from '../../../explorer/run-cache.ts';
import type { StaticData } from '../../static-data.ts';

/** A rank interval, and what it would be if what has no score were known and in the middle. */
export interface ChangedInterval {
  readonly index: IndexId;
  readonly before: RankInterval;
  readonly after: RankInterval;
}

/** What a place does not publish in the full edition, and what would change if it did. */
export interface PlaceGaps {
  readonly edition: Edition;
  readonly figures: readonly MissingFigure[];
  /** Fewest further values of its own that would give it a score in potential; null = scored, or none are enough. */
  readonly fewest: number | null;
  /** Only those whose ends would change. */
  readonly intervals: readonly ChangedInterval[];
}

/** The gaps of all towns or all regions by place. */
export function placeGaps(data: StaticData['data'], scope: Scope): ReadonlyMap<string, PlaceGaps> {
  const edition = latestFull(data, scope);
  const intervals = (['potential', 'risk'] as const).map((index) => changedIntervals(data, edition, index));
  return new Map(
    edition.placeIds.map((placeId) => [
      placeId,
      {
        edition,
        figures: missingFigures(edition, data.codebook, placeId),
        fewest: scope === 'town' ? (fewestFigures(edition, data.codebook, placeId)?.length ?? null) : null,
        intervals: intervals.flatMap((changed) => changed.get(placeId) ?? []),
      },
    ]),
  );
}

/** By ranked place that lacks a score below the index. */
function changedIntervals(
  data: StaticData['data'],
  edition: Edition,
  index: IndexId,
): ReadonlyMap<string, ChangedInterval> {
  const input = indexUncertaintyInput(edition, data.codebook, index, { groups: placeGroupsOf(data) });
  const model = buildModel(input);
  const base = monteCarlo(input, { seed: UNCERTAINTY_SEED });
  if (model === null || base === null) return new Map();
  const lacking = model.units.filter((_, at) => model.nodes.some(({ isMissing }) => isMissing[at] === 1));
  return new Map(
    lacking.flatMap((placeId) => {
      const before = base.intervals[placeId];
      const after = intervalIfKnown(input, base, placeId);
      if (before === undefined || after === null) return [];
      const isSame = before.rankLow === after.rankLow && before.rankHigh === after.rankHigh;
      return isSame ? [] : [[placeId, { index, before, after }] as const];
    }),
  );
}
