import { breakYearsOf } from './broken-figures.ts';
import { type BuiltEdition, placesOf, toEdition } from './build-edition.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext } from './context.ts';
import type { EditionPlan } from './edition-tables.ts';
import { type InterpolatedFigure, interpolatedContext, mayInterpolate } from './interpolate.ts';
import { figureOf, levelsFor, type PickedFigure } from './pick-figure.ts';
import { valueAt } from './yearly-value.ts';

/** A town's indicator belongs to the balanced set with figures in at least this many of the years. */
export const CORE_YEARS_AT_LEAST = 6;

/**
 * Builds the core editions: core indicators only, each town and indicator at one level over all years,
 * kept where that level prints at least six of them on one side of every break; else missing in every year, so that
 * years compare. A year that a
 * kept level does not print is a gap, for which a value interpolated in time may stand ready.
 */
export function buildCoreEditions(
  context: EditionContext,
  codebook: readonly CodebookRow[],
  plans: readonly EditionPlan[],
): readonly BuiltEdition[] {
  const rows = codebook.filter((row) => row.core && row.scope === 'town');
  const placeIds = placesOf(context, 'town');
  const years = plans.map((plan) => plan.year);
  const contexts = { printed: context, filled: interpolatedContext(context) };
  const series = placeIds.map((placeId) => rows.map((row) => balancedSeries(contexts, row, placeId, years)));
  return plans.map((plan, index) => {
    const picked = series.map((line) => line.map((found) => found?.printed[index] ?? null));
    const interpolated = placeIds.flatMap((placeId, place) =>
      rows.flatMap((row, column): readonly InterpolatedFigure[] => {
        const figure = series[place]?.[column]?.interpolated[index] ?? null;
        return figure === null ? [] : [{ placeId, indicatorId: row.id, figure }];
      }),
    );
    const edition = toEdition({ plan, placeIds, rows, picked }, { notApplicable: [], interpolated });
    return { edition, picked, interpolated };
  });
}

/** Which years lie on the side of all breaks with the most figures, the latest of equals: no core line crosses one. */
function longestSide(
  { figures }: EditionContext,
  found: readonly (PickedFigure | null)[],
  years: readonly number[],
): readonly boolean[] {
  const breaks = breakYearsOf(
    figures,
    found.flatMap((figure) => figure?.rows ?? []),
  );
  const sideOf = (year: number) => breaks.filter((from) => from <= year).length;
  const countOn = (side: number) =>
    found.filter((figure, index) => figure !== null && sideOf(years[index] ?? 0) === side).length;
  const sides = [...new Set(years.map(sideOf))].sort((a, b) => countOn(b) - countOn(a) || b - a);
  return years.map((year) => sideOf(year) === sides[0]);
}

/** Figures of a town at one level by year, and the values for the years that it does not print. */
interface BalancedSeries {
  readonly printed: readonly (PickedFigure | null)[];
  readonly interpolated: readonly (PickedFigure | null)[];
}

function balancedSeries(
  contexts: { readonly printed: EditionContext; readonly filled: EditionContext },
  row: CodebookRow,
  placeId: string,
  years: readonly number[],
): BalancedSeries | null {
  for (const sheet of levelsFor(row, placeId, contexts.printed)) {
    const figureAt = (context: EditionContext, year: number): PickedFigure | null => {
      const made = valueAt(context, row, sheet, year);
      return made === null ? null : figureOf(context, row, sheet, { ...made, year, outdated: false });
    };
    const found = years.map((year) => figureAt(contexts.printed, year));
    const kept = longestSide(contexts.printed, found, years);
    const printed = found.map((figure, index) => (kept[index] ? figure : null));
    if (printed.filter((value) => value !== null).length < CORE_YEARS_AT_LEAST) continue;
    const interpolated = years.map((year, index) =>
      kept[index] && printed[index] === null && mayInterpolate(row) ? figureAt(contexts.filled, year) : null,
    );
    return { printed, interpolated };
  }
  return null;
}
