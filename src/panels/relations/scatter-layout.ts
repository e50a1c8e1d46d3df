import { scaleLinear, scaleLog } from 'd3-scale';
import type { Language } from '../../../geodata/types.ts';
import { formatPlain } from '../../i18n/format.ts';
import type { Scatter, ScatterAxis, ScatterPoint } from '../../layers/scatter.ts';
import { type PlacedLabel, placeLabels, type Rect, rectsMeet } from '../../map/layout/labels.ts';
import { textWidth } from '../../map/layout/text-width.ts';

/** A point at its pixel. */
export interface PlottedPoint {
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
}

export interface PlotTick {
  readonly at: number;
  readonly text: string;
}

/** A plot in pixels. */
export interface PlotLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: Rect;
  /** Largest first, so that no small circle lies hidden. */
  readonly points: readonly PlottedPoint[];
  /** Ids in the order of the x axis, for the arrow keys. */
  readonly order: readonly string[];
  readonly xTicks: readonly PlotTick[];
  readonly yTicks: readonly PlotTick[];
  readonly xCuts: readonly number[];
  readonly yCuts: readonly number[];
  /** Middle of every part with the count of its places; rows from low to high y as in the scatter. */
  readonly corners: readonly (readonly {
    readonly x: number;
    readonly y: number;
    readonly count: number;
  }[])[];
  readonly labels: readonly PlacedLabel[];
}

export const PLOT_TEXT_PX = 11;
export const COUNT_TEXT_PX = 20;
const TOP = 26;
const BOTTOM = 40;
const RIGHT = 8;
const TICK_GAP = 8;
const TICKS = 5;

/** Lays a scatter plot out in a given size; labels without room are left out, and no two meet. */
export function layOutScatter({
  scatter,
  language,
  width,
  height,
  chosenId,
}: {
  readonly scatter: Scatter;
  readonly language: Language;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The place whose label is placed first; null = none. */
  readonly chosenId: string | null;
}): PlotLayout {
  const values = (side: 'x' | 'y') => scatter.points.map(({ at }) => at[side]);
  const yScale = scaleOf(scatter.y, values('y'), height - BOTTOM, TOP);
  const yTicks = ticksOf(yScale, scatter.y, language);
  const left = Math.ceil(Math.max(20, ...yTicks.map(({ text }) => textWidth(text, PLOT_TEXT_PX))) + TICK_GAP);
  const frame = { left, top: TOP, right: width - RIGHT, bottom: height - BOTTOM };
  const xScale = scaleOf(scatter.x, values('x'), frame.left, frame.right);
  const points = scatter.points
    .map((point) => ({ point, x: tenths(xScale(point.at.x)), y: tenths(yScale(point.at.y)) }))
    .sort((a, b) => b.point.radius - a.point.radius);
  const order = [...points].sort((a, b) => a.x - b.x || b.y - a.y).map(({ point }) => point.placeId);
  const xCuts = scatter.x.cuts.map((cut) => tenths(xScale(cut)));
  const yCuts = scatter.y.cuts.map((cut) => tenths(yScale(cut)));
  const corners = cornersOf(scatter, { frame, xCuts, yCuts, points });
  return {
    ...{ width, height, frame, points, order, xCuts, yCuts, corners, yTicks },
    xTicks: ticksOf(xScale, scatter.x, language),
    labels: labelsOf(points, frame, corners.flat(), chosenId),
  };
}

type Scale = ReturnType<typeof scaleLinear<number, number>> | ReturnType<typeof scaleLog<number, number>>;

function scaleOf(axis: ScatterAxis, values: readonly number[], from: number, to: number): Scale {
  const all = [...values, ...axis.cuts];
  const [low, high] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
  if (axis.isLog && low > 0) {
    const room = (high / low) ** 0.08 || 1;
    return scaleLog([low / room, high * room], [from, to]);
  }
  const room = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  return scaleLinear([low - room, high + room], [from, to]);
}

function ticksOf(scale: Scale, axis: ScatterAxis, language: Language): readonly PlotTick[] {
  const all = scale.ticks(TICKS);
  // A logarithmic scale gives nine a decade.
  const step = axis.isLog ? Math.ceil(all.length / TICKS) : 1;
  return all
    .filter((_, i) => i % step === 0)
    .map((value) => ({ at: tenths(scale(value)), text: formatPlain(language, value) }));
}

/** A count stands in that corner of its part, outer ones first, where no circle is in its way. */
function cornersOf(
  { counts }: Scatter,
  {
    frame,
    xCuts,
    yCuts,
    points,
  }: {
    readonly frame: Rect;
    readonly xCuts: readonly number[];
    readonly yCuts: readonly number[];
    readonly points: readonly PlottedPoint[];
  },
) {
  const xEdges = [frame.left, ...xCuts, frame.right];
  const yEdges = [frame.bottom, ...yCuts, frame.top];
  const circles = points.map(({ point, x, y }) =>
    around(point.placeId, { x, y }, point.radius, point.radius),
  );
  return counts.map((row, r) =>
    row.map((count, c) => {
      const sides = [(xEdges[c] ?? 0) + 18, (xEdges[c + 1] ?? 0) - 18];
      const levels = [(yEdges[r] ?? 0) - 10, (yEdges[r + 1] ?? 0) + 22];
      const [outerX = 0, innerX = 0] = c === row.length - 1 ? [...sides].reverse() : sides;
      const [outerY = 0, innerY = 0] = r === counts.length - 1 ? [...levels].reverse() : levels;
      const spots = [
        { x: outerX, y: outerY },
        { x: outerX, y: innerY },
        { x: innerX, y: outerY },
        { x: innerX, y: innerY },
      ];
      const free = spots.find(({ x, y }) => !circles.some((circle) => rectsMeet(circle, countBox('', x, y))));
      return { ...(free ?? { x: outerX, y: outerY }), count };
    }),
  );
}

function countBox(id: string, x: number, y: number) {
  return around(id, { x, y: y - 7 }, 14, 10);
}

function labelsOf(
  points: readonly PlottedPoint[],
  frame: Rect,
  corners: readonly { readonly x: number; readonly y: number }[],
  chosenId: string | null,
): readonly PlacedLabel[] {
  const requests = points
    .map(({ point, x, y }) => ({
      ...{ id: point.placeId, text: point.name, x, y, clear: point.radius + 1, sizePx: PLOT_TEXT_PX },
      weight: point.placeId === chosenId ? Number.POSITIVE_INFINITY : point.residents,
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const circles = points.map(({ point, x, y }) =>
    around(point.placeId, { x, y }, point.radius, point.radius),
  );
  const numbers = corners.map(({ x, y }, i) => countBox(`part-${i}`, x, y));
  return placeLabels(requests, [...circles, ...numbers], frame);
}

function around(
  id: string,
  { x, y }: { readonly x: number; readonly y: number },
  halfWidth: number,
  halfHeight: number,
) {
  return { id, left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
