import type { EditionHead } from '../../../indicators/built-files.ts';
import type { IndexWords } from '../../../indicators/coinr/index-files.ts';
import type { Edition, IndexId } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { fullEditions } from '../../data/find-edition.ts';

/** A data set that lies beside the pages. */
export interface ShippedSet {
  readonly edition: EditionHead;
  readonly index: IndexId;
}

/** The indices of the full editions: of towns, then of regions, the earliest first. */
export function shippedSets(data: ExplorerData): readonly ShippedSet[] {
  return (['town', 'region'] as const).flatMap((scope) =>
    fullEditions(data, scope).flatMap((edition) =>
      (['potential', 'risk'] as const).map((index) => ({ edition, index })),
    ),
  );
}

/** Files of a data set, in the order in which they are used. */
export const SET_FILES = ['iData.csv', 'iMeta.csv', 'iGrade.csv', 'method.json', 'scores.csv'] as const;
/** Explains every key of `method.json`. */
export const SCHEMA_FILE = 'data/method.schema.json';
export const CODEBOOK_FILE = 'data/codebook.csv';

/** Folder of a data set below the site's root. */
export function setFolder({ edition, index }: ShippedSet): string {
  return `data/${edition.id}-${index}`;
}

/** Year and English names that stand in the tables. */
export function datasetWords({ codebook, places }: ExplorerData, edition: Edition): IndexWords {
  const named = [...codebook, ...places.towns, ...places.regions];
  return {
    time: String(edition.year),
    names: Object.fromEntries(named.map(({ id, names }) => [id, names.en])),
  };
}
