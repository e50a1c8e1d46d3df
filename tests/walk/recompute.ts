import { readFileSync } from 'node:fs';
import type { Places } from '../../geodata/types.ts';
import { readTableFiles } from '../../indicators/dataset/table-files.ts';
import { type Assembly, assembleEditions } from '../../indicators/editions/assemble.ts';
import { explorerFile, indicatorOf } from '../../indicators/editions/explorer-file.ts';
import { lookupRows, type RowLookup } from '../../indicators/editions/trace-value.ts';
import { scoreIndex } from '../../indicators/method/score-index.ts';
import type { Edition, IndexId, IndexScores, Indicator } from '../../indicators/types.ts';
import { indexUncertaintyInput } from '../../indicators/uncertainty/index-input.ts';
import { monteCarlo, type RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import { UNCERTAINTY_SEED } from '../../src/explorer/uncertainty.ts';

/** The way of one number, computed anew from the tables: steps in words, then what must stand on screen. */
export interface Trace {
  readonly steps: readonly string[];
  /** Values that the screen may show; empty = the way could not be found. */
  readonly values: readonly (number | string)[];
}

/** Everything made from the tables again, past the built files that the page reads. */
export interface Recomputed {
  readonly assembly: Assembly;
  readonly places: Places;
  readonly codebook: readonly Indicator[];
  readonly rows: RowLookup;
  readonly structure: ReturnType<typeof explorerFile>['structure'];
  scores(editionId: string, index: IndexId): IndexScores | null;
  ranks(editionId: string, index: IndexId): RankUncertainty | null;
}

/** The way of an address that leads nowhere. */
export const NO_TRACE: Trace = { steps: [], values: [] };

/** Loads the tables and makes all editions again; takes some seconds. Throws if the geography is not there. */
export async function recompute(): Promise<Recomputed> {
  const places: Places = JSON.parse(readFileSync('geodata/derived/places.json', 'utf8'));
  const assembly = assembleEditions(await readTableFiles(), places);
  const { observations, regionObservations, districtObservations } = assembly.tables;
  const codebook = assembly.codebook.map(indicatorOf);
  const known = new Map<string, IndexScores | null>();
  const runs = new Map<string, RankUncertainty | null>();
  const towns = new Map(places.towns.map((town) => [town.id, town]));
  const ranksOf = (edition: Edition, index: IndexId): RankUncertainty | null => {
    const input = indexUncertaintyInput(edition, codebook, index, {
      groupOf: (placeId) => towns.get(placeId)?.industry ?? null,
      regionOf: (placeId) => towns.get(placeId)?.regionId ?? null,
      regions: assembly.editions.get('region-2022')?.edition ?? null,
    });
    return monteCarlo(input, { seed: UNCERTAINTY_SEED });
  };
  return {
    assembly,
    places,
    codebook,
    rows: lookupRows([...observations, ...regionObservations, ...districtObservations]),
    structure: explorerFile(assembly, []).structure,
    scores(editionId, index) {
      const key = `${editionId} ${index}`;
      const built = assembly.editions.get(editionId);
      const scores = known.get(key) ?? (built ? scoreIndex(built.edition, codebook, index) : null);
      known.set(key, scores);
      return scores;
    },
    ranks(editionId, index) {
      const key = `${editionId} ${index}`;
      const built = assembly.editions.get(editionId);
      const result = runs.get(key) ?? (built ? ranksOf(built.edition, index) : null);
      runs.set(key, result);
      return result;
    },
  };
}
