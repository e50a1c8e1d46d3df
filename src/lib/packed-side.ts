import type { OpenOrder, SideCell, SideFile, SideGroup, SidePlace, SideRow } from './side-by-side.ts';

/** Version of the shapes below; the page refuses another one. */
export const SIDE_FORMAT = 2;

/** What is said of a cell beside its text, as many cells have it. */
export type SideRemark = Pick<SideCell, 'state' | 'notes'>;

/** A row as it is written: a column for each part of its cells, in the order of the places; absent = no cell has any. */
export interface PackedRow extends Pick<SideRow, 'name' | 'median' | 'isMain'> {
  /** Absent = ''. */
  readonly hint?: string;
  readonly figure?: string;
  /** What most texts begin and end with, such as a unit. */
  readonly start?: string;
  readonly end?: string;
  /** Without start and end; in brackets = as it is; 0 = no data. */
  readonly texts: readonly (string | readonly [string] | 0)[];
  /** Positions in {@link PackedSide.remarks}. */
  readonly remarks?: readonly number[];
  readonly at?: readonly (number | null)[];
  readonly hrefs?: readonly (string | null)[];
}

/** Open order with positions of the places instead of their ids. */
interface PackedOrder {
  readonly label: string;
  readonly ranked: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** `data/compare/<scope>s-side-<language>.json`; see `packSide` in `src/pages/compare/pack-side.ts`. */
export interface PackedSide {
  readonly format: typeof SIDE_FORMAT;
  readonly places: readonly SidePlace[];
  readonly remarks: readonly SideRemark[];
  readonly openOrder: { readonly hint: string; readonly indices: readonly PackedOrder[] };
  readonly groups: readonly (Omit<SideGroup, 'rows'> & { readonly rows: readonly PackedRow[] })[];
}

/** The file as the table is drawn from it; null if it is another file or of another format. */
export function unpackSide(parsed: unknown): SideFile | null {
  if (!isPackedSide(parsed)) return null;
  const { places, remarks, openOrder, groups } = parsed;
  return {
    places,
    openOrder: {
      hint: openOrder.hint,
      indices: openOrder.indices.map((index) => unpackOrder(index, places)),
    },
    groups: groups.map((group) => ({ ...group, rows: group.rows.map((row) => unpackRow(row, remarks)) })),
  };
}

function isPackedSide(parsed: unknown): parsed is PackedSide {
  if (typeof parsed !== 'object' || parsed === null) return false;
  const file: Readonly<Record<string, unknown>> = { ...parsed };
  const hasLists = [file['places'], file['remarks'], file['groups']].every(Array.isArray);
  return file['format'] === SIDE_FORMAT && hasLists && typeof file['openOrder'] === 'object';
}

function unpackOrder({ label, ranked, pairs }: PackedOrder, places: readonly SidePlace[]): OpenOrder {
  const idAt = (at: number): string => places[at]?.id ?? '';
  return {
    label,
    ranked: ranked.map(idAt),
    pairs: pairs.map(([one, other]) => [idAt(one), idAt(other)] as const),
  };
}

function unpackRow(
  { hint = '', figure = '', start = '', end = '', texts, remarks, at, hrefs, ...row }: PackedRow,
  known: readonly SideRemark[],
): SideRow {
  const cells = texts.map((text, column): SideCell | null => {
    if (text === 0) return null;
    const [stands, leads] = [at?.[column] ?? null, hrefs?.[column] ?? null];
    return {
      text: typeof text === 'string' ? `${start}${text}${end}` : text[0],
      ...(leads === null ? {} : { href: leads }),
      ...known[remarks?.[column] ?? 0],
      ...(stands === null ? {} : { at: stands }),
    };
  });
  return { ...row, hint, figure, cells };
}
