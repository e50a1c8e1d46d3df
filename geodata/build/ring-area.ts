import type { Geometry, Position } from 'geojson';

const RADIANS = Math.PI / 180;

/** Semi-major axis in km and squared eccentricity of WGS 84. */
const AXIS_KM = 6378.137;
const ECCENTRICITY_2 = 0.00669437999014;
const ECCENTRICITY = Math.sqrt(ECCENTRICITY_2);

/** The authalic function q of J. P. Snyder, USGS 1395 (1987), eq. 3-12: area below a parallel on the ellipsoid. */
function authalicQ(lat: number): number {
  const sine = Math.sin(lat * RADIANS);
  const e = ECCENTRICITY;
  return (
    (1 - ECCENTRICITY_2) *
    (sine / (1 - ECCENTRICITY_2 * sine * sine) - (1 / (2 * e)) * Math.log((1 - e * sine) / (1 + e * sine)))
  );
}

/**
 * Signed area of a ring in km² on the WGS 84 ellipsoid: positive for counter-clockwise rings. Edges are straight in
 * the equal-area plane of longitude and q.
 */
export function ringAreaKm2(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, point, i) => {
    const next = ring[(i + 1) % ring.length] ?? point;
    const [lon = 0, lat = 0] = point;
    const [nextLon = 0, nextLat = 0] = next;
    return sum + (lon * authalicQ(nextLat) - nextLon * authalicQ(lat)) * RADIANS;
  }, 0);
  return (twice / 2) * (AXIS_KM ** 2 / 2);
}

/** Rings of a polygon or multipolygon, per polygon: the outer ring first, then its holes. Else none. */
export function polygonsOf(geometry: Geometry): readonly (readonly (readonly Position[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Area of a polygon or multipolygon in km², holes taken off; 0 for other geometries. */
export function areaKm2Of(geometry: Geometry): number {
  return polygonsOf(geometry).reduce((total, [outer = [], ...holes]) => {
    const holesKm2 = holes.reduce((sum, hole) => sum + Math.abs(ringAreaKm2(hole)), 0);
    return total + Math.abs(ringAreaKm2(outer)) - holesKm2;
  }, 0);
}
