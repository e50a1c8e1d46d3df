import type { DistrictSheet, Level } from './observation.ts';
import type { Loaded } from './problem.ts';
import type { RowOf, TableReader } from './read-table.ts';
import { DISTRICT_SHEETS } from './rule-tables.ts';

type SheetRow = RowOf<typeof DISTRICT_SHEETS>;

/** Where the figures of a sheet hold: those of a city sheet for its administration, those of a monotown sheet for the town. */
export const SHEET_LEVELS: Readonly<Record<SheetRow['level'], Level>> = {
  district: 'district',
  city: 'admin',
  monotown: 'town',
  region: 'region',
};

/** Place id of a sheet of the district table, such as `KZ-10/district/Абай`. */
export function sheetPlaceId({
  regionId,
  level,
  sheet,
}: Pick<SheetRow, 'regionId' | 'level' | 'sheet'>): string {
  return `${regionId}/${level}/${sheet}`;
}

/** Loads `district-sheets.csv`: which sheets add up to a region without counting output twice. */
export function loadDistrictSheets(read: TableReader): Loaded<DistrictSheet> {
  const table = read(DISTRICT_SHEETS);
  const rows = table.rows.map((row): DistrictSheet => {
    const { regionId, sheet, role, reason } = row;
    const parent = table.rows.find((one) => one.regionId === regionId && one.sheet === row.parentSheet);
    const parentId = parent === undefined ? null : sheetPlaceId(parent);
    return { placeId: sheetPlaceId(row), regionId, sheet, role, parentId, reason };
  });
  return { ...table, rows };
}
