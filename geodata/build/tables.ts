import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';
import { textColumns } from '../languages.ts';

const text = z.string().trim().min(1);
const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === '' ? null : value));
const number = text.transform(Number).pipe(z.number());
const optionalNumber = z
  .string()
  .trim()
  .transform((value) => (value === '' ? null : Number(value)))
  .pipe(z.number().nullable());
const latitude = number.pipe(z.number().min(40).max(56));
const longitude = number.pipe(z.number().min(46).max(88));
const code = z.string().regex(/^KZ-\d{2}$/, 'is not an ISO 3166-2 code such as KZ-10');
const names = textColumns('name', text);

const townRow = z.object({
  id: text,
  ...names,
  former_names: optionalText,
  lat: latitude,
  lon: longitude,
  iso_3166_2: code,
  founded_year: optionalNumber,
  town_status_year: optionalNumber,
  type: text,
  cfe_name: optionalText,
  cfe_product: optionalText,
  industry_section_oked: optionalText,
  owner_group: optionalText,
  cfe_employees: optionalNumber,
  cfe_employees_year: optionalNumber,
  cfe_state: optionalText,
  cfe_source: optionalText,
  later_status: optionalText,
  later_status_source: optionalText,
  population_2023: number,
  geonameid: optionalNumber,
  industry: z.enum([
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
  operation: z
    .enum(['', 'operating', 'partly', 'stopped', 'diversified'])
    .transform((value) => (value === '' ? null : value)),
  valid_to: optionalNumber,
});

const regionRow = z.object({
  id: code,
  ...names,
  ...textColumns('short', text),
  kind: z.enum(['region', 'city']),
  ...textColumns('centre', text),
  centre_geonameid: number,
  centre_lat: latitude,
  centre_lon: longitude,
  borders_since: optionalNumber,
});

const centreRow = z.object({
  region_id: code,
  from_year: number,
  to_year: optionalNumber,
  geonameid: number,
  centre: text,
});

const cityRow = z.object({
  geonameid: number,
  ...names,
  lat: latitude,
  lon: longitude,
  town_id: optionalText,
  rank: z.enum(['1', '2', '3']),
  over_100000: z.enum(['yes', 'no']),
});

const waterRow = z.object({ id: text, ...names, lat: number, lon: number });
const neighbourRow = z.object({ source_name: text, ...names });

/** One line of `towns.csv`, with `line`, its number in the file (the header is line 1). */
export type TownRow = z.infer<typeof townRow> & { readonly line: number };
/** One line of `regions.csv`. */
export type RegionRow = z.infer<typeof regionRow> & { readonly line: number };
/** One line of `regional-centres.csv`: a centre in force from the first to the last year, or still in force. */
export type CentreRow = z.infer<typeof centreRow>;
/** One line of `cities.csv`. */
export type CityRow = z.infer<typeof cityRow> & { readonly line: number };
/** One line of `waters.csv`: names of a lake or sea and a point in it. */
export type WaterRow = z.infer<typeof waterRow>;
/** One line of `neighbours.csv`: names of a country by its name in the source. */
export type NeighbourRow = z.infer<typeof neighbourRow>;

/** All tables of `geodata/tables`. */
export interface Tables {
  readonly towns: readonly TownRow[];
  readonly regions: readonly RegionRow[];
  readonly centres: readonly CentreRow[];
  readonly cities: readonly CityRow[];
  readonly waters: readonly WaterRow[];
  readonly neighbours: readonly NeighbourRow[];
}

/**
 * Reads rows of CSV text by a schema. Each problem names the file, the line and the column. Lines that do not fit
 * are left out of the rows.
 */
export function readRows<Row>(
  file: string,
  csv: string,
  schema: z.ZodType<Row>,
): { readonly rows: readonly (Row & { readonly line: number })[]; readonly problems: readonly string[] } {
  const parsed = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, '').trimEnd(), {
    header: true,
    delimiter: ',',
  });
  const rows: (Row & { line: number })[] = [];
  const problems = parsed.errors.map((error) => `${file}, line ${(error.row ?? 0) + 2}: ${error.message}`);
  parsed.data.forEach((record, i) => {
    const result = schema.safeParse(record);
    if (result.success) rows.push({ ...result.data, line: i + 2 });
    else {
      problems.push(
        ...result.error.issues.map(
          (issue) => `${file}, line ${i + 2}, column ${issue.path.join('.')}: ${issue.message}`,
        ),
      );
    }
  });
  return { rows, problems };
}

/** Reads all tables; throws with the list of all problems where a table is broken, as nothing can be built then. */
export function readTables(): Tables {
  const problems: string[] = [];
  const read = <Row>(file: string, schema: z.ZodType<Row>): readonly (Row & { readonly line: number })[] => {
    const csv = readFileSync(new URL(`../tables/${file}`, import.meta.url), 'utf8');
    const result = readRows(file, csv, schema);
    problems.push(...result.problems);
    return result.rows;
  };
  const tables = {
    towns: read('towns.csv', townRow),
    regions: read('regions.csv', regionRow),
    centres: read('regional-centres.csv', centreRow),
    cities: read('cities.csv', cityRow),
    waters: read('waters.csv', waterRow),
    neighbours: read('neighbours.csv', neighbourRow),
  };
  if (problems.length > 0) throw new Error(`The tables of geodata cannot be read:\n${problems.join('\n')}`);
  return tables;
}
