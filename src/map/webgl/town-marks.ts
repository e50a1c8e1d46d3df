import type { PaintedLayer, Scene, ScenePlace } from '../../layers/scene.ts';
import { declutter } from '../declutter.ts';
import { type MarkPicture, pictureBodyRadius } from './mark-picture.ts';
import { fromWorldPixel, type Position, toWorldPixel } from './mercator.ts';

/** Layer name of the small neutral dot of a town that no layer draws. */
export const GROUND_DOTS = 'ground';

/** A town with everything that is drawn on it, from the lowest layer up. */
export interface TownStack {
  readonly place: ScenePlace;
  readonly marks: readonly { readonly layerId: string; readonly picture: MarkPicture }[];
  /** Radius in CSS pixels that holds all its marks. */
  readonly radius: number;
}

/** A town where it is drawn at a zoom: its true place, or aside with a leader line. */
export interface PlacedTown extends TownStack {
  readonly at: Position;
}

export interface Placement {
  readonly towns: readonly PlacedTown[];
  readonly leaders: readonly (readonly [from: Position, to: Position])[];
}

const GROUND_DOT = {
  kind: 'circle',
  radius: 4,
  fill: { kind: 'colour', colour: '#8b959c' },
  dotted: false,
  code: '',
} as const satisfies MarkPicture;

/** Collects the marks of every layer by town; a town without any gets a neutral dot. */
export function stackTownMarks(layers: Scene['layers'], towns: Scene['towns']): readonly TownStack[] {
  const byTown = new Map<string, { layerId: string; picture: MarkPicture }[]>();
  for (const layer of layers) {
    for (const [townId, picture] of picturesOf(layer)) {
      const marks = byTown.get(townId) ?? [];
      marks.push({ layerId: layer.id, picture });
      byTown.set(townId, marks);
    }
  }
  return towns.map((place) => {
    const dot = place.fade === undefined ? GROUND_DOT : fadedPicture(GROUND_DOT.radius, place.fade);
    const marks = byTown.get(place.id) ?? [{ layerId: GROUND_DOTS, picture: dot }];
    return { place, marks, radius: Math.max(...marks.map(({ picture }) => pictureBodyRadius(picture))) };
  });
}

/** Puts the towns on the map at a zoom, parting the crowded ones; depends on nothing else, so it never flickers. */
export function placeTowns(stacks: readonly TownStack[], zoom: number): Placement {
  const points = stacks.map(({ place, radius }) => {
    const [x, y] = toWorldPixel(place.position, zoom);
    return { id: place.id, x, y, radius };
  });
  const result = declutter(points, { gap: 1, maxDistance: 60 });
  const towns = stacks.map((stack, i) => {
    const point = result.points[i];
    const at = point?.moved ? fromWorldPixel([point.x, point.y], zoom) : stack.place.position;
    return { ...stack, at };
  });
  const leaders = result.leaders.map(
    ({ from, to }) => [fromWorldPixel(from, zoom), fromWorldPixel(to, zoom)] as const,
  );
  return { towns, leaders };
}

/** The placement with the neutral dots as its only marks. */
export function onlyGroundDots({ towns, leaders }: Placement): Placement {
  const dotsOf = (town: PlacedTown) => town.marks.filter(({ layerId }) => layerId === GROUND_DOTS);
  return { towns: towns.map((town) => ({ ...town, marks: dotsOf(town) })), leaders };
}

/** Zoom for which marks are placed: the quarter step at or below, where there is the least room. */
export function placementZoom(zoom: number): number {
  return Math.floor(zoom * 4) / 4;
}

/** The town under a point, the nearest middle first; null when none is within its radius or `reach` pixels. */
export function pickTown(
  towns: readonly PlacedTown[],
  project: (at: Position) => { readonly x: number; readonly y: number },
  point: { readonly x: number; readonly y: number },
  reach: number,
): string | null {
  let best: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const town of towns) {
    const { x, y } = project(town.at);
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= Math.max(town.radius, reach) && distance < nearest) {
      best = town.place.id;
      nearest = distance;
    }
  }
  return best;
}

function picturesOf(layer: PaintedLayer): readonly (readonly [townId: string, picture: MarkPicture])[] {
  if (layer.kind === 'circles') return layer.marks.map((mark) => [mark.townId, circlePicture(mark)]);
  if (layer.kind === 'rings') {
    return layer.marks.map(({ townId, radius, share, colour, fade }) => [
      townId,
      fade === undefined ? { kind: 'ring', radius, share, colour } : fadedPicture(radius, fade),
    ]);
  }
  if (layer.kind === 'symbols') {
    return layer.marks.map(({ townId, shape, colour, letter, size, outlined, second, ring, fade }) => [
      townId,
      fade === undefined
        ? { kind: 'symbol', shape, colour, letter, size, outlined, second, ring }
        : fadedPicture(size, fade),
    ]);
  }
  return [];
}

function circlePicture({
  radius,
  fill,
  dotted,
  code,
  isIndistinguishable,
  fade,
}: Extract<PaintedLayer, { kind: 'circles' }>['marks'][number]): MarkPicture {
  if (fade !== undefined) return fadedPicture(radius, fade);
  const isOpen = isIndistinguishable === true ? { isIndistinguishable } : {};
  return { kind: 'circle', radius, fill, dotted, code, ...isOpen };
}

function fadedPicture(radius: number, fade: 'outside' | 'unknown'): MarkPicture {
  return { kind: 'faded', radius, isUnknown: fade === 'unknown' };
}
