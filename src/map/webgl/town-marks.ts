import { mercatorPosition } from '../../../geodata/projection.ts';
import type { PaintedLayer, Scene, ScenePlace } from '../../layers/scene.ts';
import { layoutMap, type MapLabel } from '../layout/map-layout.ts';
import { toPixel } from '../layout/map-view.ts';
import { pictureAtStep, stepOf } from '../layout/stepped-layout.ts';
import type { MarkPicture } from './mark-picture.ts';
import type { Position } from './mercator.ts';

/** Layer name of the small neutral dot of a town that no layer draws. */
export const GROUND_DOTS = 'ground';

/** A town with everything that is drawn on it, from the lowest layer up. */
export interface TownStack {
  readonly place: ScenePlace;
  readonly marks: readonly { readonly layerId: string; readonly picture: MarkPicture }[];
}

/** A town where it is drawn at a zoom: its true place, or aside with a leader line. */
export interface PlacedTown extends TownStack {
  readonly at: Position;
  /** Radius in CSS pixels of its largest mark. */
  readonly radius: number;
}

/** A name on the map, hung on a place. */
export interface PlacedName {
  readonly id: string;
  readonly text: string;
  readonly at: Position;
  /** From the place to the start of the text, halfway up its line, in pixels. */
  readonly offset: readonly [x: number, y: number];
  readonly sizePx: number;
}

/** Everything whose place depends on the zoom. */
export interface Placement {
  readonly towns: readonly PlacedTown[];
  readonly leaders: readonly (readonly [from: Position, to: Position])[];
  readonly names: Readonly<Record<'towns' | 'regions' | 'cities', readonly PlacedName[]>>;
}

/** What stands on the map before there is a scene. */
export const NO_PLACEMENT: Placement = {
  towns: [],
  leaders: [],
  names: { towns: [], regions: [], cities: [] },
};

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
    return { place, marks };
  });
}

/** Places marks and names for a zoom as in the still map; depends on nothing else, so it never flickers. */
export function placeScene(scene: Scene, stacks: readonly TownStack[], zoom: number): Placement {
  const { box, view } = pictureAtStep(stepOf(zoom));
  const layout = layoutMap(scene, box, view);
  const positionOf = ([x, y]: readonly [number, number]): Position =>
    mercatorPosition(box, [x - view.x, y - view.y]);
  const towns = stacks.flatMap((stack) => {
    const { position } = stack.place;
    const [trueX, trueY] = toPixel(box, view, position);
    return (layout.towns.get(stack.place.id) ?? []).map(({ x, y, radius }) => ({
      ...stack,
      radius,
      at: x === trueX && y === trueY ? position : positionOf([x, y]),
    }));
  });
  const names = (labels: readonly MapLabel[]): readonly PlacedName[] =>
    labels.map(({ id, text, x, y, textX, box: { top, bottom }, sizePx }) => ({
      id,
      text,
      at: positionOf([x, y]),
      offset: [textX - x, (top + bottom) / 2 - y],
      sizePx,
    }));
  return {
    towns,
    leaders: layout.leaders.map(({ from, to }) => [positionOf(from), positionOf(to)] as const),
    names: {
      towns: names(layout.townLabels),
      regions: names(layout.regionLabels),
      cities: names(layout.cityLabels),
    },
  };
}

/** The placement with the neutral dots as its only marks. */
export function onlyGroundDots(placement: Placement): Placement {
  const dotsOf = (town: PlacedTown) => town.marks.filter(({ layerId }) => layerId === GROUND_DOTS);
  return { ...placement, towns: placement.towns.map((town) => ({ ...town, marks: dotsOf(town) })) };
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
