import { type Sectors, sharesOf } from './shares.ts';

/** Shannon entropy −Σ s log₂ s of a structure in bits (Shannon 1948), 0 = one sector; null if nothing is published. */
export function shannonBits(values: Sectors): number | null {
  let bits = 0;
  let isKnown = false;
  for (const share of sharesOf(values)) {
    if (share === null) continue;
    isKnown = true;
    if (share > 0) bits -= share * Math.log2(share);
  }
  return isKnown ? bits : null;
}

/**
 * Shannon entropy over its largest value log m, 0 = one sector, 1 = all equal. `sectorCount` is the length of the
 * sector list; null if nothing is published or the list has one sector.
 */
export function shannonEvenness(values: Sectors, sectorCount: number = values.length): number | null {
  const bits = shannonBits(values);
  return bits === null || sectorCount < 2 ? null : bits / Math.log2(sectorCount);
}
