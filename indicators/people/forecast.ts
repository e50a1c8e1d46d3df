import { joins, type LineFigure, meanBalances, type PeopleLine, WINDOW } from './people-line.ts';

/** How residents are carried forward; `no-change` is always there to be compared with. */
export const WAYS = ['components', 'damped', 'no-change'] as const;
export type ForecastWay = (typeof WAYS)[number];

/** Why a line cannot be carried forward in a way. */
export type ForecastGap =
  /** No residents are printed. */
  | 'no-residents'
  /** Births, deaths, arrivals and departures are printed for fewer than three of five years, or with a break between. */
  | 'no-balances'
  /** Residents are printed for one year only. */
  | 'one-observation'
  /** A break lies within the five years before: no growth runs across it. */
  | 'break'
  /** The residents of five years before are not printed. */
  | 'no-growth';

/** Residents for the years after the origin, the first one year later. */
export interface Forecast {
  readonly values: readonly number[];
  /** Rows of residents and rates that it rests on. */
  readonly rows: readonly string[];
  /** Only of components: natural balance per resident and year, and migration balance in persons a year. */
  readonly rates?: ComponentRates;
}

/** Rates that stay as they were in the window. */
export interface ComponentRates {
  readonly years: readonly number[];
  /** Births less deaths per resident and year. */
  readonly natural: number;
  /** Arrivals less departures a year, persons. */
  readonly migration: number;
}

/** Years to which residents are carried forward at most. */
export const HORIZON = 15;
/** What is left of a growth rate after each year. */
export const DAMPING = 0.5;

/** P(t+1) = P(t)(1 + natural) + migration, never below 0: the balancing equation with constant rates. */
export function projectComponents(
  residents: number,
  { natural, migration }: Pick<ComponentRates, 'natural' | 'migration'>,
  years: number,
): readonly number[] {
  const values: number[] = [];
  let now = residents;
  for (let at = 0; at < years; at += 1) {
    now = Math.max(0, now * (1 + natural) + migration);
    values.push(now);
  }
  return values;
}

/**
 * Log-linear growth that is damped every year, P(t+h) = P(t)·exp(g(φ + φ² + … + φʰ)), g the log growth of a year.
 * Gardner & McKenzie (1985), Management Science 31, 1237–1246.
 */
export function projectDamped(residents: number, growth: number, years: number): readonly number[] {
  const values: number[] = [];
  let sum = 0;
  for (let h = 1; h <= years; h += 1) {
    sum += DAMPING ** h;
    values.push(residents * Math.exp(growth * sum));
  }
  return values;
}

/** The line carried forward in a way from the residents of a year, by what was known then; else why not. */
export function forecastFrom(line: PeopleLine, origin: number, way: ForecastWay): Forecast | ForecastGap {
  const base = line.residents.figures.get(origin);
  if (base === undefined) return 'no-residents';
  if (way === 'no-change') return { values: new Array<number>(HORIZON).fill(base.value), rows: base.rows };
  return way === 'components' ? byComponents(line, origin, base) : byGrowth(line, origin, base);
}

/** A census breaks the line of residents, not the rates: each is of the residents of its own year. */
function byComponents(line: PeopleLine, origin: number, base: LineFigure): Forecast | ForecastGap {
  const known = meanBalances(line, origin);
  if (known === null) return 'no-balances';
  const rates = known.years.flatMap((year) => {
    const [balance, there] = [line.natural.figures.get(year), line.residents.figures.get(year)];
    return balance === undefined || there === undefined || there.value <= 0
      ? []
      : [{ value: balance.value / there.value, rows: there.rows }];
  });
  if (rates.length < known.years.length) return 'no-balances';
  const natural = rates.reduce((sum, { value }) => sum + value, 0) / rates.length;
  const component: ComponentRates = { years: known.years, natural, migration: known.migration };
  const rows = [...new Set([...base.rows, ...known.rows, ...rates.flatMap((one) => one.rows)])];
  return { values: projectComponents(base.value, component, HORIZON), rows, rates: component };
}

function byGrowth({ residents }: PeopleLine, origin: number, base: LineFigure): Forecast | ForecastGap {
  if ([...residents.figures.keys()].filter((year) => year <= origin).length === 1) return 'one-observation';
  if (!joins(residents, origin - WINDOW, origin)) return 'break';
  const before = residents.figures.get(origin - WINDOW);
  if (before === undefined || before.value <= 0 || base.value <= 0) return 'no-growth';
  const growth = Math.log(base.value / before.value) / WINDOW;
  return { values: projectDamped(base.value, growth, HORIZON), rows: [...base.rows, ...before.rows] };
}
