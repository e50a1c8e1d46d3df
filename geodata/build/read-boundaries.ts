import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** One unit of a boundary file, reduced to its ISO 3166-2 code; an empty code means that none was found. */
export type Unit = Feature<Polygon | MultiPolygon, { readonly id: string }>;

const CODE = /^KZ-\d{2}$/;

function findCode(candidate: { id?: unknown; properties?: unknown }): string {
  const values = [candidate.id, ...Object.values((candidate.properties ?? {}) as Record<string, unknown>)];
  const code = values.find((value) => typeof value === 'string' && CODE.test(value.trim()));
  return typeof code === 'string' ? code.trim() : '';
}

function isUnitGeometry(geometry: unknown): geometry is Polygon | MultiPolygon {
  const type = (geometry as { type?: unknown } | null)?.type;
  return type === 'Polygon' || type === 'MultiPolygon';
}

function toCollections(json: unknown): FeatureCollection[] {
  const file = json as { type?: unknown; objects?: Record<string, GeometryObject> };
  if (file?.type === 'FeatureCollection') return [json as FeatureCollection];
  if (file?.type !== 'Topology' || !file.objects) return [];
  const topology = json as Topology;
  return Object.values(file.objects).map((object) => {
    const result = feature(topology, object as GeometryObject) as Feature | FeatureCollection;
    return result.type === 'FeatureCollection' ? result : { type: 'FeatureCollection', features: [result] };
  });
}

/**
 * Reads the units of any GeoJSON FeatureCollection or TopoJSON. The code of a unit is its `id` or the first
 * property that looks like `KZ-10`. Returns no units where the file is neither format.
 */
export function readBoundaries(json: unknown): readonly Unit[] {
  return toCollections(json).flatMap((collection) =>
    collection.features.flatMap((candidate) =>
      isUnitGeometry(candidate.geometry)
        ? [
            {
              type: 'Feature' as const,
              properties: { id: findCode(candidate) },
              geometry: candidate.geometry,
            },
          ]
        : [],
    ),
  );
}

/** Reads the units of a boundary file. A file that is absent or no JSON gives no units, which the checks report. */
export function readBoundaryFile(file: string): readonly Unit[] {
  try {
    return readBoundaries(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.log(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
