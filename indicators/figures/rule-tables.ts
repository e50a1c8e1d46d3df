import { AREA_KINDS, AREA_TESTS } from './areas/area-kinds.ts';
import {
  from,
  idOf,
  integer,
  listOf,
  names,
  number,
  oneOf,
  optional,
  patternOf,
  text,
  where,
  year,
} from './columns.ts';
import { LEVELS } from './observation.ts';
import { type RowFault, type RowOf, table } from './read-table.ts';

/** Whom a printed staff of an enterprise counts. */
export const STAFF_COUNTS = ['town', 'town-part', 'group', 'part', 'undated'] as const;

/** A town, a region or the nation. */
export const PLACE_ID = idOf('places.csv', 'place_id');
/** A printed series. */
export const SERIES_ID = idOf('series.csv', 'series');
/** A source. */
export const SOURCE_ID = idOf('sources.csv', 'source_id');
/** A unit as printed. */
export const PRINTED_UNIT = idOf('units.csv', 'printed_unit');
/** Where a figure of the tables of towns may hold. */
export const TOWN_LEVEL = oneOf(['town', 'admin', 'district']);
/** What a sheet of a regional workbook is about. */
export const SHEET_LEVEL = oneOf(['district', 'city', 'monotown', 'region']);

const SHEET = ['district-sheets.csv', 'region_code/level/sheet'] as const;
const PLACE_OR_SHEET = patternOf(['places.csv', 'place_id'], SHEET);

/** The ids that the tables of figures may name. */
export const PLACES = table({
  file: 'places.csv',
  key: ['place_id'],
  fields: {
    id: from('place_id', text),
    kind: oneOf(['town', 'region', 'nation']),
    nameEn: text,
    within: optional(PLACE_ID),
    /** First year of its existence, or null if older than the tables. */
    existsFrom: optional(year),
  },
});

/** The printed series: what is counted and in which base unit. */
export const SERIES = table({
  file: 'series.csv',
  key: ['series'],
  fields: {
    id: from('series', text),
    names: names('name'),
    /** Base unit to which every printed unit is converted, such as `persons` or `tenge`. */
    unit: idOf('units.csv', 'unit'),
    /** Digits after the point on screen. */
    decimals: integer,
    kind: oneOf(['count', 'rate', 'money']),
    /** What the figure of an area grows with, which decides how it is tested to be the town's own. */
    areaKind: oneOf(AREA_KINDS),
    /** Lowest and highest plausible value in the base unit, or null for no bound. */
    min: optional(number),
    max: optional(number),
    /** A step by more than this factor against both neighbouring years is held back; null = not checked. */
    maxStep: optional(number),
    /** Id of the series that counts the same thing and takes its rows, or null. */
    sameAs: optional(SERIES_ID),
  },
});
/** A printed series. */
export type SeriesDefinition = RowOf<typeof SERIES>;

/** Which printed unit converts to which base unit, and by which factor. */
export const UNITS = table({
  file: 'units.csv',
  key: ['printed_unit', 'unit'],
  fields: {
    printedUnit: text,
    unit: text,
    factor: where(number, (factor) => factor > 0, 'a number above 0'),
  },
});
/** A printed unit and what it makes of the base unit. */
export type UnitRule = RowOf<typeof UNITS>;

/** Ranks of sources, lower first; the longest matching pattern decides. */
export const SOURCE_ORDER = table({
  file: 'source-order.csv',
  key: ['source_id'],
  fields: {
    rank: integer,
    pattern: from('source_id', patternOf(['sources.csv', 'source_id'])),
    reason: text,
  },
});

/** Years from which a series no longer joins its past. */
export const SERIES_BREAKS = table({
  file: 'series-breaks.csv',
  fields: {
    placeId: PLACE_OR_SHEET,
    level: optional(oneOf(LEVELS)),
    series: listOf(patternOf(['series.csv', 'series']), ' '),
    /** First year of the new count. */
    fromYear: year,
    kind: oneOf([
      'census',
      'definition',
      'sole-traders',
      'wages',
      'classification',
      'boundary',
      'borders',
      'source',
      'legal-seat',
      'unexplained',
    ]),
    /** Which side counts something else than the series says: it is shown, never scored; null = neither. */
    notScored: optional(oneOf(['before', 'after'])),
    reason: text,
  },
});
/** A year from which a series no longer joins its past. */
export type SeriesBreak = RowOf<typeof SERIES_BREAKS>;

/** Steps that others did not make, with their cause. */
export const STEPS = table({
  file: 'steps.csv',
  key: ['town_id', 'level', 'series', 'years'],
  fields: {
    townId: PLACE_ID,
    level: TOWN_LEVEL,
    /** Series that moved together. */
    series: listOf(SERIES_ID, ' '),
    /** Of a release the years to which it steps; of a spike and a misprint the years that stand apart. */
    years: listOf(year, ' '),
    /** `release`: a real fall or rise; `spike`: one year apart from both its neighbours; `misprint`: never scored. */
    kind: oneOf(['release', 'spike', 'misprint']),
    cause: text,
  },
});
/** Steps with their cause. */
export type StepCause = RowOf<typeof STEPS>;

