import { group } from 'd3-array';
import { BRANCHES, INVESTMENT_USES, SECTIONS } from '../built-files.ts';
import { checkAreas } from './areas/check-areas.ts';
import {
  checkTranslations,
  enterpriseTexts,
  factTexts,
  projectTexts,
  translationsOf,
} from './check-translations.ts';
import { ENTERPRISES, FACTS, NEEDS, PROJECTS, TO_BE_READ } from './fact-tables.ts';
import { INVESTMENT_BY_USE, SOURCES } from './figure-tables.ts';
import { loadNames, type NamesByList } from './load-names.ts';
import {
  type LoadRules,
  loadDistrictObservations,
  loadRegionObservations,
  loadTownObservations,
} from './load-observations.ts';
import { loadDistrictSheets } from './load-sheets.ts';
import { loadSourceOrder, loadSources } from './load-sources.ts';
import { loadWorkbookWords, type WorkbookWords } from './load-workbook-words.ts';
import type { DistrictSheet, Observation, Source } from './observation.ts';
import type { Loaded, Problem } from './problem.ts';
import { createTableReader, type RowOf, type TableTexts } from './read-table.ts';
import {
  AREA_ALLOWED,
  AREA_YEARS,
  type AreaAllowed,
  ENTERPRISE_STAFF,
  EXCLUSIONS,
  PLACES,
  RELEVELS,
  SERIES,
  SERIES_BREAKS,
  type SeriesBreak,
  type SeriesDefinition,
  STEPS,
  type StaffRule,
  type StepCause,
  UNITS,
} from './rule-tables.ts';

/** Rows read and rows used of one table. */
export interface TableCount {
  readonly read: number;
  readonly used: number;
}

/** Everything the tables hold after loading, with every problem met on the way. */
export interface LoadedTables {
  /** Figures of the 27 towns at the levels town, admin and district. */
  readonly observations: readonly Observation[];
  readonly districtObservations: readonly Observation[];
  readonly regionObservations: readonly Observation[];
  readonly facts: readonly RowOf<typeof FACTS>[];
  readonly needs: readonly RowOf<typeof NEEDS>[];
  readonly enterprises: readonly RowOf<typeof ENTERPRISES>[];
  readonly projects: readonly RowOf<typeof PROJECTS>[];
  /** Whom each printed staff of an enterprise counts. */
  readonly staff: readonly StaffRule[];
  /** Investment in fixed assets by use, each edition by itself. */
  readonly investment: readonly RowOf<typeof INVESTMENT_BY_USE>[];
  readonly sources: readonly Source[];
  readonly series: readonly SeriesDefinition[];
  readonly breaks: readonly SeriesBreak[];
  readonly steps: readonly StepCause[];
  /** Figures that look like another area's and are the town's own, or its district's as well. */
  readonly areaAllowed: readonly AreaAllowed[];
  /** Towns that a sheet of a workbook holds, by its name in plain letters. */
  readonly sheetTowns: WorkbookWords['sheets'];
  readonly districtSheets: readonly DistrictSheet[];
  /** Names of branches, sections, uses of investment, units, kinds of breaks, sources and publishers. */
  readonly names: NamesByList;
  readonly problems: readonly Problem[];
  /** By file name. */
  readonly counts: Readonly<Record<string, TableCount>>;
}

