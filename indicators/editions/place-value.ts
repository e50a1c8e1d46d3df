import type { Places, Town } from '../../geodata/types.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { Traced } from './context.ts';
import { OPERATION_SCALE } from './formulas.ts';

/**
 * Value that comes from the table of towns, not from the statistics: a straight-line distance in km
 * or the state of the enterprise; null where the table says nothing.
 */
export function placeValue(row: CodebookRow, townId: string, places: Places, year: number): Traced | null {
  const town = places.towns.find((entry) => entry.id === townId);
  if (town === undefined) return null;
  if (row.statistic === 'fact-scale') return enterpriseState(town);
  const value = distanceKm(row.numerator, townId, places, year);
  return value === null ? null : { value, rows: [`towns:${town.row}`], sourceIds: [] };
}

function enterpriseState(town: Town): Traced | null {
  const { operation, sourceIds } = town.enterprise;
  if (operation === null) return null;
  return { value: OPERATION_SCALE[operation], rows: [`towns:${town.row}`], sourceIds };
}

function distanceKm(kind: string, townId: string, places: Places, year: number): number | null {
  const distances = places.distances.find((entry) => entry.townId === townId);
  if (distances === undefined) return null;
  if (kind === 'large-city') return distances.toLargeCityKm;
  if (kind === 'monotown') return distances.toNearestMonotownKm;
  if (kind !== 'regional-centre') return null;
  const inForce = distances.toRegionalCentreKm.find(
    (entry) => entry.fromYear <= year && (entry.toYear === null || entry.toYear >= year),
  );
  return inForce?.km ?? null;
}
