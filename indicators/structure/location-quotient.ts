import { type Sectors, totalOf } from './shares.ts';

/** Amounts that make one location quotient. */
export interface QuotientAmounts {
  /** Sector here. */
  readonly local: number;
  /** All sectors here. */
  readonly localTotal: number;
  /** Sector in the reference. */
  readonly reference: number;
  /** All sectors in the reference. */
  readonly referenceTotal: number;
}

/**
 * Location quotient (e_ij/e_i)/(E_j/E), also called coefficient of localization (Farhauer & Kröll 2013): above 1 the sector
 * weighs more here than in the reference. Null where the reference has nothing of the sector, or a total is not above 0.
 */
export function locationQuotient(amounts: QuotientAmounts): number | null {
  const { local, localTotal, reference, referenceTotal } = amounts;
  if (localTotal <= 0 || referenceTotal <= 0 || reference <= 0) return null;
  return local / localTotal / (reference / referenceTotal);
}

/**
 * Location quotients of all sectors. Totals are the sums of the published sectors unless printed totals are given;
 * null for a sector that either side does not publish.
 */
export function locationQuotients(
  local: Sectors,
  reference: Sectors,
  totals: { readonly local?: number; readonly reference?: number } = {},
): (number | null)[] {
  const localTotal = totals.local ?? totalOf(local);
  const referenceTotal = totals.reference ?? totalOf(reference);
  return local.map((value, i) => {
    const other = reference[i] ?? null;
    if (value === null || other === null) return null;
    return locationQuotient({ local: value, localTotal, reference: other, referenceTotal });
  });
}
