import { type GeoConicProjection, geoConicEqualArea } from 'd3-geo';
import type { LonLat, SvgPaths } from './types.ts';

/** Standard parallels of the map, degrees north. */
export const PARALLELS = [43, 53] as const;

/** Central meridian of the map, degrees east. */
export const CENTRAL_MERIDIAN = 67;

/** Scale and offset that put the projection into the box of {@link SvgPaths}. */
export type Placement = Pick<SvgPaths, 'scale' | 'translate'>;

/** The map's projection for d3-geo: conic equal-area, placed at scale 1 and offset 0 where no placement is given. */
export function createProjection(placement?: Placement): GeoConicProjection {
  const [x, y] = placement?.translate ?? [0, 0];
  return geoConicEqualArea()
    .parallels([...PARALLELS])
    .rotate([-CENTRAL_MERIDIAN, 0])
    .center([0, 0])
    .scale(placement?.scale ?? 1)
    .translate([x, y]);
}

const RADIANS = Math.PI / 180;
const SINE_SOUTH = Math.sin(PARALLELS[0] * RADIANS);
const CONE = (SINE_SOUTH + Math.sin(PARALLELS[1] * RADIANS)) / 2;
const CONSTANT = 1 + SINE_SOUTH * (2 * CONE - SINE_SOUTH);
const RADIUS_EQUATOR = Math.sqrt(CONSTANT) / CONE;

/**
 * Puts a point into the box of the SVG map; x grows to the east, y to the south, in units of the box.
 * Conic equal-area on the sphere: J. P. Snyder, Map Projections – A Working Manual, USGS 1395 (1987), eq. 14-1 to
 * 14-4. Equal to d3-geo, whose code the first page need not load.
 */
export function projectPoint(placement: Placement, [lon, lat]: LonLat): readonly [x: number, y: number] {
  const radius = Math.sqrt(CONSTANT - 2 * CONE * Math.sin(lat * RADIANS)) / CONE;
  const angle = (lon - CENTRAL_MERIDIAN) * RADIANS * CONE;
  return [
    placement.translate[0] + placement.scale * radius * Math.sin(angle),
    placement.translate[1] + placement.scale * (radius * Math.cos(angle) - RADIUS_EQUATOR),
  ];
}
