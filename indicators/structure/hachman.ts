import { pairedShares, type Sectors } from './shares.ts';

/**
 * Hachman index 1/Σ(LQ_j s_j) (as in EconGeo, Balland 2017): 1 = the structure of the reference; a place with one sector has that
 * sector's share in the reference. 0 if it has a sector that the reference lacks; null without common sectors.
 */
export function hachman(local: Sectors, reference: Sectors): number | null {
  const pairs = pairedShares(local, reference);
  if (pairs === null) return null;
  let sum = 0;
  for (const pair of pairs) if (pair.local > 0) sum += pair.local ** 2 / pair.reference;
  return 1 / sum;
}
