import type { FeatureCollection } from 'geojson';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readNames } from '../languages.ts';
import type { City, LonLat, Places, Region, Town } from '../types.ts';
import { measureDistances } from './distances.ts';
import { areaKm2Of } from './ring-area.ts';
import type { CityRow, Tables, TownRow } from './tables.ts';

const split = (text: string | null): string[] =>
  (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function deriveTown(row: TownRow): Town {
  return {
    id: row.id,
    names: readNames('name', (column) => row[column]),
    formerNames: split(row.former_names),
    position: [row.lon, row.lat],
    regionId: row.iso_3166_2,
    foundedYear: row.founded_year,
    townStatusYear: row.town_status_year,
    type: row.type,
    industry: row.industry,
    enterprise: {
      name: row.cfe_name,
      product: row.cfe_product,
      sections: (row.industry_section_oked ?? '').split(',').flatMap((letter) => letter.trim() || []),
      owner: row.owner_group,
      employees: row.cfe_employees,
      employeesYear: row.cfe_employees_year,
      state: row.cfe_state,
      operation: row.operation,
      sourceIds: split(row.cfe_source),
    },
    population2023: row.population_2023,
    laterStatus: row.later_status,
    laterStatusSourceIds: split(row.later_status_source),
    validTo: row.valid_to,
    row: row.line,
  };
}

function deriveCity(row: CityRow, centres: ReadonlySet<number>): City {
  return {
    geonameId: row.geonameid,
    names: readNames('name', (column) => row[column]),
    position: [row.lon, row.lat],
    isRegionalCentre: centres.has(row.geonameid),
    rank: row.rank === '1' ? 1 : row.rank === '2' ? 2 : 3,
  };
}

/** Which regions share an edge, by code; from the topology of the simplified regions. */
function findNeighbours(regions: Topology): ReadonlyMap<string, readonly string[]> {
  const { geometries } = regions.objects['regions'] as GeometryCollection<{ id: string }>;
  const ids = geometries.map((geometry) =>
    String((geometry.properties as { id?: string } | undefined)?.id ?? ''),
  );
  const lists = neighbors(geometries as never[]);
  return new Map(ids.map((id, i) => [id, (lists[i] ?? []).map((other) => ids[other] ?? '').sort()] as const));
}

/** Outlines needed for places: full detail for areas, simplified for neighbours, and label points by code. */
export interface PlaceOutlines {
  readonly clean: FeatureCollection;
  readonly regions: Topology;
  readonly labelPoints: ReadonlyMap<string, LonLat>;
}

function deriveRegions(tables: Tables, outlines: PlaceOutlines): readonly Region[] {
  const neighbours = findNeighbours(outlines.regions);
  return tables.regions.map((row) => {
    const unit = outlines.clean.features.find((candidate) => candidate.properties?.['id'] === row.id);
    const labelPoint = outlines.labelPoints.get(row.id);
    if (!unit || !labelPoint) throw new Error(`The boundaries have no unit ${row.id}.`);
    return {
      id: row.id,
      names: readNames('name', (column) => row[column]),
      shortNames: readNames('short', (column) => row[column]),
      kind: row.kind,
      labelPoint,
      areaKm2: Math.round(areaKm2Of(unit.geometry)),
      centre: {
        names: readNames('centre', (column) => row[column]),
        position: [row.centre_lon, row.centre_lat],
      },
      neighbours: neighbours.get(row.id) ?? [],
      bordersSince: row.borders_since,
    };
  });
}

/** Derives everything about places but their outlines. Cities that are monotowns themselves are not repeated. */
export function derivePlaces(tables: Tables, outlines: PlaceOutlines): Places {
  const centres = new Set(tables.regions.map((region) => region.centre_geonameid));
  return {
    towns: tables.towns.map(deriveTown),
    regions: deriveRegions(tables, outlines),
    cities: tables.cities.filter((row) => row.town_id === null).map((row) => deriveCity(row, centres)),
    distances: measureDistances(tables),
  };
}
