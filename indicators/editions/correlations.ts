import { type Pairs, pearson } from '../scoring/correlation.ts';
import type { Edition, Indicator } from '../types.ts';

/** What a correlation needs to know of an indicator. */
type Row = Pick<Indicator, 'id' | 'use' | 'log'>;

/** Correlation of two indicators over the places that have both. */
export interface IndicatorCorrelation {
  readonly a: string;
  readonly b: string;
  /** Pearson's r, −1..1; null without variance. */
  readonly r: number | null;
  /** Places that have both. */
  readonly n: number;
}

/** A pair of indicators of the two indices that say nearly the same. */
export interface CloseCorrelation extends IndicatorCorrelation {
  readonly r: number;
}

/** |r| above this between an indicator of potential and one of risk needs a written reason. */
export const CLOSE = 0.9;
/** Below this number of places a correlation says too little. */
export const PLACES_AT_LEAST = 8;
/** Whose figures count: all, or only a place's own (grade A and B). */
export type GradeFilter = 'all' | 'townLevel';

/** Pairs across potential and risk with |r| > 0.9 over at least eight places; logged indicators on their logs. */
export function closeCorrelations(edition: Edition, codebook: readonly Row[]): readonly CloseCorrelation[] {
  const rows = codebook.filter((row) => edition.indicatorIds.includes(row.id));
  const pairs: CloseCorrelation[] = [];
  for (const a of rows.filter((row) => row.use === 'potential'))
    for (const b of rows.filter((row) => row.use === 'risk')) {
      const pair = correlate(edition, a, b);
      if (isClose(pair)) pairs.push(pair);
    }
  return pairs;
}

/** Tells whether a pair says nearly the same over enough places. */
export function isClose(pair: IndicatorCorrelation): pair is CloseCorrelation {
  return pair.r !== null && pair.n >= PLACES_AT_LEAST && Math.abs(pair.r) > CLOSE;
}

/** Correlations of every pair of indicators of an edition, each pair once, in the order of `codebook`. */
export function indicatorCorrelations(
  edition: Edition,
  codebook: readonly Row[],
  gradeFilter: GradeFilter,
): readonly IndicatorCorrelation[] {
  const columns = codebook
    .filter((row) => edition.indicatorIds.includes(row.id))
    .map((row) => ({ id: row.id, values: correlatedColumn(edition, row, gradeFilter) }));
  return columns.flatMap((a, at) =>
    columns.slice(at + 1).map((b) => ({ a: a.id, b: b.id, ...correlatePairs(pairUp(a.values, b.values)) })),
  );
}

function correlate(edition: Edition, a: Row, b: Row): IndicatorCorrelation {
  const pairs = pairUp(correlatedColumn(edition, a, 'all'), correlatedColumn(edition, b, 'all'));
  return { a: a.id, b: b.id, ...correlatePairs(pairs) };
}

function correlatePairs(pairs: Pairs): { readonly r: number | null; readonly n: number } {
  return { r: pairs.length === 0 ? null : pearson(pairs), n: pairs.length };
}

/** Values of an indicator in the order of the edition's places as correlations take them, a logged one on its log. */
export function correlatedColumn(
  edition: Edition,
  row: Pick<Row, 'id' | 'log'>,
  gradeFilter: GradeFilter,
): readonly (number | null)[] {
  const column = edition.indicatorIds.indexOf(row.id);
  return edition.cells.map((line) => {
    const cell = line[column] ?? null;
    if (cell === null || (gradeFilter === 'townLevel' && edition.scope === 'town' && cell.grade === 'C'))
      return null;
    return row.log ? (cell.value > 0 ? Math.log(cell.value) : null) : cell.value;
  });
}

/** Pairs of the places that have both. */
export function pairUp(a: readonly (number | null)[], b: readonly (number | null)[]): Pairs {
  return a.flatMap((x, i) => {
    const y = b[i] ?? null;
    return x === null || y === null ? [] : [[x, y] as const];
  });
}
