import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { MAP_SLOTS, mapStyle, type PlacePart, REGION_FOCUS } from '../../../styles/map-style.ts';
import type { PointsLayer, Scene } from '../../layers/scene.ts';
import { memoLast } from '../../lib/memo.ts';
import { symbolsAtStep } from '../layout/mark-sizes.ts';
import { stepOf } from '../layout/stepped-layout.ts';
import { findPoint } from '../nearest-point.ts';
import { choroplethLayerIds, choroplethLayers, paintChoropleth } from './choropleths.ts';
import type { DeckOverlay, OverlayLayer } from './deck-overlay.ts';
import { stackLayers } from './layer-stack.ts';
import {
  focusFeatures,
  inParts,
  lakeNameFeatures,
  leaderFeatures,
  markFeatures,
  nameFeatures,
  picturesByKey,
  townFeatures,
} from './map-features.ts';
import { registerPictures, registerThemeImages } from './map-images.ts';
import {
  GROUND_DOTS,
  NO_PLACEMENT,
  onlyGroundDots,
  type PlacedTown,
  type Placement,
  placeScene,
  stackTownMarks,
} from './town-marks.ts';

/** Puts scenes onto one MapLibre map, changing only what differs from the scene before. */
export interface MapPainter {
  draw(scene: Scene): void;
  /** Places the marks anew when the zoom has passed a quarter step. */
  zoomed(): void;
  /** Towns where they are drawn now. */
  towns(): readonly PlacedTown[];
  /** Points of the top layer of points; null = there is none. */
  points(): PointsLayer | null;
  /** Gives circles, rings, symbols and surface to deck.gl; `takenOver` of the overlay ends MapLibre's own marks. */
  useOverlay(overlay: DeckOverlay): void;
  takenOver(): void;
}

/** Features by source of the style. */
export type SceneFeatures = Readonly<Record<string, FeatureCollection>>;

/** What a scene puts into the sources at a zoom; given to the style at once, the first picture takes one pass less. */
export function sceneFeatures(scene: Scene, zoom: number): SceneFeatures {
  const placement = placedAt(scene, stepOf(zoom));
  return {
    places: placesOf(placement, scene),
    marks: markFeatures(placement, scene.theme),
    leaders: leaderFeatures(placement),
    'town-focus': focusOf(placement, scene),
  };
}

/** Where everything of a scene stands at a step of the zoom. */
const placedAt = memoLast((scene: Scene, step: number): Placement => {
  const sized = symbolsAtStep(scene, step);
  return placeScene(sized, stackTownMarks(sized.layers, sized.towns), step / 4);
});

function placesOf(placement: Placement, { lakes }: Scene): FeatureCollection {
  const { names } = placement;
  return inParts<PlacePart>({
    towns: townFeatures(placement),
    'town-names': nameFeatures(names.towns),
    'region-names': nameFeatures(names.regions),
    cities: nameFeatures(names.cities),
    'lake-names': lakeNameFeatures(lakes),
  });
}

interface PainterState {
  readonly map: MapLibreMap;
  drawn: Scene | null;
  placement: Placement;
  /** Step of the zoom that marks and names are placed for. */
  step: number;
  overlay: DeckOverlay | null;
  /** Whether deck.gl draws the marks; until its first frame both do, so that nothing blinks. */
  overlayDraws: boolean;
  /** What the present MapLibre layers of the scene were built for. */
  structure: string;
  sceneLayerIds: readonly string[];
  /** Features last sent to a source, as text. */
  readonly sent: Map<string, string>;
}