/** Loads all tables from their texts by file name; never throws, a bad or missing file is a problem and the rest still loads. */
export function loadTables(texts: TableTexts): LoadedTables {
  const read = createTableReader(texts);
  const series = read(SERIES);
  const units = read(UNITS);
  const places = read(PLACES);
  const exclusions = read(EXCLUSIONS);
  const relevels = read(RELEVELS);
  const allowed = read(AREA_ALLOWED);
  const areaYears = read(AREA_YEARS);
  const breaks = read(SERIES_BREAKS);
  const steps = read(STEPS);
  const sourceRows = read(SOURCES);
  const order = loadSourceOrder(read);
  const sheets = loadDistrictSheets(read);
  const facts = read(FACTS);
  const names = loadNames(read, {
    branch: BRANCHES,
    section: SECTIONS,
    use: INVESTMENT_USES,
    unit: series.rows.map(({ unit }) => unit),
    break: breaks.rows.map(({ kind }) => kind),
    airport: facts.rows.filter(({ unit }) => unit === 'airport').map(({ value }) => value),
    source: sourceRows.rows.filter(({ titleLang }) => titleLang === '').map(({ title }) => title),
    publisher: [],
  });
  const sources = loadSources(sourceRows, names.names);
  const words = loadWorkbookWords(read);
  const rules: LoadRules = {
    series: new Map(series.rows.map((one) => [one.id, one])),
    units: groupBy(units.rows, (rule) => rule.printedUnit),
    exclusions: groupBy(exclusions.rows, (rule) => rule.series),
    relevels: groupBy(relevels.rows, (rule) => `${rule.townId}|${rule.series}`),
    rank: order.rank,
  };
  const towns = loadTownObservations(read, rules);
  const districts = loadDistrictObservations(read, rules);
  const regions = loadRegionObservations(read, rules);
  const needs = read(NEEDS);
  const enterprises = read(ENTERPRISES);
  const projects = read(PROJECTS);
  const staff = read(ENTERPRISE_STAFF);
  const toBeRead = read(TO_BE_READ);
  const investment = read(INVESTMENT_BY_USE);
  const loaded: Readonly<Record<string, Loaded<unknown>>> = {
    'town-observations.csv': towns,
    'district-observations.csv': districts,
    'region-observations.csv': regions,
    'facts.csv': facts,
    'needs.csv': needs,
    'enterprises.csv': enterprises,
    'projects.csv': projects,
    'enterprise-staff.csv': staff,
    'to-be-read.csv': toBeRead,
    'investment-by-use.csv': investment,
    'sources.csv': sources,
    'series.csv': series,
    'units.csv': units,
    'places.csv': places,
    'excluded.csv': exclusions,
    'relevel.csv': relevels,
    'area-allowed.csv': allowed,
    'area-years.csv': areaYears,
    'series-breaks.csv': breaks,
    'steps.csv': steps,
    'district-sheets.csv': sheets,
  };
  return {
    observations: towns.rows,
    areaAllowed: allowed.rows,
    districtObservations: districts.rows,
    regionObservations: regions.rows,
    facts: facts.rows,
    needs: needs.rows,
    enterprises: enterprises.rows,
    projects: projects.rows,
    staff: staff.rows,
    investment: investment.rows,
    sources: sources.rows,
    series: series.rows,
    breaks: breaks.rows,
    steps: steps.rows,
    sheetTowns: words.sheets,
    districtSheets: sheets.rows,
    names: names.names,
    problems: [
      ...Object.values(loaded).flatMap((one) => one.problems),
      ...order.problems,
      ...words.problems,
      ...names.problems,
      ...findEarlyRows(regions.rows, places.rows),
      ...checkTranslations(
        [
          ...facts.rows.map(factTexts),
          ...enterprises.rows.map(enterpriseTexts),
          ...projects.rows.map(projectTexts),
        ].flatMap(translationsOf),
        toBeRead.rows,
      ),
      ...areaYears.rows.slice(0, 1).flatMap((decided) =>
        checkAreas({
          decided,
          observations: towns.rows,
          series: series.rows,
          breaks: breaks.rows,
          allowed: allowed.rows,
        }),
      ),
    ],
    counts: Object.fromEntries(
      Object.entries(loaded).map(([file, one]) => [file, { read: one.read, used: one.rows.length }]),
    ),
  };
}

/** A plain map: a hundred thousand look-ups are faster than in d3's own. */
function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  return new Map(group(rows, key));
}

/** Figures of a region for years before it existed were counted back later: they stay, and are named. */
function findEarlyRows(
  observations: readonly Observation[],
  places: readonly RowOf<typeof PLACES>[],
): Problem[] {
  const existsFrom = new Map(places.map((place) => [place.id, place.existsFrom]));
  return observations
    .filter((one) => one.year < (existsFrom.get(one.placeId) ?? Number.NEGATIVE_INFINITY))
    .map((one) => ({
      kind: 'before-region',
      severity: 'note',
      file: 'region-observations.csv',
      line: Number(one.row.split(':')[1]),
      column: 'year',
      message: `${one.placeId} exists since ${existsFrom.get(one.placeId)}; ${one.series} ${one.year} was counted back for its present area.`,
      hint: 'Nothing to fix; do not add it to the figures of the region it belonged to.',
    }));
}
