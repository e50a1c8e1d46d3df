import { projectPoint } from '../../../geodata/projection.ts';
import type { LonLat, MapBox } from '../../../geodata/types.ts';
import { type FitPadding, fitPadding } from '../fit-padding.ts';

/** What of the map is in the picture: pixels = units × scale + offset. */
export interface MapView {
  /** Size of the picture in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels a unit of the box of the map. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A camera as the painters' port knows it. */
export interface ViewCamera {
  readonly centre: LonLat;
  readonly zoom: number;
}

/** How far the reader may go in, against the whole country. */
const CLOSEST = 40;

const NO_PADDING: FitPadding = { left: 0, right: 0, top: 0, bottom: 0 };

/** The whole country fitted into a picture; the box of the Mercator map has no free room of its own. */
export function fitView(paths: MapBox, width: number, height: number): MapView {
  const free = paths.projection === 'mercator' ? fitPadding(width, height) : NO_PADDING;
  const [w, h] = [width - free.left - free.right, height - free.top - free.bottom];
  const scale = Math.min(w / paths.width, h / paths.height);
  return {
    width,
    height,
    scale,
    x: free.left + (w - paths.width * scale) / 2,
    y: free.top + (h - paths.height * scale) / 2,
  };
}

/** Where a place stands in the picture, in pixels. */
export function toPixel(paths: MapBox, view: MapView, position: LonLat): readonly [x: number, y: number] {
  const [x, y] = projectPoint(paths, position);
  return [x * view.scale + view.x, y * view.scale + view.y];
}

/** Zooms by a factor around a pixel, between the whole country and 40 times nearer. */
export function zoomView(
  paths: MapBox,
  view: MapView,
  factor: number,
  [x, y]: readonly [number, number],
): MapView {
  const whole = fitView(paths, view.width, view.height);
  const scale = Math.min(whole.scale * CLOSEST, Math.max(whole.scale, view.scale * factor));
  if (scale === whole.scale) return whole;
  const ratio = scale / view.scale;
  return keepInside(paths, { ...view, scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio });
}

/** Moves the picture by pixels; the middle of the picture never leaves the map. */
export function panView(paths: MapBox, view: MapView, dx: number, dy: number): MapView {
  return keepInside(paths, { ...view, x: view.x + dx, y: view.y + dy });
}

function keepInside(paths: MapBox, view: MapView): MapView {
  const limit = (offset: number, size: number, middle: number): number =>
    Math.min(middle, Math.max(middle - size * view.scale, offset));
  return {
    ...view,
    x: limit(view.x, paths.width, view.width / 2),
    y: limit(view.y, paths.height, view.height / 2),
  };
}

/** The camera of a view; null = the whole country. Zoom is MapLibre's (512-pixel tiles) at the centre's latitude. */
export function cameraOf(paths: MapBox, view: MapView): ViewCamera | null {
  const whole = fitView(paths, view.width, view.height);
  if (Math.abs(view.scale / whole.scale - 1) < 1e-6) return null;
  const centre = unproject(
    paths,
    (view.width / 2 - view.x) / view.scale,
    (view.height / 2 - view.y) / view.scale,
  );
  return { centre, zoom: Math.log2((view.scale * unitsPerWorld(paths, centre[1])) / 512) };
}

/** The view of a camera in a picture of a size. */
export function viewOf(paths: MapBox, camera: ViewCamera | null, width: number, height: number): MapView {
  const whole = fitView(paths, width, height);
  if (camera === null) return whole;
  const wanted = (512 * 2 ** camera.zoom) / unitsPerWorld(paths, camera.centre[1]);
  const scale = Math.min(whole.scale * CLOSEST, Math.max(whole.scale, wanted));
  const [x, y] = projectPoint(paths, camera.centre);
  return keepInside(paths, { width, height, scale, x: width / 2 - x * scale, y: height / 2 - y * scale });
}

/** Units of the map that the Mercator world is wide at a latitude. */
function unitsPerWorld({ projection, scale }: MapBox, latitude: number): number {
  const stretch = projection === 'mercator' ? 1 : Math.cos((latitude * Math.PI) / 180);
  return 2 * Math.PI * stretch * scale;
}

const STEP = 1e-4;

/** Inverse of `projectPoint` by Newton's method; exact to far less than a metre inside the country. */
function unproject(paths: MapBox, x: number, y: number): LonLat {
  let lon = 67;
  let lat = 48;
  for (let i = 0; i < 8; i += 1) {
    const [px, py] = projectPoint(paths, [lon, lat]);
    const [ex, ey] = projectPoint(paths, [lon + STEP, lat]);
    const [nx, ny] = projectPoint(paths, [lon, lat + STEP]);
    const [a, b, c, d] = [(ex - px) / STEP, (nx - px) / STEP, (ey - py) / STEP, (ny - py) / STEP];
    const determinant = a * d - b * c;
    lon += ((x - px) * d - (y - py) * b) / determinant;
    lat += ((y - py) * a - (x - px) * c) / determinant;
  }
  return [lon, lat];
}

/** One decimal is enough for a pixel, and keeps the page small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Hundredths of a pixel, for what is not moved again: a circle as large as it should be. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
