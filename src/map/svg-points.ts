import { svg, type TemplateResult } from 'lit';
import { projectPoint } from '../../geodata/projection.ts';
import type { SvgPaths } from '../../geodata/types.ts';
import type { Fill, PointMark, PointsLayer, Scene } from '../layers/scene.ts';
import { findPoint, indexPoints, MOST_OUTLINED, type PointIndex } from './nearest-point.ts';
import { type Drawing, inMap } from './svg-drawing.ts';
import type { TownSpot } from './svg-layout.ts';
import type { SvgView } from './svg-view.ts';

/** Points in units of the map: one path of dots a class, and what finds the one under a pointer. */
interface ProjectedPoints {
  /** Slices of the list in its order, each with its dots by class, the hatched ones last. */
  readonly slices: readonly (readonly string[])[];
  readonly index: PointIndex;
}

interface Kept {
  readonly paths: SvgPaths;
  readonly points: ProjectedPoints;
}

/** A class drawn as a whole would cover all below it: where points are many, they are drawn slice by slice. */
const SLICES = 16;
const MOST_IN_ONE_SLICE = 500;

const kept = new WeakMap<readonly PointMark[], Kept>();

/** Projects the points of a layer; done once for a list of points, whatever the view. */
function projectPoints({ marks, fills }: PointsLayer, paths: SvgPaths): ProjectedPoints {
  const known = kept.get(marks);
  if (known !== undefined && known.paths === paths) return known.points;
  const xs = new Float64Array(marks.length);
  const ys = new Float64Array(marks.length);
  const slices = Array.from({ length: marks.length > MOST_IN_ONE_SLICE ? SLICES : 1 }, () =>
    Array.from({ length: fills.length + 1 }, (): string[] => []),
  );
  const perSlice = Math.ceil(marks.length / slices.length);
  marks.forEach(({ position, classIndex }, i) => {
    const [x, y] = projectPoint(paths, position);
    xs[i] = x;
    ys[i] = y;
    // A line without length and with round ends is a dot.
    slices[Math.floor(i / perSlice)]?.[classIndex ?? fills.length]?.push(
      `M${hundredths(x)} ${hundredths(y)}h0`,
    );
  });
  const points = {
    slices: slices.map((dots) => dots.map((all) => all.join(''))),
    index: indexPoints(xs, ys),
  };
  kept.set(marks, { paths, points });
  return points;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Points as one path a class, so that any number of them can be drawn. */
export function pointsTemplate(drawing: Drawing, layer: PointsLayer): TemplateResult {
  const { paths, view, style } = drawing;
  const { slices } = projectPoints(layer, paths);
  const isOutlined = layer.marks.length <= MOST_OUTLINED;
  const paint = (fill: Fill | undefined): string =>
    fill?.kind === 'colour' ? fill.colour : style.colours.hatchGround;
  const dotted = (d: string, colour: string, width: number): TemplateResult =>
    svg`<path d=${d} fill="none" stroke=${colour} stroke-width=${width} stroke-linecap="round" vector-effect="non-scaling-stroke"></path>`;
  const drawn = slices.flat().flatMap((d, at) => {
    const i = at % (layer.fills.length + 1);
    return d === ''
      ? []
      : [
          ...(isOutlined ? [dotted(d, style.colours.ink, 2 * layer.radius + 1.6)] : []),
          dotted(d, paint(layer.fills[i]), 2 * layer.radius),
          ...(i === layer.fills.length ? [dotted(d, style.colours.hatchLine, layer.radius * 0.8)] : []),
        ];
  });
  return svg`<g data-layer=${layer.id} data-points=${layer.marks.length} role="img" aria-label=${layer.name} opacity=${layer.opacity} pointer-events="none">${inMap(view, drawn)}</g>`;
}

/** Where the point of an id is drawn, in pixels; null = it is not. */
export function pointSpot({ scene, paths, view }: Drawing, id: string): TownSpot | null {
  const found = findPoint(scene, id);
  if (found === null) return null;
  const [x, y] = projectPoint(paths, found.mark.position);
  return { x: x * view.scale + view.x, y: y * view.scale + view.y, radius: found.layer.radius };
}

/** Id of the point of the top layer of points nearest to a pixel; null when none is within `reach` pixels. */
export function pickPoint(
  scene: Scene,
  paths: SvgPaths,
  view: SvgView,
  x: number,
  y: number,
  reach: number,
): string | null {
  const layer = scene.layers.findLast((one) => one.kind === 'points');
  if (layer === undefined) return null;
  const { index } = projectPoints(layer, paths);
  const at = index.nearest(
    (x - view.x) / view.scale,
    (y - view.y) / view.scale,
    Math.max(layer.radius, reach) / view.scale,
  );
  return at === null ? null : (layer.marks[at]?.id ?? null);
}
