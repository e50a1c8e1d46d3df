import { group } from 'd3-array';
import type { ProfileSeries } from '../../../../indicators/built-files.ts';
import { LEVELS } from '../../../../indicators/figures/observation.ts';
import { collator } from '../../../i18n/format.ts';
import type { ProfileContext } from '../../../panels/profile/profile-context.ts';
import { type ChartPoint, type ChartView, seriesChart } from '../../../panels/profile/profile-series.ts';
import {
  type NotedYears,
  type SeriesArea,
  type SeriesEnd,
  type SeriesRow,
  type SeriesRows,
  type SeriesWords,
  seriesAreas,
} from './series-rows.ts';

/** What the page of a place draws, in this order; of each subject the first series that the place has. */
const KEY_SUBJECTS: readonly (readonly string[])[] = [
  ['population_year_end', 'population_jan1', 'population', 'population_avg'],
  ['natural_increase', 'births'],
  ['net_migration'],
  ['avg_monthly_wage', 'wage_avg_month'],
  ['unemployment_rate', 'employed', 'employees'],
  ['industrial_output', 'grp_total'],
];

/** Series of a place: the drawn ones, and the ends of all others, each once, by the area that they are of. */
export interface SeriesView {
  readonly key: readonly ChartView[];
  readonly rows: SeriesRows;
  /** What reads the rows in the language of the page. */
  readonly words: SeriesWords;
  /** The rows, read. */
  readonly areas: readonly SeriesArea[];
  /** What is said of breaks and marked years, each once. */
  readonly notes: readonly string[];
  /** How many series the file of the place has, with their first and last year. */
  readonly count: number;
  readonly years: readonly [first: number, last: number] | null;
}

/** Makes it from the file of the place; empty without one. */
export function seriesView(context: ProfileContext): SeriesView {
  const { file, language } = context;
  const all = file?.series ?? [];
  const key = KEY_SUBJECTS.flatMap((subject) => longestOf(all, subject) ?? []);
  const { compare } = collator(language);
  const others = nearestOnly(all.filter((series) => !key.includes(series))).flatMap(
    (series): readonly Other[] =>
      file === null ? [] : [{ series, chart: seriesChart(context, file, series) }],
  );
  const drawn = file === null ? [] : key.map((series) => seriesChart(context, file, series));
  const listed = others.toSorted((a, b) => compare(a.chart.title, b.chart.title));
  const notes = [...new Set([...drawn, ...listed.map(({ chart }) => chart)].flatMap(notesOf))];
  const ordered = others.toSorted(
    (a, b) =>
      LEVELS.indexOf(a.series.level) - LEVELS.indexOf(b.series.level) ||
      (a.series.series < b.series.series ? -1 : 1),
  );
  const rows = seriesRows(ordered);
  const words = {
    language,
    names: Object.fromEntries(
      others.map(
        ({ series: { series, names, unit } }) => [series, [names[language], unit[language]]] as const,
      ),
    ),
    letters: ordered.flatMap(({ chart }) => notedOf(chart, notes).map(({ at }) => at)),
  };
  const years = all.flatMap(({ points }) => points.map(([year]) => year));
  return {
    ...{ key: drawn, rows, words, notes },
    areas: seriesAreas(rows, words),
    count: all.length,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}

/** A series that is not drawn. */
interface Other {
  readonly series: ProfileSeries;
  readonly chart: ChartView;
}

/** The rows of series in their order. */
function seriesRows(others: readonly Other[]): SeriesRows {
  const tables = new Map<string, number>();
  const sources = new Map<string, number>();
  const end = ({ year, value, row }: ChartPoint): SeriesEnd => {
    const [table = '', line = ''] = row.split(':');
    return [year, value, Number(line), positionOf(tables, table)];
  };
  const rowOf = ({ series, chart }: Other): readonly SeriesRow[] => {
    const points = chart.runs.flat();
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    const cited = chart.sources.map(({ id }) => positionOf(sources, id));
    const noted = [...chart.breaks, ...chart.marks].map(({ years }) => years);
    return [[series.series, first === last ? null : end(first), end(last), cited, ...noted]];
  };
  const areas = [...group(others, ({ series }) => series.level)].map(
    ([level, members]) => [level, ...members.flatMap(rowOf)] as const,
  );
  return { tables: [...tables.keys()], sources: [...sources.keys()], areas };
}

/** Where a text stands in a list; it is put to its end where it is not there. */
function positionOf(list: Map<string, number>, text: string): number {
  const at = list.get(text) ?? list.size;
  list.set(text, at);
  return at;
}

function notesOf({ breaks, marks }: ChartView): readonly string[] {
  return [...breaks, ...marks].map(({ note }) => note);
}

/** One of each series, at the level nearest to the place itself; the file has all of them. */
function nearestOnly(all: readonly ProfileSeries[]): readonly ProfileSeries[] {
  const distance = ({ level }: ProfileSeries): number => LEVELS.indexOf(level);
  return [...group(all, ({ series }) => series).values()].flatMap((levels) =>
    levels.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1),
  );
}

/** The first series of a subject that can be drawn, at the level that has the most years. */
function longestOf(all: readonly ProfileSeries[], subject: readonly string[]): ProfileSeries | null {
  for (const id of subject) {
    const [longest] = all
      .filter((one) => one.series === id && one.points.length >= 2)
      .toSorted((a, b) => b.points.length - a.points.length);
    if (longest !== undefined) return longest;
  }
  return null;
}

/** Breaks and marked years of a series, each with the position of its words among the notes of the page. */
export function notedOf({ breaks, marks }: ChartView, notes: readonly string[]): readonly NotedYears[] {
  return [...breaks, ...marks].map(({ years, note }) => ({ years, at: notes.indexOf(note) }));
}
