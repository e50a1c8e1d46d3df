import { weightShares } from './aggregate.ts';
import { type Column, completeRows } from './columns.ts';
import { principalComponents } from './principal-components.ts';
import type { Loadings } from './varimax.ts';

/** Fewer columns have no structure to find. */
const COLUMNS_AT_LEAST = 3;
/** Below this number of units nothing is computed; and three a column, the mildest rule of the Handbook. */
const CASES_AT_LEAST = 5;
const CASES_PER_COLUMN = 3;
/** A component is kept whose eigenvalue is above 1 and that explains more than a tenth of the variance. */
const EIGENVALUE_ABOVE = 1;
const SHARE_ABOVE = 0.1;

/** Weights by principal components, or the reason there are none, with what they rest on. */
export interface PcaWeights {
  /** Parts of one in the order of the columns; null where `lacks` says why. */
  readonly shares: readonly number[] | null;
  readonly lacks: 'columns' | 'cases' | 'components' | null;
  /** Units that have a value in every column. */
  readonly cases: number;
  /** Components kept. */
  readonly components: number;
  /** Share of the variance that they explain together, 0–1. */
  readonly explained: number;
}

/**
 * Weights of columns by principal components (OECD/JRC Handbook 2008, step 6): components of the correlation matrix
 * with an eigenvalue above 1 that explain more than 10 % each, turned by varimax; a column weighs as
 * {@link loadingWeights} says. Correlations are over the units that have every column, so that the matrix is one of
 * real cases and no eigenvalue is negative. A column without variance weighs 0. Not computed below three columns that
 * vary, five units, or three units a column. Such weights measure what varies together, not importance.
 */
export function pcaWeights(columns: readonly Column[]): PcaWeights {
  const rows = completeRows(columns);
  const cases = rows.length;
  const varying = [...columns.keys()].filter((at) => new Set(rows.map((row) => row[at])).size > 1);
  const lacking = (lacks: PcaWeights['lacks']): PcaWeights => {
    return { shares: null, lacks, cases, components: 0, explained: 0 };
  };
  if (columns.length < COLUMNS_AT_LEAST) return lacking('columns');
  if (cases < Math.max(CASES_AT_LEAST, CASES_PER_COLUMN * columns.length)) return lacking('cases');
  if (varying.length < COLUMNS_AT_LEAST) return lacking('columns');
  const { loadings, explained } = principalComponents(
    rows.map((row) => varying.map((at) => row[at] ?? 0)),
    keptOf,
  );
  const components = loadings[0]?.length ?? 0;
  if (components === 0) return lacking('components');
  const parts = new Map(loadingWeights(loadings).map((part, k) => [varying[k], part]));
  const shares = columns.map((_, at) => parts.get(at) ?? 0);
  return { shares, lacks: null, cases, components, explained };
}

function keptOf(eigenvalues: readonly number[]): number {
  // Of columns that are not correlated at all every eigenvalue is 1, give or take the last digits.
  return eigenvalues.filter(
    (value) => value > EIGENVALUE_ABOVE + 1e-9 && value / eigenvalues.length > SHARE_ABOVE,
  ).length;
}

/**
 * Weights that add up to 1 from rotated loadings, by item (Nicoletti, Scarpetta & Boylaud 2000). An item goes with the
 * component on which it loads most. The Handbook divides its squared loading by the variance of the component and
 * multiplies by the component's share in the variance of all; the variance of the component falls out, so the weight
 * is the largest squared loading of the item among those of all items.
 */
export function loadingWeights(loadings: Loadings): readonly number[] {
  return weightShares(loadings.map((row) => Math.max(0, ...row.map((loading) => loading ** 2))));
}
