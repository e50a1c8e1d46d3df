import type { LonLat, MapBox } from '../../../geodata/types.ts';
import type { PaintedLayer, Scene, ScenePlace } from '../../layers/scene.ts';
import { declutter, type LeaderLine } from './declutter.ts';
import { type LabelRequest, type Obstacle, type PlacedLabel, placeLabels, type Rect } from './labels.ts';
import { type MapView, toPixel } from './map-view.ts';

/** Makes the layout of a scene; {@link layoutMap} is one. */
export type MakeLayout = (scene: Scene, box: MapBox, view: MapView, options?: LayoutOptions) => MapLayout;

/** What else decides over places; all may be left out. */
export interface LayoutOptions {
  /** No label is set smaller than this many pixels. */
  readonly smallestTextPx?: number;
  /** Stays clear of labels. */
  readonly keepClear?: Rect | null;
}

/** Where something stands: pixels of the picture, or pixels from a place that keeps its share of the frame. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Absent = the pixels count from the picture's corner. */
  readonly hang?: Hang;
}

/** Where something hangs in a frame of any width. */
export interface Hang {
  /** Shares of the frame's width and height, 0..1. */
  readonly at: readonly [x: number, y: number];
  /** Class names of the widths of the frame at which it hangs there; '' = at all. */
  readonly widths: string;
}

/** A town where it is drawn. */
export interface TownSpot extends Spot {
  /** Radius of the largest mark of the town. */
  readonly radius: number;
}

/** Everything that has a place in the picture. */
export interface MapLayout {
  /** Where each town is drawn; more than one spot where the width of the frame decides. */
  readonly towns: ReadonlyMap<string, readonly TownSpot[]>;
  readonly leaders: readonly (LeaderLine & Pick<Spot, 'hang'>)[];
  readonly townLabels: readonly MapLabel[];
  readonly regionLabels: readonly MapLabel[];
  /** The points of the cities themselves are drawn at the anchors of their labels. */
  readonly cityLabels: readonly MapLabel[];
}

/** A label on the map. */
export type MapLabel = PlacedLabel & Pick<Spot, 'hang'>;

/** Radius of the plain dot of a town that no layer draws. */
export const PLAIN_RADIUS = 5;

/** A country narrower than this in pixels has smaller labels. */
const SMALL_COUNTRY_PX = 520;
/** So many of the largest towns are named wherever there is any room, beside others' rims if need be. */
const ALWAYS_NAMED = 8;
const GAP = 1.5;
const FARTHEST = 46;
/** A symbol says what is made in its town: it overlaps another rather than stand in the next region. */
const FARTHEST_SYMBOL = 22;

/**
 * A layout maker that gives its last layout again while nothing has moved: a change of colours, such as a step
 * of a slider, moves nothing. One for each map on a page.
 */
export function rememberLayout(make: MakeLayout): MakeLayout {
  let last: { readonly box: MapBox; readonly key: string; readonly layout: MapLayout } | null = null;
  return (scene, box, view, options) => {
    const key = layoutKey(scene, view);
    if (last?.box !== box || last.key !== key) last = { box, key, layout: make(scene, box, view, options) };
    return last.layout;
  };
}

/** Everything but the paths that a layout is made from, as one text. */
function layoutKey(scene: Scene, view: MapView): string {
  return JSON.stringify([
    view,
    [...townRadii(scene.layers)],
    [...regionCodes(scene.layers)],
    scene.towns.map(({ id, label, position, population, fade }) => [id, label, position, population, fade]),
    scene.regions.map(({ id, label, position }) => [id, label, position]),
    scene.cities,
  ]);
}

