import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { GROUND_COLOURS, type GroundColours } from './map-colours.ts';

/**
 * Ids of the layers before which a painter puts its own: choropleths under `lakes`, other data under
 * `town-focus`, so that labels and focus stay on top.
 */
export const MAP_SLOTS = { underWater: 'lakes', underFocus: 'town-focus' } as const;

/**
 * Sources of the style that start empty; the painter gives them their features. What is drawn one over the other and
 * changes together shares one, because MapLibre cuts and masks every source anew: `ground` holds {@link GROUND_PARTS},
 * `places` holds {@link PLACE_PARTS}, each feature with its part as property `part`.
 */
export const MAP_SOURCES = ['ground', 'leaders', 'marks', 'town-focus', 'places'] as const;

/** What lies under all marks: regions as areas, their lines within and around the country, and what surrounds them. */
export const GROUND_PARTS = ['land', 'outlines', 'border', 'neighbours', 'lakes', 'rivers'] as const;
export type GroundPart = (typeof GROUND_PARTS)[number];

/** Points with names, and the towns that other names keep off. */
export const PLACE_PARTS = ['towns', 'town-names', 'region-names', 'cities', 'lake-names'] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];

/** Layers around a region that the reader points at or has chosen; hidden until there is one. */
export const REGION_FOCUS = {
  hovered: ['region-hover'],
  chosen: ['region-chosen-halo', 'region-chosen'],
} as const;

/** The features of one part of a source. */
export function partOf(part: GroundPart | PlacePart): ExpressionSpecification {
  return ['==', ['get', 'part'], part];
}

/** Font stacks: MapLibre reads the weight from the first name, the browser finds the family in the second. */
export const MAP_FONTS = { regular: ['Noto Sans'], semibold: ['Noto Sans Semibold', 'Noto Sans'] };

/** Name of the wholly transparent image that keeps labels off the marks; the painter adds it. */
export const OBSTACLE_IMAGE = 'obstacle';
/** Side of {@link OBSTACLE_IMAGE} in pixels. */
export const OBSTACLE_SIDE = 16;

const EMPTY = { type: 'FeatureCollection', features: [] } as const;

/**
 * The basemap as a MapLibre style: pure data, no address of any kind, no glyphs (text comes from the page's
 * fonts), clear where the page's own ground shows. Regions carry their ISO code as feature id.
 */
export function mapStyle(theme: 'light' | 'dark'): StyleSpecification {
  const colours = GROUND_COLOURS[theme];
  const sources: StyleSpecification['sources'] = {};
  for (const id of MAP_SOURCES) {
    sources[id] =
      id === 'ground'
        ? { type: 'geojson', data: { ...EMPTY, features: [] }, promoteId: 'id', tolerance: 0.2 }
        : { type: 'geojson', data: { ...EMPTY, features: [] }, tolerance: 0.2 };
  }
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    name: `Monotowns ${theme}`,
    sources,
    layers: [...groundLayers(colours), ...focusLayers(colours), ...labelLayers(colours)],
  };
}

function groundLayers(colours: GroundColours): LayerSpecification[] {
  return [
    groundLine('neighbours', colours.abroadLine, 0.8),
    {
      id: 'land',
      type: 'fill',
      source: 'ground',
      filter: partOf('land'),
      paint: { 'fill-color': colours.land, 'fill-antialias': false },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'ground',
      filter: partOf('lakes'),
      paint: { 'fill-color': colours.water },
    },
    groundLine('rivers', colours.river, ['interpolate', ['linear'], ['zoom'], 3, 0.6, 8, 1.6]),
    groundLine('outlines', colours.outline, ['interpolate', ['linear'], ['zoom'], 3, 0.6, 8, 1.4]),
    groundLine('border', colours.border, ['interpolate', ['linear'], ['zoom'], 3, 1, 8, 2]),
  ];
}

