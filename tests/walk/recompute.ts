import { readFileSync } from 'node:fs';
import type { Places } from '../../geodata/types.ts';
import { readTableFiles } from '../../indicators/dataset/table-files.ts';
import { type Assembly, assembleEditions } from '../../indicators/editions/assemble.ts';
import { explorerFile, indicatorOf } from '../../indicators/editions/explorer-file.ts';
import { lookupRows, type RowLookup } from '../../indicators/editions/trace-value.ts';
import { scoreIndex } from '../../indicators/method/score-index.ts';
import type { IndexId, IndexScores, Indicator } from '../../indicators/types.ts';

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
  };
}
