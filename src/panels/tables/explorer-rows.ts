import type { Language, TownId } from '../../../geodata/types.ts';
import type { IndexScores } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import type { RankIntervals } from '../../explorer/rank-runs.ts';
import type { PlaceOrder } from '../../layers/measures/place-order.ts';
import { buildRegionRows, type RegionRow } from './region-rows.ts';
import { buildTownRows, type TownRow } from './town-rows.ts';

/** What rows of either table are made of. */
interface RowsInput {
  readonly data: ExplorerData;
  readonly language: Language;
  readonly potential: IndexScores | null;
  readonly risk: IndexScores | null;
  /** Of the ranks shown; null = not requested. */
  readonly intervals: RankIntervals | null;
  /** Potential by the author's setting, to mark moved ranks; null = nothing is marked. */
  readonly author: IndexScores | null;
  /** The places by the measure that the map shows; null = their scores are on their way. */
  readonly order: PlaceOrder | null;
}

export interface TownRowsInput extends RowsInput {
  readonly withDimensions: boolean;
  readonly dimensionOrders: readonly PlaceOrder[] | null;
  readonly open: ReadonlyMap<TownId, string> | null;
}

export interface RegionRowsInput extends RowsInput {
  readonly theme: 'light' | 'dark';
  readonly townRisk: IndexScores | null;
}

/** Rows of the ranked table of towns. */
export function townRowsOf({ data, ...input }: TownRowsInput): readonly TownRow[] {
  return buildTownRows({
    ...input,
    towns: data.places.towns,
    residentsYear: data.places.residentsYear,
    regions: data.places.regions,
    codebook: data.codebook,
    edition: editionOf(data, input.potential),
  });
}

/** Rows of the table of regions. */
export function regionRowsOf({ data, ...input }: RegionRowsInput): readonly RegionRow[] {
  return buildRegionRows({
    ...input,
    regions: data.places.regions,
    towns: data.places.towns,
    codebook: data.codebook,
    edition: editionOf(data, input.potential),
  });
}

function editionOf({ editions }: ExplorerData, scores: IndexScores | null) {
  return scores === null ? null : (editions[scores.editionId] ?? null);
}
