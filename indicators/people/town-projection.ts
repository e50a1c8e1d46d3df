import type { PastAccuracy, ProjectedYear, TownProjection } from '../built-people.ts';
import type { Level } from '../figures/observation.ts';
import { rowList } from '../row-list.ts';
import { type Forecast, type ForecastWay, forecastFrom } from './forecast.ts';
import { type HorizonError, halfWidths, shelfLife } from './hindcast.ts';
import type { PeopleLine } from './people-line.ts';

/** Past errors of every way that is tried. */
export type ErrorsOfWays = Readonly<Record<ForecastWay, readonly HorizonError[]>>;

/** Horizons at which a way must beat "no change". */
export const TESTED = [5, 10] as const;

/** A line, the series of its residents and whose they are. */
export interface ResidentsLine {
  readonly line: PeopleLine;
  readonly series: string;
  readonly level: Level;
}

/** True if 80 of 100 past errors of a way keep within less than those of "no change" at each tested horizon. */
export function beatsNoChange(errors: readonly HorizonError[], noChange: readonly HorizonError[]): boolean {
  return TESTED.every((horizon) => {
    const [own, other] = [errorAt(errors, horizon), errorAt(noChange, horizon)];
    return own !== null && other !== null && own < other;
  });
}

/**
 * Residents for the next 15 years from the last ones printed: by the first way that is used and can be made, components
 * before damped growth, and always with no change. The interval is centred and holds 80 of 100 past errors of all towns
 * at that horizon: past errors tell the width, not the direction. Null without any residents.
 */
export function townProjection(
  { line, series, level }: ResidentsLine,
  errors: ErrorsOfWays,
  used: readonly ForecastWay[],
): TownProjection | null {
  const last = Math.max(...line.residents.figures.keys());
  const base = line.residents.figures.get(last);
  const noChange = forecastFrom(line, last, 'no-change');
  if (base === undefined || typeof noChange === 'string') return null;
  const gaps: { -readonly [Way in keyof TownProjection['gaps']]: TownProjection['gaps'][Way] } = {};
  let taken: { readonly way: Exclude<ForecastWay, 'no-change'>; readonly forecast: Forecast } | null = null;
  for (const way of ['components', 'damped'] as const) {
    const forecast = forecastFrom(line, last, way);
    if (typeof forecast === 'string') gaps[way] = forecast;
    else if (!used.includes(way)) gaps[way] = 'not-better';
    else taken ??= { way, forecast };
  }
  const { rates } = taken?.forecast ?? {};
  return {
    base: { year: last, value: base.value, series, level, rows: rowList(base.rows) },
    way: taken?.way ?? null,
    gaps,
    rates:
      rates === undefined
        ? null
        : { years: rates.years, naturalPer1000: rates.natural * 1000, migration: rates.migration },
    years: taken === null ? [] : fan(taken.forecast, last, errors[taken.way]),
    noChange: fan(noChange, last, errors['no-change']),
    accuracy: taken === null ? null : accuracyOf(errors[taken.way]),
    noChangeAccuracy: accuracyOf(errors['no-change']),
    rows: rowList(taken?.forecast.rows ?? base.rows),
  };
}

/** Empirical interval around a forecast; Smith & Sincich (1988), Journal of Forecasting 7, 239–256. */
function fan(
  { values }: Forecast,
  origin: number,
  errors: readonly HorizonError[],
): readonly ProjectedYear[] {
  const widths = halfWidths(errors);
  return values.flatMap((value, at) => {
    const width = widths[at];
    if (width === undefined) return [];
    return [{ year: origin + at + 1, value, low: value * (1 - width), high: value * (1 + width) }];
  });
}

function accuracyOf(errors: readonly HorizonError[]): PastAccuracy {
  return { p80At5: errorAt(errors, 5), p80At10: errorAt(errors, 10), shelfLife: shelfLife(errors) };
}

function errorAt(errors: readonly HorizonError[], horizon: number): number | null {
  return errors.find((one) => one.horizon === horizon)?.p80 ?? null;
}
