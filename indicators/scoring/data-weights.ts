import { type Column, extentOf, knownValues, sampleDeviation } from './columns.ts';
import { pearson } from './correlation.ts';

/**
 * Entropy weights of columns of positive values (Shannon 1948; Zeleny 1982): p = x/Σx, e = −Σp ln p / ln n,
 * w = (1 − e)/Σ(1 − e). Missing values are left out; a column without variance, or with fewer than two values,
 * weighs 0. Null if a value is negative or no column has a weight. Such weights measure spread, not importance.
 */
export function entropyWeights(columns: readonly Column[]): number[] | null {
  const diversities: number[] = [];
  for (const column of columns) {
    const values = knownValues(column);
    if (values.some((value) => value < 0)) return null;
    diversities.push(diversityOf(values));
  }
  return shareOut(diversities);
}

function diversityOf(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const extent = extentOf(values);
  if (values.length < 2 || total === 0 || extent === null || extent[0] === extent[1]) return 0;
  let entropy = 0;
  for (const value of values) if (value > 0) entropy -= (value / total) * Math.log(value / total);
  return 1 - entropy / Math.log(values.length);
}

/**
 * CRITIC weights (Diakoulaki et al. 1995) of min-max normalised columns: c_j = s_j Σ_k(1 − r_jk), w = c/Σc.
 * Correlations are taken over the units that both columns have; a column without variance weighs 0.
 * Null if no column has a weight.
 */
export function criticWeights(columns: readonly Column[]): number[] | null {
  return shareOut(
    columns.map((column) => {
      const deviation = sampleDeviation(knownValues(column)) ?? 0;
      if (deviation === 0) return 0;
      let conflict = 0;
      for (const other of columns) conflict += 1 - (other === column ? 1 : (correlation(column, other) ?? 0));
      return deviation * conflict;
    }),
  );
}

/** Pearson correlation over the units that both columns have; null below two of them or without variance. */
export function correlation(a: Column, b: Column): number | null {
  const pairs: [number, number][] = [];
  a.forEach((value, i) => {
    const other = b[i] ?? null;
    if (value !== null && other !== null) pairs.push([value, other]);
  });
  return pairs.length < 2 ? null : pearson(pairs);
}

function shareOut(amounts: readonly number[]): number[] | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total > 0 ? amounts.map((amount) => amount / total) : null;
}
