import { median } from 'd3-array';
import type { Level, Observation } from '../observation.ts';

/** Share of a wider area's residents who live in its town in a year, above 0; null where none is printed near. */
export type ResidentShare = (townId: string, wider: 'admin' | 'district', year: number) => number | null;

/** Figure of a place at a level in a year, above 0; null if there is none. */
type Residents = (townId: string, level: Level, year: number) => number | null;

/** Residents of 1 January by level; they are those of the end of the year before. */
const JANUARY: Readonly<Partial<Record<Level, readonly string[]>>> = {
  town: ['population'],
  admin: ['population_admin'],
  district: ['population_admin', 'population'],
};
/** A share is taken from another year at most so many years away. */
const REACH = 6;
/** A sheet whose residents are so many times those of the yearly table counts another area. */
const SAME_AREA = 0.95;

/**
 * Residents of towns beside those of the areas around them, by any source: the sheets of the year, else the yearly
 * table of 1 January; of the nearest year that has both. Where the yearly table gives a town fewer people than its
 * own sheet does, the sheet counts more than the town and is scaled down.
 */
export function residentShares(observations: readonly Observation[]): ResidentShare {
  const byKey = new Map(
    observations.map((one) => [`${one.placeId}|${one.level}|${one.series}|${one.year}`, one.value]),
  );
  const printed = (townId: string, level: Level, series: string, year: number): number | null => {
    const value = byKey.get(`${townId}|${level}|${series}|${year}`);
    return value !== undefined && value > 0 ? value : null;
  };
  const ofSheet: Residents = (townId, level, year) => printed(townId, level, 'population_year_end', year);
  const ofTable: Residents = (townId, level, year) =>
    JANUARY[level]
      ?.map((series) => printed(townId, level, series, year + 1))
      .find((value) => value !== null) ?? null;
  const scales = sheetScales(observations, ofSheet, ofTable);
  const residents: Residents = (townId, level, year) => {
    const sheet = ofSheet(townId, level, year);
    if (sheet === null) return ofTable(townId, level, year);
    return level === 'town' ? sheet * (scales.get(townId) ?? 1) : sheet;
  };
  return (townId, wider, year) => {
    for (let away = 0; away <= REACH; away += 1) {
      for (const near of new Set([year - away, year + away])) {
        const [town, whole] = [residents(townId, 'town', near), residents(townId, wider, near)];
        if (town !== null && whole !== null) return town / whole;
      }
    }
    return null;
  };
}

/** By town, what part of its sheet's residents the yearly table gives it, where that is clearly less than all. */
function sheetScales(
  observations: readonly Observation[],
  ofSheet: Residents,
  ofTable: Residents,
): ReadonlyMap<string, number> {
  const sheets = observations.filter(
    ({ level, series }) => level === 'town' && series === 'population_year_end',
  );
  const scales = new Map<string, number>();
  for (const townId of new Set(sheets.map(({ placeId }) => placeId))) {
    const ratios = sheets
      .filter(({ placeId }) => placeId === townId)
      .map(
        ({ year }) =>
          (ofTable(townId, 'town', year) ?? Number.NaN) / (ofSheet(townId, 'town', year) ?? Number.NaN),
      );
    const scale = median(ratios);
    if (scale !== undefined && scale < SAME_AREA) scales.set(townId, scale);
  }
  return scales;
}
