import type { BUILT_FORMAT } from './built-files.ts';
import type { Level } from './figures/observation.ts';
import type { RowList } from './row-list.ts';

/** Shapes of `work.json` and `work/<town>.json`: a town's labour market beside the rest of its region. */

/** Measures of the labour market; the three bands of youth unemployment are never joined. */
export const LABOUR_MEASURES = [
  'unemployment',
  'employment',
  'self-employment',
  'youth-15-24',
  'youth-15-28',
  'youth-15-34',
  'wage',
] as const;
export type LabourMeasure = (typeof LABOUR_MEASURES)[number];

/** One year of a measure. */
export interface LabourYear {
  readonly year: number;
  /** Of the town: shares and rates in %, the wage in tenge a month. */
  readonly town: number;
  /** Of the reference, in the same unit. */
  readonly reference: number;
  /** Town over reference. */
  readonly ratio: number;
  readonly rows: RowList;
  readonly referenceRows: RowList;
}

/** What a ratio did over at least six years. */
export interface LabourTrend {
  /** Change of the ratio a year, by Theil and Sen. */
  readonly slope: number;
  /** The line of that slope in its first and last year. */
  readonly first: number;
  readonly last: number;
  /** Two-sided probability of Mann and Kendall, 0..1. */
  readonly p: number;
  /** The same corrected for the tests of all towns on this measure (Benjamini and Hochberg). */
  readonly q: number;
  readonly direction: 'up' | 'down' | 'level';
  /** Whether the ratio moves away from 1 or towards it. */
  readonly gap: 'wider' | 'narrower' | 'same';
  /** q is under 0.05: the town does not move as the rest of its region does. */
  readonly isApart: boolean;
}

/** A measure of a town beside the rest of its region. */
export interface TownLabour {
  readonly measure: LabourMeasure;
  /** Whose figures the town's are. */
  readonly level: Level;
  /** The rest of the region, or the sheets of the other towns where it prints too few. */
  readonly reference: 'region' | 'towns';
  /** Sheets of the reference, the same in every year: place ids of district sheets, or ids of towns. */
  readonly sheets: readonly string[];
  /** Years on one side of every break, in order. */
  readonly years: readonly LabourYear[];
  /** Last ratio less the first; null with one year. */
  readonly change: number | null;
  /** Null with fewer than six years. */
  readonly trend: LabourTrend | null;
}

/** `work/<town>.json`. */
export interface TownWork {
  readonly format: typeof BUILT_FORMAT;
  readonly townId: string;
  /** In the order of `LABOUR_MEASURES`; a measure without a year is absent. */
  readonly measures: readonly TownLabour[];
}

/** `work.json`: how clearly each town moves apart from its region, by measure. */
export interface WorkFile {
  readonly format: typeof BUILT_FORMAT;
  readonly measures: readonly {
    readonly measure: LabourMeasure;
    /** Number of tests: lines with a trend; two towns of one district share one. */
    readonly tests: number;
    /** Towns with a trend, the clearest first. */
    readonly towns: readonly ({ readonly townId: string } & Pick<
      LabourTrend,
      'slope' | 'q' | 'direction' | 'gap' | 'isApart'
    >)[];
  }[];
}
