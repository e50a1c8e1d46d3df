import { distance } from '@turf/distance';
import type { LonLat, TownDistances } from '../types.ts';
import type { CentreRow, Tables, TownRow } from './tables.ts';

interface Target {
  readonly id: string;
  readonly name: string;
  readonly position: LonLat;
}

/** Straight-line distance in kilometres on the sphere, not rounded: the scores take it as it is. */
export function straightLineKm(from: LonLat, to: LonLat): number {
  return distance([...from], [...to], { units: 'kilometers' });
}

function findNearest(
  from: LonLat,
  targets: readonly Target[],
): { readonly target: Target; readonly km: number } {
  const sorted = targets
    .map((target) => ({ target, km: straightLineKm(from, target.position) }))
    .sort((a, b) => a.km - b.km);
  const [nearest] = sorted;
  if (!nearest) throw new Error('There is no place to measure a distance to.');
  return nearest;
}

const positionOf = (row: { readonly lon: number; readonly lat: number }): LonLat => [row.lon, row.lat];

/** Cities and monotowns over 100 000 residents (cities.csv `over_100000`; towns.csv `residents`). */
function listLargeCities(tables: Tables): readonly Target[] {
  const cities = tables.cities.filter((city) => city.isOver100000 && city.townId === null);
  const towns = tables.towns.filter((town) => town.residents > 100_000);
  return [
    ...cities.map((city) => ({
      id: String(city.geonameid),
      name: city.names.en,
      position: positionOf(city),
    })),
    ...towns.map((town) => ({ id: town.id, name: town.names.en, position: positionOf(town) })),
  ];
}

/** The centres of one region in order, with neighbouring periods of the same centre joined. */
function listCentres(rows: readonly CentreRow[], regionId: string): readonly CentreRow[] {
  const own = rows.filter((row) => row.regionId === regionId).sort((a, b) => a.fromYear - b.fromYear);
  const periods: CentreRow[] = [];
  for (const row of own) {
    const last = periods.at(-1);
    if (last?.geonameid === row.geonameid) periods[periods.length - 1] = { ...last, toYear: row.toYear };
    else periods.push(row);
  }
  return periods;
}

function measureTown(town: TownRow, tables: Tables): TownDistances {
  const from = positionOf(town);
  const large = findNearest(
    from,
    listLargeCities(tables).filter((city) => city.id !== town.id),
  );
  const others = tables.towns.filter((other) => other.id !== town.id);
  const monotown = findNearest(
    from,
    others.map((other) => ({ id: other.id, name: other.names.en, position: positionOf(other) })),
  );
  const centres = listCentres(tables.centres, town.regionId).map((row) => {
    const city = tables.cities.find((candidate) => candidate.geonameid === row.geonameid);
    if (!city) throw new Error(`regional-centres.csv names ${row.geonameid}, which is not in cities.csv.`);
    const isHere = city.townId === town.id;
    return {
      fromYear: row.fromYear,
      toYear: row.toYear,
      centre: city.names.en,
      km: isHere ? 0 : straightLineKm(from, positionOf(city)),
    };
  });
  return {
    townId: town.id,
    toRegionalCentreKm: centres,
    toLargeCityKm: large.km,
    largeCity: large.target.name,
    toNearestMonotownKm: monotown.km,
    nearestMonotown: monotown.target.id,
  };
}

/** Measures all straight-line distances of all towns. */
export function measureDistances(tables: Tables): readonly TownDistances[] {
  return tables.towns.map((town) => measureTown(town, tables));
}
