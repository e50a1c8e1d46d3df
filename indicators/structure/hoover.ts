import { krugman } from './krugman.ts';
import type { Sectors } from './shares.ts';

/**
 * Hoover coefficient of specialization ½Σ|s_ij − S_j| (Hoover 1936): the share that would have to change sector to
 * reach the structure of the reference, 0..1. Over the sectors that both publish; null without any.
 */
export function hoover(local: Sectors, reference: Sectors): number | null {
  const index = krugman(local, reference);
  return index === null ? null : index / 2;
}
