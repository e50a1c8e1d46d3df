import { type Sectors, sharesOf } from './shares.ts';

/** Concentration of a structure. */
export interface Concentration {
  /** Σs², from 1/m (even) to 1 (one sector). */
  readonly index: number;
  /** (H − 1/m)/(1 − 1/m), 0..1; 1 for a list of one sector. */
  readonly normalised: number;
  /** 1/H: number of equal sectors with the same concentration. */
  readonly effectiveSectors: number;
}

/**
 * Herfindahl–Hirschman index of a structure (Herfindahl 1950). `sectorCount` is the length of the sector list, by
 * default that of the values, so that places with the same list compare; null if nothing is published.
 */
export function herfindahl(values: Sectors, sectorCount: number = values.length): Concentration | null {
  let index = 0;
  for (const share of sharesOf(values)) index += (share ?? 0) ** 2;
  if (index === 0) return null;
  const even = 1 / sectorCount;
  const normalised = sectorCount > 1 ? (index - even) / (1 - even) : 1;
  return { index, normalised, effectiveSectors: 1 / index };
}
