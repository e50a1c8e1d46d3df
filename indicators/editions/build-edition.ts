import type { Edition, IndicatorCell, Scope } from '../types.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext } from './context.ts';
import type { EditionPlan } from './edition-tables.ts';
import type { Sheet } from './figure-index.ts';
import {
  type InterpolatedFigure,
  interpolatedContext,
  interpolationsOf,
  mayInterpolate,
} from './interpolate.ts';
import { levelsFor, type PickedFigure, pickFigure } from './pick-figure.ts';

/** An edition with the level of each cell, for the trace and the profiles. */
export interface BuiltEdition {
  readonly edition: Edition;
  /** picked[place][indicator], as the cells. */
  readonly picked: readonly (readonly (PickedFigure | null)[])[];
  /** Values for its gaps, for who wants them filled in. */
  readonly interpolated: readonly InterpolatedFigure[];
}

/** Builds a full edition or one of single dimensions: every indicator of the scope for every place. */
export function buildEdition(
  context: EditionContext,
  codebook: readonly CodebookRow[],
  plan: EditionPlan,
): BuiltEdition {
  const rows = codebook.filter((row) => row.scope === plan.scope);
  const placeIds = placesOf(context, plan.scope);
  const notApplicable: [string, string][] = [];
  const picked = placeIds.map((placeId) =>
    withoutStandIns(
      rows,
      rows.map((row) => {
        if (applies(context, row, placeId, plan)) return pickFigure(context, row, placeId, plan);
        notApplicable.push([placeId, row.id]);
        return null;
      }),
      (id) => notApplicable.push([placeId, id]),
    ),
  );
  const within = { ...plan, oldest: plan.first };
  const filled = interpolatedContext(context);
  const interpolated = placeIds.flatMap((placeId, place) =>
    rows.flatMap((row, column): readonly InterpolatedFigure[] => {
      const isGap =
        picked[place]?.[column] === null &&
        mayInterpolate(row) &&
        !notApplicable.some(([at, id]) => at === placeId && id === row.id);
      const figure = isGap ? pickFigure(filled, row, placeId, within) : null;
      return figure === null ? [] : [{ placeId, indicatorId: row.id, figure }];
    }),
  );
  return {
    edition: toEdition({ plan, placeIds, rows, picked }, { notApplicable, interpolated }),
    picked,
    interpolated,
  };
}

/** The figures of a place without those that stand in for one that it has; `tell` hears of each indicator left out. */
function withoutStandIns(
  rows: readonly CodebookRow[],
  picked: readonly (PickedFigure | null)[],
  tell: (id: string) => void,
): readonly (PickedFigure | null)[] {
  const filled = new Set<string>();
  return picked.map((figure, column) => {
    const { id, slot = null } = rows[column] ?? {};
    if (figure === null || slot === null || id === undefined) return figure;
    if (!filled.has(slot)) {
      filled.add(slot);
      return figure;
    }
    tell(id);
    return null;
  });
}

/** Ids of the places of a scope, in the order of the geography. */
export function placesOf(context: EditionContext, scope: Scope): readonly string[] {
  return scope === 'town'
    ? context.places.towns.map((town) => town.id)
    : context.places.regions.map((region) => region.id);
}

/** What an edition is put together from: its plan, its places and indicators in order, and `picked[place][indicator]`. */
export interface EditionParts extends Pick<BuiltEdition, 'picked'> {
  readonly plan: EditionPlan;
  readonly placeIds: readonly string[];
  readonly rows: readonly CodebookRow[];
}

/** Puts picked figures into the shape that scores are computed from. */
export function toEdition(
  { plan, placeIds, rows, picked }: EditionParts,
  gaps: Pick<Edition, 'notApplicable'> & Pick<BuiltEdition, 'interpolated'>,
): Edition {
  const interpolations = interpolationsOf(gaps.interpolated);
  return {
    id: plan.id,
    scope: plan.scope,
    kind: plan.kind,
    year: plan.year,
    label: plan.label,
    window: [plan.first, plan.last],
    placeIds,
    indicatorIds: rows.map((row) => row.id),
    cells: picked.map((line) => line.map(toCell)),
    notApplicable: gaps.notApplicable,
    ...(interpolations.length === 0 ? {} : { interpolations }),
  };
}

function toCell(figure: PickedFigure | null): IndicatorCell | null {
  if (figure === null) return null;
  const { value, year, grade, rows, sourceIds, outdated, forDistrict, spike } = figure;
  return { value, year, grade, rows, sourceIds, outdated, forDistrict, ...(spike ? { spike } : {}) };
}

/** False if the latest printed figure of the condition's series is 0 at the first level that prints it. */
function applies(context: EditionContext, row: CodebookRow, placeId: string, plan: EditionPlan): boolean {
  if (row.appliesIf === '') return true;
  for (const sheet of levelsFor(row, placeId, context)) {
    const latest = latestUpTo(context, sheet, row.appliesIf, plan.year);
    if (latest !== null) return latest > 0;
  }
  return true;
}

function latestUpTo(
  context: EditionContext,
  { placeId, level }: Sheet,
  series: string,
  year: number,
): number | null {
  const years = context.figures.years(placeId, level, series);
  if (years === undefined) return null;
  const printed = [...years.keys()].filter((entry) => entry <= year);
  return printed.length === 0 ? null : (years.get(Math.max(...printed))?.value ?? null);
}
