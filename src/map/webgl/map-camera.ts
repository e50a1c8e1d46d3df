import type { LngLatBoundsLike, Map as MapLibreMap, TransformConstrainFunction } from 'maplibre-gl';
import { COUNTRY } from '../../../geodata/projection.ts';
import type { Camera } from '../port.ts';
import { toWorldPixel, worldSizePx } from './mercator.ts';

export const COUNTRY_BOUNDS: LngLatBoundsLike = [COUNTRY.west, COUNTRY.south, COUNTRY.east, COUNTRY.north];

const MIN_ZOOM = 1.5;
const MAX_ZOOM = 10;

/** Keeps the middle of the view over the country at any size of the frame, and the zoom within 1.5–10. */
export const stayOverCountry: TransformConstrainFunction = (centre, zoom) => {
  const kept = centre.wrap();
  kept.lng = clamp(centre.lng, COUNTRY.west, COUNTRY.east);
  kept.lat = clamp(centre.lat, COUNTRY.south, COUNTRY.north);
  return { center: kept, zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM) };
};

/** The camera of a map as a value, rounded to what can be seen. */
export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { centre: [round(lng, 4), round(lat, 4)], zoom: round(map.getZoom(), 2) };
}

/** Whether a view differs from a camera by less than a pixel and a hundredth of a zoom step. */
export function isAtCamera(map: MapLibreMap, camera: Camera): boolean {
  const { lng, lat } = map.getCenter();
  const zoom = map.getZoom();
  if (Math.abs(zoom - camera.zoom) > 0.01) return false;
  const [x, y] = toWorldPixel([lng, lat], zoom);
  const [wantedX, wantedY] = toWorldPixel(camera.centre, zoom);
  // Cameras are rounded to 0.0001°, which is more than a pixel when far in.
  const slack = 1 + worldSizePx(zoom) * (0.0001 / 360);
  return Math.hypot(x - wantedX, y - wantedY) <= slack;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
