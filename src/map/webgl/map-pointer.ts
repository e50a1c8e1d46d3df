import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { PointsLayer } from '../../layers/scene.ts';
import { indexPoints, type PointIndex, positionOf } from '../nearest-point.ts';
import type { MapEvents, Selection } from '../port.ts';
import type { MapPainter } from './map-painter.ts';
import { toWorldPixel } from './mercator.ts';
import { pickTown } from './town-marks.ts';

/** A mouse hits what it points at; a finger is about this wide, in CSS pixels from the middle of a mark. */
const MOUSE_REACH_PX = 6;
const TOUCH_REACH_PX = 16;

/** Reports hover and clicks on towns (marks and names) and regions. Keys are left to the page. */
export function listenToPointer(map: MapLibreMap, painter: MapPainter, events: MapEvents): void {
  let hovering = false;
  const leave = () => {
    if (hovering) events.onHover(null, null);
    hovering = false;
    map.getCanvas().style.cursor = '';
  };
  map.on('mousemove', (event) => {
    if (map.isMoving()) return;
    const place = pickPlace(map, painter, event);
    if (place === null) {
      leave();
      return;
    }
    hovering = true;
    map.getCanvas().style.cursor = 'pointer';
    events.onHover(place, { x: event.point.x, y: event.point.y });
  });
  map.on('mouseout', leave);
  map.on('movestart', leave);
  map.on('click', (event) => events.onSelect(pickPlace(map, painter, event)));
}

function pickPlace(
  map: MapLibreMap,
  painter: MapPainter,
  { point, originalEvent }: MapMouseEvent,
): Selection | null {
  const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
  const project = (at: readonly [number, number]) => map.project([at[0], at[1]]);
  const town = pickTown(painter.towns(), project, point, isTouch ? TOUCH_REACH_PX : MOUSE_REACH_PX);
  if (town !== null) return { kind: 'town', id: town };
  const upload = pickPoint(map, painter.points(), point, isTouch ? TOUCH_REACH_PX : MOUSE_REACH_PX);
  if (upload !== null) return { kind: 'upload', id: upload };
  const named = firstId(map, point, ['town-names']);
  if (named !== null) return { kind: 'town', id: named };
  const region = firstId(map, point, ['land']);
  return region === null ? null : { kind: 'region', id: region };
}

const indexes = new WeakMap<PointsLayer['places'], PointIndex>();

/** The points of a layer on the plane of zoom 0. */
function indexOf({ places }: PointsLayer): PointIndex {
  const known = indexes.get(places);
  if (known !== undefined) return known;
  const count = places.ids.length;
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
  for (let at = 0; at < count; at += 1) [xs[at], ys[at]] = toWorldPixel(positionOf(places, at), 0);
  const made = indexPoints(xs, ys);
  indexes.set(places, made);
  return made;
}

function pickPoint(
  map: MapLibreMap,
  layer: PointsLayer | null,
  point: MapMouseEvent['point'],
  reach: number,
): string | null {
  if (layer === null) return null;
  const { lng, lat } = map.unproject(point);
  const [x, y] = toWorldPixel([lng, lat], 0);
  const at = indexOf(layer).nearest(x, y, Math.max(layer.radius, reach) / 2 ** map.getZoom());
  return at === null ? null : (layer.places.ids[at] ?? null);
}

function firstId(map: MapLibreMap, point: MapMouseEvent['point'], layers: string[]): string | null {
  const id: unknown = map.queryRenderedFeatures(point, { layers })[0]?.properties['id'];
  return typeof id === 'string' ? id : null;
}
