import { COUNTRY, mercatorBox, projectPoint } from '../../../geodata/projection.ts';
import type { LonLat, MapBox } from '../../../geodata/types.ts';
import type { Scene } from '../../layers/scene.ts';
import { never } from '../../lib/never.ts';
import { FIT_SIDE } from '../fit-padding.ts';
import { worldSizePx } from '../webgl/mercator.ts';
import { layoutMap, type MapLabel, type MapLayout, type Spot, type TownSpot } from './map-layout.ts';
import { type MapView, round, toPixel } from './map-view.ts';

/**
 * The layout of the whole country changes with the quarter steps of MapLibre's zoom; between two of them marks and
 * labels keep their pixels from their places: what was apart grows farther apart. Both painters and the page's still
 * picture stand on it, so that one picture is seen, whoever draws it.
 */
export function stepOf(zoom: number): number {
  return Math.floor(zoom * 4 + 1e-6);
}

/** Width of the country in pixels at a step. */
export function widthAtStep(step: number): number {
  return (worldSizePx(step / 4) * (COUNTRY.east - COUNTRY.west)) / 360;
}

/** The box of the country at a step, and the picture that holds it with the free room around. */
export function pictureAtStep(step: number): { readonly box: MapBox; readonly view: MapView } {
  const box = mercatorBox(widthAtStep(step));
  const [width, height] = [box.width + 2 * FIT_SIDE, box.height + 2 * FIT_SIDE];
  return { box, view: { width, height, scale: 1, x: FIT_SIDE, y: FIT_SIDE } };
}

/** The steps that a still picture of the whole country is laid out for. */
export const STILL_STEPS: readonly number[] = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

/** The step of a Mercator picture. */
export function stepOfView(box: MapBox, view: MapView): number {
  return stepOf(Math.log2((view.scale * box.width) / widthAtStep(0)));
}

/** The layout of a Mercator picture, with marks and labels where they hang at its step. */
export function steppedLayout(scene: Scene, box: MapBox, view: MapView): MapLayout {
  const step = stepOfView(box, view);
  const { box: stepBox, view: stepView } = pictureAtStep(step);
  return hungAgain(layoutMap(scene, stepBox, stepView), scene, (position) => {
    const [x, y] = toPixel(box, view, position);
    const [fromX, fromY] = toPixel(stepBox, stepView, position);
    return { x: x - fromX, y: y - fromY };
  });
}

/** What hangs on the places of the whole country in a frame of any width, each thing once for each of its spots. */
export function hangingLayout(scene: Scene): MapLayout {
  const found = new Map<string, { readonly steps: number[]; readonly piece: Piece }>();
  for (const step of STILL_STEPS) {
    for (const piece of piecesOf(layoutAt(scene, step))) {
      const key = JSON.stringify(piece);
      const known = found.get(key) ?? { steps: [], piece };
      found.set(key, known);
      known.steps.push(step);
    }
  }
  return layoutOf([...found.values()].map(({ steps, piece }) => shownAt(piece, widthsOf(steps))));
}

function shownAt(piece: Piece, widths: string): Piece {
  const hang = { at: piece.thing.hang?.at ?? ([0, 0] as const), widths };
  switch (piece.kind) {
    case 'town':
      return { ...piece, thing: { ...piece.thing, hang } };
    case 'leader':
      return { ...piece, thing: { ...piece.thing, hang } };
    case 'townLabels':
    case 'regionLabels':
    case 'cityLabels':
      return { ...piece, thing: { ...piece.thing, hang } };
    default:
      return never(piece);
  }
}

function widthsOf(steps: readonly number[]): string {
  return steps.length === STILL_STEPS.length ? '' : ['at', ...steps.map((step) => `at-${step}`)].join(' ');
}

/** The layout at a step, in pixels from the place that each thing hangs on. */
function layoutAt(scene: Scene, step: number): MapLayout {
  const { box, view } = pictureAtStep(step);
  return hungAgain(layoutMap(scene, box, view), scene, (position) => {
    const [x, y] = toPixel(box, view, position);
    const [left, top] = projectPoint(box, position);
    return { x: -x, y: -y, hang: { at: [share(left / box.width), share(top / box.height)], widths: '' } };
  });
}

