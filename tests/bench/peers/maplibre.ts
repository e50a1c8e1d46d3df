import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import placesUrl from '../../../geodata/derived/places.json?url';
import topologyUrl from '../../../geodata/derived/regions.topo.json?url';
import type { Places } from '../../../geodata/types.ts';

setWorkerUrl(workerUrl);
const [topology, places] = await Promise.all([
  fetch(topologyUrl).then((answer) => answer.json() as Promise<Topology>),
  fetch(placesUrl).then((answer) => answer.json() as Promise<Places>),
]);
const regions = feature(topology, Object.values(topology.objects)[0] as GeometryCollection);
const towns = {
  type: 'FeatureCollection' as const,
  features: places.towns.map(({ position }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [position[0], position[1]] },
  })),
};
const map = new GlMap({
  container: 'map',
  attributionControl: false,
  fadeDuration: 0,
  bounds: [46.5, 40.5, 87.5, 55.5],
  style: {
    version: 8,
    sources: { regions: { type: 'geojson', data: regions }, towns: { type: 'geojson', data: towns } },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': '#eee' } },
      {
        id: 'regions',
        type: 'fill',
        source: 'regions',
        paint: { 'fill-color': '#41b6c4', 'fill-outline-color': '#555' },
      },
      {
        id: 'towns',
        type: 'circle',
        source: 'towns',
        paint: { 'circle-radius': 6, 'circle-color': '#225ea8', 'circle-stroke-width': 1 },
      },
    ],
  },
});
map.once('idle', () => performance.mark('webgl-ready'));
