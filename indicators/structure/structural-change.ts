import { hoover } from './hoover.ts';
import { type Sectors, totalOf } from './shares.ts';

/**
 * Structural change ½Σ|s_t − s_0| between two years, 0..1: the share that changed sector.
 * Over the sectors published in both years; null without any.
 */
export function structuralChange(start: Sectors, end: Sectors): number | null {
  return hoover(end, start);
}

/**
 * Lilien index sqrt(Σ s_jt (Δln e_j − Δln e)²) of the dispersion of sector growth (Lilien 1982), s of the later year.
 * Over the sectors above zero in both years, whose sums serve as the total; null without any.
 */
export function lilien(start: Sectors, end: Sectors): number | null {
  const kept = start.map((value, i) => (value ?? 0) > 0 && (end[i] ?? 0) > 0);
  const before = start.map((value, i) => (kept[i] === true ? value : null));
  const after = end.map((value, i) => (kept[i] === true ? value : null));
  const total = totalOf(after);
  if (total <= 0) return null;
  const growth = Math.log(total / totalOf(before));
  let sum = 0;
  after.forEach((value, i) => {
    const first = before[i] ?? null;
    if (value === null || first === null) return;
    sum += (value / total) * (Math.log(value / first) - growth) ** 2;
  });
  return Math.sqrt(sum);
}
