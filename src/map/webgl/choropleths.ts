import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { PaintedLayer, RegionMark, Scene } from '../../layers/scene.ts';

type Choropleth = Extract<PaintedLayer, { kind: 'choropleth' }>;

/** Name of the hatching image that the painter registers with the map. */
export const HATCH_IMAGE = 'hatch';
/** Name of the image with the holes of an open region. */
export const HOLES_IMAGE = 'holes';

/** Ids of the MapLibre layers that one choropleth uses, from the lowest up. */
export function choroplethLayerIds(
  id: string,
): readonly [fill: string, hatch: string, holes: string, dots: string] {
  return [`fill:${id}`, `hatch:${id}`, `holes:${id}`, `dots:${id}`];
}

/**
 * The MapLibre layers of a choropleth. What differs by region is feature state, so that a new year or weight
 * recolours in the next frame without cutting the geometry again.
 */
export function choroplethLayers(id: string, theme: Scene['theme']): readonly LayerSpecification[] {
  const [fill, hatch, holes, dots] = choroplethLayerIds(id);
  return [
    {
      id: fill,
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': ['coalesce', ['feature-state', `${id}:colour`], 'rgba(0, 0, 0, 0)'] },
    },
    { id: hatch, type: 'fill', source: 'land', paint: { 'fill-pattern': HATCH_IMAGE } },
    { id: holes, type: 'fill', source: 'land', paint: { 'fill-pattern': HOLES_IMAGE } },
    {
      id: dots,
      type: 'line',
      source: 'land',
      layout: { 'line-cap': 'butt' },
      paint: {
        'line-color': theme === 'light' ? '#17222b' : '#f2f5f6',
        'line-width': 1.8,
        // Inside the border, so that two neighbours' dots do not fill each other's gaps.
        'line-offset': 1.5,
        'line-dasharray': [1, 1.6],
      },
    },
  ];
}

/** Sets opacity and the colours of all regions; a region without a mark is cleared. */
export function paintChoropleth(map: MapLibreMap, layer: Choropleth, regionIds: readonly string[]): void {
  const { id, opacity } = layer;
  const [fillId, hatch, holes, dots] = choroplethLayerIds(id);
  const whenOn = (state: string, value: number): ExpressionSpecification => [
    'case',
    ['boolean', ['feature-state', `${id}:${state}`], false],
    value,
    0,
  ];
  map.setPaintProperty(fillId, 'fill-opacity', opacity);
  // A plain 0 spares the drawing of a pattern over the whole country that nobody would see.
  const hasHatch = layer.marks.some(({ fill }) => fill.kind === 'hatch');
  const hasDots = layer.marks.some(({ dotted }) => dotted);
  map.setPaintProperty(hatch, 'fill-opacity', hasHatch ? whenOn('hatch', opacity) : 0);
  const hasOpen = layer.marks.some(({ isIndistinguishable }) => isIndistinguishable);
  map.setPaintProperty(holes, 'fill-opacity', hasOpen ? whenOn('open', opacity) : 0);
  map.setPaintProperty(dots, 'line-opacity', hasDots ? whenOn('dotted', opacity) : 0);
  const byRegion = new Map(layer.marks.map((mark) => [mark.regionId, mark]));
  for (const regionId of regionIds) {
    map.setFeatureState({ source: 'land', id: regionId }, stateOf(id, byRegion.get(regionId)));
  }
}

function stateOf(id: string, mark: RegionMark | undefined): Record<string, string | boolean | null> {
  return {
    [`${id}:colour`]: mark?.fill.kind === 'colour' ? mark.fill.colour : null,
    [`${id}:open`]: mark?.isIndistinguishable === true,
    [`${id}:hatch`]: mark?.fill.kind === 'hatch',
    [`${id}:dotted`]: mark?.dotted ?? false,
  };
}
