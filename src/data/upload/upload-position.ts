import type { LonLat } from '../../../geodata/types.ts';
import { type NumberMark, writtenNumber } from '../../../indicators/coinr/written-number.ts';
import type { ColumnFacts } from './column-facts.ts';
import { headerHint } from './column-words.ts';

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

const DEGREES =
  /^([NSEWСЮВЗ])?\s*([+-]?\d+(?:[.,]\d+)?)\s*°?\s*(?:(\d+(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|''|”|’’)\s*)?(?:([NSEW])|([сюзв])\.?\s?[шд]?\.?)?$/iu;

/** Degrees as people write them: `50.2`, `50,2`, `50.2N`, `50°18'00"`, `50°18' с. ш.`; NaN for any other text. */
export function readDegrees(text: string, mark: NumberMark | null): number {
  const plain = writtenNumber(text, mark ?? { mark: 'point', isOwn: true });
  if (typeof plain === 'number') return plain;
  const found = DEGREES.exec(text.trim());
  if (found === null) return Number.NaN;
  const [degrees = 0, minutes = 0, seconds = 0] = found
    .slice(2, 5)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  if (minutes >= 60 || seconds >= 60) return Number.NaN;
  const side = (found[1] ?? found[5] ?? found[6] ?? '').toUpperCase();
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  return degrees < 0 || ['S', 'W', 'Ю', 'З'].includes(side) ? -size : size;
}

const PAIR =
  /^(?:(POINT)\s*\(\s*)?([+-]?\d+(?:\.\d+)?|\d+,\d+)\s*(?:[,;]\s*|\s+)([+-]?\d+(?:\.\d+)?|\d+,\d+)\s*\)?$/i;

/** Both degrees of a cell such as `50.2, 70.5` (latitude first) or `POINT (70.5 50.2)`; null for any other text. */
export function readPair(text: string): LonLat | null {
  const found = PAIR.exec(text.trim());
  if (found === null) return null;
  const [first = Number.NaN, second = Number.NaN] = found
    .slice(2)
    .map((part) => Number(part.replace(',', '.')));
  if (found[1] !== undefined) return [first, second];
  return isInside(first, second) && !isInside(second, first) ? [first, second] : [second, first];
}

/** Columns of longitude and latitude by their headers, or `X` and `Y` that lie in the country; one column may hold both. */
export function positionColumns(
  columns: readonly ColumnFacts[],
  sample: readonly (readonly string[])[],
): { readonly lon: number | null; readonly lat: number | null } {
  const of = (role: 'lon' | 'lat'): number | null =>
    columns.find(({ name, filled }) => filled > 0 && headerHint(name)?.role === role)?.at ?? null;
  const [lon, lat] = [of('lon'), of('lat')];
  if (lon !== null || lat !== null) return { lon, lat };
  const named = (words: readonly string[]): number | null =>
    columns.find(({ name, filled }) => filled > 0 && words.includes(name.trim().toLowerCase()))?.at ?? null;
  const [x, y] = [named(['x', 'х']), named(['y', 'у'])];
  if (x !== null && y !== null) {
    const share = (a: number, b: number): number =>
      sample.filter((values) =>
        isInside(readDegrees(values[a] ?? '', null), readDegrees(values[b] ?? '', null)),
      ).length;
    const [east, north] = [share(x, y), share(y, x)];
    if (Math.max(east, north) * 2 > sample.length)
      return east >= north ? { lon: x, lat: y } : { lon: y, lat: x };
  }
  const both = columns.find(
    ({ name, at, filled }) =>
      filled > 0 &&
      /coord|координат|location|latlon|lat.*lon|geom|wkt|point/i.test(name) &&
      sample.filter((values) => readPair(values[at] ?? '') !== null).length * 2 > sample.length,
  );
  return both === undefined ? { lon: null, lat: null } : { lon: both.at, lat: both.at };
}
