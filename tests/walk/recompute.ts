import { readFileSync } from 'node:fs';
import type { Places } from '../../geodata/types.ts';
import type { IndustriesFile } from '../../indicators/built-files.ts';
import { type Assembly, assembleEditions } from '../../indicators/editions/assemble.ts';
import { indicatorOf, industriesFile } from '../../indicators/editions/explorer-file.ts';
import { lookupRows, type RowLookup } from '../../indicators/editions/trace-value.ts';
import { readTableFiles } from '../../indicators/figures/table-files.ts';
import { openingEdition } from '../../indicators/find-edition.ts';
import type { IndexOptions } from '../../indicators/scoring/index-dataset.ts';
import { scoreIndex } from '../../indicators/scoring/score-index.ts';
import type { Edition, IndexId, IndexScores, Indicator, Scope } from '../../indicators/types.ts';
import { indexUncertaintyInput, type PlaceGroups } from '../../indicators/uncertainty/index-input.ts';
import { monteCarlo, type RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import { type Sensitivity, sobol } from '../../indicators/uncertainty/sensitivity.ts';
import type { UncertaintyInput } from '../../indicators/uncertainty/uncertainty-input.ts';
import { indexOptions } from '../../src/explorer/method-options.ts';
import { UNCERTAINTY_SEED } from '../../src/explorer/run-cache.ts';
import type { ExpertDigest } from '../../src/state/expert-digest.ts';
import { AUTHOR_METHOD, type MethodState } from '../../src/state/method-state.ts';

/** The way of one number, computed anew from the tables: steps in words, then what must stand on screen. */
export interface Trace {
  readonly steps: readonly string[];
  /** Values that the screen may show; empty = the way could not be found. */
  readonly values: readonly (number | string)[];
  /** Size of the figures that a difference was made from; absent = no larger than the values. */
  readonly size?: number;
}

/** Everything made from the tables again, past the built files that the page reads. */
export interface Recomputed {
  /** The setting under which scores are made. */
  readonly method: MethodState;
  readonly assembly: Assembly;
  readonly places: Places;
  readonly codebook: readonly Indicator[];
  readonly rows: RowLookup;
  readonly structure: IndustriesFile;
  /** What a panel of experts said, by the address of the page; null = the address says nothing of one. */
  readonly digest: ExpertDigest | null;
  scores(editionId: string, index: IndexId): IndexScores | null;
  /** What the setting changes of the author's for an index over an edition. */
  options(edition: Edition, index: IndexId): IndexOptions;
  ranks(editionId: string, index: IndexId): RankUncertainty | null;
  drivers(editionId: string, index: IndexId): Sensitivity | null;
  /** The same under a reader's setting of the method. */
  under(method: MethodState): Recomputed;
}

/** The way of an address that leads nowhere. */
export const NO_TRACE: Trace = { steps: [], values: [] };

/** The full edition of a scope with which the explorer opens. */
export function openingOf({ editions }: Assembly, scope: Scope): Edition {
  return openingEdition(
    [...editions.values()].map(({ edition }) => edition),
    scope,
  );
}

let made: Promise<Recomputed> | null = null;

/** Loads the tables and makes all editions again, once a process. Throws if the geography is not there. */
export function recompute(): Promise<Recomputed> {
  made ??= makeAgain();
  return made;
}

async function makeAgain(): Promise<Recomputed> {
  const places: Places = JSON.parse(readFileSync('geodata/derived/places.json', 'utf8'));
  const assembly = assembleEditions(await readTableFiles(), places);
  const { observations, regionObservations, districtObservations } = assembly.tables;
  const codebook = assembly.codebook.map(indicatorOf);
  const towns = new Map(places.towns.map((town) => [town.id, town]));
  const groups: PlaceGroups = {
    groupOf: (placeId) => towns.get(placeId)?.industry ?? null,
    regionOf: (placeId) => towns.get(placeId)?.regionId ?? null,
    regions: openingOf(assembly, 'region'),
  };
  const inputOf = (method: MethodState, edition: Edition, index: IndexId): UncertaintyInput =>
    indexUncertaintyInput(edition, codebook, index, {
      groups,
      options: indexOptions(method, edition, index, groups),
    });
  const under = (method: MethodState): Recomputed => ({
    method,
    assembly,
    places,
    codebook,
    rows: lookupRows([...observations, ...regionObservations, ...districtObservations]),
    structure: industriesFile(assembly),
    digest: null,
    options: (edition, index) => indexOptions(method, edition, index, groups),
    scores: onceEach(assembly, (edition, index) =>
      scoreIndex(edition, codebook, index, indexOptions(method, edition, index, groups)),
    ),
    ranks: onceEach(assembly, (edition, index) =>
      monteCarlo(inputOf(method, edition, index), { seed: UNCERTAINTY_SEED }),
    ),
    drivers: onceEach(assembly, (edition, index) =>
      sobol(inputOf(method, edition, index), { seed: UNCERTAINTY_SEED }),
    ),
    under,
  });
  return under(AUTHOR_METHOD);
}

/** Computes once for each edition and index; null for an edition that does not exist. */
function onceEach<Result>(
  { editions }: Assembly,
  compute: (edition: Edition, index: IndexId) => Result | null,
): (editionId: string, index: IndexId) => Result | null {
  const known = new Map<string, Result | null>();
  return (editionId, index) => {
    const key = `${editionId} ${index}`;
    const built = editions.get(editionId);
    const result = known.get(key) ?? (built === undefined ? null : compute(built.edition, index));
    known.set(key, result);
    return result;
  };
}
