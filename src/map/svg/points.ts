import { svg, type TemplateResult } from 'lit';
import { projectPoint } from '../../../geodata/projection.ts';
import type { SvgPaths } from '../../../geodata/types.ts';
import type { Fill, PointPlaces, PointsLayer, Scene } from '../../layers/scene.ts';
import type { TownSpot } from '../layout/map-layout.ts';
import { hundredths } from '../layout/map-view.ts';
import { findPoint, indexPoints, MAX_OUTLINED, type PointIndex, positionOf } from '../nearest-point.ts';
import { type Drawing, inMap } from './drawing.ts';
import type { PointRaster } from './point-raster.ts';

/** A class drawn as a whole would cover all below it: where points are many, they are drawn slice by slice. */
const SLICES = 16;
const MAX_IN_ONE_SLICE = 500;

/** Points in units of the map. */
interface Projected {
  readonly paths: SvgPaths;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Made when a pointer first asks for it. */
  index: PointIndex | null;
}

const projected = new WeakMap<PointPlaces, Projected>();

/** Projects the points of a layer; done once for the same tables, whatever is shown of them and in which view. */
function projectPoints(places: PointPlaces, paths: SvgPaths): Projected {
  const known = projected.get(places);
  if (known !== undefined && known.paths === paths) return known;
  const count = places.ids.length;
  const made: Projected = { paths, xs: new Float64Array(count), ys: new Float64Array(count), index: null };
  for (let at = 0; at < count; at += 1)
    [made.xs[at], made.ys[at]] = projectPoint(paths, positionOf(places, at));
  projected.set(places, made);
  return made;
}

/** Slices of the points in their order, each with its dots by class, the hatched ones last. */
function writeSlices(
  { places, classes, fills }: PointsLayer,
  paths: SvgPaths,
): readonly (readonly string[])[] {
  const { xs, ys } = projectPoints(places, paths);
  const slices = Array.from({ length: classes.length > MAX_IN_ONE_SLICE ? SLICES : 1 }, () =>
    Array.from({ length: fills.length + 1 }, () => ''),
  );
  const perSlice = Math.ceil(classes.length / slices.length);
  for (const [at, of] of classes.entries()) {
    const slice = slices[Math.floor(at / perSlice)];
    // A line without length and with round ends is a dot.
    if (slice !== undefined) slice[of] += `M${hundredths(xs[at] ?? 0)} ${hundredths(ys[at] ?? 0)}h0`;
  }
  return slices;
}

/**
 * Points as one path a class and slice, so that any number of them can be drawn. On a page many are a raster picture
 * at the resolution of the screen: a browser takes seconds to fill a hundred thousand dots.
 */
export function pointsTemplate(drawing: Drawing, layer: PointsLayer): TemplateResult {
  const { view, pointRaster } = drawing;
  const isRaster = pointRaster !== null && layer.classes.length > MAX_OUTLINED;
  const content = isRaster
    ? rasterTemplate(drawing, layer, pointRaster)
    : inMap(view, dotTemplates(drawing, layer));
  return svg`<g data-layer=${layer.id} data-points=${layer.classes.length} role="img" aria-label=${layer.name} opacity=${layer.opacity} pointer-events="none">${content}</g>`;
}

function rasterTemplate(
  { paths, view, style }: Drawing,
  layer: PointsLayer,
  raster: PointRaster,
): TemplateResult {
  const { xs, ys } = projectPoints(layer.places, paths);
  const { hatchGround, hatchLine } = style.colours;
  const canvas = raster(layer, { xs, ys }, view, { hatchGround, hatchLine });
  return svg`<foreignObject width=${view.width} height=${view.height}>${canvas}</foreignObject>`;
}

function dotTemplates({ paths, style, view }: Drawing, layer: PointsLayer): readonly TemplateResult[] {
  const isOutlined = layer.classes.length <= MAX_OUTLINED;
  const paint = (fill: Fill | undefined): string =>
    fill?.kind === 'colour' ? fill.colour : style.colours.hatchGround;
  // In units of the map: a width in pixels of the screen would shrink dots in a picture saved at twice its size.
  const dotted = (d: string, colour: string, width: number): TemplateResult =>
    svg`<path d=${d} fill="none" stroke=${colour} stroke-width=${Number((width / view.scale).toPrecision(6))} stroke-linecap="round"></path>`;
  return writeSlices(layer, paths)
    .flat()
    .flatMap((d, at) => {
      const i = at % (layer.fills.length + 1);
      return d === ''
        ? []
        : [
            ...(isOutlined ? [dotted(d, style.colours.ink, 2 * layer.radius + 1.6)] : []),
            dotted(d, paint(layer.fills[i]), 2 * layer.radius),
            ...(i === layer.fills.length ? [dotted(d, style.colours.hatchLine, layer.radius * 0.8)] : []),
          ];
    });
}

/** Where the point of an id is drawn, in pixels; null = it is not. */
export function pointSpot({ scene, paths, view }: Drawing, id: string): TownSpot | null {
  const found = findPoint(scene, id);
  if (found === null) return null;
  const [x, y] = projectPoint(paths, found.position);
  return { x: x * view.scale + view.x, y: y * view.scale + view.y, radius: found.layer.radius };
}

/** Id of the point of the top layer of points nearest to a pixel; null when none is within `reach` pixels. */
export function pickPoint(
  scene: Scene,
  { paths, view }: Pick<Drawing, 'paths' | 'view'>,
  [x, y]: readonly [number, number],
  reach: number,
): string | null {
  const layer = scene.layers.findLast((one) => one.kind === 'points');
  if (layer === undefined) return null;
  const places = projectPoints(layer.places, paths);
  places.index ??= indexPoints(places.xs, places.ys);
  const at = places.index.nearest(
    (x - view.x) / view.scale,
    (y - view.y) / view.scale,
    Math.max(layer.radius, reach) / view.scale,
  );
  return at === null ? null : (layer.places.ids[at] ?? null);
}
