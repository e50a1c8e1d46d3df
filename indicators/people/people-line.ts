import { rate } from '../editions/formulas.ts';

/** A figure of a year with the rows that made it. */
export interface LineFigure {
  readonly value: number;
  readonly rows: readonly string[];
}

/** One line of figures: by year, and the years from which it counts something else than before. */
export interface FigureLine {
  readonly figures: ReadonlyMap<number, LineFigure>;
  readonly breaks: readonly number[];
}

/** What is known of the people of one area. */
export interface PeopleLine {
  /** Residents at the end of the year. */
  readonly residents: FigureLine;
  /** Births less deaths of the year, persons. */
  readonly natural: FigureLine;
  /** Arrivals less departures of the year, persons. */
  readonly migration: FigureLine;
}

/** Years of a mean and of a growth, as in the classes of Webb for municipalities. */
export const WINDOW = 5;
/** A mean of flows needs so many years of the window; own choice. */
export const LEAST_YEARS = 3;

/** True if no break lies between two years; the year of a break is on its new side. */
export function joins({ breaks }: FigureLine, from: number, to: number): boolean {
  return !breaks.some((year) => year > from && year <= to);
}

/** Years of a window that ends in a year, in order. */
export function windowTo(last: number): readonly number[] {
  return Array.from({ length: WINDOW }, (_, at) => last - WINDOW + 1 + at);
}

/** Mean balances of the years of a window, persons a year. */
export interface MeanBalances {
  readonly years: readonly number[];
  readonly natural: number;
  readonly migration: number;
  readonly rows: readonly string[];
}

/**
 * Means of both balances over the years of the five up to `last` that print both, on one side of every break with it;
 * null if these are fewer than {@link LEAST_YEARS} or the last year itself is missing.
 */
export function meanBalances({ natural, migration }: PeopleLine, last: number): MeanBalances | null {
  const kept = windowTo(last).flatMap((year) => {
    const [born, moved] = [natural.figures.get(year), migration.figures.get(year)];
    if (born === undefined || moved === undefined) return [];
    return joins(natural, year, last) && joins(migration, year, last) ? [{ year, born, moved }] : [];
  });
  if (kept.length < LEAST_YEARS || kept.at(-1)?.year !== last) return null;
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / kept.length;
  return {
    years: kept.map(({ year }) => year),
    natural: meanOf(kept.map(({ born }) => born.value)),
    migration: meanOf(kept.map(({ moved }) => moved.value)),
    rows: kept.flatMap(({ born, moved }) => [...born.rows, ...moved.rows]),
  };
}

/** The last year up to `upTo` for which {@link meanBalances} has a mean; null without any. */
export function lastWindow(line: PeopleLine, upTo = Number.POSITIVE_INFINITY): number | null {
  const years = [...line.natural.figures.keys()].filter((year) => year <= upTo).sort((a, b) => b - a);
  return years.find((year) => meanBalances(line, year) !== null) ?? null;
}

/**
 * Mean balances per 1,000 of the mean residents at the end of the same years, so that signs and order are those of the
 * balances; null where none of the years prints residents.
 */
export function meanRates(
  { residents }: PeopleLine,
  { years, natural, migration }: MeanBalances,
): Pick<MeanBalances, 'natural' | 'migration'> | null {
  const there = years.flatMap((year) => residents.figures.get(year)?.value ?? []);
  if (there.length === 0) return null;
  const mean = there.reduce((sum, value) => sum + value, 0) / there.length;
  const [born, moved] = [rate(natural, mean, 1000), rate(migration, mean, 1000)];
  return born === null || moved === null ? null : { natural: born, migration: moved };
}

/** A balance per 1,000 residents of the same area at the end of the same year; null where they are not printed. */
export function balanceRate({ residents }: PeopleLine, year: number, balance: number): number | null {
  const there = residents.figures.get(year);
  return there === undefined ? null : rate(balance, there.value, 1000);
}
