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
  readonly alternatives: readonly { readonly row: string; readonly value: number; readonly sourceId: string }[];
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
