import { checkRow, type PrintedRow, type RowRules } from './check-row.ts';
import { type Candidate, chooseSources } from './choose-source.ts';
import { holdSteps } from './hold-steps.ts';
import { parseLevel, readNamed, type SourceRank, type TableTexts } from './load-rules.ts';
import type { Level, Observation } from './observation.ts';
import type { Loaded, Problem } from './problem.ts';
import { cell, type TableRow } from './read-table.ts';

/** What every table of figures is loaded with. */
export interface LoadRules extends RowRules {
  readonly rank: SourceRank;
}

const TOWN_COLUMNS = [
  'town_id',
  'series',
  'year',
  'value',
  'unit',
  'level',
  'source_id',
  'sheet_row',
  'flag',
  'remark',
];
const REGION_COLUMNS = ['region_code', 'series', 'year', 'value', 'unit', 'source_id', 'remark'];
const DISTRICT_COLUMNS = ['region_code', 'sheet', 'level', 'series', 'year', 'value', 'unit', 'source_id'];

/** Loads `town-observations.csv`: figures of towns, their administrations and the districts around them. */
export function loadTownObservations(texts: TableTexts, rules: LoadRules): Loaded<Observation> {
  return loadFigures(texts, rules, 'town-observations', TOWN_COLUMNS, (row) => ({
    column: 'town_id',
    id: cell(row, 'town_id'),
    knownAs: cell(row, 'town_id'),
    level: parseLevel(cell(row, 'level')),
    printedLevel: cell(row, 'level'),
  }));
}

/** Loads `region-observations.csv`: figures of the 20 regions and, under `KZ`, of the nation. */
export function loadRegionObservations(texts: TableTexts, rules: LoadRules): Loaded<Observation> {
  return loadFigures(texts, rules, 'region-observations', REGION_COLUMNS, (row) => ({
    column: 'region_code',
    id: cell(row, 'region_code'),
    knownAs: cell(row, 'region_code'),
    level: cell(row, 'region_code') === 'KZ' ? 'national' : 'region',
    printedLevel: '',
  }));
}

const SHEET_LEVELS: Readonly<Record<string, Level>> = {
  district: 'district',
  city: 'admin',
  monotown: 'town',
  region: 'region',
};

/** Place id of a sheet of the district table, such as `KZ-10/district/Абай`. */
export function sheetPlaceId(regionId: string, level: string, sheet: string): string {
  return `${regionId}/${level}/${sheet}`;
}

/** Loads `district-observations.csv`: one place for each sheet; city sheets are `admin`, monotown sheets `town`. */
export function loadDistrictObservations(texts: TableTexts, rules: LoadRules): Loaded<Observation> {
  return loadFigures(texts, rules, 'district-observations', DISTRICT_COLUMNS, (row) => ({
    column: 'region_code',
    id: sheetPlaceId(cell(row, 'region_code'), cell(row, 'level'), cell(row, 'sheet')),
    knownAs: cell(row, 'region_code'),
    level: SHEET_LEVELS[cell(row, 'level')] ?? null,
    printedLevel: cell(row, 'level'),
  }));
}

interface PlaceCells {
  readonly column: string;
  readonly id: string;
  readonly knownAs: string;
  readonly level: Level | null;
  readonly printedLevel: string;
}

function toPrintedRow(table: string, row: TableRow, place: PlaceCells): PrintedRow {
  return {
    table,
    line: row.line,
    placeColumn: place.column,
    placeId: place.id,
    knownAs: place.knownAs,
    series: cell(row, 'series'),
    year: cell(row, 'year'),
    value: cell(row, 'value'),
    unit: cell(row, 'unit'),
    level: place.level,
    printedLevel: place.printedLevel,
    sourceId: cell(row, 'source_id'),
    flag: cell(row, 'flag'),
    remark: cell(row, 'remark'),
  };
}

function loadFigures(
  texts: TableTexts,
  rules: LoadRules,
  table: string,
  columns: readonly string[],
  toPlace: (row: TableRow) => PlaceCells,
): Loaded<Observation> {
  const read = readNamed(texts, `${table}.csv`, columns);
  const problems: Problem[] = [...read.problems];
  const checked: Candidate[] = [];
  for (const row of read.rows) {
    const result = checkRow(toPrintedRow(table, row, toPlace(row)), rules);
    if (result.problem) problems.push(result.problem);
    else checked.push(result);
  }
  const chosen = chooseSources(checked, rules.rank);
  const held = holdSteps(chosen.observations, rules.series);
  return {
    rows: held.observations,
    problems: [...problems, ...chosen.problems, ...held.problems],
    read: read.read,
  };
}
