import { quantile } from 'd3-array';
import type { ScenarioFigure, ScenarioFile, ScenarioStaff, ScenarioTown } from '../built-scenario.ts';
import { printedFigure } from '../editions/amounts.ts';
import type { EditionContext } from '../editions/context.ts';
import { type Sheet, sameSide } from '../editions/figure-index.ts';
import { TOWN_LEVELS } from '../editions/pick-figure.ts';
import type { LoadedTables } from '../figures/load-tables.ts';
import { rowList } from '../row-list.ts';

const [EMPLOYED, UNEMPLOYED, SME] = ['employed', 'unemployed', 'sme_employed'] as const;
/** Jobs in small and medium enterprises are compared over so many years at least; own choice. */
const LEAST_SPAN = 4;

/** People at work, without work, and in small and medium enterprises, of one sheet and year. */
export type JobsFigures = Pick<ScenarioTown, 'employed' | 'unemployed' | 'sme'>;

/**
 * Of the town or its administration, else of its district, the first sheet that prints people at work, and where the
 * range of jobs at risk needs them (`needsSme`) the first that prints jobs in small and medium enterprises too.
 */
export function jobsFigures(context: EditionContext, townId: string, needsSme: boolean): JobsFigures {
  const sheets = TOWN_LEVELS.map((level) => lastJobs(context, { placeId: townId, level }));
  const own = sheets.filter((one) => one.employed !== null && one.employed.level !== 'district');
  const best = needsSme ? own.find(({ sme }) => sme !== null) : undefined;
  return best ?? own[0] ?? sheets.at(-1) ?? { employed: null, unemployed: null, sme: null };
}

/** The last year of a sheet that prints people at work, or of those with jobs in small and medium enterprises the last. */
function lastJobs(context: EditionContext, sheet: Sheet): JobsFigures {
  const years = [...(context.figures.years(sheet.placeId, sheet.level, EMPLOYED)?.keys() ?? [])].sort(
    (a, b) => b - a,
  );
  const of = (series: string, year: number | undefined): ScenarioFigure | null => {
    const found = year === undefined ? null : printedFigure(context, sheet, series, year);
    if (found === null || year === undefined) return null;
    return { value: found.value, year, level: sheet.level, rows: rowList(found.rows) };
  };
  const year = years.slice(0, LEAST_SPAN).find((one) => of(SME, one) !== null) ?? years[0];
  return { employed: of(EMPLOYED, year), unemployed: of(UNEMPLOYED, year), sme: of(SME, year) };
}

/** Staff of the town's enterprise by the table of what each printed staff counts: that in the town first, else why not. */
export function staffFigure(
  { staff, observations, facts }: Pick<LoadedTables, 'staff' | 'observations' | 'facts'>,
  townId: string,
): ScenarioStaff {
  const rules = staff.filter((rule) => rule.townId === townId);
  const rule = ORDER.flatMap((counts) => rules.filter((one) => one.counts === counts))[0];
  if (rule === undefined) return { value: null, year: null, gap: 'none', isPart: false, rows: '' };
  const dated = observations
    .filter((one) => one.placeId === townId && one.series === rule.series)
    .sort((a, b) => b.year - a.year)[0];
  const fact = facts.find((one) => one.townId === townId && one.topic === rule.series);
  const value = dated?.value ?? (fact === undefined ? null : Number(fact.value));
  const isTown = rule.counts === 'town' || rule.counts === 'town-part';
  return {
    value,
    year: dated?.year ?? null,
    gap: isTown && dated !== undefined ? null : isTown ? 'none' : rule.counts,
    isPart: rule.counts === 'town-part',
    rows: dated?.row ?? fact?.row ?? '',
  };
}

const ORDER = [
  'town',
  'town-part',
  'group',
  'part',
  'undated',
] as const satisfies readonly LoadedTables['staff'][number]['counts'][];

/**
 * Growth a year of jobs in small and medium enterprises of every sheet that prints them for five years or more on one
 * side of every break, from the first to the last: their median and quartiles. Throws where no sheet does.
 */
export function smeGrowth(context: EditionContext): ScenarioFile['smeGrowth'] {
  const lines = context.places.towns.flatMap(({ id }) =>
    TOWN_LEVELS.flatMap((level) => smeLine(context, { placeId: id, level }) ?? []).slice(0, 1),
  );
  const once = [...new Map(lines.map((line) => [line.key, line])).values()];
  const growths = once.map(({ growth }) => growth).sort((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(growths, share));
  if (low === undefined || median === undefined || high === undefined)
    throw new Error('no town prints jobs in small and medium enterprises over years');
  return {
    median,
    low,
    high,
    towns: once.length,
    years: [Math.min(...once.map(({ first }) => first)), Math.max(...once.map(({ last }) => last))],
    rows: rowList(once.flatMap(({ rows }) => rows)),
  };
}

interface SmeLine {
  /** The figures themselves: two towns of one district are one line. */
  readonly key: string;
  readonly growth: number;
  readonly first: number;
  readonly last: number;
  readonly rows: readonly string[];
}

function smeLine(context: EditionContext, sheet: Sheet): SmeLine | null {
  const all = context.figures.years(sheet.placeId, sheet.level, SME);
  const last = Math.max(...(all?.keys() ?? []));
  const years = [...(all?.keys() ?? [])].filter((year) =>
    sameSide(context.figures, sheet, SME, [year, last]),
  );
  const first = Math.min(...years);
  const [from, to] = [all?.get(first), all?.get(last)];
  if (from === undefined || to === undefined || last - first < LEAST_SPAN || from.value <= 0) return null;
  return {
    key: `${first}:${from.value} ${last}:${to.value}`,
    growth: (to.value / from.value) ** (1 / (last - first)) - 1,
    first,
    last,
    rows: [from.row, to.row],
  };
}
