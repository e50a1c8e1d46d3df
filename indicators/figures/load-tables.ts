import { BRANCHES, SECTIONS } from '../built-files.ts';
import { loadExclusions, loadRelevels } from './load-corrections.ts';
import { loadEnterprises, loadFacts, loadProjects } from './load-facts.ts';
import { loadNames, type NamesByList } from './load-names.ts';
import {
  type LoadRules,
  loadDistrictObservations,
  loadRegionObservations,
  loadTownObservations,
} from './load-observations.ts';
import { type KnownPlace, loadDistrictSheets, loadPlaces } from './load-places.ts';
import { loadBreaks, loadSeries, loadSourceOrder, loadUnits, type TableTexts } from './load-rules.ts';
import { loadSources } from './load-sources.ts';
import type {
  DistrictSheet,
  EnterpriseFigure,
  Loaded,
  Observation,
  Problem,
  Project,
  SeriesBreak,
  SeriesDefinition,
  Source,
  TownFact,
} from './observation.ts';

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
  readonly facts: readonly TownFact[];
  readonly enterprises: readonly EnterpriseFigure[];
  readonly projects: readonly Project[];
  readonly sources: readonly Source[];
  readonly series: readonly SeriesDefinition[];
  readonly breaks: readonly SeriesBreak[];
  readonly districtSheets: readonly DistrictSheet[];
  /** Names of branches, sections, units and kinds of breaks. */
  readonly names: NamesByList;
  readonly problems: readonly Problem[];
  /** By file name. */
  readonly counts: Readonly<Record<string, TableCount>>;
}

/** Loads all tables from their texts by file name; never throws, a bad or missing file is a problem and the rest still loads. */
export function loadTables(texts: TableTexts): LoadedTables {
  const series = loadSeries(texts);
  const units = loadUnits(texts);
  const sources = loadSources(texts);
  const places = loadPlaces(texts);
  const exclusions = loadExclusions(texts);
  const relevels = loadRelevels(texts);
  const order = loadSourceOrder(texts);
  const breaks = loadBreaks(texts);
  const sheets = loadDistrictSheets(texts);
  const names = loadNames(texts, {
    branch: BRANCHES,
    section: SECTIONS,
    unit: series.rows.map(({ unit }) => unit),
    break: breaks.rows.map(({ kind }) => kind),
  });
  const rules: LoadRules = {
    placeIds: new Set(places.rows.map((one) => one.id)),
    series: new Map(series.rows.map((one) => [one.id, one])),
    units: groupBy(units.rows, (rule) => rule.printed),
    sourceIds: new Set(sources.rows.map((one) => one.id)),
    exclusions: groupBy(exclusions.rows, (rule) => rule.series),
    relevels: groupBy(relevels.rows, (rule) => `${rule.townId}|${rule.series}`),
    rank: order.rank,
  };
  const towns = loadTownObservations(texts, rules);
  const districts = loadDistrictObservations(texts, rules);
  const regions = loadRegionObservations(texts, rules);
  const facts = loadFacts(texts, rules);
  const enterprises = loadEnterprises(texts, rules);
  const projects = loadProjects(texts, rules);
  const loaded: Readonly<Record<string, Loaded<unknown>>> = {
    'town-observations.csv': towns,
    'district-observations.csv': districts,
    'region-observations.csv': regions,
    'facts.csv': facts,
    'enterprises.csv': enterprises,
    'projects.csv': projects,
    'sources.csv': sources,
    'series.csv': series,
    'units.csv': units,
    'places.csv': places,
    'excluded.csv': exclusions,
    'relevel.csv': relevels,
    'series-breaks.csv': breaks,
    'district-sheets.csv': sheets,
  };
  return {
    observations: towns.rows,
    districtObservations: districts.rows,
    regionObservations: regions.rows,
    facts: facts.rows,
    enterprises: enterprises.rows,
    projects: projects.rows,
    sources: sources.rows,
    series: series.rows,
    breaks: breaks.rows,
    districtSheets: sheets.rows,
    names: names.names,
    problems: [
      ...Object.values(loaded).flatMap((one) => one.problems),
      ...order.problems,
      ...names.problems,
      ...findEarlyRows(regions.rows, places.rows),
    ],
    counts: Object.fromEntries(
      Object.entries(loaded).map(([file, one]) => [file, { read: one.read, used: one.rows.length }]),
    ),
  };
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** Figures of a region for years before it existed were counted back later: they stay, and are named. */
function findEarlyRows(observations: readonly Observation[], places: readonly KnownPlace[]): Problem[] {
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
      mend: 'Nothing to mend; do not add it to the figures of the region it belonged to.',
    }));
}
