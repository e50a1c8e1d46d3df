import type { Edition } from '../types.ts';
import type { CodebookRow } from './codebook-row.ts';

/** A pair of indicators of the two indices that say nearly the same. */
export interface CloseCorrelation {
  readonly a: string;
  readonly b: string;
  /** Pearson's r over the places that have both. */
  readonly r: number;
  readonly n: number;
}

/** |r| above this between an indicator of potential and one of risk needs a written reason. */
export const CLOSE = 0.9;
const PLACES_AT_LEAST = 8;

/** Pairs across potential and risk with |r| > 0.9 over at least eight places; logged indicators on their logs. */
export function closeCorrelations(
  edition: Edition,
  codebook: readonly CodebookRow[],
): readonly CloseCorrelation[] {
  const rows = codebook.filter((row) => edition.indicatorIds.includes(row.id));
  const pairs: CloseCorrelation[] = [];
  for (const a of rows.filter((row) => row.use === 'potential'))
    for (const b of rows.filter((row) => row.use === 'risk')) {
      const shared = sharedValues(edition, a, b);
      const r = shared.length < PLACES_AT_LEAST ? null : pearson(shared);
      if (r !== null && Math.abs(r) > CLOSE) pairs.push({ a: a.id, b: b.id, r, n: shared.length });
    }
  return pairs;
}

function sharedValues(
  edition: Edition,
  a: CodebookRow,
  b: CodebookRow,
): readonly (readonly [number, number])[] {
  const at = (row: CodebookRow, place: number): number | null => {
    const value = edition.cells[place]?.[edition.indicatorIds.indexOf(row.id)]?.value ?? null;
    return value === null || !row.log ? value : value > 0 ? Math.log(value) : null;
  };
  return edition.placeIds.flatMap((_, place) => {
    const x = at(a, place);
    const y = at(b, place);
    return x === null || y === null ? [] : [[x, y] as const];
  });
}

/** Pearson's correlation; null without variance. */
export function pearson(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
