import { quantile } from 'd3-array';
import { type ForecastWay, forecastFrom, HORIZON, WAYS } from './forecast.ts';
import { joins, type PeopleLine } from './people-line.ts';

/** By how much a past forecast would have been off. */
interface PastError {
  readonly horizon: number;
  /** |forecast / residents − 1|. */
  readonly error: number;
}

/** Past errors of a way at one horizon. */
export interface HorizonError {
  readonly horizon: number;
  readonly count: number;
  /** 80 of 100 errors are at most so large, as a share of the residents; null without any. */
  readonly p80: number | null;
}

/** Years before the last one from which lines are carried forward. */
const BACK = [5, 10] as const;
/** Share of past errors that lie within the interval. */
const COVERED = 0.8;
/** At this error a forecast is past its shelf life. */
const SHELF_LIMIT = 0.1;
/** The interval is never narrower than so much a year. */
const FLOOR = 0.005;

/**
 * Residents of the longest run of years without a break, with the balances that go with them: what past forecasts are
 * tried on. The later of two as long; years on the other side of a break are left out.
 */
export function longestStretch(line: PeopleLine): PeopleLine {
  const { figures, breaks } = line.residents;
  const years = [...figures.keys()].sort((a, b) => a - b);
  const runs = [...breaks, Number.POSITIVE_INFINITY]
    .sort((a, b) => a - b)
    .map((end, at, ends) => years.filter((year) => year < end && year >= (ends[at - 1] ?? -1)));
  const longest = runs.reduce((best, run) => (run.length >= best.length ? run : best), []);
  const kept = new Set(longest);
  return {
    ...line,
    residents: { figures: new Map([...figures].filter(([year]) => kept.has(year))), breaks: [] },
  };
}

/** Origins five and ten years before the last residents of a stretch. */
export function lateOrigins({ residents }: PeopleLine): readonly number[] {
  const last = Math.max(...residents.figures.keys());
  return BACK.map((back) => last - back).filter((year) => residents.figures.has(year));
}

/** Every year of a stretch but the last as an origin. */
export function everyOrigin({ residents }: PeopleLine): readonly number[] {
  return [...residents.figures.keys()].sort((a, b) => a - b).slice(0, -1);
}

/**
 * Errors of past forecasts in a way, pooled over all lines by horizon: each line is carried forward from its origins by
 * what was known there, and set against the residents printed later. Only origins count from which every way has a
 * forecast, so that ways are compared on the same cases. Tayman, Smith & Lin (2007), Population Research and Policy
 * Review 26, 347–369.
 */
export function pastErrors(
  lines: readonly PeopleLine[],
  originsOf: (line: PeopleLine) => readonly number[],
  way: ForecastWay,
): readonly HorizonError[] {
  const errors = lines.flatMap((line) =>
    originsOf(line)
      .filter((origin) => WAYS.every((one) => typeof forecastFrom(line, origin, one) !== 'string'))
      .flatMap((origin) => errorsFrom(line, origin, way)),
  );
  return Array.from({ length: HORIZON }, (_, at) => {
    const there = errors.filter(({ horizon }) => horizon === at + 1).map(({ error }) => error);
    return { horizon: at + 1, count: there.length, p80: quantile(there, COVERED) ?? null };
  });
}

function errorsFrom(line: PeopleLine, origin: number, way: ForecastWay): readonly PastError[] {
  const forecast = forecastFrom(line, origin, way);
  if (typeof forecast === 'string') return [];
  return forecast.values.flatMap((value, at) => {
    const horizon = at + 1;
    const there = line.residents.figures.get(origin + horizon);
    const isSame = there !== undefined && there.value > 0 && joins(line.residents, origin, origin + horizon);
    return isSame ? [{ horizon, error: Math.abs(value / there.value - 1) }] : [];
  });
}

/**
 * Half width of the 80 % interval by horizon, as a share of the forecast: the largest past error up to that horizon that
 * 80 of 100 keep within; beyond the last horizon that could be tried it grows with the root of the horizon; at least
 * 0.5 % a year. Empty without past errors.
 */
export function halfWidths(errors: readonly HorizonError[]): readonly number[] {
  const tried = errors.filter(({ p80 }) => p80 !== null);
  const last = tried.at(-1);
  if (last === undefined) return [];
  let widest = 0;
  return errors.map(({ horizon, p80 }) => {
    const beyond = horizon > last.horizon ? (last.p80 ?? 0) * Math.sqrt(horizon / last.horizon) : 0;
    widest = Math.max(widest, p80 ?? 0, beyond, FLOOR * horizon);
    return widest;
  });
}

/** The last horizon, of those that could be tried, up to which 80 of 100 past errors stay within 10 %; 0 = none. */
export function shelfLife(errors: readonly HorizonError[]): number {
  const past = errors.findIndex(({ p80 }) => p80 === null || p80 > SHELF_LIMIT);
  return errors[past === -1 ? errors.length - 1 : past - 1]?.horizon ?? 0;
}