/** Starts with a map whose style was loaded with the features of `first` in its sources ({@link sceneFeatures}). */
export function createMapPainter(map: MapLibreMap, first: SceneFeatures): MapPainter {
  const state: PainterState = {
    map,
    drawn: null,
    placement: NO_PLACEMENT,
    step: stepOf(map.getZoom()),
    overlay: null,
    overlayDraws: false,
    structure: '',
    sceneLayerIds: [],
    sent: new Map(Object.entries(first).map(([id, data]) => [id, JSON.stringify(data)])),
  };
  return {
    draw: (scene) => drawScene(state, scene),
    zoomed() {
      const step = stepOf(map.getZoom());
      if (step === state.step) return;
      state.step = step;
      if (state.drawn !== null) placeMarks(state, state.drawn);
    },
    towns: () => state.placement.towns,
    points: () => state.drawn?.layers.findLast((layer) => layer.kind === 'points') ?? null,
    useOverlay(overlay) {
      state.overlay = overlay;
      if (state.drawn !== null) drawOverlay(state, state.drawn);
    },
    takenOver() {
      if (state.overlayDraws || state.drawn === null) return;
      state.overlayDraws = true;
      buildLayers(state, state.drawn);
      placeMarks(state, state.drawn);
    },
  };
}

/** Parts of a scene that decide where its marks and names stand, and how they look. */
const PLACED = ['layers', 'towns', 'regions', 'cities', 'lakes', 'theme'] as const;

function drawScene(state: PainterState, scene: Scene): void {
  const { map, drawn } = state;
  if (scene === drawn) return;
  state.drawn = scene;
  if (scene.theme !== drawn?.theme) {
    registerThemeImages(map, scene.theme);
    if (drawn !== null) recolour(map, scene);
  }
  if (PLACED.some((part) => scene[part] !== drawn?.[part])) {
    buildLayers(state, scene);
    placeMarks(state, scene);
  }
  focusTowns(state, scene);
  focusRegions(map, scene, drawn);
}

/** Builds the MapLibre layers of the scene anew when kinds, order or theme changed; paints them always. */
function buildLayers(state: PainterState, scene: Scene): void {
  const { map } = state;
  const marksId = (id: string) => `marks:${id}`;
  const structure = [
    scene.theme,
    state.overlayDraws,
    ...scene.layers.map(({ kind, id }) => `${kind}:${id}`),
  ].join();
  if (structure !== state.structure) {
    for (const id of state.sceneLayerIds) map.removeLayer(id);
    const ids: string[] = [];
    addMarkLayer(map, marksId(GROUND_DOTS), GROUND_DOTS, MAP_SLOTS.underFocus);
    ids.push(marksId(GROUND_DOTS));
    const top = scene.layers.findLastIndex(({ kind }) => kind === 'choropleth');
    scene.layers.forEach((layer, i) => {
      const slot = i > top ? MAP_SLOTS.underFocus : MAP_SLOTS.underWater;
      if (layer.kind === 'choropleth') {
        for (const spec of choroplethLayers(layer.id, scene.theme)) map.addLayer(spec, slot);
        ids.push(...choroplethLayerIds(layer.id));
      } else if (layer.kind !== 'surface' && layer.kind !== 'points' && !state.overlayDraws) {
        addMarkLayer(map, marksId(layer.id), layer.id, slot);
        ids.push(marksId(layer.id));
      }
    });
    state.structure = structure;
    state.sceneLayerIds = ids;
  }
  const regionIds = scene.regions.map(({ id }) => id);
  for (const layer of scene.layers) {
    if (layer.kind === 'choropleth') paintChoropleth(map, layer, regionIds);
    else if (state.sceneLayerIds.includes(marksId(layer.id))) {
      map.setPaintProperty(marksId(layer.id), 'icon-opacity', layer.opacity);
    }
  }
}

