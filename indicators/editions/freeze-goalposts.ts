import { extent } from 'd3-array';
import Papa from 'papaparse';
import { columnsOf } from '../figures/read-table.ts';
import { goalpostsFrom, PLACES_FOR_SCALE, type PooledPosts, type PooledValue } from '../scoring/goalposts.ts';
import type { Assembly } from './assemble.ts';
import type { BuiltEdition } from './build-edition.ts';
import type { CodebookRow } from './codebook-row.ts';
import { type EditionContext, yearsOf } from './context.ts';
import { type EditionPlan, type FrozenGoalposts, GOALPOSTS } from './edition-tables.ts';
import { type Sheet, sameSide } from './figure-index.ts';
import { levelsFor } from './pick-figure.ts';
import { valueAt } from './yearly-value.ts';

/** With fewer own figures than this an indicator is measured on all its figures, wider areas included. */
const TOWN_LEVEL_AT_LEAST = 12;
/** A norm of which the values cover less tells too few places apart. */
const NORM_PART = 2 / 3;
/** Digits kept of a goalpost. */
const DIGITS = 10;

/** Goalposts with what is wrong with the scale that the codebook asks for; null = nothing. */
export interface FreshGoalposts extends FrozenGoalposts {
  readonly fault: string | null;
}

/**
 * Goalposts of an edition's indicators: the norm where one is given and the pooled values cover two thirds of it, else
 * the smallest and largest value of the pooled years of the edition after the treatment of outliers (own figures of
 * towns; each place at its chosen level, each area once). An indicator without two different values gets none.
 */
export function freezeGoalposts(
  { context, codebook, norms }: Pick<Assembly, 'context' | 'codebook' | 'norms'>,
  plan: EditionPlan,
  built: BuiltEdition,
): readonly FreshGoalposts[] {
  return built.edition.indicatorIds.flatMap((id, column) => {
    const row = codebook.find((entry) => entry.id === id);
    if (row === undefined || row.use === 'panel') return [];
    const norm = norms.get(id);
    const values = pooledValues(context, row, plan, { built, column });
    if (norm !== undefined && coversNorm(values, norm)) return [{ ...norm, fault: null }];
    const found = goalpostsFrom(values, { log: row.log });
    if (found === null) return [];
    const low = Number(found.posts[0].toPrecision(DIGITS));
    const high = Number(found.posts[1].toPrecision(DIGITS));
    const years = `${plan.first}–${plan.year + row.yearShift}`;
    return [
      {
        indicatorId: id,
        low,
        high,
        origin: `${plan.id}, pooled ${years}, ${values.length} values, after treatment`,
        fault: scaleFault(row, values, found),
      },
    ];
  });
}

/**
 * All goalposts of an assembly: each indicator keeps those of the first full edition of its scope that gives it any, so
 * that a later edition moves no score of an earlier one.
 */
export function frozenGoalposts(assembly: Assembly): readonly FreshGoalposts[] {
  const frozen = new Map<string, FreshGoalposts>();
  const full = assembly.plans.filter((plan) => plan.kind === 'full');
  for (const plan of [...full].sort((a, b) => a.year - b.year)) {
    const built = assembly.editions.get(plan.id);
    for (const posts of built === undefined ? [] : freezeGoalposts(assembly, plan, built))
      if (!frozen.has(posts.indicatorId)) frozen.set(posts.indicatorId, posts);
  }
  return [...frozen.values()];
}

function scaleFault(
  { id, log }: CodebookRow,
  pool: readonly PooledValue[],
  { passes, moved }: PooledPosts,
): string | null {
  const places = new Set(pool.map(({ place }) => place)).size;
  if (!passes && log)
    return `${id}: still skewed on its logarithm; it needs another scale or another figure.`;
  if (!passes)
    return `${id}: still skewed after ${moved.join(', ')} moved, one place in twenty; set log to 1 in codebook.csv.`;
  return places < PLACES_FOR_SCALE && !log
    ? `${id}: ${places} places have figures of their own; set log to 1 in codebook.csv.`
    : null;
}

/** True if the values span so much of a norm that it tells places apart. */
function coversNorm(values: readonly PooledValue[], { low, high }: FrozenGoalposts): boolean {
  const [least, most] = extent(values, ({ value }) => value);
  return least !== undefined && most !== undefined && most - least >= NORM_PART * (high - low);
}

function pooledValues(
  context: EditionContext,
  row: CodebookRow,
  plan: EditionPlan,
  { built, column }: { readonly built: BuiltEdition; readonly column: number },
): readonly PooledValue[] {
  const years = yearsOf({ first: plan.first, last: plan.year + row.yearShift });
  if (row.scope === 'town' && !row.levels.includes('town') && row.levels.includes('region'))
    return regionalValues(context, row, years);
  const figures = built.picked.map((line) => line[column] ?? null);
  const townLevel = figures.filter((figure) => figure !== null && figure.grade !== 'C').length;
  const seen = new Set<string>();
  return built.edition.placeIds.flatMap((placeId, index) => {
    const figure = figures[index];
    if (figure === null || figure === undefined) return [];
    if (townLevel >= TOWN_LEVEL_AT_LEAST && figure.grade === 'C') return [];
    const { level } = figure;
    if (level === 'computed' || level === 'fact') return [{ place: placeId, value: figure.value }];
    const sheet = levelsFor(row, placeId, context).find((entry) => entry.level === level) ?? {
      placeId,
      level,
    };
    // A region's figure that serves several towns is one figure.
    const area = `${sheet.placeId}|${level}`;
    if (seen.has(area)) return [];
    seen.add(area);
    const values = valuesOf(context, row, sheet, { years, joins: figure.year ?? plan.year });
    return (values.length === 0 ? [figure.value] : values).map((value) => ({ place: area, value }));
  });
}

/** Figures of all regions but the three cities, whose density deadens the scale for the others. */
function regionalValues(
  context: EditionContext,
  row: CodebookRow,
  years: readonly number[],
): readonly PooledValue[] {
  return context.places.regions
    .filter(({ kind }) => kind !== 'city')
    .flatMap(({ id }) => {
      const sheet: Sheet = { placeId: id, level: 'region' };
      const latest = years.findLast((year) => valueAt(context, row, sheet, year) !== null);
      if (latest === undefined) return [];
      return valuesOf(context, row, sheet, { years, joins: latest }).map((value) => ({ place: id, value }));
    });
}

/** Values of a sheet in the years that join one: those of a region in its older borders are of another place. */
function valuesOf(
  context: EditionContext,
  row: CodebookRow,
  sheet: Sheet,
  { years, joins }: { readonly years: readonly number[]; readonly joins: number },
): readonly number[] {
  return years
    .filter((year) => sameSide(context.figures, sheet, '*', [year, joins]))
    .flatMap((year) => valueAt(context, row, sheet, year)?.value ?? []);
}

/** `goalposts.csv` as text. */
export function goalpostsCsv(rows: readonly FrozenGoalposts[]): string {
  const data = rows.map(({ indicatorId, low, high, origin }) => [indicatorId, low, high, origin]);
  return `${Papa.unparse({ fields: columnsOf(GOALPOSTS).map(({ header }) => header), data }, { newline: '\n' })}\n`;
}
