import { geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { mercatorBox, type Placement, projectPoint } from '../projection.ts';
import type { MapBox, SvgPaths } from '../types.ts';
import { type Box, clipLine, clipRing, type Point } from './clip.ts';
import { createProjection } from './d3-projection.ts';
import { encodePath } from './encode-path.ts';
import type { Outlines } from './simplify-layers.ts';

const WIDTH = 1000;
/** Free room around the country inside the box, units. */
const MARGIN = 24;
/** Neighbours, lakes and rivers reach so far beyond the box, so that a wider or taller frame is filled too. */
const BLEED = 150;
/** Vertices lie on a grid of this many units; shared edges stay shared, because equal points round equally. */
const GRID = 0.5;

const snap = (value: number): number => Math.round(value / GRID);

function layerOf(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name] as GeometryObject | undefined;
  if (!object) return { type: 'FeatureCollection', features: [] };
  const result = feature(topology, object) as Feature | FeatureCollection;
  return result.type === 'FeatureCollection' ? result : { type: 'FeatureCollection', features: [result] };
}

/** The equal-area map holds the country itself, with free room around it. */
function equalAreaBox(regions: FeatureCollection): MapBox {
  const [[left, top], [right, bottom]] = geoPath(createProjection()).bounds(regions);
  const scale = (WIDTH - 2 * MARGIN) / (right - left);
  return {
    projection: 'equal-area',
    width: WIDTH,
    scale,
    translate: [MARGIN - left * scale, MARGIN - top * scale],
    height: Math.ceil((bottom - top) * scale + 2 * MARGIN),
  };
}

function projectRing(placement: Placement, ring: readonly Position[]): Point[] {
  return ring.map(([lon = 0, lat = 0]) => projectPoint(placement, [lon, lat]));
}

function polygonsOf(geometry: Feature['geometry']): readonly (readonly (readonly Position[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function linesOf(geometry: Feature['geometry']): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? (geometry as MultiLineString).coordinates : [];
}

function drawAreas(
  geometries: readonly Feature['geometry'][],
  placement: Placement,
  frame: Box | null,
): string {
  const rings = geometries.flatMap(polygonsOf).flat();
  const projected = rings.map((ring) => projectRing(placement, ring));
  const clipped = frame ? projected.map((ring) => clipRing(ring, frame)) : projected;
  return clipped
    .map((ring) =>
      encodePath(
        ring.map(([x, y]) => [snap(x), snap(y)]),
        GRID,
        true,
      ),
    )
    .join('');
}

function drawLines(geometries: readonly Feature['geometry'][], placement: Placement, frame: Box): string {
  const lines = geometries.flatMap(linesOf).map((line) => projectRing(placement, line));
  return lines
    .flatMap((line) => clipLine(line, frame))
    .map((line) =>
      encodePath(
        line.map(([x, y]) => [snap(x), snap(y)]),
        GRID,
        false,
      ),
    )
    .join('');
}

/**
 * Draws the outlines once into a box of 1000 units width; edges shared by two regions stay identical. The Mercator map is
 * the box of the country to its edges: a painter fits it as it fits the moving map.
 */
export function drawSvgPaths(outlines: Outlines, projection: SvgPaths['projection']): SvgPaths {
  const regions = layerOf(outlines.regions, 'regions');
  const placement = projection === 'mercator' ? mercatorBox(WIDTH) : equalAreaBox(regions);
  const { height, scale, translate } = placement;
  const frame: Box = [-BLEED, -BLEED, WIDTH + BLEED, height + BLEED];
  const context = (name: string): Feature['geometry'][] =>
    layerOf(outlines.context, name).features.map((item) => item.geometry);
  const country = merge(
    outlines.regions,
    (outlines.regions.objects['regions'] as GeometryCollection).geometries as never[],
  ) as MultiPolygon | Polygon;
  return {
    projection,
    width: WIDTH,
    height: Math.round(height * 1e4) / 1e4,
    regions: regions.features
      .map((region) => ({
        id: String(region.properties?.['id']),
        d: drawAreas([region.geometry], placement, null),
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    lakes: drawAreas(context('lakes'), placement, frame),
    rivers: drawLines(context('rivers'), placement, frame),
    border: drawAreas([country], placement, null),
    scale: Math.round(scale * 1e4) / 1e4,
    translate: [Math.round(translate[0] * 1e4) / 1e4, Math.round(translate[1] * 1e4) / 1e4],
  };
}
