import { group, median } from 'd3-array';
import type { Observation } from '../observation.ts';
import type { AreaSuspect } from './area-suspects.ts';
import type { ResidentShare } from './residents.ts';

/** Sited things that are divided by residents although the area around the town uses them too. */
const SERVING: readonly string[] = ['college_students', 'hospital_beds'];
/** A town with at least this part of its administration's residents serves them as its own. */
const OWN_PART = 0.75;

/**
 * College places and hospital beds of towns with less than three quarters of their administration's residents: they
 * are divided by the people whom they serve. A district is never taken instead of an administration.
 */
export function servingSuspects(
  observations: readonly Observation[],
  shareOf: ResidentShare,
): readonly AreaSuspect[] {
  const lines = group(
    observations.filter(({ level, series }) => level === 'town' && SERVING.includes(series)),
    ({ placeId, series }) => `${placeId}|${series}`,
  );
  return [...lines.values()].flatMap((line) => {
    const [first] = line;
    const years = line.map(({ year }) => year);
    const share = median(line, ({ placeId, year }) => shareOf(placeId, 'admin', year) ?? Number.NaN);
    if (first === undefined || share === undefined || share >= OWN_PART) return [];
    const { placeId: townId, series } = first;
    const [fromYear, toYear] = [Math.min(...years), Math.max(...years)];
    return [{ townId, series, wider: 'admin', test: 'serves', fromYear, toYear, doubleRatio: 1 / share }];
  });
}
