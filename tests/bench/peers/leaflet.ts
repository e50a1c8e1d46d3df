import 'leaflet/dist/leaflet.css';
import { circleMarker, geoJSON, map } from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import placesUrl from '../../../geodata/derived/places.json?url';
import topologyUrl from '../../../geodata/derived/regions.topo.json?url';
import type { Places } from '../../../geodata/types.ts';

const COLOURS = ['#ffffd9', '#c7e9b4', '#41b6c4', '#225ea8', '#081d58'];

const [topology, places] = await Promise.all([
  fetch(topologyUrl).then((answer) => answer.json() as Promise<Topology>),
  fetch(placesUrl).then((answer) => answer.json() as Promise<Places>),
]);
const regions = feature(topology, Object.values(topology.objects)[0] as GeometryCollection);
const sheet = map('map', { attributionControl: false }).fitBounds([
  [40.5, 46.5],
  [55.5, 87.5],
]);
const areas = new Map(places.regions.map(({ id, areaKm2 }) => [id, areaKm2]));
geoJSON(regions, {
  style: (region) => ({
    weight: 1,
    color: '#555',
    fillOpacity: 0.8,
    fillColor: COLOURS[Math.min(4, Math.floor((areas.get(String(region?.id)) ?? 0) / 60_000))] ?? '#ccc',
  }),
}).addTo(sheet);
for (const { position } of places.towns) circleMarker([position[1], position[0]], { radius: 6 }).addTo(sheet);
