/** Amounts by sector (jobs, output) in a fixed order of sectors; null = not published, which is not zero. */
export type Sectors = readonly (number | null)[];

/** Shares of the sectors in the sum of the published ones; all null if that sum is not above zero. */
export function sharesOf(values: Sectors): (number | null)[] {
  const total = totalOf(values);
  return values.map((value) => (value === null || total <= 0 ? null : value / total));
}

/** Sum of the published sectors; 0 if there are none. */
export function totalOf(values: Sectors): number {
  let total = 0;
  for (const value of values) total += value ?? 0;
  return total;
}

/** Shares of one sector here and in the reference. */
export interface SharePair {
  readonly local: number;
  readonly reference: number;
}

/**
 * Shares here and in the reference over the sectors that both publish; the others are left out of both sums.
 * Null if nothing is left on either side.
 */
export function pairedShares(local: Sectors, reference: Sectors): readonly SharePair[] | null {
  const pairs: SharePair[] = [];
  let localSum = 0;
  let referenceSum = 0;
  local.forEach((value, i) => {
    const other = reference[i] ?? null;
    if (value === null || other === null) return;
    pairs.push({ local: value, reference: other });
    localSum += value;
    referenceSum += other;
  });
  if (localSum <= 0 || referenceSum <= 0) return null;
  return pairs.map((pair) => ({ local: pair.local / localSum, reference: pair.reference / referenceSum }));
}
