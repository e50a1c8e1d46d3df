import { checkRow, type FigurePlace, type PrintedRow, type RowRules } from './check-row.ts';
import { type Candidate, chooseSources } from './choose-source.ts';
import { DISTRICT_OBSERVATIONS, REGION_OBSERVATIONS, TOWN_OBSERVATIONS } from './figure-tables.ts';
import { holdSteps } from './hold-steps.ts';
import { SHEET_LEVELS, sheetPlaceId } from './load-sheets.ts';
import type { SourceRank } from './load-sources.ts';
import type { Observation } from './observation.ts';
import type { Loaded, Problem } from './problem.ts';
import type { TableReader } from './read-table.ts';

/** What every table of figures is loaded with. */
export interface LoadRules extends RowRules {
  readonly rank: SourceRank;
}

/** Loads `town-observations.csv`: figures of towns, their administrations and the districts around them. */
export function loadTownObservations(read: TableReader, rules: LoadRules): Loaded<Observation> {
  return settle(read(TOWN_OBSERVATIONS), rules, (row) => row);
}

/** Loads `region-observations.csv`: figures of the 20 regions and, under `KZ`, of the nation. */
export function loadRegionObservations(read: TableReader, rules: LoadRules): Loaded<Observation> {
  return settle(read(REGION_OBSERVATIONS), rules, ({ placeId }) => ({
    placeId,
    level: placeId === 'KZ' ? 'national' : 'region',
  }));
}

/** Loads `district-observations.csv`: one place for each sheet; city sheets are `admin`, monotown sheets `town`. */
export function loadDistrictObservations(read: TableReader, rules: LoadRules): Loaded<Observation> {
  return settle(read(DISTRICT_OBSERVATIONS), rules, (row) => ({
    placeId: sheetPlaceId(row),
    level: SHEET_LEVELS[row.level],
  }));
}

/** Converts the rows to base units, leaves one figure per key and holds back misprints. */
function settle<Row extends PrintedRow>(
  table: Loaded<Row>,
  rules: LoadRules,
  toPlace: (row: Row) => FigurePlace,
): Loaded<Observation> {
  const problems: Problem[] = [...table.problems];
  const checked: Candidate[] = [];
  for (const row of table.rows) {
    const result = checkRow(row, toPlace(row), rules);
    if (result.problem) problems.push(result.problem);
    else checked.push(result);
  }
  const chosen = chooseSources(checked, rules.rank);
  const held = holdSteps(chosen.observations, rules.series);
  return {
    rows: held.observations,
    problems: [...problems, ...chosen.problems, ...held.problems],
    read: table.read,
  };
}
