import type { DistrictSheet, Observation } from '../figures/observation.ts';

/** Output of one sheet in one year; null = blank, which is unknown and not zero. */
export type SheetFigure = (placeId: string, series: string, year: number) => number | null;

/**
 * Sheets that together cover the regions with district tables once: the city and district sheets.
 * A monotown sheet inside one of them only lends what its parent does not print; region sheets and
 * a city that stands under two regions are left out.
 */
export interface ReferencePartition {
  readonly parts: readonly {
    readonly placeId: string;
    readonly regionId: string;
    readonly inside: readonly string[];
  }[];
  readonly figure: SheetFigure;
}

/** Builds the partition from the roles in `district-sheets.csv`. */
export function buildPartition(
  sheets: readonly DistrictSheet[],
  observations: readonly Observation[],
): ReferencePartition {
  const values = new Map(observations.map((one) => [`${one.placeId}|${one.series}|${one.year}`, one.value]));
  const parts = sheets
    .filter((sheet) => sheet.role === 'part')
    .map(({ placeId, regionId }) => ({
      placeId,
      regionId,
      inside: sheets
        .filter((sheet) => sheet.role === 'inside' && sheet.parentId === placeId)
        .map((sheet) => sheet.placeId),
    }));
  return { parts, figure: (placeId, series, year) => values.get(`${placeId}|${series}|${year}`) ?? null };
}

/** Figure of a part: its own, else the sum of the monotown sheets inside it that print one; null if all are blank. */
export function partFigure(
  partition: ReferencePartition,
  part: ReferencePartition['parts'][number],
  series: string,
  year: number,
): number | null {
  const own = partition.figure(part.placeId, series, year);
  if (own !== null) return own;
  const lent = part.inside.map((id) => partition.figure(id, series, year)).filter((value) => value !== null);
  return lent.length === 0 ? null : lent.reduce((sum, value) => sum + value, 0);
}

/** Sum of a series over the partition (or one region of it) and some years; blanks add nothing; null if all are blank. */
export function partitionSum(
  partition: ReferencePartition,
  series: string,
  years: readonly number[],
  regionId: string | null = null,
): number | null {
  let sum = 0;
  let count = 0;
  for (const part of partition.parts) {
    if (regionId !== null && part.regionId !== regionId) continue;
    for (const year of years) {
      const value = partFigure(partition, part, series, year);
      if (value === null) continue;
      sum += value;
      count += 1;
    }
  }
  return count === 0 ? null : sum;
}

/** Share of a series in another one over the parts and years that print both, 0..1; null without any. */
export function sharedShare(
  partition: ReferencePartition,
  series: string,
  whole: string,
  years: readonly number[],
): { readonly share: number; readonly sheets: number } | null {
  let upper = 0;
  let lower = 0;
  const sheets = new Set<string>();
  for (const part of partition.parts)
    for (const year of years) {
      const value = partFigure(partition, part, series, year);
      const total = partFigure(partition, part, whole, year);
      if (value === null || total === null) continue;
      upper += value;
      lower += total;
      sheets.add(part.placeId);
    }
  return lower > 0 ? { share: upper / lower, sheets: sheets.size } : null;
}
