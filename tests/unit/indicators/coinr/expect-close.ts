import { expect } from 'vitest';

/** Expects the same gaps, and numbers equal to ten digits. */
export function expectClose(found: readonly (number | null)[], wanted: readonly (number | null)[]): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((score, at) => {
    const other = wanted[at] ?? null;
    if (score === null || other === null) expect(score).toBe(other);
    else expect(score).toBeCloseTo(other, 10);
  });
}
