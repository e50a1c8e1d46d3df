import { never } from '../never.ts';

/** Presence of sectors (columns) in places (rows): 1 = specialized, 0 = not, null = not published. */
export type Presence = readonly (readonly (0 | 1 | null)[])[];
/** A square table of sectors by sectors. */
export type SectorMatrix = readonly (readonly number[])[];

/** Presence from location quotients: 1 from `cut` on; null stays null. */
export function presenceOf(quotients: readonly (readonly (number | null)[])[], cut = 1): Presence {
  return quotients.map((row) => row.map((value) => (value === null ? null : value >= cut ? 1 : 0)));
}

/** Number of places in which two sectors are present together, 0 on the diagonal. */
export function cooccurrence(presence: Presence): SectorMatrix {
  return pairwise(presence, (j, k) => presence.filter((row) => row[j] === 1 && row[k] === 1).length);
}

/**
 * Proximity min(P(j|k), P(k|j)) of two sectors (Hidalgo et al. 2007), 0..1. Only places that publish both count;
 * 0 where one of them is never present.
 */
export function proximity(presence: Presence): SectorMatrix {
  return pairwise(presence, (j, k) => {
    const known = presence.filter((row) => row[j] !== null && row[k] !== null);
    const both = known.filter((row) => row[j] === 1 && row[k] === 1).length;
    const larger = Math.max(
      known.filter((row) => row[j] === 1).length,
      known.filter((row) => row[k] === 1).length,
    );
    return larger === 0 ? 0 : both / larger;
  });
}

/** Ways to clear co-occurrence of the size of the sectors. */
export type RelatednessKind = 'probability' | 'association' | 'cosine' | 'jaccard';

/**
 * Relatedness from a co-occurrence table C with sums S_i and T = ΣS (van Eck & Waltman 2009): association
 * C·T/(S_i S_j), cosine C/√(S_i S_j), Jaccard C/(S_i + S_j − C); probability is the ratio of C to what is expected
 * without drawing a sector twice (Steijn 2021). 0 where a sector never co-occurs.
 */
export function relatedness(counts: SectorMatrix, kind: RelatednessKind): SectorMatrix {
  const sums = counts.map((row) => row.reduce((sum, value) => sum + value, 0));
  const total = sums.reduce((sum, value) => sum + value, 0);
  return counts.map((row, i) =>
    row.map((count, j) => {
      const a = sums[i] ?? 0;
      const b = sums[j] ?? 0;
      return i === j || count === 0 ? 0 : relate(kind, count, [a, b], total);
    }),
  );
}

function relate(
  kind: RelatednessKind,
  count: number,
  [a, b]: readonly [number, number],
  total: number,
): number {
  switch (kind) {
    case 'association':
      return (count * total) / (a * b);
    case 'cosine':
      return count / Math.sqrt(a * b);
    case 'jaccard':
      return count / (a + b - count);
    case 'probability': {
      const expected = ((a / total) * b) / (total - a) + ((b / total) * a) / (total - b);
      return count / ((total / 2) * expected);
    }
    default:
      return never(kind);
  }
}

/**
 * Relatedness density Σφ_jk M_k/Σφ_jk of every place and sector, 0..1: the share of a sector's related sectors that
 * the place has (Hidalgo et al. 2007). Sectors that the place does not publish are left out of both sums; null where
 * nothing related is known.
 */
export function relatednessDensity(presence: Presence, related: SectorMatrix): (number | null)[][] {
  return presence.map((row) =>
    related.map((weights, j) => {
      let present = 0;
      let all = 0;
      weights.forEach((weight, k) => {
        const value = row[k] ?? null;
        if (k === j || value === null) return;
        all += weight;
        present += weight * value;
      });
      return all > 0 ? present / all : null;
    }),
  );
}

function sectorIndices(presence: Presence): number[] {
  return [...(presence[0]?.keys() ?? [])];
}

function pairwise(presence: Presence, value: (j: number, k: number) => number): SectorMatrix {
  const sectors = sectorIndices(presence);
  return sectors.map((j) => sectors.map((k) => (j === k ? 0 : value(j, k))));
}
