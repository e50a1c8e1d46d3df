import { COUNTRY, projectPoint } from '../../../geodata/projection.ts';
import type { LonLat, SvgPaths } from '../../../geodata/types.ts';
import type { Scene } from '../../layers/scene.ts';
import { FIT_PADDING } from '../fit-padding.ts';
import type { Spot } from '../svg/marks.ts';
import { fitView, round, type SvgView, toPixel } from '../svg/svg-view.ts';
import { layoutMap, type MapLabel, type SvgLayout, type TownSpot } from './map-layout.ts';

/**
 * Widths of the country in pixels from which on labels and crowded marks are placed anew, a quarter of a zoom step
 * apart. Between two of them places keep their share of the frame and marks their pixels: what was apart grows
 * farther apart.
 */
export const WIDTHS: readonly number[] = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map(
  (quarters) => (512 * 2 ** (quarters / 4) * (COUNTRY.east - COUNTRY.west)) / 360,
);
const SMALLEST = WIDTHS[0] ?? 0;

/**
 * The layout of the whole country in a picture of any size, with marks and labels where the still map of the page has
 * them: what hangs on a place keeps its pixels from there.
 */
export function steppedLayout(scene: Scene, paths: SvgPaths, view: SvgView): SvgLayout {
  const width = view.scale * paths.width + 1e-6;
  const stepped = stepView(paths, WIDTHS.findLast((from) => width >= from) ?? SMALLEST);
  return hungAgain(layoutMap(scene, paths, stepped), scene, (position) => {
    const [x, y] = toPixel(paths, view, position);
    const [fromX, fromY] = toPixel(paths, stepped, position);
    return { x: x - fromX, y: y - fromY };
  });
}

/** What hangs on the places of the whole country in a frame of any width, each thing once for each of its spots. */
export function hangingLayout(scene: Scene, paths: SvgPaths): SvgLayout {
  const found = new Map<string, { readonly steps: number[]; readonly piece: Piece }>();
  WIDTHS.forEach((width, step) => {
    for (const piece of piecesOf(layoutAt(scene, paths, width))) {
      const key = JSON.stringify(piece);
      const known = found.get(key) ?? { steps: [], piece };
      found.set(key, known);
      known.steps.push(step);
    }
  });
  return layoutOf([...found.values()].map(({ steps, piece }) => shownAt(piece, widthsOf(steps))));
}

function shownAt(piece: Piece, widths: string): Piece {
  const hang = { at: piece.thing.hang?.at ?? ([0, 0] as const), widths };
  switch (piece.kind) {
    case 'town':
      return { ...piece, thing: { ...piece.thing, hang } };
    case 'leader':
      return { ...piece, thing: { ...piece.thing, hang } };
    default:
      return { ...piece, thing: { ...piece.thing, hang } };
  }
}

function widthsOf(steps: readonly number[]): string {
  return steps.length === WIDTHS.length ? '' : ['at', ...steps.map((step) => `at-${step}`)].join(' ');
}

/** The whole country at one of the widths, with the free room around it. */
function stepView(paths: SvgPaths, width: number): SvgView {
  const height = (width * paths.height) / paths.width;
  return fitView(paths, width + 2 * FIT_PADDING, height + 2 * FIT_PADDING);
}

/** The layout at one of the widths, in pixels from the place that each thing hangs on. */
function layoutAt(scene: Scene, paths: SvgPaths, width: number): SvgLayout {
  const view = stepView(paths, width);
  return hungAgain(layoutMap(scene, paths, view), scene, (position) => {
    const [x, y] = toPixel(paths, view, position);
    const [left, top] = projectPoint(paths, position);
    return { x: -x, y: -y, hang: { at: [left / paths.width, top / paths.height], widths: '' } };
  });
}

/** A layout with everything moved by what is given for the place that it hangs on, in tenths of a pixel. */
function hungAgain(layout: SvgLayout, scene: Scene, shiftAt: (position: LonLat) => Spot): SvgLayout {
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
  | { readonly kind: 'leader'; readonly thing: SvgLayout['leaders'][number] }
  | { readonly kind: LabelKind; readonly thing: Omit<MapLabel, 'box'> };

const LABELS: readonly LabelKind[] = ['townLabels', 'regionLabels', 'cityLabels'];

/** A layout in pieces; the boxes of its labels have done their work. */
function piecesOf(layout: SvgLayout): readonly Piece[] {
  return [
    ...[...layout.towns].flatMap(([id, spots]) =>
      spots.map((thing) => ({ kind: 'town', id, thing }) as const),
    ),
    ...layout.leaders.map((thing) => ({ kind: 'leader', thing }) as const),
    ...LABELS.flatMap((kind) => layout[kind].map(({ box: _, ...thing }) => ({ kind, thing }) as const)),
  ];
}

const NO_BOX = { left: 0, top: 0, right: 0, bottom: 0 };

function layoutOf(pieces: readonly Piece[]): SvgLayout {
  const towns = new Map<string, TownSpot[]>();
  const leaders: SvgLayout['leaders'][number][] = [];
  const labels: Record<LabelKind, MapLabel[]> = { townLabels: [], regionLabels: [], cityLabels: [] };
  for (const piece of pieces) {
    if (piece.kind === 'town') towns.set(piece.id, [...(towns.get(piece.id) ?? []), piece.thing]);
    else if (piece.kind === 'leader') leaders.push(piece.thing);
    else labels[piece.kind].push({ ...piece.thing, box: NO_BOX });
  }
  return { towns, leaders, ...labels };
}
