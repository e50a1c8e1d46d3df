import { distance } from '@turf/distance';
import { contours } from 'd3-contour';
import { type EqualArea, equalArea } from '../../geodata/projection.ts';
import type { LonLat } from '../../geodata/types.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;
/** Side of a grid cell in kilometres; a cell is 100 km². */
export const CELL_KM = 10;

/** A place with the mass that is spread around it, in residents. */
export interface SurfacePoint {
  readonly position: LonLat;
  readonly mass: number;
}

/**
 * Density on a grid of 10 km cells in an equal-area projection; values are per 100 km², that is per cell.
 * `values[row * columns + column]`, rows from the north.
 */
export interface SurfaceGrid {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
  /** Kilometres of the grid's north-west corner in the projection. */
  readonly west: number;
  readonly north: number;
  readonly projection: EqualArea;
}

/**
 * Kernel density in kilometres: f(s) = Σ mᵢ K(d(s, i)) with K(d) = 2/(πh²)·(1 − d²/h²) for d < h, else 0, and
 * d the great-circle distance (Epanechnikov's kernel in two dimensions; Silverman 1986). The kernel integrates to 1,
 * so the sum of the values is the sum of the masses within 1 %. null without points of positive mass.
 */
export function densityGrid(points: readonly SurfacePoint[], bandwidthKm: number): SurfaceGrid | null {
  const massive = points.filter(({ mass }) => mass > 0);
  if (massive.length === 0) return null;
  const lons = massive.map(({ position }) => position[0]);
  const projection = inKilometres(equalArea((Math.min(...lons) + Math.max(...lons)) / 2));
  const placed = massive.map((point) => ({ ...point, at: projection.forward(point.position) }));
  const margin = bandwidthKm + 2 * CELL_KM;
  const snap = (value: number): number => Math.floor(value / CELL_KM) * CELL_KM;
  const west = snap(Math.min(...placed.map(({ at }) => at[0])) - margin);
  const east = snap(Math.max(...placed.map(({ at }) => at[0])) + margin) + CELL_KM;
  const south = snap(Math.min(...placed.map(({ at }) => at[1])) - margin);
  const north = snap(Math.max(...placed.map(({ at }) => at[1])) + margin) + CELL_KM;
  const columns = Math.round((east - west) / CELL_KM);
  const rows = Math.round((north - south) / CELL_KM);
  const grid: SurfaceGrid = {
    columns,
    rows,
    values: new Float64Array(columns * rows),
    west,
    north,
    projection,
  };
  for (const point of placed) addKernel(grid, point, bandwidthKm);
  return grid;
}

/** A projection in kilometres on the ground. */
function inKilometres({ forward, inverse }: EqualArea): EqualArea {
  return {
    forward: (position) => {
      const [x, y] = forward(position);
      return [x * EARTH_RADIUS_KM, y * EARTH_RADIUS_KM];
    },
    inverse: ([x, y]) => inverse([x / EARTH_RADIUS_KM, y / EARTH_RADIUS_KM]),
  };
}

/** Adds the kernel of one point to the cells around it. */
function addKernel(
  grid: SurfaceGrid,
  { position, mass, at: [x, y] }: SurfacePoint & { readonly at: readonly [x: number, y: number] },
  bandwidthKm: number,
): void {
  const peakPerCell = ((2 * mass) / (Math.PI * bandwidthKm ** 2)) * CELL_KM ** 2;
  // The projection stretches by a few per cent, so the box is a little wider than the kernel.
  const reach = Math.ceil((bandwidthKm * 1.1) / CELL_KM);
  const column = Math.floor((x - grid.west) / CELL_KM);
  const row = Math.floor((grid.north - y) / CELL_KM);
  for (let r = Math.max(0, row - reach); r <= Math.min(grid.rows - 1, row + reach); r += 1) {
    for (let c = Math.max(0, column - reach); c <= Math.min(grid.columns - 1, column + reach); c += 1) {
      const centre = grid.projection.inverse([
        grid.west + (c + 0.5) * CELL_KM,
        grid.north - (r + 0.5) * CELL_KM,
      ]);
      const share = distance([...position], [...centre]) / bandwidthKm;
      if (share < 1) {
        const cell = r * grid.columns + c;
        grid.values[cell] = (grid.values[cell] ?? 0) + peakPerCell * (1 - share * share);
      }
    }
  }
}

/** Area at or above each threshold as polygons in degrees: polygon → ring → points, the outer ring first. */
export function isolines(
  grid: SurfaceGrid,
  thresholds: readonly number[],
): readonly { readonly threshold: number; readonly polygons: readonly (readonly (readonly LonLat[])[])[] }[] {
  const toLonLat = ([x, y]: readonly number[]): LonLat =>
    grid.projection.inverse([grid.west + (x ?? 0) * CELL_KM, grid.north - (y ?? 0) * CELL_KM]);
  return contours()
    .size([grid.columns, grid.rows])
    .thresholds([...thresholds])([...grid.values])
    .map(({ value, coordinates }) => ({
      threshold: value,
      polygons: coordinates.map((rings) => rings.map((ring) => ring.map(toLonLat))),
    }));
}

/** Points at a great-circle distance around a place, closed; for discs of the kernel's radius. */
export function circleAround([lon, lat]: LonLat, radiusKm: number, corners = 64): readonly LonLat[] {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  return Array.from({ length: corners + 1 }, (_, i): LonLat => {
    const bearing = ((i % corners) * 2 * Math.PI) / corners;
    const to = Math.asin(sinLat * Math.cos(angle) + cosLat * Math.sin(angle) * Math.cos(bearing));
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * cosLat,
      Math.cos(angle) - sinLat * Math.sin(to),
    );
    return [lon + east / RADIANS, to / RADIANS];
  });
}

const RADIANS = Math.PI / 180;
