import type { Feature, FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Names } from '../languages.ts';
import type { Layers } from './derive-outlines.ts';
import { runMapshaper } from './run-mapshaper.ts';

/** How much detail stays. */
export interface Detail {
  /** Vertices kept, percent, by mapshaper's weighted area (Visvalingam–Whyatt). */
  readonly landPercent: number;
  readonly lakesPercent: number;
  readonly riversPercent: number;
  /** Lakes smaller than this are left out. */
  readonly smallestLakeKm2: number;
  /** Neighbours, lakes and rivers are cut at these edges (west, south, east, north), degrees. */
  readonly contextBox: readonly [west: number, south: number, east: number, north: number];
  /** Steps of the TopoJSON grids along the longer side. */
  readonly regionsGrid: number;
  readonly contextGrid: number;
}

/** Names of a feature in every language. */
export interface NamedPlace extends Names {
  readonly id: string;
}

/** Adds names to a feature, or returns null where the feature has none. */
export type NameFeature = (feature: Feature) => NamedPlace | null;

/** Simplified outlines: `regions` holds layer `regions`; `context` holds `neighbours`, `lakes` and `rivers`. */
export interface Outlines {
  readonly regions: Topology;
  readonly context: Topology;
}

async function simplifyLand(
  land: Topology,
  detail: Detail,
): Promise<{ regions: Topology; around: unknown[] }> {
  const command = [
    `-i land.json -simplify target=* weighted ${detail.landPercent}% keep-shapes -clean target=regions`,
    '-filter-fields target=regions id -filter-fields target=neighbours name -each target=seas "areaKm2 = areaKm2"',
    `-o regions.json target=regions format=topojson quantization=${detail.regionsGrid}`,
    '-o target=neighbours,seas format=geojson geojson-type=FeatureCollection',
  ].join(' ');
  const outputs = await runMapshaper(command, { 'land.json': land });
  return {
    regions: outputs['regions.json'] as Topology,
    around: [outputs['neighbours.json'], outputs['seas.json']],
  };
}

async function simplifyAlone(layer: FeatureCollection, percent: number): Promise<FeatureCollection> {
  const command = `-i layer.json -simplify weighted ${percent}% keep-shapes -o out.json format=geojson geojson-type=FeatureCollection`;
  return (await runMapshaper(command, { 'layer.json': layer }))['out.json'] as FeatureCollection;
}

function nameFeatures(layer: FeatureCollection, name: NameFeature): FeatureCollection {
  const features = layer.features.map((feature) => ({ ...feature, properties: name(feature) }));
  return { type: 'FeatureCollection', features };
}

/**
 * Simplifies all layers. Regions, neighbours and the Caspian are simplified together, so that no sliver opens
 * between them; lakes and rivers each alone.
 */
export async function simplifyLayers(
  layers: Layers,
  detail: Detail,
  names: { readonly neighbour: NameFeature; readonly water: NameFeature },
): Promise<Outlines> {
  const { regions, around } = await simplifyLand(layers.land, detail);
  const [neighbours, seas] = around as FeatureCollection[];
  const isKept = (lake: Feature): boolean => Number(lake.properties?.['areaKm2']) >= detail.smallestLakeKm2;
  const kept = { ...layers.lakes, features: layers.lakes.features.filter(isKept) };
  const lakes = await simplifyAlone(kept, detail.lakesPercent);
  const rivers = await simplifyAlone(layers.rivers, detail.riversPercent);
  const water = { ...lakes, features: [...(seas?.features ?? []), ...lakes.features] };
  const command = [
    '-i neighbours.json lakes.json rivers.json combine-files',
    `-clip target=* bbox=${detail.contextBox.join(',')}`,
    `-o context.json target=* format=topojson quantization=${detail.contextGrid}`,
  ].join(' ');
  const outputs = await runMapshaper(command, {
    'neighbours.json': nameFeatures(
      neighbours ?? { type: 'FeatureCollection', features: [] },
      names.neighbour,
    ),
    'lakes.json': nameFeatures(water, names.water),
    'rivers.json': { ...rivers, features: rivers.features.map((river) => ({ ...river, properties: {} })) },
  });
  return { regions, context: outputs['context.json'] as Topology };
}