function addMarkLayer(map: MapLibreMap, id: string, layerId: string, beforeId: string): void {
  map.addLayer(
    {
      id,
      type: 'symbol',
      source: 'marks',
      filter: ['==', ['get', 'layer'], layerId],
      layout: {
        'icon-image': ['get', 'picture'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'symbol-z-order': 'source',
      },
    },
    beforeId,
  );
}

function placeMarks(state: PainterState, scene: Scene): void {
  const { map } = state;
  state.placement = placedAt(scene, state.step);
  const mine = state.overlayDraws ? onlyGroundDots(state.placement) : state.placement;
  registerPictures(map, picturesByKey(mine, scene.theme), scene.theme);
  setIfChanged(state, 'marks', markFeatures(mine, scene.theme));
  setIfChanged(state, 'places', placesOf(state.placement, scene));
  setIfChanged(state, 'leaders', leaderFeatures(state.placement));
  focusTowns(state, scene);
  drawOverlay(state, scene);
}

function drawOverlay(state: PainterState, scene: Scene): void {
  const firstIdOf = (id: string) => choroplethLayerIds(id as Scene['layers'][number]['id'])[0];
  const stacked = stackLayers(scene.layers, MAP_SLOTS, firstIdOf);
  const bySize = [...state.placement.towns].sort((a, b) => b.radius - a.radius);
  const layers = stacked.flatMap(({ layer, beforeId }): readonly OverlayLayer[] => {
    const { id, opacity } = layer;
    if (layer.kind === 'choropleth') return [];
    if (layer.kind === 'surface') return [{ kind: 'surface', id, opacity, beforeId, surface: layer.surface }];
    if (layer.kind === 'points') return [{ kind: 'points', id, opacity, beforeId, points: layer }];
    const items = bySize.flatMap(({ at, marks }) =>
      marks.filter(({ layerId }) => layerId === id).map(({ picture }) => ({ at, picture })),
    );
    return [{ kind: 'pictures', id, opacity, beforeId, items }];
  });
  state.overlay?.draw(layers, scene.theme, state.step / 4);
}

function focusTowns(state: PainterState, scene: Scene): void {
  setIfChanged(state, 'town-focus', focusOf(state.placement, scene));
}

function focusOf(placement: Placement, { layers, selection, highlight }: Scene): FeatureCollection {
  const chosen = selection?.kind === 'town' ? selection.id : null;
  const hovered = highlight?.kind === 'town' ? highlight.id : null;
  const towns = focusFeatures(placement, hovered, chosen);
  return { ...towns, features: [...towns.features, ...pointFocus(layers, selection, highlight)] };
}

/** Outlines around the pointed-at and the chosen point of the reader's own. */
function pointFocus(layers: Scene['layers'], ...places: readonly Scene['selection'][]): readonly Feature[] {
  return places.flatMap((place, i) => {
    const found = place?.kind === 'upload' ? findPoint({ layers }, place.id) : null;
    if (found === null) return [];
    const [lon, lat] = found.position;
    return [
      {
        type: 'Feature',
        properties: { radius: found.layer.radius + 2.5, chosen: i === 0 },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      },
    ];
  });
}

function focusRegions(map: MapLibreMap, scene: Scene, before: Scene | null): void {
  for (const [state, now, then] of [
    ['chosen', scene.selection, before?.selection],
    ['hovered', scene.highlight, before?.highlight],
  ] as const) {
    if (then?.kind === 'region') map.setFeatureState({ source: 'ground', id: then.id }, { [state]: false });
    if (now?.kind !== 'region') continue;
    for (const id of REGION_FOCUS[state]) map.setLayoutProperty(id, 'visibility', 'visible');
    map.setFeatureState({ source: 'ground', id: now.id }, { [state]: true });
  }
}

/** Another theme is the same layers in other colours: no need to load the style again. */
function recolour(map: MapLibreMap, { theme }: Scene): void {
  for (const layer of mapStyle(theme).layers) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      // The style is typed layer by layer, the setter by name of the property.
      map.setPaintProperty(layer.id, name as Parameters<MapLibreMap['setPaintProperty']>[1], value);
    }
  }
}

/** Setting data cuts tiles anew in the worker; a new colour alone must not cost that. */
function setIfChanged(state: PainterState, sourceId: string, data: FeatureCollection): void {
  const text = JSON.stringify(data);
  if (state.sent.get(sourceId) === text) return;
  state.sent.set(sourceId, text);
  state.map.getSource<GeoJSONSource>(sourceId)?.setData(data);
}
