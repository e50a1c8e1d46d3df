import type { Column } from '../../indicators/scoring/columns.ts';

/** Largest distance between two columns, relative above 1; a gap in just one of them is infinite. */
export function columnDistance(ours: Column, theirs: Column): number {
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  ours.forEach((value, i) => {
    const other = theirs[i] ?? null;
    if (value === null || other === null) largest = value === other ? largest : Number.POSITIVE_INFINITY;
    else largest = Math.max(largest, Math.abs(value - other) / Math.max(1, Math.abs(other)));
  });
  return largest;
}
