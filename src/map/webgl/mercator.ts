/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [lon: number, lat: number];

/** Pixels of the flat world at a zoom, x to the east, y to the south, from the north-west corner. */
export type WorldPixel = readonly [x: number, y: number];

/** Side of the whole world in CSS pixels at a MapLibre zoom (512-pixel tiles). */
export function worldSizePx(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** Web Mercator position in world pixels at a zoom; latitudes beyond ±85.06° are not expected. */
export function toWorldPixel([lon, lat]: Position, zoom: number): WorldPixel {
  const size = worldSizePx(zoom);
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [((lon + 180) / 360) * size, y * size];
}

/** Inverse of {@link toWorldPixel}. */
export function fromWorldPixel([x, y]: WorldPixel, zoom: number): Position {
  const size = worldSizePx(zoom);
  const lat = (2 * Math.atan(Math.exp((0.5 - y / size) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
  return [(x / size) * 360 - 180, lat];
}
