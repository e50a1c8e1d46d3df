import type { Language } from '../../../geodata/types.ts';
import type { IndexScores } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import type { RankIntervals } from '../../explorer/uncertainty.ts';
import { buildRegionRows, type RegionRow } from './region-rows.ts';
import { buildTownRows, type TownRow } from './town-rows.ts';

/** Rows of the ranked table from the data and scores in force. */
export function townRowsOf(
  data: ExplorerData,
  language: Language,
  potential: IndexScores | null,
  risk: IndexScores | null,
  withDimensions: boolean,
  intervals: RankIntervals | null = null,
  author: IndexScores | null = null,
): readonly TownRow[] {
  return buildTownRows({
    language,
    towns: data.places.towns,
    regions: data.places.regions,
    codebook: data.codebook,
    potential,
    risk,
    edition: potential === null ? null : (data.editions[potential.editionId] ?? null),
    intervals,
    author,
    withDimensions,
    branchOf: (townId) => data.structure.towns[townId]?.leading ?? null,
  });
}

/** Rows of the table by region from the data and scores in force. */
export function regionRowsOf(
  data: ExplorerData,
  language: Language,
  theme: 'light' | 'dark',
  potential: IndexScores | null,
  risk: IndexScores | null,
  townRisk: IndexScores | null,
  intervals: RankIntervals | null = null,
  author: IndexScores | null = null,
): readonly RegionRow[] {
  return buildRegionRows({
    language,
    theme,
    regions: data.places.regions,
    towns: data.places.towns,
    codebook: data.codebook,
    potential,
    risk,
    edition: potential === null ? null : (data.editions[potential.editionId] ?? null),
    intervals,
    author,
    townRisk,
  });
}
