import type { LonLat } from '../../../geodata/types.ts';

/** Box that holds Kazakhstan, in degrees. */
const COUNTRY = { west: 46, east: 88, south: 40, north: 56 };

/** A position, or what is wrong with the two cells; both are null where the cells are empty. */
export interface ReadPosition {
  readonly at: LonLat | null;
  readonly problem: 'half-position' | 'wrong-position' | 'swapped-position' | 'outside-country' | null;
}

/** Reads longitude and latitude, in degrees; `null` cells are empty, and NaN marks one that is no number. */
export function readPosition(lon: number | null, lat: number | null): ReadPosition {
  if (lon === null && lat === null) return { at: null, problem: null };
  if (lon === null || lat === null) return { at: null, problem: 'half-position' };
  if (isInside(lon, lat)) return { at: [lon, lat], problem: null };
  if (isInside(lat, lon)) return { at: null, problem: 'swapped-position' };
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return { at: null, problem: 'wrong-position' };
  return { at: [lon, lat], problem: 'outside-country' };
}

function isInside(lon: number, lat: number): boolean {
  return lon >= COUNTRY.west && lon <= COUNTRY.east && lat >= COUNTRY.south && lat <= COUNTRY.north;
}
