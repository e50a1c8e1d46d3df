import { type Sectors, totalOf } from './shares.ts';

/** Change of one sector, taken apart; the effects add up to the change. */
export interface SectorShift {
  readonly change: number;
  /** What it would have been at the growth of the whole reference: e·G. */
  readonly national: number;
  /** From the reference growth of its own sectors: e·(G_j − G). */
  readonly mix: number;
  /** From growing unlike its sectors: e·(g_ij − G_j). */
  readonly regional: number;
  /** Esteban's part of `regional` at the reference's structure. */
  readonly competitive: number;
  /** Esteban's rest of `regional`: being specialized where one grows unlike the reference. */
  readonly allocation: number;
  /** The sector was not there at the start: its whole change is regional. */
  readonly isNew: boolean;
}

/** Shift-share of a place: sums over the sectors that could be taken apart. */
export interface ShiftShare extends Omit<SectorShift, 'isNew'> {
  /** In the order of the sectors; null where a figure is missing or the reference had nothing at the start. */
  readonly sectors: readonly (SectorShift | null)[];
}

/**
 * Shift-share analysis of the change between two years (Dunn 1960), with the split of the regional effect of Esteban
 * (1972). A sector that starts at zero goes wholly into the regional effect and is marked. Only sectors published on
 * both sides in both years take part, also in the sums of the reference; null if there is none.
 */
export function shiftShare(
  start: Sectors,
  end: Sectors,
  referenceStart: Sectors,
  referenceEnd: Sectors,
): ShiftShare | null {
  const takesPart = start.map(
    (value, i) =>
      value !== null &&
      (end[i] ?? null) !== null &&
      (referenceEnd[i] ?? null) !== null &&
      (referenceStart[i] ?? 0) > 0,
  );
  const only = (values: Sectors): Sectors => values.map((value, i) => (takesPart[i] === true ? value : null));
  const whole = {
    local: totalOf(only(start)),
    reference: totalOf(only(referenceStart)),
    growth: totalOf(only(referenceEnd)) / totalOf(only(referenceStart)) - 1,
  };
  if (!takesPart.includes(true)) return null;
  const sectors = start.map((value, i) => {
    if (takesPart[i] !== true) return null;
    const reference = { start: referenceStart[i] ?? 0, end: referenceEnd[i] ?? 0 };
    return sectorShift({ start: value ?? 0, end: end[i] ?? 0 }, reference, whole);
  });
  return { ...sumOf(sectors), sectors };
}

interface TwoYears {
  readonly start: number;
  readonly end: number;
}

function sectorShift(
  local: TwoYears,
  reference: TwoYears,
  whole: { readonly local: number; readonly reference: number; readonly growth: number },
): SectorShift {
  const change = local.end - local.start;
  const sectorGrowth = reference.end / reference.start - 1;
  const isNew = local.start === 0 && local.end !== 0;
  const national = local.start * whole.growth;
  const mix = local.start * (sectorGrowth - whole.growth);
  const regional = change - local.start * sectorGrowth;
  // Without a start there is no growth rate to set against the reference's structure.
  const gap = local.start === 0 ? 0 : local.end / local.start - 1 - sectorGrowth;
  const competitive = ((whole.local * reference.start) / whole.reference) * gap;
  return { change, national, mix, regional, competitive, allocation: regional - competitive, isNew };
}

function sumOf(sectors: readonly (SectorShift | null)[]): Omit<SectorShift, 'isNew'> {
  const sum = { change: 0, national: 0, mix: 0, regional: 0, competitive: 0, allocation: 0 };
  for (const sector of sectors) {
    if (sector === null) continue;
    sum.change += sector.change;
    sum.national += sector.national;
    sum.mix += sector.mix;
    sum.regional += sector.regional;
    sum.competitive += sector.competitive;
    sum.allocation += sector.allocation;
  }
  return sum;
}