/** Outlines of the chosen and the pointed-at place, and the leader lines of marks that stand aside. */
function focusLayers(colours: GroundColours): LayerSpecification[] {
  const regionLine = (id: string, state: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'ground',
    filter: partOf('land'),
    layout: { 'line-join': 'round', visibility: 'none' },
    paint: {
      'line-color': colour,
      'line-width': width,
      'line-opacity': ['case', ['boolean', ['feature-state', state], false], 1, 0],
    },
  });
  return [
    regionLine('region-hover', 'hovered', colours.ink, 1.5),
    regionLine('region-chosen-halo', 'chosen', colours.halo, 5),
    regionLine('region-chosen', 'chosen', colours.accent, 2.5),
    { ...lineLayer('leaders', colours.ink, 0.8), source: 'leaders' },
    {
      id: 'town-focus',
      type: 'circle',
      source: 'town-focus',
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': 'rgba(0, 0, 0, 0)',
        'circle-stroke-width': ['case', ['get', 'chosen'], 2.5, 1.5],
        'circle-stroke-color': ['case', ['get', 'chosen'], colours.accent, colours.ink],
      },
    },
  ];
}

/**
 * Names stand where the painter's layout has put them, as in the still map; those of lakes find their room by
 * themselves. Later layers claim their room first: marks, then towns, regions, cities, lakes.
 */
function labelLayers(colours: GroundColours): LayerSpecification[] {
  const lakes: LayerSpecification = {
    id: 'lake-names',
    type: 'symbol',
    source: 'places',
    filter: ['all', partOf('lake-names'), ['>=', ['zoom'], ['get', 'fromZoom']]],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': MAP_FONTS.regular,
      'text-size': 11,
      'text-max-width': 6,
    },
    paint: halo(colours.waterText, colours.water, 1.6),
  };
  const obstacles: LayerSpecification = {
    id: 'obstacles',
    type: 'symbol',
    source: 'places',
    filter: partOf('towns'),
    layout: {
      'icon-image': OBSTACLE_IMAGE,
      'icon-size': ['/', ['*', 2, ['get', 'radius']], OBSTACLE_SIDE],
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
  return [
    lakes,
    {
      ...names('cities', MAP_FONTS.regular),
      layout: {
        ...placed(MAP_FONTS.regular),
        'icon-image': 'city',
        'icon-allow-overlap': true,
      },
      paint: halo(colours.cityText, colours.halo, 1.6),
    },
    { ...names('region-names', MAP_FONTS.regular), paint: halo(colours.regionText, colours.halo, 1.8) },
    { ...names('town-names', MAP_FONTS.semibold), paint: halo(colours.ink, colours.halo, 1.8) },
    obstacles,
  ];
}

type LineWidth = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>['line-width'];
type SymbolLayout = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['layout']>;
type SymbolPaint = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['paint']>;

function groundLine(id: GroundPart, colour: string, width: LineWidth & {}): LayerSpecification {
  return { ...lineLayer(id, colour, width), source: 'ground', filter: partOf(id) };
}

type LineLayer = Extract<LayerSpecification, { type: 'line' }>;

function lineLayer(id: string, colour: string, width: LineWidth & {}): Omit<LineLayer, 'source'> {
  return {
    id,
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

/** Text whose size and place are properties of its feature. */
function placed(font: string[]): SymbolLayout {
  return {
    'text-field': ['get', 'name'],
    'text-font': font,
    'text-size': ['get', 'size'],
    'text-anchor': 'left',
    'text-justify': 'left',
    'text-offset': ['get', 'offset'],
    'text-allow-overlap': true,
    'text-max-width': 100,
  };
}

function names(id: PlacePart, font: string[]): Extract<LayerSpecification, { type: 'symbol' }> {
  return { id, type: 'symbol', source: 'places', filter: partOf(id), layout: placed(font) };
}

function halo(colour: string, haloColour: string, width: number): SymbolPaint {
  return { 'text-color': colour, 'text-halo-color': haloColour, 'text-halo-width': width };
}
