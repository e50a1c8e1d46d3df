import type { Language } from '../../../../geodata/languages.ts';
import type { QuotientRange } from '../../../../indicators/built-structure.ts';
import { shareShownTo, shownTo } from '../../../i18n/shown-to.ts';
import type { ElseContent, ElseFacts, ShareFacts, ShownShare } from './else-content.ts';

/** A share with the lines of its two rows; `tables` are positions in {@link ElseRows.tables}, none = the first twice. */
type ShareRow = readonly [
  year: number,
  share: number,
  part: number,
  whole: number,
  ...tables: readonly number[],
];

/** Shares of a section or branch in output, and of a section in investment where that is printed. */
type SharesRow = readonly [
  part: string,
  isBranch: 0 | 1,
  first: ShareRow | null,
  last: ShareRow | null,
  ...investment: readonly (number | null)[],
];

type QuotientRow = readonly [low: number, high: number];

/** A branch; without a bar its quotient is 0, without relatedness it ends before that. */
type BranchRow = readonly [
  part: string,
  quotient: QuotientRow | null | 0,
  contribution: number | null,
  ...related: readonly [] | readonly [density: number | null, sheets: number],
];

type ProspectRow = readonly [
  part: string,
  quotient: QuotientRow,
  growth: number | null,
  referenceGrowth: number,
];

/** What else is known of a town's industries, the same in every language; numbers have no more digits than are shown. */
export interface ElseRows
  extends Pick<ElseFacts, 'count' | 'level' | 'investment' | 'shift' | 'regions' | 'blank'> {
  readonly tables: readonly string[];
  readonly shares: readonly SharesRow[];
  readonly branches: readonly BranchRow[];
  readonly prospects: readonly ProspectRow[] | null;
  /** Ids of the sources of the count and of the shares. */
  readonly countSources: readonly string[];
  readonly rowSources: readonly string[];
}

/** The rows of a town. */
export function elseRows({ facts, countSources, rowSources }: ElseContent): ElseRows {
  const { count, level, investment, shares, branches, shift, prospects, regions, blank } = facts;
  const references = shares.flatMap(({ first, last }) => [first, last].flatMap((one) => one?.rows ?? []));
  const tables = [...new Set(references.map((row) => placeOf(row)[0]))];
  return {
    ...{ count, level, investment, shift, regions, blank, tables },
    shares: shares.map((one) => sharesRow(one, tables)),
    branches: branches.map(({ part, quotient, contribution, related }) => [
      ...([
        part,
        quotient === undefined ? 0 : quotient && quotientRow(quotient),
        contribution === null ? null : shownTo(1, contribution),
      ] as const),
      ...(related === null
        ? ([] as const)
        : ([related.density === null ? null : shownTo(2, related.density), related.sheets] as const)),
    ]),
    prospects:
      prospects?.map(({ part, quotient, growth, referenceGrowth }) => [
        ...([
          part,
          quotientRow(quotient),
          growth === null ? null : shareShownTo(0, growth),
          shareShownTo(0, referenceGrowth),
        ] as const),
      ]) ?? null,
    countSources: countSources.map(({ id }) => id),
    rowSources: rowSources.map(({ id }) => id),
  };
}

/** Table and line of the reference of a row. */
function placeOf(row: string): readonly [table: string, line: number] {
  const [table = '', line = ''] = row.split(':');
  return [table, Number(line)];
}

function sharesRow(
  { part, isBranch, first, last, investment }: ShareFacts,
  tables: readonly string[],
): SharesRow {
  return [
    ...([part, isBranch ? 1 : 0, shareRow(first, tables), shareRow(last, tables)] as const),
    ...(investment === undefined ? [] : [investment === null ? null : shareShownTo(1, investment)]),
  ];
}

function shareRow(one: ShownShare | null, tables: readonly string[]): ShareRow | null {
  if (one === null) return null;
  const [[table, line], [wholeTable, wholeLine]] = [placeOf(one.rows[0]), placeOf(one.rows[1])];
  const at = [table, wholeTable].map((name) => tables.indexOf(name));
  return [
    one.year,
    shareShownTo(1, one.share),
    line,
    wholeLine,
    ...(at.some((position) => position > 0) ? at : []),
  ];
}

function quotientRow({ low, high }: QuotientRange): QuotientRow {
  return [shownTo(2, low), shownTo(2, high)];
}

/** Names that the pages of all towns read. */
interface ElseNames {
  readonly parts: ElseContent['parts'];
  /** What is said and noted of counts. */
  readonly said: Readonly<Record<string, string>>;
}

/** What the rows were made of. Throws where a count or its note has no words. */
export function elseOfRows(
  rows: ElseRows,
  { language, placeId }: { readonly language: Language; readonly placeId: string },
  { parts, said }: ElseNames,
): ElseContent {
  const { count, level, investment, shift, regions, blank, tables } = rows;
  return {
    ...{ language, placeId, parts },
    countText: count === null ? '' : saidOf(count.unit, said),
    note: count === null || count.note === '' ? '' : saidOf(count.note, said),
    facts: {
      ...{ count, level, investment, shift, regions, blank },
      shares: rows.shares.map((row) => sharesOf(row, tables)),
      branches: rows.branches.map(([part, quotient, contribution, ...related]) => ({
        part,
        ...(quotient === 0 ? {} : { quotient: quotientOf(quotient) }),
        contribution,
        related: related.length === 0 ? null : { density: related[0], sheets: related[1] },
      })),
      prospects:
        rows.prospects?.map(([part, [low, high], growth, referenceGrowth]) => ({
          ...{ part, quotient: { low, high }, growth, referenceGrowth },
        })) ?? null,
    },
    countSources: rows.countSources.map((id) => ({ id })),
    rowSources: rows.rowSources.map((id) => ({ id })),
  };
}

function saidOf(key: string, said: ElseNames['said']): string {
  const words = said[key];
  if (words === undefined) throw new Error(`no words for "${key}"`);
  return words;
}

function sharesOf(
  [part, isBranch, first, last, ...investment]: SharesRow,
  tables: readonly string[],
): ShareFacts {
  return {
    ...{ part, isBranch: isBranch === 1, first: shareOf(first, tables), last: shareOf(last, tables) },
    ...(investment[0] === undefined ? {} : { investment: investment[0] }),
  };
}

function shareOf(row: ShareRow | null, tables: readonly string[]): ShownShare | null {
  if (row === null) return null;
  const [year, share, part, whole, at = 0, wholeAt = 0] = row;
  return { year, share, rows: [`${tables[at]}:${part}`, `${tables[wholeAt]}:${whole}`] };
}

function quotientOf(row: QuotientRow | null): QuotientRange | null {
  return row === null ? null : { low: row[0], high: row[1] };
}
