import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topologyUrl from '../../../geodata/derived/regions.topo.json?url';

setWorkerUrl(workerUrl);
const topology: Topology = await fetch(topologyUrl).then((answer) => answer.json());
const regions = feature(topology, Object.values(topology.objects)[0] as GeometryCollection);
const map = new GlMap({
  container: 'map',
  attributionControl: false,
  fadeDuration: 0,
  bounds: [46.5, 40.5, 87.5, 55.5],
  style: {
    version: 8,
    sources: { regions: { type: 'geojson', data: regions } },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': '#eee' } },
      {
        id: 'regions',
        type: 'fill',
        source: 'regions',
        paint: { 'fill-color': '#41b6c4', 'fill-outline-color': '#555' },
      },
    ],
  },
});
map.once('idle', () => performance.mark('webgl-ready'));
