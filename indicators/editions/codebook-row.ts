import type { Indicator } from '../types.ts';

/** How values of an indicator are made; each has one pure function in `formulas.ts`. */
export const STATISTICS = [
  'plain',
  'rate',
  'per-minimum',
  'ratio-to-minimum',
  'ratio-to-median',
  'leading-share',
  'volatility',
  'growth',
  'distance',
  'fact-scale',
] as const;
export type Statistic = (typeof STATISTICS)[number];

/** What the statistics that come from the table of towns, not from series, may name as their numerator. */
export const PLACE_FACTS: Readonly<Partial<Record<Statistic, readonly string[]>>> = {
  distance: ['regional-centre', 'large-city', 'monotown'],
  'fact-scale': ['operation'],
};

/** Years that go into one value: the latest one, the mean of three, the spread of eight, the growth over three. */
export const WINDOWS = ['latest', 'mean-3', 'sd-8', 'growth-3'] as const;
export type Window = (typeof WINDOWS)[number];

/** An indicator with its recipe: what `codebook.csv` says in one row. */
export interface CodebookRow extends Indicator {
  readonly statistic: Statistic;
  /** Sum of series (`a+b-c`), or a list (`a,b`) for `leading-share`, or a key for `distance` and `fact-scale`. */
  readonly numerator: string;
  readonly denominator: string;
  readonly per: number;
  readonly window: Window;
  /** Years after the edition's own that may still be used (investment runs to the next year). */
  readonly yearShift: number;
  /** Whether town-level sheets, the region's figure, or first the former and then the latter may be used. */
  readonly levels: readonly ('town' | 'region')[];
  /** A printed 0 in this series means that the indicator does not apply; '' = always applies. */
  readonly appliesIf: string;
  /** The region's series where it is named or defined differently from the town's. */
  readonly numeratorRegion: string;
  readonly denominatorRegion: string;
  /** Row of the codebook, `codebook:line`. */
  readonly row: string;
}
