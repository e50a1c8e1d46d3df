import type { IndexWords } from '../../../indicators/coinr/index-files.ts';
import type { Edition, IndexId } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';

/** A data set that lies beside the pages. */
export interface ShippedSet {
  readonly editionId: string;
  readonly index: IndexId;
}

/** The indices of the full editions. */
export const SHIPPED_SETS: readonly ShippedSet[] = [
  { editionId: 'town-2022', index: 'potential' },
  { editionId: 'town-2022', index: 'risk' },
  { editionId: 'region-2022', index: 'potential' },
  { editionId: 'region-2022', index: 'risk' },
];

/** Files of a data set, in the order in which they are used. */
export const SET_FILES = ['iData.csv', 'iMeta.csv', 'iGrade.csv', 'method.json', 'scores.csv'] as const;
/** Explains every key of `method.json`. */
export const SCHEMA_FILE = 'data/method.schema.json';
export const CODEBOOK_FILE = 'data/codebook.csv';

/** Folder of a data set below the site's root. */
export function setFolder({ editionId, index }: ShippedSet): string {
  return `data/${editionId}-${index}`;
}

/** Year and English names that stand in the tables. */
export function datasetWords({ codebook, places }: ExplorerData, edition: Edition): IndexWords {
  const named = [...codebook, ...places.towns, ...places.regions];
  return {
    time: String(edition.year),
    names: Object.fromEntries(named.map(({ id, names }) => [id, names.en])),
  };
}
