import type { Layer } from '@deck.gl/core';
import { IconLayer, LineLayer, PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { MAP_COLOURS } from '../../../styles/colours.ts';
import type { PointsLayer, Scene, SurfaceMarks } from '../../layers/scene.ts';
import { MAX_OUTLINED } from '../nearest-point.ts';
import { parseColour } from '../read-colour.ts';
import { hatchLines } from './hatch.ts';
import { hatchColour, type MarkPicture, pictureKey } from './mark-picture.ts';
import type { Position } from './mercator.ts';
import { type PictureAtlas, packPictures } from './picture-atlas.ts';

/** One scene layer for deck.gl; `beforeId` is the MapLibre layer that must stay above it. */
export type OverlayLayer =
  | {
      readonly kind: 'surface';
      readonly id: string;
      readonly opacity: number;
      readonly beforeId: string;
      readonly surface: SurfaceMarks;
    }
  | {
      readonly kind: 'pictures';
      readonly id: string;
      readonly opacity: number;
      readonly beforeId: string;
      readonly items: readonly PictureItem[];
    }
  | {
      readonly kind: 'points';
      readonly id: string;
      readonly opacity: number;
      readonly beforeId: string;
      readonly points: PointsLayer;
    };

/** Points of one layer for deck.gl; the same points in the same colours cost nothing the second time. */
type PointsItem = Extract<OverlayLayer, { readonly kind: 'points' }>;

export interface PictureItem {
  readonly at: Position;
  readonly picture: MarkPicture;
}

export interface DeckOverlay {
  draw(layers: readonly OverlayLayer[], theme: Scene['theme'], zoom: number): void;
  destroy(): void;
}

const HATCH_SPACING_PX = 7;
const ALWAYS = { depthCompare: 'always', depthWriteEnabled: false } as const;

/**
 * Puts deck.gl into the layer stack of the map, so that MapLibre's labels stay on top. One per map;
 * `onFirstFrame` may come more than once and comes in the middle of a frame.
 */
export function createDeckOverlay(map: MapLibreMap, onFirstFrame: () => void): DeckOverlay {
  let isDrawn = false;
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    pickingRadius: 0,
    onAfterRender: () => {
      if (isDrawn) onFirstFrame();
    },
  });
  map.addControl(overlay);
  let order = '';
  let waiting: (() => void) | null = null;
  const whenIdle = () => {
    waiting?.();
    waiting = null;
  };
  return {
    draw(layers, theme, zoom) {
      const show = () => {
        isDrawn = true;
        overlay.setProps({ layers: layers.flatMap((layer) => toDeckLayers(layer, theme, zoom)) });
      };
      const wanted = orderOf(map, layers);
      // deck.gl finds its place among the layers only while the map is at rest; else it would lie on top of all.
      if (wanted === order || map.isStyleLoaded()) {
        waiting = null;
        show();
      } else {
        if (waiting === null) map.once('idle', whenIdle);
        waiting = show;
      }
      order = wanted;
    },
    destroy() {
      waiting = null;
      map.removeControl(overlay);
    },
  };
}

/** The map's own layers in order and where deck.gl's go among them, as text. */
function orderOf(map: MapLibreMap, layers: readonly OverlayLayer[]): string {
  const own = map.getLayersOrder().filter((id) => !id.startsWith('deck-'));
  return [...own, ...layers.map(({ beforeId }) => beforeId)].join();
}

function toDeckLayers(layer: OverlayLayer, theme: Scene['theme'], zoom: number): readonly Layer[] {
  if (layer.kind === 'points') return pointLayers(layer, theme);
  return layer.kind === 'surface' ? surfaceLayers(layer, theme, zoom) : [pictureLayer(layer, theme)];
}

/** Points filled by class with an outline; those without a figure are hollow. */
function pointLayers({ id, beforeId, opacity, points }: PointsItem, theme: Scene['theme']): readonly Layer[] {
  return [
    new ScatterplotLayer<unknown, { beforeId: string }>({
      id,
      beforeId,
      data: pointData(points, theme, opacity),
      getLineColor: [...parseColour(MAP_COLOURS[theme].ink), Math.round(255 * opacity)],
      getRadius: points.radius,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      getLineWidth: 0.8,
      stroked: points.classes.length <= MAX_OUTLINED,
      parameters: ALWAYS,
    }),
  ];
}

interface PointData {
  readonly length: number;
  readonly attributes: Readonly<
    Record<string, { readonly value: Float64Array | Uint8Array; readonly size: number }>
  >;
}

const pointDatas = new WeakMap<
  PointsLayer['classes'],
  { readonly colours: string; readonly data: PointData }
>();

