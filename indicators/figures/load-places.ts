import { sheetPlaceId } from './load-observations.ts';
import { parseNumber, readNamed, type TableTexts } from './load-rules.ts';
import type { DistrictSheet } from './observation.ts';
import { errorAt, type Loaded, type Problem } from './problem.ts';
import { cell } from './read-table.ts';

/** A place that rows may name: a town, a region or the nation. */
export interface KnownPlace {
  readonly id: string;
  readonly kind: string;
  /** First year of its existence, or null if older than the tables. */
  readonly existsFrom: number | null;
}

/** Loads `places.csv`, the ids that the tables of figures may name. */
export function loadPlaces(texts: TableTexts): Loaded<KnownPlace> {
  const table = readNamed(texts, 'places.csv', ['place_id', 'kind', 'exists_from']);
  const rows = table.rows.map((row) => ({
    id: cell(row, 'place_id'),
    kind: cell(row, 'kind'),
    existsFrom: parseNumber(cell(row, 'exists_from')),
  }));
  return { rows, problems: table.problems, read: table.read };
}

const ROLES: readonly DistrictSheet['role'][] = ['part', 'inside', 'whole', 'twice'];

/** Loads `district-sheets.csv`: which sheets add up to a region without counting output twice. */
export function loadDistrictSheets(texts: TableTexts): Loaded<DistrictSheet> {
  const file = 'district-sheets.csv';
  const table = readNamed(texts, file, ['region_code', 'sheet', 'level', 'role', 'parent_sheet', 'reason']);
  const problems: Problem[] = [...table.problems];
  const levels = new Map(
    table.rows.map((row) => [`${cell(row, 'region_code')}|${cell(row, 'sheet')}`, cell(row, 'level')]),
  );
  const rows: DistrictSheet[] = [];
  for (const row of table.rows) {
    const role = ROLES.find((one) => one === cell(row, 'role'));
    if (!role) {
      problems.push(
        errorAt({
          kind: 'unknown-word',
          file,
          line: row.line,
          column: 'role',
          message: `The role "${cell(row, 'role')}" is not known.`,
          hint: 'Write part, inside, whole or twice.',
        }),
      );
      continue;
    }
    const regionId = cell(row, 'region_code');
    const parent = cell(row, 'parent_sheet');
    const parentLevel = levels.get(`${regionId}|${parent}`);
    if (parent !== '' && parentLevel === undefined) {
      problems.push(
        errorAt({
          kind: 'unknown-place',
          file,
          line: row.line,
          column: 'parent_sheet',
          message: `The sheet "${parent}" is not in this table.`,
          hint: 'Write the parent sheet as in the column "sheet".',
        }),
      );
      continue;
    }
    rows.push({
      placeId: sheetPlaceId(regionId, cell(row, 'level'), cell(row, 'sheet')),
      regionId,
      sheet: cell(row, 'sheet'),
      role,
      parentId: parentLevel === undefined ? null : sheetPlaceId(regionId, parentLevel, parent),
      reason: cell(row, 'reason'),
    });
  }
  return { rows, problems, read: table.read };
}