/** Figures whose sheet is of another level than it says. */
export const RELEVELS = table({
  file: 'relevel.csv',
  key: ['town_id', 'series', 'level_printed', 'from_year'],
  fields: {
    townId: PLACE_ID,
    series: SERIES_ID,
    levelPrinted: TOWN_LEVEL,
    levelReal: TOWN_LEVEL,
    /**
     * `yes`: the moved figure is the more exact one and replaces that of the real level's own sheet; `no`: it is used
     * where that sheet prints none; `never`: it is a part of the real level's figure and is set aside.
     */
    wins: oneOf(['yes', 'no', 'never']),
    fromYear: optional(year, Number.NEGATIVE_INFINITY),
    toYear: optional(year, Number.POSITIVE_INFINITY),
    reason: text,
  },
});
/** A correction of the level of a sheet. */
export type Relevel = RowOf<typeof RELEVELS>;

/** Figures on a town's sheet that look like another area's and are the town's own all the same. */
export const AREA_ALLOWED = table({
  file: 'area-allowed.csv',
  key: ['town_id', 'series', 'test', 'from_year'],
  fields: {
    townId: PLACE_ID,
    series: SERIES_ID,
    test: oneOf(AREA_TESTS),
    fromYear: year,
    toYear: year,
    /** The district publishes one average or rate for itself and its town: grade B, never a strength or weakness. */
    publishedFor: optional(oneOf(['district'])),
    reason: text,
  },
});
/** A figure that looks like another area's and is not. */
export type AreaAllowed = RowOf<typeof AREA_ALLOWED>;

/** Years whose median decides whose registrations, money and output are. */
export const AREA_YEARS = table({
  file: 'area-years.csv',
  fields: { fromYear: year, toYear: year, reason: text },
  check: ({ fromYear, toYear }) =>
    fromYear <= toYear
      ? []
      : [
          {
            kind: 'wrong-years',
            column: 'to_year',
            message: `The years ${fromYear} to ${toYear} are in no order.`,
            hint: 'Put the earlier year first.',
          },
        ],
});

/** Whom a printed staff of a city-forming enterprise counts; one without a row is not used. */
export const ENTERPRISE_STAFF = table({
  file: 'enterprise-staff.csv',
  key: ['town_id', 'series'],
  fields: {
    townId: PLACE_ID,
    series: SERIES_ID,
    /**
     * `town`: its staff in the town; `town-part`: a part of the enterprise, all of it in the town; `group`: a whole group
     * of companies; `part`: a department, or one plant of several towns; `undated`: without a year. Only the first two
     * say how many jobs the town has from it.
     */
    counts: oneOf(STAFF_COUNTS),
    reason: text,
  },
});
/** Whom a printed staff counts. */
export type StaffRule = RowOf<typeof ENTERPRISE_STAFF>;

/** Rows that are held back by hand; blank columns match everything. */
export const EXCLUSIONS = table({
  file: 'excluded.csv',
  fields: {
    table: oneOf(['town-observations', 'region-observations', 'district-observations']),
    placeId: PLACE_OR_SHEET,
    series: SERIES_ID,
    level: optional(oneOf(LEVELS)),
    fromYear: optional(year, Number.NEGATIVE_INFINITY),
    toYear: optional(year, Number.POSITIVE_INFINITY),
    sourceId: optional(SOURCE_ID),
    reason: text,
  },
});
/** A rule that holds rows back. */
export type Exclusion = RowOf<typeof EXCLUSIONS>;

/** Which sheets add up to a region without counting output twice. */
export const DISTRICT_SHEETS = table({
  file: 'district-sheets.csv',
  key: ['region_code', 'sheet', 'level'],
  fields: {
    regionId: from('region_code', PLACE_ID),
    sheet: text,
    level: SHEET_LEVEL,
    role: oneOf(['part', 'inside', 'whole', 'twice']),
    parentSheet: optional(text),
    reason: optional(text, ''),
  },
  check: ({ regionId, parentSheet }, known) =>
    parentSheet !== null &&
    known('district-sheets.csv', 'region_code/sheet')?.has(`${regionId}/${parentSheet}`) === false
      ? [unknownSheet('parent_sheet', parentSheet)]
      : [],
});

/** Lists of things that pages name and no other table does. */
export const NAME_LISTS = [
  'branch',
  'section',
  'use',
  'unit',
  'break',
  'airport',
  'source',
  'publisher',
] as const;
export type NameList = (typeof NAME_LISTS)[number];

/** Names of branches, sections, uses of investment, units, kinds of breaks, airports, sources and publishers. */
export const NAMES = table({
  file: 'names.csv',
  key: ['list', 'id'],
  fields: { list: oneOf(NAME_LISTS), id: text, names: names('name') },
});

/** The tables of rules and words for figures. */
export const RULE_TABLES = [
  PLACES,
  SERIES,
  UNITS,
  SOURCE_ORDER,
  SERIES_BREAKS,
  STEPS,
  RELEVELS,
  AREA_ALLOWED,
  AREA_YEARS,
  EXCLUSIONS,
  DISTRICT_SHEETS,
  ENTERPRISE_STAFF,
  NAMES,
];

/** The fault of a row whose sheet is not among the sheets of its region. */
export function unknownSheet(column: string, sheet: string): RowFault {
  return {
    kind: 'unknown-id',
    column,
    message: `The sheet "${sheet}" is not in district-sheets.csv for its region.`,
    hint: 'Write it as in the column "sheet" there, or add a row.',
  };
}
