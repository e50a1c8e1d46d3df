import { extent } from 'd3-array';
import { type PlacedLabel, placeLabels, type Rect } from '../../../../map/layout/labels.ts';
import type { CrossView } from './cross-view.ts';

export const PLOT = { width: 480, height: 320, textPx: 13, dotPx: 5 } as const;
const FRAME: Rect = { left: 28, top: 28, right: PLOT.width - 8, bottom: PLOT.height - 28 };

/** The plot of the strongest pairs in pixels. */
export interface PairPlot {
  readonly frame: Rect;
  readonly dots: readonly { readonly number: string; readonly x: number; readonly y: number }[];
  /** Where the means lie; null = outside the frame. */
  readonly means: { readonly x: number; readonly y: number };
  /** Numbers beside their dots; no two meet. Several pairs on one spot share a label. */
  readonly labels: readonly PlacedLabel[];
}

/** Lays out pairs by the sums of their component (x) and factor (y), divided at the means. */
export function layOutPairs({ pairs, means }: Pick<CrossView, 'pairs' | 'means'>): PairPlot {
  const x = scaleOf([...pairs.map((pair) => pair.x), means.x], FRAME.left, FRAME.right);
  const y = scaleOf([...pairs.map((pair) => pair.y), means.y], FRAME.bottom, FRAME.top);
  const dots = pairs.map((pair) => ({ number: pair.number, x: x(pair.x), y: y(pair.y) }));
  const spots = new Map<string, { x: number; y: number; numbers: string[] }>();
  for (const dot of dots) {
    const key = `${dot.x} ${dot.y}`;
    const spot = spots.get(key) ?? { x: dot.x, y: dot.y, numbers: [] };
    spot.numbers.push(dot.number);
    spots.set(key, spot);
  }
  const requests = [...spots.values()].map((spot) => ({
    ...{ id: spot.numbers[0] ?? '', text: spot.numbers.join(', '), x: spot.x, y: spot.y },
    ...{ clear: PLOT.dotPx, sizePx: PLOT.textPx },
  }));
  const marks = dots.map(({ number, x: left, y: top }) => ({
    ...{ id: number, left: left - PLOT.dotPx, right: left + PLOT.dotPx },
    ...{ top: top - PLOT.dotPx, bottom: top + PLOT.dotPx },
  }));
  const around = { left: 0, top: 0, right: PLOT.width, bottom: PLOT.height };
  return {
    frame: FRAME,
    dots,
    means: { x: x(means.x), y: y(means.y) },
    labels: placeLabels(requests, marks, around),
  };
}

/** From values to whole pixels, with a margin so that no dot lies on the rim. */
function scaleOf(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low = 0, high = 1] = extent(values);
  const room = (high - low) * 0.1 || 1;
  const [start, end] = [low - room, high + room];
  return (value) => Math.round(from + ((value - start) / (end - start)) * (to - from));
}
