/** A point in the plane. */
export type Point = readonly [x: number, y: number];

/** Left, top, right and bottom edge in the plane. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Clips a ring to a box (I. Sutherland and G. Hodgman, 1974); edges may run along the box. */
export function clipRing(ring: readonly Point[], [left, top, right, bottom]: Box): readonly Point[] {
  const sides: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  let points = ring;
  for (const [axis, limit, sign] of sides) {
    const isInside = (point: Point): boolean => (point[axis] - limit) * sign >= 0;
    const clipped: Point[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1) ?? point;
      if (isInside(point) !== isInside(before)) clipped.push(cut(before, point, axis, limit));
      if (isInside(point)) clipped.push(point);
    });
    points = clipped;
  }
  return points;
}

function cut(from: Point, to: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  return axis === 0
    ? [limit, from[1] + share * (to[1] - from[1])]
    : [from[0] + share * (to[0] - from[0]), limit];
}

/** Cuts a line into the pieces whose vertices lie in the box, one vertex beyond the edge kept at each end. */
export function clipLine(
  line: readonly Point[],
  [left, top, right, bottom]: Box,
): readonly (readonly Point[])[] {
  const isInside = ([x, y]: Point): boolean => x >= left && x <= right && y >= top && y <= bottom;
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  line.forEach((point, i) => {
    const before = line[i - 1];
    const after = line[i + 1];
    if (isInside(point) || (before && isInside(before)) || (after && isInside(after))) {
      piece.push(point);
    } else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  });
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}
