import { pairedShares, type Sectors, sharesOf } from './shares.ts';

/**
 * Krugman index of specialization Σ|s_ij − S_j| (Krugman 1991), 0 = the structure of the reference, 2 = no sector in
 * common; twice the Hoover coefficient. Over the sectors that both publish; null without any.
 */
export function krugman(local: Sectors, reference: Sectors): number | null {
  const pairs = pairedShares(local, reference);
  if (pairs === null) return null;
  let sum = 0;
  for (const pair of pairs) sum += Math.abs(pair.local - pair.reference);
  return sum;
}

/**
 * Krugman index against several regions at once: their shares are averaged without weights, as in Farhauer & Kröll
 * (2013). Null if there is no region, or one does not publish a sum above zero.
 */
export function krugmanToBaseline(local: Sectors, regions: readonly Sectors[]): number | null {
  if (regions.length === 0) return null;
  const shares = regions.map(sharesOf);
  const averages = local.map((_, i) => {
    let sum = 0;
    for (const region of shares) {
      const share = region[i] ?? null;
      if (share === null) return null;
      sum += share;
    }
    return sum / regions.length;
  });
  return krugman(local, averages);
}
