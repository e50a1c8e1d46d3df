import type { FeatureCollection } from 'geojson';
import type { LonLat } from '../types.ts';
import { runMapshaper } from './run-mapshaper.ts';

/** A point well inside each unit, by code; degrees to 4 decimals. Found in the map's own equal-area plane. */
export async function findLabelPoints(clean: FeatureCollection): Promise<ReadonlyMap<string, LonLat>> {
  const plane = '+proj=aea +lat_1=43 +lat_2=53 +lon_0=67 +datum=WGS84';
  const outputs = await runMapshaper(
    `-i units.json -proj "${plane}" -points inner -proj wgs84 -o points.json format=geojson geojson-type=FeatureCollection`,
    { 'units.json': clean },
  );
  const points = outputs['points.json'] as FeatureCollection;
  return new Map(
    points.features.flatMap(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      const point: LonLat = [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
      return [[String(properties?.['id']), point] as const];
    }),
  );
}
