import Papa from 'papaparse';
import { columnsOf } from '../figures/read-table.ts';
import { goalpostsFrom } from '../scoring/goalposts.ts';
import type { Assembly } from './assemble.ts';
import type { BuiltEdition } from './build-edition.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext } from './context.ts';
import { type EditionPlan, type FrozenGoalposts, GOALPOSTS } from './edition-tables.ts';
import { sameSide } from './figure-index.ts';
import { levelsFor } from './pick-figure.ts';
import { valueAt } from './yearly-value.ts';

/** With fewer own figures than this an indicator is measured on all its figures, wider areas included. */
const TOWN_LEVEL_AT_LEAST = 12;
/** Digits kept of a goalpost. */
const DIGITS = 10;

/**
 * Goalposts of an edition's indicators: the norm where one is given, else the smallest and largest value of the
 * pooled years of the edition after the treatment of outliers (own figures of towns; each place at its chosen level).
 * An indicator without two different values gets none.
 */
export function freezeGoalposts(
  { context, codebook, norms }: Pick<Assembly, 'context' | 'codebook' | 'norms'>,
  plan: EditionPlan,
  built: BuiltEdition,
): readonly FrozenGoalposts[] {
  return built.edition.indicatorIds.flatMap((id, column) => {
    const row = codebook.find((entry) => entry.id === id);
    if (row === undefined || row.use === 'panel') return [];
    const norm = norms.get(id);
    if (norm !== undefined) return [norm];
    const values = pooledValues(context, row, plan, { built, column });
    const posts = goalpostsFrom(values, { log: row.log });
    if (posts === null) return [];
    const low = Number(posts[0].toPrecision(DIGITS));
    const high = Number(posts[1].toPrecision(DIGITS));
    const years = `${plan.first}–${plan.year + row.yearShift}`;
    return [
      {
        indicatorId: id,
        low,
        high,
        origin: `${plan.id}, pooled ${years}, ${values.length} values, after treatment`,
      },
    ];
  });
}

/**
 * All goalposts of an assembly: each indicator keeps those of the first full edition of its scope that gives it any, so
 * that a later edition moves no score of an earlier one.
 */
export function frozenGoalposts(assembly: Assembly): readonly FrozenGoalposts[] {
  const frozen = new Map<string, FrozenGoalposts>();
  const full = assembly.plans.filter((plan) => plan.kind === 'full');
  for (const plan of [...full].sort((a, b) => a.year - b.year)) {
    const built = assembly.editions.get(plan.id);
    for (const posts of built === undefined ? [] : freezeGoalposts(assembly, plan, built))
      if (!frozen.has(posts.indicatorId)) frozen.set(posts.indicatorId, posts);
  }
  return [...frozen.values()];
}

function pooledValues(
  context: EditionContext,
  row: CodebookRow,
  plan: EditionPlan,
  { built, column }: { readonly built: BuiltEdition; readonly column: number },
): readonly number[] {
  const figures = built.picked.map((line) => line[column] ?? null);
  const townLevel = figures.filter((figure) => figure !== null && figure.grade !== 'C').length;
  return built.edition.placeIds.flatMap((placeId, index) => {
    const figure = figures[index];
    if (figure === null || figure === undefined) return [];
    if (townLevel >= TOWN_LEVEL_AT_LEAST && figure.grade === 'C') return [];
    const { level } = figure;
    if (level === 'computed' || level === 'fact') return [figure.value];
    const sheet = levelsFor(row, placeId, context).find((entry) => entry.level === level) ?? {
      placeId,
      level,
    };
    const values: number[] = [];
    for (let year = plan.first; year <= plan.year + row.yearShift; year += 1) {
      // Years of a region in its older borders are another place.
      if (!sameSide(context.figures, sheet, '*', [year, figure.year])) continue;
      const made = valueAt(context, row, sheet, year);
      if (made !== null) values.push(made.value);
    }
    return values.length === 0 ? [figure.value] : values;
  });
}

/** `goalposts.csv` as text. */
export function goalpostsCsv(rows: readonly FrozenGoalposts[]): string {
  const data = rows.map(({ indicatorId, low, high, origin }) => [indicatorId, low, high, origin]);
  return `${Papa.unparse({ fields: columnsOf(GOALPOSTS).map(({ header }) => header), data }, { newline: '\n' })}\n`;
}
