import { group, median } from 'd3-array';
import type { Observation } from '../observation.ts';
import type { SeriesBreak } from '../rule-tables.ts';
import { LEAST_SHEETS, type SheetTables, sheetsAround } from '../sheets-around.ts';
import { isBroken } from './line-breaks.ts';

/** A town whose figures are compared with those of others. */
export interface StepPlace {
  readonly townId: string;
  readonly regionId: string;
}

/** What others did between two years: the later figure over the earlier one, and how many sheets say so. */
export interface ReferenceStep {
  readonly ratio: number;
  readonly sheets: number;
  /** Where the reference comes from: sheets of the region, or those of all towns. */
  readonly from: 'region' | 'towns';
}

/** The step of a series from the year before to this year elsewhere; null = too few sheets print both years. */
export type StepReference = (place: StepPlace, series: string, year: number) => ReferenceStep | null;

/** Tables from which the reference is made. */
export interface ReferenceTables extends SheetTables {
  readonly observations: readonly Observation[];
  readonly districtObservations: readonly Observation[];
  readonly breaks: readonly SeriesBreak[];
}

/** Series whose sum means nothing: their median step is taken. */
const AVERAGES = /wage|rate|pension/;

/**
 * The sum over the sheets that make up the region (no monotown sheet beside its parent), without any sheet that
 * contains the town, of those that print both years on one side of every break; for averages their median step. With fewer than four sheets all
 * other towns at the levels town and admin; with fewer than four of these there is none.
 */
export function stepReference(tables: ReferenceTables): StepReference {
  const parts = new Map(
    tables.districtSheets.filter(({ role }) => role === 'part').map((sheet) => [sheet.placeId, sheet]),
  );
  const inRegion = group(
    tables.districtObservations.filter(({ placeId }) => parts.has(placeId)),
    ({ placeId, series, year }) => `${parts.get(placeId)?.regionId}|${series}|${year}`,
  );
  const ofTowns = group(
    tables.observations.filter(({ level }) => level !== 'district'),
    ({ series, year }) => `${series}|${year}`,
  );
  const around = sheetsAround(tables);
  const rests = new Map<string, ReadonlySet<string>>();
  return ({ townId, regionId }, series, year) => {
    const rest = rests.get(townId) ?? new Set(around({ townId, regionId }));
    rests.set(townId, rest);
    const sheets = (at: number) =>
      (inRegion.get(`${regionId}|${series}|${at}`) ?? []).filter(({ placeId }) => rest.has(placeId));
    const breaks = tables.breaks.filter(({ fromYear }) => fromYear === year);
    const pairsAt = (at: (year: number) => readonly Observation[]) => pairsOf(at(year - 1), at(year), breaks);
    const regional = stepOf(pairsAt(sheets), series);
    if (regional !== null) return { ...regional, from: 'region' };
    const towns = (at: number) =>
      (ofTowns.get(`${series}|${at}`) ?? []).filter(({ placeId }) => placeId !== townId);
    const others = stepOf(pairsAt(towns), series);
    return others === null ? null : { ...others, from: 'towns' };
  };
}

type Pair = readonly [before: number, after: number];

function pairsOf(
  before: readonly Observation[],
  after: readonly Observation[],
  breaks: readonly SeriesBreak[],
): readonly Pair[] {
  const byKey = new Map(after.map((one) => [`${one.placeId}|${one.level}`, one]));
  return before.flatMap((one): readonly Pair[] => {
    const next = byKey.get(`${one.placeId}|${one.level}`);
    if (next === undefined || next.value <= 0 || one.value <= 0) return [];
    return isBroken(breaks, one, [one.year, next.year]) ? [] : [[one.value, next.value]];
  });
}

function stepOf(pairs: readonly Pair[], series: string): Omit<ReferenceStep, 'from'> | null {
  if (pairs.length < LEAST_SHEETS) return null;
  const ratio = AVERAGES.test(series)
    ? median(pairs, ([before, after]) => after / before)
    : pairs.reduce((sum, [, after]) => sum + after, 0) / pairs.reduce((sum, [before]) => sum + before, 0);
  return ratio === undefined ? null : { ratio, sheets: pairs.length };
}
