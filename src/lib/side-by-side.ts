import type { AskedWords } from './asked-notes.ts';

/** A cell of the table: what stands in it, and all that must be said of it. Absent parts say nothing. */
export interface SideCell {
  /** Number or words as the pages of places write them. */
  readonly text: string;
  /** What the text leads to, relative to the page. */
  readonly href?: string;
  /** A state of the figure that its cell is marked with, as on the pages of places. */
  readonly state?: 'proxy' | 'outdated' | 'missing' | 'not-applicable';
  /** Year, grade, remarks: lines in small type. */
  readonly notes?: readonly string[];
  /** Where it stands on the strip of its row, 0..1; absent = on none. */
  readonly at?: number;
}

/** A row of the table. */
export interface SideRow {
  readonly name: string;
  /** Stands under the name in small type; '' = nothing. */
  readonly hint: string;
  /** Address of its figures with `{place}` for the id; '' = they are words. */
  readonly figure: string;
  /** Where the median stands on its strip, 0..1; absent = the row has no strip. */
  readonly median?: number;
  /** The main row of its group. */
  readonly isMain?: boolean;
  /** In the order of the places; null = no data. */
  readonly cells: readonly (SideCell | null)[];
}

/** Rows under one heading; a group without rows introduces those that follow. */
export interface SideGroup {
  readonly heading: string;
  /** 1 = a part of the page, 2 = inside one. */
  readonly level: 1 | 2;
  /** How to read the rows; '' = nothing to say. */
  readonly hint: string;
  readonly rows: readonly SideRow[];
}

/** A place of the file. */
export interface SidePlace {
  readonly id: string;
  readonly name: string;
  /** Index year of its scores, in words. */
  readonly edition: string;
}

/** Pairs of an index whose order is open. */
export interface OpenOrder {
  /** "By potential:". */
  readonly label: string;
  /** Ids of the ranked places. */
  readonly ranked: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

/** What the page that sets places side by side reads: all towns or all regions in one language. */
export interface SideFile {
  readonly places: readonly SidePlace[];
  readonly openOrder: { readonly hint: string; readonly indices: readonly OpenOrder[] };
  readonly groups: readonly SideGroup[];
}

/** Words of the script of the page beside those on what is asked for. */
export interface SideWords extends AskedWords {
  readonly failed: string;
  readonly caption: string;
  readonly corner: string;
  readonly noData: string;
  readonly openHeading: string;
  readonly orderClear: string;
}

/** Pairs among the chosen places that cannot be told apart, in the order of the columns. */
export function openPairs(
  { pairs }: OpenOrder,
  chosen: readonly string[],
): readonly (readonly [string, string])[] {
  const isOpen = (one: string, other: string): boolean =>
    pairs.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
  return chosen.flatMap((one, i) =>
    chosen
      .slice(i + 1)
      .filter((other) => isOpen(one, other))
      .map((other) => [one, other] as const),
  );
}
