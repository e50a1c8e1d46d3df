import type { Branch, BUILT_FORMAT } from './built-files.ts';
import type { Level } from './figures/observation.ts';
import type { RowList } from './row-list.ts';

/** Shape of `scenario.json`: what scenarios of the towns start from. */

/** A printed figure: what, when, whose and from which rows. */
export interface ScenarioFigure {
  readonly value: number;
  readonly year: number;
  readonly level: Level;
  readonly rows: RowList;
}

/**
 * Why no staff of the enterprise says how many jobs the town has from it: `group` a whole group of companies, `part` a
 * department or one plant, `undated` without a year, `none` nothing is printed.
 */
export type StaffGap = 'group' | 'part' | 'undated' | 'none';

/** Staff of the town's enterprise. */
export interface ScenarioStaff {
  /** As printed; null = nothing is. */
  readonly value: number | null;
  readonly year: number | null;
  /** Null = it is the staff in the town and starts the scenario. */
  readonly gap: StaffGap | null;
  /** It counts a part of the enterprise alone, all of it in the town. */
  readonly isPart: boolean;
  readonly rows: RowList;
}

/** Change of the leading share a year, by Theil and Sen, with its 80 % interval; shares 0..1. */
export interface ShareTrend {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** Least and most of the share in those years: the trend goes no further. */
  readonly least: number;
  readonly most: number;
  readonly years: readonly [first: number, last: number];
  /** Years that print every branch. */
  readonly count: number;
  readonly rows: RowList;
}

/** Industrial output by branch. */
export interface ScenarioOutput {
  readonly level: Level;
  readonly years: readonly number[];
  /** Largest first; shares 0..1 of what is printed, which sum to 1. */
  readonly branches: readonly (readonly [branch: Branch, share: number])[];
  /** Null with fewer than six years: the share is held. */
  readonly trend: ShareTrend | null;
  readonly rows: RowList;
}

/** Residents carried forward. */
export interface ScenarioResidents {
  readonly value: number;
  readonly year: number;
  readonly level: Level;
  readonly way: 'components' | 'damped' | 'no-change';
  /** Residents 1 to 15 years ahead. */
  readonly ahead: readonly number[];
  readonly rows: RowList;
}

/** An announced project that is not done, with published jobs; none that is another one under a second name. */
export interface ScenarioProject {
  /** Row of the table of projects. */
  readonly row: string;
  readonly jobs: number;
  readonly year: number | null;
}

/** What the scenarios of one town start from; null = not printed. */
export interface ScenarioTown {
  readonly townId: string;
  readonly employed: ScenarioFigure | null;
  /** Of the same sheet and year as `employed`, as are jobs in small and medium enterprises. */
  readonly unemployed: ScenarioFigure | null;
  readonly sme: ScenarioFigure | null;
  readonly staff: ScenarioStaff;
  readonly output: ScenarioOutput | null;
  readonly residents: ScenarioResidents | null;
  readonly projects: readonly ScenarioProject[];
}

/** `scenario.json`. */
export interface ScenarioFile {
  readonly format: typeof BUILT_FORMAT;
  readonly towns: readonly ScenarioTown[];
  /** Half width of the 80 % interval of residents 1 to 15 years ahead, as a share, by way of forecasting. */
  readonly widths: Readonly<Partial<Record<ScenarioResidents['way'], readonly number[]>>>;
  /** Growth of jobs in small and medium enterprises a year, as a share: median and quartiles of the towns that print them. */
  readonly smeGrowth: {
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly towns: number;
    readonly years: readonly [first: number, last: number];
    readonly rows: RowList;
  };
}
