import type { Names } from '../../geodata/types.ts';

/** Where a figure holds: the town proper, its city administration, the district around it, a region, the nation. */
export const LEVELS = ['town', 'admin', 'district', 'region', 'national'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * One printed figure after loading: the value in the base unit of its series, and what was printed.
 * Its key is place, series, year, level, source.
 */
export interface Observation {
  /** `table:line` of the row, such as `town-observations:1234` (the header is line 1). */
  readonly row: string;
  /** Town id, region code, or `KZ`; for district sheets `KZ-10/district/Абай`. */
  readonly placeId: string;
  /** Id of the printed series, such as `births`. */
  readonly series: string;
  readonly year: number;
  /** In the base unit of the series (persons, tenge, m², %, …; see `units.csv`). */
  readonly value: number;
  readonly unit: string;
  readonly printedValue: string;
  readonly printedUnit: string;
  readonly level: Level;
  readonly sourceId: string;
  /** Remark of the table, as printed there (English), or ''. */
  readonly remark: string;
  /** Other sources that print the same key, first choice excluded. */
  readonly alternatives: readonly {
    readonly row: string;
    readonly value: number;
    readonly sourceId: string;
  }[];
}

/** A title as its source prints it, and its language (BCP 47). */
export interface PrintedTitle {
  readonly printed: string;
  readonly lang: string;
}

/** A source of figures or facts. */
export interface Source {
  readonly id: string;
  /** As printed, or what it is in every language where it has no title of its own. */
  readonly title: PrintedTitle | Names;
  /** What else is to be said of it, as codes of `source-notes.ts`. */
  readonly notes: readonly string[];
  /** Files and versions that were read (English), for those who keep the tables; '' = nothing to say. */
  readonly files: string;
  /** The name that it gives itself, or its name in every language. */
  readonly publisher: string | Names;
  readonly year: string;
  readonly url: string;
  readonly licence: string;
}

/** How a sheet of the district table counts in a sum over its region (`district-sheets.csv`). */
export interface DistrictSheet {
  /** Place id of its observations, such as `KZ-10/district/Абай`. */
  readonly placeId: string;
  readonly regionId: string;
  readonly sheet: string;
  /** `part` adds up to the region; `inside` lies in its parent sheet; `whole` is the region; `twice` stands elsewhere. */
  readonly role: 'part' | 'inside' | 'whole' | 'twice';
  /** Place id of the sheet that contains it, or null. */
  readonly parentId: string | null;
  readonly reason: string;
}
