import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature } from 'geojson';
import { readNames } from '../languages.ts';
import type { NameFeature } from './simplify-layers.ts';
import type { Tables } from './tables.ts';

/** Names a lake or sea by the point of `waters.csv` that lies in it; null for the many without a name there. */
export function createWaterNames({ waters }: Tables): NameFeature {
  return (feature: Feature) => {
    const { geometry } = feature;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
    const row = waters.find((water) => booleanPointInPolygon([water.lon, water.lat], geometry));
    return row ? { id: row.id, ...readNames('name', (column) => row[column]) } : null;
  };
}

/** Names a neighbouring country by its English name in the source; null where `neighbours.csv` lacks it. */
export function createNeighbourNames({ neighbours }: Tables): NameFeature {
  return (feature: Feature) => {
    const name = String(feature.properties?.['name'] ?? '');
    const row = neighbours.find((neighbour) => neighbour.source_name === name);
    return row ? { id: name, ...readNames('name', (column) => row[column]) } : null;
  };
}
