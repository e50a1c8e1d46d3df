import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { partOf } from '../../../styles/map-style.ts';
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
      source: 'ground',
      filter: partOf('land'),
      paint: { 'fill-color': ['coalesce', ['feature-state', `${id}:colour`], 'rgba(0, 0, 0, 0)'] },
    },
    {
      id: hatch,
      type: 'fill',
      source: 'ground',
      filter: partOf('land'),
      paint: { 'fill-pattern': HATCH_IMAGE },
    },
    {
      id: holes,
      type: 'fill',
      source: 'ground',
      filter: partOf('land'),
      paint: { 'fill-pattern': HOLES_IMAGE },
    },
    {
      id: dots,
      type: 'line',
      source: 'ground',
      filter: partOf('land'),
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
  const whenOn = (state: string): ExpressionSpecification => [
    'case',
    ['boolean', ['feature-state', `${id}:${state}`], false],
    opacity,
    0,
  ];
  // What is drawn by feature state always is an expression: MapLibre evaluates it for tiles that were laid out before.
  // A layer with nothing to show is not drawn at all, which spares a pattern over the whole country.
  const show = (layerId: string, isShown: boolean): void => {
    map.setLayoutProperty(layerId, 'visibility', isShown ? 'visible' : 'none');
  };
  map.setPaintProperty(fillId, 'fill-opacity', opacity);
  map.setPaintProperty(hatch, 'fill-opacity', whenOn('hatch'));
  show(
    hatch,
    layer.marks.some(({ fill }) => fill.kind === 'hatch'),
  );
  map.setPaintProperty(holes, 'fill-opacity', whenOn('open'));
  show(
    holes,
    layer.marks.some(({ isIndistinguishable }) => isIndistinguishable),
  );
  map.setPaintProperty(dots, 'line-opacity', whenOn('dotted'));
  show(
    dots,
    layer.marks.some(({ dotted }) => dotted),
  );
  const byRegion = new Map(layer.marks.map((mark) => [mark.regionId, mark]));
  for (const regionId of regionIds) {
    map.setFeatureState({ source: 'ground', id: regionId }, stateOf(id, byRegion.get(regionId)));
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