/** Puts towns apart and labels where there is room; the same scene, paths and view give the same layout. */
export function layoutMap(
  scene: Scene,
  box: MapBox,
  view: MapView,
  { smallestTextPx = 0, keepClear = null }: LayoutOptions = {},
): MapLayout {
  const radii = townRadii(scene.layers);
  const points = scene.towns.map((town) => {
    const [x, y] = toPixel(box, view, town.position);
    return { id: town.id, x, y, radius: radii.get(town.id) ?? PLAIN_RADIUS };
  });
  const { points: apart, leaders } = declutter(points, {
    gap: GAP,
    maxDistance: scene.layers.some(({ kind }) => kind === 'symbols') ? FARTHEST_SYMBOL : FARTHEST,
  });
  const towns = new Map(apart.map(({ id, x, y, radius }) => [id, { x, y, radius }]));
  const small = view.scale * box.width < SMALL_COUNTRY_PX;
  const pixel = (position: LonLat): readonly [number, number] => toPixel(box, view, position);
  const requests = [
    ...townRequests(scene, towns, small),
    ...regionRequests(scene, pixel, small, Math.min(28, (26 * view.scale * box.width) / 1000)),
    ...cityRequests(scene, pixel, small),
  ];
  const corner = keepClear === null ? [] : [{ id: 'clear', ...keepClear }];
  const placed = placeLabels(
    requests.map((request) => ({ ...request, sizePx: Math.max(request.sizePx, smallestTextPx) })),
    [...obstaclesOf(towns), ...corner],
    frameOf(view),
  );
  const cityLabels = placed.filter(({ id }) => id.startsWith('city:'));
  return {
    towns: new Map([...towns].map(([id, spot]) => [id, [spot]])),
    leaders,
    townLabels: placed.filter(({ id }) => towns.has(id)),
    regionLabels: placed.filter(({ id }) => id.startsWith('region:')),
    cityLabels,
  };
}

function townRadii(layers: readonly PaintedLayer[]): ReadonlyMap<string, number> {
  const radii = new Map<string, number>();
  const grow = (id: string, radius: number): void => {
    radii.set(id, Math.max(radius, radii.get(id) ?? 0));
  };
  for (const layer of layers) {
    if (layer.kind === 'circles') for (const mark of layer.marks) grow(mark.townId, mark.radius);
    if (layer.kind === 'rings') for (const mark of layer.marks) grow(mark.townId, mark.radius + 2);
    if (layer.kind === 'symbols') for (const mark of layer.marks) grow(mark.townId, mark.size + mark.ring);
  }
  return radii;
}

function obstaclesOf(towns: ReadonlyMap<string, TownSpot>): readonly Obstacle[] {
  return [...towns].map(([id, { x, y, radius }]) => ({
    id,
    round: true,
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
}

function frameOf(view: MapView): Rect {
  return { left: 2, top: 2, right: view.width - 2, bottom: view.height - 2 };
}

function townRequests(
  scene: Scene,
  towns: ReadonlyMap<string, TownSpot>,
  small: boolean,
): readonly LabelRequest[] {
  // Towns outside the filter are named where room is left.
  const isLast = ({ fade }: ScenePlace): number => (fade === undefined ? 0 : 1);
  return [...scene.towns]
    .sort((a, b) => isLast(a) - isLast(b) || b.population - a.population || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, label }, i) => {
      const spot = towns.get(id);
      if (spot === undefined) return [];
      const { x, y, radius: clear } = spot;
      return [{ id, text: label, x, y, clear, sizePx: small ? 11 : 12, isUrgent: i < ALWAYS_NAMED }];
    });
}

function regionRequests(
  scene: Scene,
  pixel: (position: LonLat) => readonly [number, number],
  small: boolean,
  slack: number,
): readonly LabelRequest[] {
  const codes = regionCodes(scene.layers);
  return scene.regions
    .filter(({ label }) => label !== '')
    .map(({ id, label, position }) => {
      const [x, y] = pixel(position);
      const code = codes.get(id);
      return {
        id: `region:${id}`,
        text: code ? `${label} ${code}` : label,
        x,
        y,
        clear: null,
        slack,
        sizePx: small ? 10 : 11.5,
      };
    });
}

/** Codes of the top fill, which are read with the region's name. */
function regionCodes(layers: readonly PaintedLayer[]): ReadonlyMap<string, string> {
  const top = layers.findLast((layer) => layer.kind === 'choropleth');
  return new Map(top?.marks.flatMap(({ regionId, code }) => (code ? [[regionId, code]] : [])));
}

/** Cities that are no monotowns, the capital and the regional centres first. */
function cityRequests(
  { cities }: Scene,
  pixel: (position: LonLat) => readonly [number, number],
  small: boolean,
): readonly LabelRequest[] {
  return [...cities]
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .map(({ name, position }) => {
      const [x, y] = pixel(position);
      return { id: `city:${name}`, text: name, x, y, clear: 3, sizePx: small ? 10 : 11 };
    });
}
