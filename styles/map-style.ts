import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { GROUND_COLOURS, type GroundColours } from './map-colours.ts';

/**
 * Ids of the layers before which a painter puts its own: choropleths under `lakes`, other data under
 * `town-focus`, so that labels and focus stay on top.
 */
export const MAP_SLOTS = { underWater: 'lakes', underFocus: 'town-focus' } as const;

/** Sources of the style that start empty; the painter gives them their features. */
export const MAP_SOURCES = [
  'land',
  'outlines',
  'border',
  'neighbours',
  'lakes',
  'rivers',
  'leaders',
  'towns',
  'marks',
  'town-focus',
  'region-names',
  'cities',
  'lake-names',
] as const;

/** Font stacks: MapLibre reads the weight from the first name, the browser finds the family in the second. */
export const MAP_FONTS = { regular: ['Noto Sans'], semibold: ['Noto Sans Semibold', 'Noto Sans'] };

/** Name of the wholly transparent image that keeps labels off the marks; the painter adds it. */
export const OBSTACLE_IMAGE = 'obstacle';
/** Side of {@link OBSTACLE_IMAGE} in pixels. */
export const OBSTACLE_SIDE = 16;

/** Parts of the country by where the names of its towns may stand. */
export const LABEL_SIDES = ['west', 'east', 'middle'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** Id of the layer that names the towns of one part of the country. */
export function townNamesLayer(side: LabelSide): string {
  return `town-names-${side}`;
}

type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right';

/** Sides of the text that touch the mark, in order of preference; at the edges of the country only inwards. */
const ANCHORS: Readonly<Record<LabelSide, readonly Anchor[]>> = {
  west: ['left', 'bottom-left', 'top-left', 'bottom', 'top'],
  east: ['right', 'bottom-right', 'top-right', 'bottom', 'top'],
  middle: ['left', 'right', 'bottom', 'top', 'bottom-left', 'bottom-right', 'top-left', 'top-right'],
};

const EMPTY = { type: 'FeatureCollection', features: [] } as const;

/**
 * The basemap as a MapLibre style: pure data, no address of any kind, no glyphs (text comes from the page's
 * fonts). Regions carry their ISO code as feature id; layers that depend on feature state are `land` based.
 */
export function mapStyle(theme: 'light' | 'dark'): StyleSpecification {
  const colours = GROUND_COLOURS[theme];
  const sources: StyleSpecification['sources'] = {};
  for (const id of MAP_SOURCES) {
    sources[id] =
      id === 'land'
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
    { id: 'background', type: 'background', paint: { 'background-color': colours.abroad } },
    line('neighbours', 'neighbours', colours.abroadLine, 0.8),
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': colours.land, 'fill-antialias': false },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': colours.water } },
    line('rivers', 'rivers', colours.river, ['interpolate', ['linear'], ['zoom'], 3, 0.6, 8, 1.6]),
    line('outlines', 'outlines', colours.outline, ['interpolate', ['linear'], ['zoom'], 3, 0.6, 8, 1.4]),
    line('border', 'border', colours.border, ['interpolate', ['linear'], ['zoom'], 3, 1, 8, 2]),
  ];
}

/** Outlines of the chosen and the pointed-at place, and the leader lines of marks that stand aside. */
function focusLayers(colours: GroundColours): LayerSpecification[] {
  const regionLine = (id: string, state: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'land',
    layout: { 'line-join': 'round' },
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
    line('leaders', 'leaders', colours.ink, 0.8),
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

/** Farther out, on a phone that shows the whole country, there is room for towns alone. */
const NAMES_FROM_ZOOM = 2.9;

/** Later layers claim their room first: marks, then towns, regions, cities, lakes. */
function labelLayers(colours: GroundColours): LayerSpecification[] {
  return [
    {
      id: 'lake-names',
      type: 'symbol',
      source: 'lake-names',
      filter: ['>=', ['zoom'], ['get', 'fromZoom']],
      layout: { ...text(MAP_FONTS.regular, 11), 'text-max-width': 6 },
      paint: halo(colours.waterText, colours.water, 1.6),
    },
    {
      id: 'cities',
      type: 'symbol',
      minzoom: NAMES_FROM_ZOOM,
      source: 'cities',
      layout: {
        ...text(MAP_FONTS.regular, 11),
        ...aside('middle', 0.35),
        'symbol-sort-key': ['get', 'rank'],
        'icon-image': 'city',
        'icon-optional': false,
        'text-max-width': 12,
      },
      paint: halo(colours.cityText, colours.halo, 1.6),
    },
    {
      id: 'region-names',
      type: 'symbol',
      minzoom: NAMES_FROM_ZOOM,
      source: 'region-names',
      layout: {
        ...text(MAP_FONTS.regular, ['interpolate', ['linear'], ['zoom'], 3, 11, 7, 15]),
        'text-letter-spacing': 0.06,
        'text-max-width': 7,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1,
      },
      paint: halo(colours.regionText, colours.halo, 1.8),
    },
    ...LABEL_SIDES.map((side) => townNames(side, colours)),
    {
      id: 'obstacles',
      type: 'symbol',
      source: 'towns',
      layout: {
        'icon-image': OBSTACLE_IMAGE,
        'icon-size': ['/', ['*', 2, ['get', 'radius']], OBSTACLE_SIDE],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  ];
}

/** Names of the towns in one part of the country. */
function townNames(side: LabelSide, colours: GroundColours): LayerSpecification {
  return {
    id: townNamesLayer(side),
    type: 'symbol',
    source: 'towns',
    filter: ['==', ['get', 'side'], side],
    layout: {
      ...text(MAP_FONTS.semibold, 12),
      ...aside(side, ['get', 'offsetEm']),
      'symbol-sort-key': ['-', ['get', 'population']],
      'text-max-width': 12,
    },
    paint: halo(colours.ink, colours.halo, 1.8),
  };
}

type LineWidth = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>['line-width'];
type SymbolLayout = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['layout']>;
type SymbolPaint = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['paint']>;

function line(id: string, source: string, colour: string, width: LineWidth & {}): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

function text(font: string[], size: SymbolLayout['text-size'] & {}): SymbolLayout {
  return { 'text-field': ['get', 'name'], 'text-font': font, 'text-size': size };
}

/** Beside its point, on the first side that is free. */
function aside(side: LabelSide, offsetEm: SymbolLayout['text-radial-offset'] & {}): SymbolLayout {
  return {
    'text-variable-anchor': [...ANCHORS[side]],
    'text-radial-offset': offsetEm,
    'text-justify': 'auto',
  };
}

function halo(colour: string, haloColour: string, width: number): SymbolPaint {
  return { 'text-color': colour, 'text-halo-color': haloColour, 'text-halo-width': width };
}