/** A share of the country to a hundredth of a pixel at any width, so that one place reads the same at all steps. */
function share(part: number): number {
  return Number(part.toFixed(5));
}

/** A layout with everything moved by what is given for the place that it hangs on, in tenths of a pixel. */
function hungAgain(layout: MapLayout, scene: Scene, shiftAt: (position: LonLat) => Spot): MapLayout {
  const places = placesOf(scene);
  const none: Spot = { x: 0, y: 0 };
  const shiftOf = (id: string): Spot => {
    const position = places.get(id);
    return position === undefined ? none : shiftAt(position);
  };
  const label = (one: MapLabel): MapLabel => {
    const { x, y, ...rest } = shiftOf(one.id);
    return {
      ...one,
      ...rest,
      x: round(one.x + x),
      y: round(one.y + y),
      textX: round(one.textX + x),
      textY: round(one.textY + y),
    };
  };
  return {
    towns: new Map(
      [...layout.towns].map(([id, spots]) => {
        const { x, y, ...rest } = shiftOf(id);
        return [id, spots.map((spot) => ({ ...spot, ...rest, x: round(spot.x + x), y: round(spot.y + y) }))];
      }),
    ),
    leaders: layout.leaders.map((line) => {
      const { x, y, ...rest } = shiftOf(line.id);
      const moved = ([fromX, fromY]: readonly [number, number]): readonly [number, number] => [
        round(fromX + x),
        round(fromY + y),
      ];
      return { ...line, ...rest, from: moved(line.from), to: moved(line.to) };
    }),
    townLabels: layout.townLabels.map(label),
    regionLabels: layout.regionLabels.map(label),
    cityLabels: layout.cityLabels.map(label),
  };
}

/** Positions of all places by the ids that a layout gives them. */
function placesOf({ towns, regions, cities }: Scene): ReadonlyMap<string, LonLat> {
  return new Map([
    ...towns.map(({ id, position }) => [id, position] as const),
    ...regions.map(({ id, position }) => [`region:${id}`, position] as const),
    ...cities.map(({ name, position }) => [`city:${name}`, position] as const),
  ]);
}

type LabelKind = 'townLabels' | 'regionLabels' | 'cityLabels';

type Piece =
  | { readonly kind: 'town'; readonly id: string; readonly thing: TownSpot }
  | { readonly kind: 'leader'; readonly thing: MapLayout['leaders'][number] }
  | { readonly kind: LabelKind; readonly thing: Omit<MapLabel, 'box'> };

const LABELS: readonly LabelKind[] = ['townLabels', 'regionLabels', 'cityLabels'];

/** A layout in pieces; the boxes of its labels have done their work. */
function piecesOf(layout: MapLayout): readonly Piece[] {
  return [
    ...[...layout.towns].flatMap(([id, spots]) =>
      spots.map((thing) => ({ kind: 'town', id, thing }) as const),
    ),
    ...layout.leaders.map((thing) => ({ kind: 'leader', thing }) as const),
    ...LABELS.flatMap((kind) => layout[kind].map(({ box: _, ...thing }) => ({ kind, thing }) as const)),
  ];
}

const NO_BOX = { left: 0, top: 0, right: 0, bottom: 0 };

function layoutOf(pieces: readonly Piece[]): MapLayout {
  const towns = new Map<string, TownSpot[]>();
  const leaders: MapLayout['leaders'][number][] = [];
  const labels: Record<LabelKind, MapLabel[]> = { townLabels: [], regionLabels: [], cityLabels: [] };
  for (const piece of pieces) {
    if (piece.kind === 'town') towns.set(piece.id, [...(towns.get(piece.id) ?? []), piece.thing]);
    else if (piece.kind === 'leader') leaders.push(piece.thing);
    else labels[piece.kind].push({ ...piece.thing, box: NO_BOX });
  }
  return { towns, leaders, ...labels };
}
