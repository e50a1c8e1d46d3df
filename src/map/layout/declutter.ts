/** A round mark in CSS pixels at its true place. */
export interface DeclutterPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface DeclutterOptions {
  /** Clear space wanted between two marks in pixels; negative allows that much overlap. */
  readonly gap: number;
  /** No mark is moved farther than this from its true place, in pixels. */
  readonly maxDistance: number;
}

/** Where a mark is drawn; `moved` is false when it stands at its true place. */
export interface DeclutteredPoint extends DeclutterPoint {
  readonly moved: boolean;
}

/** Line from the true place of a moved mark to the near edge of the mark. */
export interface LeaderLine {
  readonly id: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Radius of the dot at the true place of a moved mark. */
export const PLACE_DOT_PX = 1.6;

const DISTANCE_STEP_PX = 2;
const DIRECTIONS = 32;

/**
 * Moves marks apart so that no two are nearer than `gap`, larger marks staying where they are.
 *
 * Marks with room around them keep their place exactly. The result depends on the set of points alone, not on
 * their order. A mark for which there is no room within `maxDistance` goes where it is covered least.
 */
export function declutter(
  points: readonly DeclutterPoint[],
  options: DeclutterOptions,
): { readonly points: readonly DeclutteredPoint[]; readonly leaders: readonly LeaderLine[] } {
  const bySize = [...points].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  const alone = bySize.filter((p) => points.every((q) => q === p || overlapPx(p, q, options.gap) <= 0));
  const crowded = bySize.filter((p) => !alone.includes(p));
  const placed = new Map<string, DeclutteredPoint>();
  for (const point of alone) placed.set(point.id, { ...point, moved: false });
  for (const point of crowded) {
    placed.set(point.id, place(point, [...placed.values()], awayFrom(point, points), options));
  }
  const result = points.map((point) => placed.get(point.id) ?? { ...point, moved: false });
  const leaders = points.flatMap((point, i) => {
    const target = result[i];
    return target?.moved && !covers(target, point) ? [leaderTo(point, target)] : [];
  });
  return { points: result, leaders };
}

/** How far two marks reach into each other's clear space in pixels; 0 or less = apart. */
export function overlapPx(a: DeclutterPoint, b: DeclutterPoint, gap: number): number {
  const [x, y] = [a.x - b.x, a.y - b.y];
  // Not `Math.hypot`, which is many times slower: nothing here is near the ends of what numbers hold.
  return a.radius + b.radius + gap - Math.sqrt(x * x + y * y);
}

function place(
  point: DeclutterPoint,
  others: readonly DeclutterPoint[],
  preferredAngle: number,
  options: DeclutterOptions,
): DeclutteredPoint {
  let best: DeclutteredPoint = { ...point, moved: false };
  let least = worstOverlap(point, others, options.gap);
  const ways = waysFrom(preferredAngle);
  for (
    let distance = DISTANCE_STEP_PX;
    least > 0 && distance <= options.maxDistance;
    distance += DISTANCE_STEP_PX
  ) {
    for (const [right, down] of ways) {
      const [x, y] = [point.x + distance * right, point.y + distance * down];
      const worst = worstOverlap({ ...point, x, y }, others, options.gap, least);
      if (worst < least - 1e-9) {
        best = { ...point, x, y, moved: true };
        least = worst;
      }
      if (least <= 0) break;
    }
  }
  return best;
}

/** The most that a mark reaches into others; where that is `enough` or more it is not looked for any further. */
function worstOverlap(
  point: DeclutterPoint,
  others: readonly DeclutterPoint[],
  gap: number,
  enough = Number.POSITIVE_INFINITY,
): number {
  let worst = 0;
  for (const other of others) {
    worst = Math.max(worst, overlapPx(point, other, gap));
    if (worst >= enough) break;
  }
  return worst;
}

/** Directions from the preferred angle outwards, alternating sides, as steps to the right and down. */
function waysFrom(preferred: number): readonly (readonly [right: number, down: number])[] {
  const step = (2 * Math.PI) / DIRECTIONS;
  return Array.from({ length: DIRECTIONS }, (_, i) => {
    const side = i % 2 === 1 ? 1 : -1;
    const angle = preferred + side * Math.ceil(i / 2) * step;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

/** Angle from the middle of the nearby crowd to the point, so that marks fan outwards. */
function awayFrom(point: DeclutterPoint, points: readonly DeclutterPoint[]): number {
  const near = points.filter((q) => Math.hypot(q.x - point.x, q.y - point.y) < 4 * (q.radius + point.radius));
  const dx = point.x - near.reduce((sum, q) => sum + q.x, 0) / near.length;
  const dy = point.y - near.reduce((sum, q) => sum + q.y, 0) / near.length;
  return dx === 0 && dy === 0 ? 0 : Math.atan2(dy, dx);
}

/** Whether a mark still lies over its own place, dot and all. */
function covers({ x, y, radius }: DeclutteredPoint, point: DeclutterPoint): boolean {
  return Math.hypot(x - point.x, y - point.y) + PLACE_DOT_PX <= radius;
}

function leaderTo(point: DeclutterPoint, target: DeclutteredPoint): LeaderLine {
  const length = Math.hypot(target.x - point.x, target.y - point.y);
  const reach = Math.max(0, length - target.radius) / length;
  return {
    id: point.id,
    from: [point.x, point.y],
    to: [point.x + (target.x - point.x) * reach, point.y + (target.y - point.y) * reach],
  };
}
