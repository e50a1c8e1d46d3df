import { readFileSync } from 'node:fs';
import {
  as,
  either,
  from,
  idOf,
  integer,
  listOf,
  names,
  number,
  oneOf,
  optional,
  printedNames,
  text,
  texts,
  where,
  year,
  yearFrom,
} from '../../indicators/figures/columns.ts';
import { describeProblem, errorAt, type Problem } from '../../indicators/figures/problem.ts';
import {
  createTableReader,
  type RowOf,
  type TableTexts,
  table,
} from '../../indicators/figures/read-table.ts';

const lat = where(number, (degrees) => degrees >= 40 && degrees <= 56, 'a latitude from 40 to 56');
const lon = where(number, (degrees) => degrees >= 46 && degrees <= 88, 'a longitude from 46 to 88');
const words = optional(text);
const wordList = optional(listOf(text, ';'), []);
const FIRST_FOUNDED = 1600;
const CITY = as(idOf('cities.csv', 'geonameid'), Number);

const TOWNS = table({
  file: 'towns.csv',
  key: ['id'],
  fields: {
    id: text,
    names: names('name'),
    formerName: texts('former_name'),
    lat,
    lon,
    coordSource: text,
    regionEn: text,
    regionRu: text,
    regionId: from('iso_3166_2', idOf('regions.csv', 'id')),
    foundedYear: optional(yearFrom(FIRST_FOUNDED)),
    townStatusYear: optional(yearFrom(FIRST_FOUNDED)),
    foundingSource: words,
    foundingNote: words,
    type: text,
    cfeName: printedNames('cfe_name'),
    cfeProduct: words,
    sections: from(
      'industry_section_oked',
      optional(
        listOf(
          where(text, (letter) => /^[A-U]$/.test(letter), 'a section letter from A to U'),
          ',',
        ),
        [],
      ),
    ),
    ownerGroup: words,
    cfeEmployees: optional(integer),
    cfeEmployeesYear: optional(year),
    cfeEmployeesSource: words,
    cfeState: words,
    cfeSources: from('cfe_source', wordList),
    programmePotentialClass: words,
    programmeClassSource: words,
    comprehensivePlan: words,
    bnsMonotownTablesYears: words,
    laterStatus: words,
    laterStatusSources: from('later_status_source', wordList),
    residents: integer,
    residentsYear: year,
    residentsSource: text,
    geonameid: optional(integer),
    industry: oneOf([
      'metals',
      'ores',
      'coal',
      'oil-gas',
      'chemicals',
      'energy',
      'science',
      'machinery',
      'minerals',
    ]),
    industryColumn: text,
    operation: optional(oneOf(['operating', 'partly', 'stopped', 'diversified'])),
    operationColumn: words,
    operationYear: optional(year),
    operationSince: optional(year),
    closingYear: optional(year),
    closingAnnounced: optional(year),
    leftList: either('yes', 'no'),
    validTo: optional(year),
    validToColumn: words,
  },
});

const REGIONS = table({
  file: 'regions.csv',
  key: ['id'],
  fields: {
    id: where(text, (code) => /^KZ-\d{2}$/.test(code), 'an ISO 3166-2 code such as KZ-10'),
    names: names('name'),
    shortNames: names('short'),
    kind: oneOf(['region', 'city']),
    centreNames: names('centre'),
    centreGeonameid: CITY,
    centreLat: lat,
    centreLon: lon,
    bordersSince: optional(year),
  },
});

const CENTRES = table({
  file: 'regional-centres.csv',
  key: ['region_id', 'from_year'],
  fields: {
    regionId: idOf('regions.csv', 'id'),
    fromYear: year,
    toYear: optional(year),
    geonameid: CITY,
    centre: text,
    note: words,
  },
});

const CITIES = table({
  file: 'cities.csv',
  key: ['geonameid'],
  fields: {
    geonameid: integer,
    names: names('name'),
    lat,
    lon,
    townId: optional(idOf('towns.csv', 'id')),
    rank: as(oneOf(['1', '2', '3']), (rank) => (rank === '1' ? 1 : rank === '2' ? 2 : 3)),
    isOver100000: from('over_100000', either('yes', 'no')),
    regionId: from('region', idOf('regions.csv', 'id')),
  },
});

const WATERS = table({
  file: 'waters.csv',
  key: ['id'],
  fields: { id: text, names: names('name'), lat: number, lon: number },
});

const NEIGHBOURS = table({
  file: 'neighbours.csv',
  key: ['source_name'],
  fields: { sourceName: text, names: names('name') },
});

/** One line of `towns.csv`. */
export type TownRow = RowOf<typeof TOWNS>;
/** One line of `regional-centres.csv`: a centre from the first to the last year, or to this day. */
export type CentreRow = RowOf<typeof CENTRES>;
/** One line of `cities.csv`. */
export type CityRow = RowOf<typeof CITIES>;

/** All tables of `geodata/tables`: places, and names and a point of waters, and names of neighbours by that of the source. */
export interface Tables {
  readonly towns: readonly TownRow[];
  readonly regions: readonly RowOf<typeof REGIONS>[];
  readonly centres: readonly CentreRow[];
  readonly cities: readonly CityRow[];
  readonly waters: readonly RowOf<typeof WATERS>[];
  readonly neighbours: readonly RowOf<typeof NEIGHBOURS>[];
}

/** The declared tables of `geodata/tables`. */
export const GEODATA_TABLES = [TOWNS, REGIONS, CENTRES, CITIES, WATERS, NEIGHBOURS];

/** Loads all tables from their texts by file name; rows at fault are left out and named. */
export function loadGeodata(texts: TableTexts): {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
} {
  const read = createTableReader(texts);
  const loaded = {
    towns: read(TOWNS),
    regions: read(REGIONS),
    centres: read(CENTRES),
    cities: read(CITIES),
    waters: read(WATERS),
    neighbours: read(NEIGHBOURS),
  };
  const { towns, regions, centres, cities, waters, neighbours } = loaded;
  return {
    tables: {
      towns: towns.rows,
      regions: regions.rows,
      centres: centres.rows,
      cities: cities.rows,
      waters: waters.rows,
      neighbours: neighbours.rows,
    },
    problems: [...Object.values(loaded).flatMap(({ problems }) => problems), ...otherYears(towns.rows)],
  };
}

/** An error for every town whose residents are of another year than those of the first one. */
function otherYears(towns: readonly TownRow[]): readonly Problem[] {
  const [first] = towns;
  return towns
    .filter(({ residentsYear }) => residentsYear !== first?.residentsYear)
    .map(({ line, residentsYear }) =>
      errorAt({
        kind: 'other-year',
        file: TOWNS.file,
        line,
        column: 'residents_year',
        message: `${residentsYear} is not ${first?.residentsYear}, the year of the residents of ${first?.id}.`,
        hint: 'Write the residents of all towns of one and the same year: maps and tables set them side by side.',
      }),
    );
}

/** Texts of `geodata/tables` by file name. */
export function readTableTexts(): TableTexts {
  const files = GEODATA_TABLES.map(({ file }) => file);
  const textOf = (file: string): string =>
    readFileSync(new URL(`../tables/${file}`, import.meta.url), 'utf8');
  return Object.fromEntries(files.map((file) => [file, textOf(file)]));
}

/** All tables of `geodata/tables`; throws with the list of problems where one is at fault. */
export function readTables(): Tables {
  const { tables, problems } = loadGeodata(readTableTexts());
  if (problems.length > 0)
    throw new Error(`The tables of geodata are at fault:\n${problems.map(describeProblem).join('\n')}`);
  return tables;
}
