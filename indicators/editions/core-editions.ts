import { type BuiltEdition, type EditionPlan, placesOf, toEdition } from './build-edition.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext } from './context.ts';
import { gradeOf, levelsFor, type PickedFigure } from './pick-figure.ts';
import { valueAt } from './yearly-value.ts';

/** A town's indicator belongs to the balanced set with figures in at least this many of the years. */
export const CORE_YEARS_AT_LEAST = 6;

/**
 * Builds the core editions: core indicators only, each town and indicator at one level over all years,
 * kept where that level prints at least six of them; else missing in every year, so that years compare.
 */
export function buildCoreEditions(
  context: EditionContext,
  codebook: readonly CodebookRow[],
  plans: readonly EditionPlan[],
): readonly BuiltEdition[] {
  const rows = codebook.filter((row) => row.core && row.scope === 'town');
  const placeIds = placesOf(context, 'town');
  const years = plans.map((plan) => plan.year);
  const series = placeIds.map((placeId) => rows.map((row) => balancedSeries(context, row, placeId, years)));
  return plans.map((plan, index) => {
    const picked = series.map((line) => line.map((values) => values?.[index] ?? null));
    return { edition: toEdition(plan, placeIds, rows, picked, []), picked };
  });
}

function balancedSeries(
  context: EditionContext,
  row: CodebookRow,
  placeId: string,
  years: readonly number[],
): readonly (PickedFigure | null)[] | null {
  for (const { level, placeId: at } of levelsFor(row, placeId, context)) {
    const values = years.map((year): PickedFigure | null => {
      const made = valueAt(context, row, at, level, year);
      return made === null
        ? null
        : { ...made, year, level, grade: gradeOf(level, row.scope), outdated: false };
    });
    if (values.filter((value) => value !== null).length >= CORE_YEARS_AT_LEAST) return values;
  }
  return null;
}
