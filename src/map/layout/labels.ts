import { textWidth } from './text-width.ts';

/** A rectangle in pixels of the picture. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that looks for a place beside its anchor. */
export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Clear space around the anchor in pixels, the radius of its mark; null = centred on the anchor. */
  readonly clear: number | null;
  /** How far a centred label may stand off its anchor in pixels, so that it stays in its area. */
  readonly slack?: number;
  readonly sizePx: number;
  /** Where there is no free place it may touch the rims of marks. */
  readonly isUrgent?: boolean;
}

/** A label with its place; `x`, `y` are the start of the text on its base line. */
export interface PlacedLabel extends LabelRequest {
  readonly textX: number;
  readonly textY: number;
  readonly box: Rect;
}

/** What no label may lie on; a round one fills the circle in its rectangle. */
export interface Obstacle extends Rect {
  readonly id: string;
  readonly round?: boolean;
}

const PADDING = 2;
const LINE = 1.3;
/** How far a label beside a crowded mark may stand off the middle, in its heights, and off the mark, in pixels. */
const ASIDE_SHIFTS = [0.15, -0.15, 0.3, -0.3, 0.45, -0.45, 0.6, -0.6];
const ASIDE_GAPS = [0, 4, 8];
/** How much of the rims of marks an urgent label may take, in pixels. */
const RIM_PX = [0, 2, 4];
/** Base line below the top of the box, in text sizes. */
const BASE = 1.02;

/**
 * Places labels one after the other, first come first served, so that no two boxes meet, none lies on an obstacle
 * and all lie in the frame; a label without room is left out. The result depends on the order of the wishes alone.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  frame: Rect,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const width = textWidth(request.text, request.sizePx) + 2 * PADDING;
    const height = request.sizePx * LINE;
    const boxes = candidates(request, width, height);
    const marks = obstacles.filter(({ id }) => id !== request.id);
    const isFree = (box: Rect, rim: number): boolean =>
      isInside(box, frame) &&
      !placed.some((other) => rectsMeet(box, other.box)) &&
      !marks.some((mark) => isOn(box, mark, mark.round === true ? rim : 0));
    const spot = findMapped(request.isUrgent === true ? RIM_PX : [0], (rim) =>
      boxes.find((box) => isFree(box, rim)),
    );
    if (spot === undefined) continue;
    placed.push({
      ...request,
      box: spot,
      textX: spot.left + PADDING,
      textY: spot.top + request.sizePx * BASE,
    });
  }
  return placed;
}

/** Tells whether two rectangles share any area. */
export function rectsMeet(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The first thing that is made from one of the items. */
function findMapped<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made | undefined,
): Made | undefined {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}

function isOn(box: Rect, obstacle: Obstacle, rim: number): boolean {
  if (!rectsMeet(box, obstacle)) return false;
  if (!obstacle.round) return true;
  const reach = (obstacle.right - obstacle.left) / 2;
  const [x, y] = [obstacle.left + reach, obstacle.top + reach];
  const radius = reach - rim;
  const offX = x - Math.max(box.left, Math.min(x, box.right));
  const offY = y - Math.max(box.top, Math.min(y, box.bottom));
  return radius > 0 && offX * offX + offY * offY < radius * radius;
}

function isInside(box: Rect, frame: Rect): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** Places in the order of preference: beside, above, below, beside but shifted; or around a centre for an area. */
function candidates(request: LabelRequest, width: number, height: number): readonly Rect[] {
  const { x, y, clear } = request;
  if (clear === null) {
    const slack = request.slack ?? 0;
    return [0, -0.5, 0.5, -1, 1].flatMap((down) =>
      [0, -1, 1].map((aside) =>
        rect(x - width / 2 + aside * slack, y - height / 2 + down * slack, width, height),
      ),
    );
  }
  const near = clear + 1;
  const slant = clear * 0.7 + 1;
  return [
    rect(x + near, y - height / 2, width, height),
    rect(x - near - width, y - height / 2, width, height),
    rect(x + slant, y - slant - height * 0.75, width, height),
    rect(x + slant, y + slant - height * 0.25, width, height),
    rect(x - slant - width, y - slant - height * 0.75, width, height),
    rect(x - slant - width, y + slant - height * 0.25, width, height),
    rect(x - width / 2, y - near - height, width, height),
    rect(x - width / 2, y + near, width, height),
    ...ASIDE_GAPS.flatMap((gap) =>
      ASIDE_SHIFTS.flatMap((shift) => [
        rect(x + near + gap, y - height / 2 + shift * height, width, height),
        rect(x - near - gap - width, y - height / 2 + shift * height, width, height),
      ]),
    ),
  ];
}

function rect(left: number, top: number, width: number, height: number): Rect {
  return { left, top, right: left + width, bottom: top + height };
}
