import type { WorkbookWords } from './load-workbook-words.ts';
import { normaliseWords } from './load-workbook-words.ts';
import type { DistrictSheet } from './observation.ts';

/** What the tables say about sheets of districts. */
export interface SheetTables {
  readonly districtSheets: readonly DistrictSheet[];
  /** Towns that a sheet of a workbook holds, by its name. */
  readonly sheetTowns: WorkbookWords['sheets'];
}

/** What others did is known from so many sheets; with fewer it is not. */
export const LEAST_SHEETS = 4;

/** The sheets that make up a region once, without any that holds the town: the rest of its region. */
export function sheetsAround({
  districtSheets,
  sheetTowns,
}: SheetTables): (town: { readonly townId: string; readonly regionId: string }) => readonly string[] {
  const parts = districtSheets
    .filter(({ role }) => role === 'part')
    .map(({ placeId, regionId, sheet }) => ({
      placeId,
      regionId,
      holds: new Set(sheetTowns.get(normaliseWords(sheet))?.map(({ townId }) => townId)),
    }));
  return ({ townId, regionId: around }) =>
    parts
      .filter(({ regionId, holds }) => regionId === around && !holds.has(townId))
      .map(({ placeId }) => placeId);
}
