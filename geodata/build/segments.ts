import type { Position } from 'geojson';

/** A straight edge; `owner` is the index of the ring or unit it belongs to. */
export interface Segment {
  readonly from: Position;
  readonly to: Position;
  readonly owner: number;
}

/** Two edges that cross at an inner point of both. */
export interface Crossing {
  readonly first: Segment;
  readonly second: Segment;
  readonly position: Position;
}

const CELL_DEGREES = 0.1;

function cellsOf({ from, to }: Segment): string[] {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const cells: string[] = [];
  for (
    let x = Math.floor(Math.min(x1, x2) / CELL_DEGREES);
    x <= Math.floor(Math.max(x1, x2) / CELL_DEGREES);
    x++
  ) {
    for (
      let y = Math.floor(Math.min(y1, y2) / CELL_DEGREES);
      y <= Math.floor(Math.max(y1, y2) / CELL_DEGREES);
      y++
    ) {
      cells.push(`${x},${y}`);
    }
  }
  return cells;
}

/** Twice the signed area of a triangle: positive where c lies left of the way from a to b. */
function turn(a: Position, b: Position, c: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function cross(first: Segment, second: Segment): Crossing | null {
  const a = turn(first.from, first.to, second.from);
  const b = turn(first.from, first.to, second.to);
  const c = turn(second.from, second.to, first.from);
  const d = turn(second.from, second.to, first.to);
  if (a * b >= 0 || c * d >= 0) return null;
  const share = c / (c - d);
  const [x1 = 0, y1 = 0] = first.from;
  const [x2 = 0, y2 = 0] = first.to;
  return { first, second, position: [x1 + share * (x2 - x1), y1 + share * (y2 - y1)] };
}

/** Every pair of edges that properly cross; edges that only touch or share an end do not count. */
export function findCrossings(segments: readonly Segment[]): readonly Crossing[] {
  const grid = new Map<string, number[]>();
  const crossings = new Map<string, Crossing>();
  segments.forEach((segment, i) => {
    for (const cell of cellsOf(segment)) {
      const others = grid.get(cell) ?? [];
      for (const other of others) {
        const before = segments[other];
        const crossing = before && cross(before, segment);
        if (crossing) crossings.set(`${other},${i}`, crossing);
      }
      others.push(i);
      grid.set(cell, others);
    }
  });
  return [...crossings.values()];
}
