import type { PointsLayer } from '../../layers/scene.ts';
import type { MapView } from '../layout/map-view.ts';
import { parseColour } from '../read-colour.ts';

/** Draws points in units of the map as they lie in a view; the same canvas each time, untouched if nothing changed. */
export type PointRaster = (
  layer: PointsLayer,
  at: { readonly xs: Float64Array; readonly ys: Float64Array },
  view: MapView,
  colours: { readonly hatchGround: string; readonly hatchLine: string },
) => HTMLCanvasElement;

/** Places of a dot inside a pixel that are told apart, across and down. */
const STEPS = 4;
/** Radius of the dot inside a point without a figure, as a share of the point's. */
const INNER = 0.4;

/** Pixels that a dot covers, from the pixel in which its middle lies. */
interface Stamp {
  readonly dx: Int8Array;
  readonly dy: Int8Array;
  /** Share covered, 1..255. */
  readonly cover: Uint8Array;
}

/** A raster of points for one map on a page. Other points come with the next frame, another view of them at once. */
export function createPointRaster(): PointRaster {
  let canvas: HTMLCanvasElement | null = null;
  let drawn: { readonly classes: Uint8Array; readonly key: string } | null = null;
  let waiting = 0;
  return (...asked) => {
    canvas ??= newCanvas();
    const [{ classes, fills, radius }, , view, colours] = asked;
    const key = JSON.stringify([fills, radius, view, colours, window.devicePixelRatio]);
    if (drawn?.classes === classes && drawn.key === key) return canvas;
    cancelAnimationFrame(waiting);
    const on = canvas;
    if (drawn?.classes === classes && waiting === 0) drawPoints(on, asked);
    else
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        drawPoints(on, asked);
      });
    drawn = { classes, key };
    return canvas;
  };
}

function drawPoints(
  canvas: HTMLCanvasElement,
  [{ classes, fills, radius }, { xs, ys }, view, { hatchGround, hatchLine }]: Parameters<PointRaster>,
): void {
  const ratio = window.devicePixelRatio;
  canvas.width = Math.max(1, Math.round(view.width * ratio));
  canvas.height = Math.max(1, Math.round(view.height * ratio));
  canvas.style.width = `${view.width}px`;
  canvas.style.height = `${view.height}px`;
  const context = canvas.getContext('2d');
  if (context === null) return;
  const image = context.createImageData(canvas.width, canvas.height);
  const [dots, inner] = [stampsOf(radius * ratio), stampsOf(radius * ratio * INNER)];
  const line = parseColour(hatchLine);
  const palette = fills.map((fill) => parseColour(fill.kind === 'colour' ? fill.colour : hatchGround));
  const hollow = parseColour(hatchGround);
  for (let at = 0; at < classes.length; at += 1) {
    const x = ((xs[at] ?? 0) * view.scale + view.x) * ratio;
    const y = ((ys[at] ?? 0) * view.scale + view.y) * ratio;
    const colour = palette[classes[at] ?? fills.length];
    stamp(image, dots, [x, y], colour ?? hollow);
    if (colour === undefined) stamp(image, inner, [x, y], line);
  }
  context.putImageData(image, 0, 0);
}

function newCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.display = 'block';
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
}

/** A dot of a radius in pixels at each of the places inside a pixel, row by row. */
function stampsOf(radius: number): readonly Stamp[] {
  const reach = Math.ceil(radius + 1);
  return Array.from({ length: STEPS * STEPS }, (_, i) => {
    const [mx, my] = [((i % STEPS) + 0.5) / STEPS, (Math.floor(i / STEPS) + 0.5) / STEPS];
    const pixels: (readonly [dx: number, dy: number, cover: number])[] = [];
    for (let dy = -reach; dy <= reach; dy += 1)
      for (let dx = -reach; dx <= reach; dx += 1) {
        const inside = radius + 0.5 - Math.hypot(dx + 0.5 - mx, dy + 0.5 - my);
        const cover = Math.round(255 * Math.min(1, Math.max(0, inside)));
        if (cover > 0) pixels.push([dx, dy, cover]);
      }
    return {
      dx: Int8Array.from(pixels, ([dx]) => dx),
      dy: Int8Array.from(pixels, ([, dy]) => dy),
      cover: Uint8Array.from(pixels, ([, , cover]) => cover),
    };
  });
}

/** Lays a dot over what is there. */
function stamp(
  { data, width, height }: ImageData,
  stamps: readonly Stamp[],
  [x, y]: readonly [number, number],
  [red, green, blue]: readonly [number, number, number],
): void {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const one = stamps[Math.floor((y - top) * STEPS) * STEPS + Math.floor((x - left) * STEPS)];
  if (one === undefined) return;
  const { dx, dy, cover } = one;
  for (let i = 0; i < cover.length; i += 1) {
    const [column, row] = [left + (dx[i] ?? 0), top + (dy[i] ?? 0)];
    if (column < 0 || row < 0 || column >= width || row >= height) continue;
    const to = 4 * (row * width + column);
    const over = cover[i] ?? 0;
    if (over === 255) {
      data[to] = red;
      data[to + 1] = green;
      data[to + 2] = blue;
      data[to + 3] = 255;
      continue;
    }
    const under = ((data[to + 3] ?? 0) * (255 - over)) / 255;
    const whole = over + under;
    data[to] = (red * over + (data[to] ?? 0) * under) / whole;
    data[to + 1] = (green * over + (data[to + 1] ?? 0) * under) / whole;
    data[to + 2] = (blue * over + (data[to + 2] ?? 0) * under) / whole;
    data[to + 3] = whole;
  }
}
