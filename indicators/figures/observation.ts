import type { Names } from '../../geodata/types.ts';

/** Where a figure holds: the town proper, its city administration, the district around it, a region, the nation. */
export type Level = 'town' | 'admin' | 'district' | 'region' | 'national';

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

/** Something wrong or left out, said so that a researcher can mend it. */
export interface Problem {
  /** Kind of problem, such as `unknown-unit`, `duplicate-key`, `step-over-20`, `suspect`, `series-break`. */
  readonly kind: string;
  readonly severity: 'error' | 'left-out' | 'note';
  /** File name, such as `town-observations.csv`. */
  readonly file: string;
  /** Line in the file (the header is line 1), or null for the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** How to mend it, in one sentence. */
  readonly mend: string;
  /** What the message speaks of, as in the file, so that it can be said in another language. */
  readonly values?: readonly string[];
}

/** A result that keeps its problems: the good rows are used, the bad ones are named. */
export interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  readonly read: number;
}

/** A fact about a town in words, never scored (`indicators/tables/facts.csv`). */
export interface TownFact {
  readonly row: string;
  readonly townId: string;
  readonly topic: string;
  readonly year: number | null;
  readonly value: string;
  readonly unitOrText: string;
  readonly sourceId: string;
  readonly note: string;
}

/** A source of figures or facts. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly url: string;
  readonly licence: string;
}

/** A printed series (`indicators/tables/series.csv`): what is counted and in which base unit. */
export interface SeriesDefinition {
  readonly id: string;
  readonly names: Names;
  /** Base unit to which every printed unit is converted, such as `persons` or `tenge`. */
  readonly unit: string;
  /** Digits after the point on screen. */
  readonly decimals: number;
  readonly kind: 'count' | 'rate' | 'money';
  /** Lowest and highest plausible value in the base unit, or null for no bound. */
  readonly min: number | null;
  readonly max: number | null;
  /** A step by more than this factor against both neighbouring years is held back; null = not checked. */
  readonly maxStep: number | null;
  /** Id of the series that counts the same thing and takes its rows, or null. */
  readonly sameAs: string | null;
}

/** A year from which a series no longer joins its past (`indicators/tables/series-breaks.csv`). */
export interface SeriesBreak {
  readonly row: string;
  /** Place id, `*` for all, or a prefix that ends in `*`. */
  readonly placeId: string;
  /** Level it holds for, or null for all. */
  readonly level: Level | null;
  /** Series it holds for; `*` for all. */
  readonly series: readonly string[];
  /** First year of the new count. */
  readonly fromYear: number;
  /** `census`, `definition`, `boundary`, `borders`, `source` or `legal-seat`. */
  readonly kind: string;
  /** Why, in one sentence (English). */
  readonly reason: string;
}

/** A figure about a city-forming enterprise, shown as a fact and never scored (`enterprises.csv`). */
export interface EnterpriseFigure {
  readonly row: string;
  readonly townId: string;
  /** Names in the two languages of the sources. */
  readonly nameEn: string;
  readonly nameRu: string;
  readonly product: string;
  readonly owner: string;
  readonly indicator: string;
  /** null = year unknown. */
  readonly year: number | null;
  readonly value: string;
  readonly unit: string;
  readonly sourceIds: readonly string[];
}

/** An announced investment project (`projects.csv`); amounts overlap and are never added up. */
export interface Project {
  readonly row: string;
  readonly townId: string;
  readonly project: string;
  readonly investor: string;
  /** As printed, with its unit; '' = not published. */
  readonly amount: string;
  readonly unit: string;
  /** null = year unknown. */
  readonly yearAnnounced: number | null;
  readonly yearCommissioning: number | null;
  readonly jobs: string;
  readonly status: string;
  readonly sourceIds: readonly string[];
  readonly note: string;
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
