import type { LonLat, MapBox } from './types.ts';

/** Standard parallels of all our maps and grids, degrees north. */
export const PARALLELS = [43, 53] as const;

/** Central meridian of the map, degrees east. */
export const CENTRAL_MERIDIAN = 67;

/** Projection with the scale and offset that put it into a box. */
export type Placement = Pick<MapBox, 'projection' | 'scale' | 'translate'>;

/** The box that holds the country, into which the moving map is fitted: degrees. */
export const COUNTRY = { west: 46.4, south: 40.5, east: 87.4, north: 55.5 } as const;

/** A projection between degrees and radii of the sphere that keeps areas; x grows to the east, y to the north. */
export interface EqualArea {
  readonly forward: (position: LonLat) => readonly [x: number, y: number];
  readonly inverse: (point: readonly [x: number, y: number]) => LonLat;
}

const RADIANS = Math.PI / 180;
const SINE_SOUTH = Math.sin(PARALLELS[0] * RADIANS);
const CONE = (SINE_SOUTH + Math.sin(PARALLELS[1] * RADIANS)) / 2;
const CONSTANT = 1 + SINE_SOUTH * (2 * CONE - SINE_SOUTH);
const RADIUS_EQUATOR = Math.sqrt(CONSTANT) / CONE;

/**
 * Conic equal-area on the sphere, with the origin where the meridians meet: J. P. Snyder, Map
 * Projections – A Working Manual, USGS 1395 (1987), eq. 14-1 to 14-11. Equal to d3-geo, whose code the first page need
 * not load.
 */
export function equalArea(centralMeridian: number): EqualArea {
  return {
    forward: ([lon, lat]) => {
      const radius = Math.sqrt(CONSTANT - 2 * CONE * Math.sin(lat * RADIANS)) / CONE;
      const angle = (lon - centralMeridian) * RADIANS * CONE;
      return [radius * Math.sin(angle), -radius * Math.cos(angle)];
    },
    inverse: ([x, y]) => {
      const sine = (CONSTANT - (Math.hypot(x, y) * CONE) ** 2) / (2 * CONE);
      return [centralMeridian + Math.atan2(x, -y) / CONE / RADIANS, Math.asin(sine) / RADIANS];
    },
  };
}

const MAP = equalArea(CENTRAL_MERIDIAN);

/** Degrees to radii of the sphere, x to the east, y to the north. */
const FORWARD: Readonly<Record<Placement['projection'], EqualArea['forward']>> = {
  'equal-area': (position) => {
    const [x, y] = MAP.forward(position);
    return [x, y + RADIUS_EQUATOR];
  },
  // Web Mercator, as the moving map draws it.
  mercator: ([lon, lat]) => [lon * RADIANS, Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2))],
};

/** Puts a point into a box; x grows to the east, y to the south, in units of the box. */
export function projectPoint(
  { projection, scale, translate }: Placement,
  position: LonLat,
): readonly [x: number, y: number] {
  const [x, y] = FORWARD[projection](position);
  return [translate[0] + scale * x, translate[1] - scale * y];
}

/** The box of {@link COUNTRY} in Web Mercator, `width` units wide. */
export function mercatorBox(width: number): MapBox {
  const plain: Placement = { projection: 'mercator', scale: 1, translate: [0, 0] };
  const [left, top] = projectPoint(plain, [COUNTRY.west, COUNTRY.north]);
  const [right, bottom] = projectPoint(plain, [COUNTRY.east, COUNTRY.south]);
  const scale = width / (right - left);
  return { ...plain, width, height: (bottom - top) * scale, scale, translate: [-left * scale, -top * scale] };
}

/** The position of a point of a {@link mercatorBox}, in degrees. */
export function mercatorPosition({ scale, translate }: MapBox, [x, y]: readonly [number, number]): LonLat {
  const north = (translate[1] - y) / scale;
  return [(x - translate[0]) / scale / RADIANS, (2 * Math.atan(Math.exp(north)) - Math.PI / 2) / RADIANS];
}
