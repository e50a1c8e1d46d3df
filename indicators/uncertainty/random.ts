import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of numbers 0 ≤ u < 1 that gives the same sequence for the same seed on every machine (xoroshiro128+). */
export function uniformSource(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/**
 * Fills `out` with numbers 0 ≤ u < 1 that depend on `draw` (0 ≤ draw < 1) alone, by the 32-bit finaliser of
 * SplitMix (Steele, Lea & Flood 2014). One uniform number of a design thus represents a whole row of them.
 */
export function spreadUniform(draw: number, salt: number, out: Float64Array): void {
  let state = (Math.floor(draw * 0x1_0000_0000) ^ Math.imul(salt + 1, 0x9e37_79b9)) | 0;
  for (let i = 0; i < out.length; i += 1) {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x85eb_ca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2_ae35);
    mixed ^= mixed >>> 16;
    out[i] = (mixed >>> 0) / 0x1_0000_0000;
  }
}
