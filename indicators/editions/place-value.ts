import type { Places, Town } from '../../geodata/types.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { Traced } from './context.ts';
import { CLOSING_WITHIN, OPERATION_SCALE, STATED_WITHIN } from './formulas.ts';

/** A value that needs no series, with what is known of its date. */
export interface PlaceFigure extends Traced {
  /** Null where its source gives none. */
  readonly year: number | null;
  readonly outdated: boolean;
}

/**
 * Value that comes from the table of towns, not from the statistics: a straight-line distance in km
 * or the state of the enterprise at the end of a year; null where the table says nothing.
 */
export function placeValue(
  row: CodebookRow,
  townId: string,
  places: Places,
  year: number,
): PlaceFigure | null {
  const town = places.towns.find((entry) => entry.id === townId);
  if (town === undefined) return null;
  if (row.statistic === 'fact-scale') return enterpriseState(town, year);
  const value = distanceKm(row.numerator, townId, places, year);
  return value === null ? null : { value, rows: [`towns:${town.row}`], sourceIds: [], year, outdated: false };
}

/**
 * The state at the end of a year, from any source that dates it: what became known later is scored later. A source that
 * says "working" dates earlier years too. Where the source is old or undated the value stands, outdated.
 */
function enterpriseState(town: Town, year: number): PlaceFigure | null {
  const { operation, operationYear, operationSince, closing, sourceIds } = town.enterprise;
  const figure = { rows: [`towns:${town.row}`], sourceIds };
  if (closing !== null && closing.announced <= year && closing.year - year <= CLOSING_WITHIN)
    return { ...figure, value: OPERATION_SCALE.closing, year: closing.announced, outdated: false };
  if (operation === null || (operationSince ?? year) > year) return null;
  return {
    ...figure,
    value: OPERATION_SCALE[operation],
    year: operationYear,
    outdated: operationYear === null || operationYear < year - STATED_WITHIN,
  };
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