/** Positions and colours as deck.gl hands them to the card; asked one by one, a hundred thousand would take long. */
function pointData(
  { places, classes, fills }: PointsLayer,
  theme: Scene['theme'],
  opacity: number,
): PointData {
  const hollow = MAP_COLOURS[theme].hatchGround;
  const colours = [...fills.map((fill) => (fill.kind === 'colour' ? fill.colour : hollow)), hollow];
  const key = [...colours, opacity].join();
  const known = pointDatas.get(classes);
  if (known?.colours === key) return known.data;
  const palette = colours.map((colour) => [...parseColour(colour), Math.round(255 * opacity)]);
  const bytes = new Uint8Array(4 * classes.length);
  for (let at = 0; at < classes.length; at += 1)
    bytes.set(palette[classes[at] ?? fills.length] ?? [], 4 * at);
  const data = {
    length: classes.length,
    attributes: {
      getPosition: { value: places.positions, size: 2 },
      getFillColor: { value: bytes, size: 4, normalized: true },
    },
  };
  pointDatas.set(classes, { colours: key, data });
  return data;
}

function pictureLayer(layer: Extract<OverlayLayer, { kind: 'pictures' }>, theme: Scene['theme']): Layer {
  const atlas: PictureAtlas = packPictures(
    layer.items.map(({ picture }) => picture),
    theme,
    window.devicePixelRatio,
  );
  return new IconLayer<PictureItem, { beforeId: string }>({
    id: layer.id,
    beforeId: layer.beforeId,
    data: [...layer.items],
    // deck.gl takes any image source here; its types name only an address or a texture.
    iconAtlas: atlas.image as unknown as string,
    iconMapping: atlas.places,
    getIcon: ({ picture }) => pictureKey(picture, theme),
    getPosition: ({ at }) => [at[0], at[1]],
    getSize: ({ picture }) => atlas.sideOf(picture),
    sizeUnits: 'pixels',
    getColor: [255, 255, 255, Math.round(255 * layer.opacity)],
    alphaCutoff: 0,
    textureParameters: { minFilter: 'linear', magFilter: 'linear', mipmapFilter: 'none' },
    parameters: ALWAYS,
  });
}

/**
 * Bands are drawn from the highest down, each nearer ground behind those before it, so that where bands
 * overlap only the highest colours a pixel and opacity does not add up.
 */
function surfaceLayers(
  layer: Extract<OverlayLayer, { kind: 'surface' }>,
  theme: Scene['theme'],
  zoom: number,
): readonly Layer[] {
  const { bands, unscored } = layer.surface;
  const alpha = Math.round(255 * layer.opacity);
  const fills = bands.toReversed().map(
    (band, i) =>
      new SolidPolygonLayer<Ring[], { beforeId: string }>({
        id: `${layer.id}:band-${bands.length - 1 - i}`,
        beforeId: layer.beforeId,
        data: band.polygons.map((rings) => rings.map(copyRing)),
        getPolygon: (rings) => rings,
        getFillColor: [...parseColour(band.colour), alpha],
        getPolygonOffset: () => [0, (i + 1) * 200 - 4000],
        parameters: { depthCompare: 'less', depthWriteEnabled: true },
      }),
  );
  const isolines = new PathLayer<{ path: Ring; colour: string }, { beforeId: string }>({
    id: `${layer.id}:isolines`,
    beforeId: layer.beforeId,
    data: bands.flatMap(({ polygons, colour }) =>
      polygons.flatMap((rings) => rings.map((ring) => ({ path: copyRing(ring), colour }))),
    ),
    getPath: ({ path }) => path,
    getColor: [...INK_RGB[theme], Math.round(alpha * 0.45)],
    getWidth: 0.8,
    widthUnits: 'pixels',
    parameters: ALWAYS,
  });
  return [...fills, isolines, ...unscoredLayers(layer, unscored, theme, zoom)];
}

function unscoredLayers(
  layer: Extract<OverlayLayer, { kind: 'surface' }>,
  unscored: SurfaceMarks['unscored'],
  theme: Scene['theme'],
  zoom: number,
): readonly Layer[] {
  const colour: [number, number, number, number] = [...hatchColour(theme), Math.round(230 * layer.opacity)];
  const shared = {
    beforeId: layer.beforeId,
    getColor: colour,
    widthUnits: 'pixels',
    parameters: ALWAYS,
  } as const;
  return [
    new LineLayer<readonly [Position, Position], { beforeId: string }>({
      ...shared,
      id: `${layer.id}:hatch`,
      data: unscored.flatMap(({ ring }) => hatchLines(ring, zoom, HATCH_SPACING_PX)),
      getSourcePosition: ([from]) => [from[0], from[1]],
      getTargetPosition: ([, to]) => [to[0], to[1]],
      getWidth: 0.9,
    }),
    new PathLayer<Ring, { beforeId: string }>({
      ...shared,
      id: `${layer.id}:unscored`,
      data: unscored.map(({ ring }) => closeRing(copyRing(ring))),
      getPath: (path) => path,
      getWidth: 1,
    }),
  ];
}

type Ring = [number, number][];

const INK_RGB: Readonly<Record<Scene['theme'], readonly [number, number, number]>> = {
  light: [60, 20, 10],
  dark: [255, 240, 230],
};

function copyRing(ring: readonly Position[]): Ring {
  return ring.map(([lon, lat]) => [lon, lat]);
}

function closeRing(ring: Ring): Ring {
  const [first] = ring;
  return first === undefined ? ring : [...ring, first];
}
