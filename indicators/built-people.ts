import type { BUILT_FORMAT } from './built-files.ts';
import type { Level } from './figures/observation.ts';
import type { ForecastGap, ForecastWay } from './people/forecast.ts';
import type { WebbClass } from './people/webb.ts';
import type { RowList } from './row-list.ts';

/** Shapes of `people.json` and `people/<town>.json`: births, deaths, moves, residents and what follows from them. */

/** A balance of one year, persons. */
export interface YearBalance {
  readonly value: number;
  /** Per 1,000 residents of the same area at the end of the same year; null where they are not printed. */
  readonly per1000: number | null;
  /** What was added, such as births, and what was taken off; null where only the balance is printed. */
  readonly parts: readonly [plus: number, minus: number] | null;
  readonly rows: RowList;
}

/** Balances of one year; null = not printed. */
export interface PeopleYear {
  readonly year: number;
  /** Births less deaths. */
  readonly natural: YearBalance | null;
  /** Arrivals less departures. */
  readonly migration: YearBalance | null;
  /** At the end of the year. */
  readonly residents: { readonly value: number; readonly rows: RowList } | null;
}

/** Class of Webb by mean balances. */
export interface TownWebb {
  /** Null = between two classes: a balance is 0, or both are as large. */
  readonly class: WebbClass | null;
  /** Years of the means: up to five, at least three. */
  readonly years: readonly number[];
  /** Persons a year. */
  readonly natural: number;
  readonly migration: number;
  /** The same per 1,000 of the mean residents at the end of these years; null where no year prints them. */
  readonly per1000: { readonly natural: number; readonly migration: number } | null;
  readonly rows: RowList;
}

/** Parts of the stability index; no ages are printed for a town, so the share of young people has no figure. */
export const STABILITY_PARTS = ['natural', 'migration', 'growth', 'volatility', 'young'] as const;
export type StabilityPart = (typeof STABILITY_PARTS)[number];

/** One part of the stability index. */
export interface StabilityScore {
  readonly part: StabilityPart;
  /**
   * `natural` and `migration`: per 1,000 residents (the latter the mean of up to three years); `growth`: % in five years;
   * `volatility`: standard deviation of the yearly growth, %.
   */
  readonly value: number;
  /** 0..100, higher is steadier. */
  readonly score: number;
  /** Years that it is made of, first and last. */
  readonly years: readonly [first: number, last: number];
  readonly rows: RowList;
}

/** Stability of the population: mean of the scores of its parts. */
export interface TownStability {
  /** 0..100; null where a part that could be printed is missing. */
  readonly value: number | null;
  readonly parts: readonly StabilityScore[];
  readonly missing: readonly StabilityPart[];
}

/** Past errors in short, as shares: 80 of 100 were at most so large. */
export interface PastAccuracy {
  readonly p80At5: number | null;
  readonly p80At10: number | null;
  /** Years ahead up to which 80 of 100 past errors stay within 10 %, of those that could be tried. */
  readonly shelfLife: number;
}

/** Residents of a later year. */
export interface ProjectedYear {
  readonly year: number;
  readonly value: number;
  /** 80 % interval from past errors. */
  readonly low: number;
  readonly high: number;
}

/** Residents carried forward. */
export interface TownProjection {
  /** Last residents printed, from which it starts, and their series. */
  readonly base: {
    readonly year: number;
    readonly value: number;
    readonly series: string;
    readonly level: Level;
    readonly rows: RowList;
  };
  /** How it is made; null = only "no change" is given, for `gaps`. */
  readonly way: Exclude<ForecastWay, 'no-change'> | null;
  /** Why a way was not taken; `not-better` = its past errors are not smaller than those of "no change". */
  readonly gaps: Readonly<Partial<Record<ForecastWay, ForecastGap | 'not-better'>>>;
  /** Of components alone: years of the rates, natural balance per 1,000 residents and year, migration balance in persons a year. */
  readonly rates: {
    readonly years: readonly number[];
    readonly naturalPer1000: number;
    readonly migration: number;
  } | null;
  /** The next 15 years; empty where `way` is null. */
  readonly years: readonly ProjectedYear[];
  /** The same years with the residents of the base, and the interval of its own past errors. */
  readonly noChange: readonly ProjectedYear[];
  /** Of the way that is taken; null where none is. */
  readonly accuracy: PastAccuracy | null;
  readonly noChangeAccuracy: PastAccuracy;
  readonly rows: RowList;
}

/** `people/<town>.json`. */
export interface TownPeople {
  readonly format: typeof BUILT_FORMAT;
  readonly townId: string;
  /** Whose figures all but the projection's base are; null = neither births, deaths nor moves are printed. */
  readonly level: Level | null;
  /** In order; years without any figure are absent. */
  readonly years: readonly PeopleYear[];
  /** Years from which a line counts something else than before: nothing is compared across them. */
  readonly breaks: Readonly<Record<'natural' | 'migration' | 'residents', readonly number[]>>;
  readonly webb: TownWebb | null;
  /** The class of the five years before those of `webb`; null where they are not printed. */
  readonly webbBefore: TownWebb | null;
  readonly stability: TownStability | null;
  /** Null = no residents are printed. */
  readonly projection: TownProjection | null;
}

/** Past errors of all ways at one horizon, on the same cases. */
export interface HindcastYear {
  readonly horizon: number;
  /** Number of cases: a line from one origin. */
  readonly count: number;
  /** 80 of 100 past errors of a way were at most so large, as shares; null where none could be tried. */
  readonly p80: Readonly<Record<ForecastWay, number | null>>;
}

/** `people.json`: what the towns have in common. */
export interface PeopleFile {
  readonly format: typeof BUILT_FORMAT;
  /** Past errors from origins five and ten years before the last residents of each line. */
  readonly hindcast: readonly HindcastYear[];
  /** The same from every year that could be an origin: how much rests on the choice of the two. */
  readonly hindcastEveryOrigin: readonly HindcastYear[];
  /** Lines that past forecasts were tried on. */
  readonly lines: readonly {
    readonly townId: string;
    readonly level: Level;
    readonly first: number;
    readonly last: number;
  }[];
  /** Ways that beat "no change" five and ten years ahead; the others are not used. */
  readonly used: readonly ForecastWay[];
  /** Goalposts of the parts of stability: worst and best. */
  readonly posts: Readonly<Partial<Record<StabilityPart, readonly [worst: number, best: number]>>>;
  /** Class and index of each town, for a map or a list. */
  readonly towns: readonly PeopleOfTown[];
}

/** Class and index of one town without the rows behind them. */
export interface PeopleOfTown {
  readonly townId: string;
  /** Whose figures they are; null = neither births, deaths nor moves are printed. */
  readonly level: Level | null;
  readonly webb: Omit<TownWebb, 'rows'> | null;
  readonly stability: number | null;
}
