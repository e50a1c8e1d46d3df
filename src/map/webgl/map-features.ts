import type { Feature, FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { GroundPart, PlacePart } from '../../../styles/map-style.ts';
import type { Scene } from '../../layers/scene.ts';
import { type MarkPicture, pictureKey } from './mark-picture.ts';
import type { Position } from './mercator.ts';
import type { PlacedName, Placement } from './town-marks.ts';

/** Outlines given to a painter: regions with ISO codes as `id`, and what surrounds the country. */
export interface MapGeometry {
  /** Object `regions`. */
  readonly regions: Topology;
  /** Objects `neighbours`, `lakes`, `rivers`; a missing one is left out of the picture. */
  readonly context: Topology;
}

/** Features of the ground, which never change. */
export function groundFeatures({ regions, context }: MapGeometry): FeatureCollection {
  return inParts<GroundPart>({
    land: withIdProperty(objectFeatures(regions, 'regions')),
    outlines: sharedLines(regions, 'regions', (a, b) => a !== b),
    border: sharedLines(regions, 'regions', (a, b) => a === b),
    neighbours: sharedLines(context, 'neighbours', (a, b) => a !== b),
    lakes: objectFeatures(context, 'lakes'),
    rivers: objectFeatures(context, 'rivers'),
  });
}

/** The features of a source that holds several parts. */
export function inParts<Part extends GroundPart | PlacePart>(
  parts: Readonly<Record<Part, FeatureCollection>>,
): FeatureCollection {
  return collection(
    (Object.keys(parts) as Part[]).flatMap((part) =>
      parts[part].features.map((one) => ({ ...one, properties: { ...one.properties, part } })),
    ),
  );
}

/** Names with the size and place that the layout gives them. */
export function nameFeatures(names: readonly PlacedName[]): FeatureCollection {
  return collection(
    names.map(({ id, text, at, offset, sizePx }) =>
      pointFeature(at, { id, name: text, size: sizePx, offset: offset.map((px) => px / sizePx) }),
    ),
  );
}

/** Large lakes as labels. */
export function lakeNameFeatures(lakes: Scene['lakes']): FeatureCollection {
  return collection(lakes.map(({ name, fromZoom, position }) => pointFeature(position, { name, fromZoom })));
}

/** Towns where their marks stand, for keeping other names off the marks. */
export function townFeatures({ towns }: Placement): FeatureCollection {
  return collection(towns.map(({ place, radius, at }) => pointFeature(at, { id: place.id, radius })));
}

/** Every mark of every layer, large ones first so that small ones stay in sight. */
export function markFeatures({ towns }: Placement, theme: Scene['theme']): FeatureCollection {
  const bySize = [...towns].sort((a, b) => b.radius - a.radius || (a.place.id < b.place.id ? -1 : 1));
  return collection(
    bySize.flatMap(({ marks, at }) =>
      marks.map(({ layerId, picture }) =>
        pointFeature(at, { layer: layerId, picture: pictureKey(picture, theme) }),
      ),
    ),
  );
}

/** All pictures of a placement by the key that {@link markFeatures} names. */
export function picturesByKey({ towns }: Placement, theme: Scene['theme']): ReadonlyMap<string, MarkPicture> {
  return new Map(
    towns.flatMap(({ marks }) => marks.map(({ picture }) => [pictureKey(picture, theme), picture] as const)),
  );
}

/** Leader lines from true places to marks that stand aside. */
export function leaderFeatures({ leaders }: Placement): FeatureCollection {
  return collection(
    leaders.map(([from, to]) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: [[...from], [...to]] },
    })),
  );
}

/** Outlines around the pointed-at and the chosen town. */
export function focusFeatures(
  { towns }: Placement,
  hovered: string | null,
  chosen: string | null,
): FeatureCollection {
  return collection(
    towns
      .filter(({ place }) => place.id === hovered || place.id === chosen)
      .map(({ place, at, radius }) =>
        pointFeature(at, { radius: radius + 2.5, chosen: place.id === chosen }),
      ),
  );
}

function objectFeatures(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  if (object === undefined) return collection([]);
  const found = feature(topology, object);
  return found.type === 'FeatureCollection' ? found : collection([found]);
}

/** MapLibre promotes a property, not the feature's own id. */
function withIdProperty({ features }: FeatureCollection): FeatureCollection {
  return collection(
    features.map((f) => ({ ...f, properties: { ...f.properties, id: f.id ?? f.properties?.['id'] } })),
  );
}

/** Each border once: between two areas, or (a === b) along one area only. */
function sharedLines(
  topology: Topology,
  name: string,
  keep: (a: unknown, b: unknown) => boolean,
): FeatureCollection {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') return collection([]);
  const geometry = mesh(topology, object as GeometryCollection, keep);
  return collection([{ type: 'Feature', properties: {}, geometry }]);
}

function pointFeature([lon, lat]: Position, properties: Readonly<Record<string, unknown>>): Feature {
  return {
    type: 'Feature',
    properties: { ...properties },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  };
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
