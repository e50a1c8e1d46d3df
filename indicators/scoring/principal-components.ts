import { pearson } from './correlation.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { type Loadings, varimax } from './varimax.ts';

/** Principal components of a correlation matrix. */
export interface PrincipalComponents {
  /** Of all components, largest first; they add up to the number of items. */
  readonly eigenvalues: readonly number[];
  /** Of the components kept, by item, turned by varimax. */
  readonly loadings: Loadings;
  /** Share of the variance that the components kept explain together, 0–1. */
  readonly explained: number;
}

/**
 * Principal components of the correlations of some items over complete cases, a row each; those that `keep` wants by
 * their eigenvalues are turned by varimax. Every item must vary.
 */
export function principalComponents(
  rows: readonly (readonly number[])[],
  keep: (eigenvalues: readonly number[]) => number,
): PrincipalComponents {
  const { values: eigenvalues, vectors } = symmetricEigen(correlations(rows));
  const kept = keep(eigenvalues);
  const lengths = eigenvalues.slice(0, kept).map((value) => Math.sqrt(Math.max(0, value)));
  const items = [...eigenvalues.keys()];
  const loadings = items.map((item) => lengths.map((length, k) => (vectors[k]?.[item] ?? 0) * length));
  const explained = lengths.reduce((sum, length) => sum + length ** 2, 0) / items.length;
  return { eigenvalues, loadings: varimax(loadings), explained };
}

function correlations(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const items = [...(rows[0] ?? []).keys()];
  const between = (a: number, b: number): number =>
    a === b ? 1 : (pearson(rows.map((row) => [row[a] ?? 0, row[b] ?? 0])) ?? 0);
  return items.map((a) => items.map((b) => between(a, b)));
}
