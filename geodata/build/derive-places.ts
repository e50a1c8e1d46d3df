import type { FeatureCollection } from 'geojson';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { City, LonLat, Places, Region, Town } from '../types.ts';
import { measureDistances } from './distances.ts';
import { areaKm2Of } from './ring-area.ts';
import type { CityRow, Tables, TownRow } from './tables.ts';

function deriveTown(row: TownRow): Town {
  return {
    id: row.id,
    names: row.names,
    formerNames: row.formerName === null ? [] : [row.formerName],
    position: [row.lon, row.lat],
    regionId: row.regionId,
    foundedYear: row.foundedYear,
    townStatusYear: row.townStatusYear,
    type: row.type,
    industry: row.industry,
    enterprise: {
      names: row.cfeName,
      product: row.cfeProduct,
      sections: row.sections,
      owner: row.ownerGroup,
      employees: row.cfeEmployees,
      employeesYear: row.cfeEmployeesYear,
      state: row.cfeState,
      operation: row.operation,
      operationYear: row.operationYear,
      operationSince: row.operationSince,
      closing:
        row.closingYear === null || row.closingAnnounced === null
          ? null
          : { year: row.closingYear, announced: row.closingAnnounced },
      sourceIds: row.cfeSources,
    },
    residents: row.residents,
    laterStatus: row.laterStatus,
    laterStatusSourceIds: row.laterStatusSources,
    validTo: row.validTo,
    leftList: row.leftList,
    row: row.line,
  };
}

function deriveCity(row: CityRow, centres: ReadonlySet<number>): City {
  return {
    geonameId: row.geonameid,
    names: row.names,
    position: [row.lon, row.lat],
    isRegionalCentre: centres.has(row.geonameid),
    rank: row.rank,
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
      names: row.names,
      shortNames: row.shortNames,
      kind: row.kind,
      labelPoint,
      areaKm2: Math.round(areaKm2Of(unit.geometry)),
      centre: {
        names: row.centreNames,
        position: [row.centreLon, row.centreLat],
      },
      neighbours: neighbours.get(row.id) ?? [],
      bordersSince: row.bordersSince,
    };
  });
}

/** Derives everything about places but their outlines. Cities that are monotowns themselves are not repeated. */
export function derivePlaces(tables: Tables, outlines: PlaceOutlines): Places {
  const centres = new Set(tables.regions.map((region) => region.centreGeonameid));
  const [first] = tables.towns;
  if (first === undefined) throw new Error('There are no towns.');
  return {
    residentsYear: first.residentsYear,
    towns: tables.towns.map(deriveTown),
    regions: deriveRegions(tables, outlines),
    cities: tables.cities.filter((row) => row.townId === null).map((row) => deriveCity(row, centres)),
    distances: measureDistances(tables),
  };
}
