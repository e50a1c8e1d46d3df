import { fromWorldPixel, type Position, toWorldPixel } from './mercator.ts';

/** A straight piece of hatching. */
export type HatchLine = readonly [from: Position, to: Position];

/**
 * Diagonal hatching (45°, rising to the east) inside a closed ring, lines `spacingPx` apart at a zoom.
 * Lines lie on one grid for the whole world, so neighbouring rings hatch as one. Fewer than 3 points give none.
 */
export function hatchLines(ring: readonly Position[], zoom: number, spacingPx: number): readonly HatchLine[] {
  if (ring.length < 3) return [];
  // In turned axes (along, across) every hatching line has a constant `across`.
  const turned = ring.map((position) => {
    const [x, y] = toWorldPixel(position, zoom);
    return { along: (x - y) / Math.SQRT2, across: (x + y) / Math.SQRT2 };
  });
  const acrosses = turned.map(({ across }) => across);
  const first = Math.ceil(Math.min(...acrosses) / spacingPx);
  const last = Math.floor(Math.max(...acrosses) / spacingPx);
  const lines: HatchLine[] = [];
  for (let step = first; step <= last; step += 1) {
    const across = step * spacingPx;
    const cuts = turned
      .flatMap((a, i) => crossing(a, turned[(i + 1) % turned.length] ?? a, across))
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      lines.push([back(cuts[i] ?? 0, across, zoom), back(cuts[i + 1] ?? 0, across, zoom)]);
    }
  }
  return lines;
}

interface Turned {
  readonly along: number;
  readonly across: number;
}

function crossing(a: Turned, b: Turned, across: number): readonly number[] {
  // Half-open, so that a corner on the line counts once.
  if (a.across < across === b.across < across) return [];
  return [a.along + ((across - a.across) / (b.across - a.across)) * (b.along - a.along)];
}

function back(along: number, across: number, zoom: number): Position {
  return fromWorldPixel([(across + along) / Math.SQRT2, (across - along) / Math.SQRT2], zoom);
}
