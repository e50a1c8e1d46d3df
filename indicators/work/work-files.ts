import { BUILT_FORMAT } from '../built-files.ts';
import {
  LABOUR_MEASURES,
  type LabourMeasure,
  type TownLabour,
  type TownWork,
  type WorkFile,
} from '../built-work.ts';
import type { Assembly } from '../editions/assemble.ts';
import type { EditionContext } from '../editions/context.ts';
import { TOWN_LEVELS } from '../editions/pick-figure.ts';
import type { Level, Observation } from '../figures/observation.ts';
import { sheetsAround } from '../figures/sheets-around.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { LABOUR_RECIPES, type LabourSheet, labourSheet } from './labour-figures.ts';
import { type LabourRatios, labourRatios } from './labour-ratios.ts';
import { LEAST_YEARS, type RawTrend, rawTrend, trendAmong } from './labour-trend.ts';

/** Trends of all towns by measure, and each town by itself. */
export interface WorkFiles {
  readonly all: WorkFile;
  readonly towns: readonly TownWork[];
}

type LabourTables = Pick<Assembly, 'context' | 'tables'>;

/** A measure of a town before it is set among the others. */
interface RawLabour extends Omit<TownLabour, 'trend'> {
  readonly trend: RawTrend | null;
}

/** Ratios and trends of all towns and measures. */
export function workFiles(tables: LabourTables): WorkFiles {
  const { towns } = tables.context.places;
  const around = sheetsAround(tables.tables);
  const districts = districtSheets(tables);
  const all = towns.map(({ id: townId, regionId }) => {
    const rest = around({ townId, regionId }).flatMap((id) => districts.get(id) ?? []);
    return {
      townId,
      raw: LABOUR_MEASURES.flatMap((measure) => rawLabour(tables, townId, rest, measure) ?? []),
    };
  });
  const qs = new Map(
    LABOUR_MEASURES.map((measure) => [
      measure,
      correct(all.flatMap(({ raw }) => raw.filter((one) => one.measure === measure))),
    ]),
  );
  const made = all.map(
    ({ townId, raw }): TownWork => ({
      format: BUILT_FORMAT,
      townId,
      measures: raw.map((one) => ({ ...one, trend: withQ(one, qs.get(one.measure)) })),
    }),
  );
  const measures = LABOUR_MEASURES.map((measure) => ({
    measure,
    tests: qs.get(measure)?.size ?? 0,
    towns: trendsBy(measure, made),
  }));
  return { all: { format: BUILT_FORMAT, measures }, towns: made };
}

function districtSheets({ tables }: LabourTables): ReadonlyMap<string, LabourSheet> {
  const byKey = new Map<string, Map<string, Observation>>();
  const levels = new Map<string, Level>();
  for (const one of tables.districtObservations) {
    const sheet = byKey.get(one.placeId) ?? new Map<string, Observation>();
    sheet.set(`${one.series}|${one.year}`, one);
    byKey.set(one.placeId, sheet);
    levels.set(one.placeId, one.level);
  }
  return new Map(
    [...byKey].map(([placeId, figures]) => [
      placeId,
      labourSheet(
        { placeId, level: levels.get(placeId) ?? 'district' },
        (series, year) => figures.get(`${series}|${year}`),
        tables.breaks,
      ),
    ]),
  );
}

function townSheet({ figures }: EditionContext, placeId: string, level: Level): LabourSheet {
  return labourSheet(
    { placeId, level },
    (series, year) => figures.years(placeId, level, series)?.get(year),
    figures.breaks,
  );
}

/**
 * The ratios of a town at the first level, of town, administration and district, that has six years, else at the one
 * with the most; to the rest of its region, or, where that gives none, to the sheets of the other towns.
 */
function rawLabour(
  { context }: LabourTables,
  townId: string,
  rest: readonly LabourSheet[],
  measure: LabourMeasure,
): RawLabour | null {
  const recipe = LABOUR_RECIPES[measure];
  const found = TOWN_LEVELS.flatMap((level) => {
    const town = townSheet(context, townId, level);
    const years = [...(context.figures.years(townId, level, recipe.series)?.keys() ?? [])].sort(
      (a, b) => a - b,
    );
    const byRegion = labourRatios(town, rest, recipe, years);
    const ratios = byRegion ?? labourRatios(town, otherTowns(context, townId, measure), recipe, years);
    if (ratios === null) return [];
    const reference = byRegion === null ? ('towns' as const) : ('region' as const);
    return [{ level, reference, ratios }];
  });
  const [first] = [...found].sort(
    (a, b) => Math.min(b.ratios.years.length, LEAST_YEARS) - Math.min(a.ratios.years.length, LEAST_YEARS),
  );
  return first === undefined ? null : labourOf(measure, first);
}

function labourOf(
  measure: LabourMeasure,
  { level, reference, ratios }: Pick<TownLabour, 'level' | 'reference'> & { readonly ratios: LabourRatios },
): RawLabour {
  const { sheets, years } = ratios;
  const [first, last] = [years[0], years.at(-1)];
  const change =
    first === undefined || last === undefined || years.length < 2 ? null : last.ratio - first.ratio;
  return { measure, level, reference, sheets, years, change, trend: rawTrend(years) };
}

/** Of each other town the sheet of the town or of its administration, whichever prints the measure in more years. */
function otherTowns(context: EditionContext, townId: string, measure: LabourMeasure): readonly LabourSheet[] {
  const { series } = LABOUR_RECIPES[measure];
  return context.places.towns
    .filter(({ id }) => id !== townId)
    .flatMap(({ id }) => {
      const levels = (['town', 'admin'] as const).map((level) => ({
        level,
        count: context.figures.years(id, level, series)?.size ?? 0,
      }));
      const [best] = levels.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
      return best === undefined ? [] : [townSheet(context, id, best.level)];
    });
}

/** q by the rows of a town's line: towns that share a district share its one test. */
function correct(all: readonly RawLabour[]): ReadonlyMap<string, number> {
  const tests = new Map(
    all.flatMap((one) => (one.trend === null ? [] : [[lineKey(one), one.trend.p] as const])),
  );
  const qs = benjaminiHochberg([...tests.values()]);
  return new Map([...tests.keys()].map((key, at) => [key, qs[at] ?? 1]));
}

function withQ(one: RawLabour, qs: ReadonlyMap<string, number> | undefined): TownLabour['trend'] {
  return one.trend === null ? null : trendAmong(one.trend, qs?.get(lineKey(one)) ?? 1);
}

/** Two sheets of one district print the same ratios. */
function lineKey({ years }: RawLabour): string {
  return years.map(({ year, ratio }) => `${year}:${ratio}`).join();
}

/** Trends of all towns on a measure, the clearest first. */
function trendsBy(measure: LabourMeasure, towns: readonly TownWork[]): WorkFile['measures'][number]['towns'] {
  return towns
    .flatMap(({ townId, measures }) =>
      measures.flatMap((one) =>
        one.measure === measure && one.trend !== null ? [{ townId, ...one.trend }] : [],
      ),
    )
    .sort((a, b) => a.q - b.q || a.p - b.p || (a.townId < b.townId ? -1 : 1))
    .map(({ townId, slope, q, direction, gap, isApart }) => ({ townId, slope, q, direction, gap, isApart }));
}
