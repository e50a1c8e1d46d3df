import { group } from 'd3-array';
import type { ProfileFile, ProfileSeries } from '../../../indicators/built-files.ts';
import { LEVELS } from '../../../indicators/figures/observation.ts';
import { collator } from '../../i18n/format.ts';
import { termName } from '../../i18n/messages/terms.ts';
import type { ProfileContext } from '../../panels/profile/profile-context.ts';
import type { SourceView } from '../../panels/profile/profile-facts.ts';
import {
  type ChartPoint,
  type ChartView,
  seriesChart,
  type YearsNote,
} from '../../panels/profile/profile-series.ts';

/** What the page of a place draws, in this order; of each subject the first series that the place has. */
const KEY_SUBJECTS: readonly (readonly string[])[] = [
  ['population_year_end', 'population_jan1', 'population', 'population_avg'],
  ['natural_increase', 'births'],
  ['net_migration'],
  ['avg_monthly_wage', 'wage_avg_month'],
  ['unemployment_rate', 'employed', 'employees'],
  ['industrial_output', 'grp_total'],
];

/** A series of which the page shows the two ends. */
export interface SeriesLine {
  readonly series: string;
  readonly name: string;
  readonly unit: string;
  /** Null where the series has but one year. */
  readonly first: ChartPoint | null;
  readonly last: ChartPoint;
  /** Breaks and marked years, each with the position of its words in `notes`, from 0. */
  readonly noted: readonly (YearsNote & { readonly at: number })[];
  /** Empty = those of its area. */
  readonly sources: readonly SourceView[];
}

/** The series of one area. */
export interface SeriesArea {
  readonly name: string;
  readonly lines: readonly SeriesLine[];
  /** Those of every series that names none of its own. */
  readonly sources: readonly SourceView[];
}

/** Series of a place: the drawn ones, and the ends of all others, each once, by the area that they are of. */
export interface SeriesView {
  readonly key: readonly ChartView[];
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
  if (file === null) return { key: [], areas: [], notes: [], count: 0, years: null };
  const key = KEY_SUBJECTS.flatMap((subject) => longestOf(file, subject) ?? []);
  const { compare } = collator(language);
  const others = nearestOnly(file.series.filter((series) => !key.includes(series)))
    .map((series) => ({ series, chart: seriesChart(context, file, series) }))
    .sort((a, b) => compare(a.chart.title, b.chart.title));
  const drawn = key.map((series) => seriesChart(context, file, series));
  const said = [...drawn, ...others.map(({ chart }) => chart)].flatMap(({ breaks, marks }) => [
    ...breaks,
    ...marks,
  ]);
  const notes = [...new Set(said.map(({ note }) => note))];
  const byLevel = group(others, ({ series }) => series.level);
  const areas = [...byLevel]
    .sort(([a], [b]) => LEVELS.indexOf(a) - LEVELS.indexOf(b))
    .map(([level, members]) =>
      withShared(
        termName(language, level),
        members.flatMap(({ series, chart }) => seriesLine(context, series, chart, notes)),
      ),
    );
  const years = file.series.flatMap(({ points }) => points.map(([year]) => year));
  return {
    key: drawn,
    areas,
    notes,
    count: file.series.length,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}

/** One of each series, at the level nearest to the place itself; the file has all of them. */
function nearestOnly(all: readonly ProfileSeries[]): readonly ProfileSeries[] {
  const distance = ({ level }: ProfileSeries): number => LEVELS.indexOf(level);
  return [...group(all, ({ series }) => series).values()].flatMap((levels) =>
    levels.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1),
  );
}

/** The sources that most series of an area have stand at its name, if they are those of several. */
function withShared(name: string, lines: readonly SeriesLine[]): SeriesArea {
  const idsOf = ({ sources }: SeriesLine): string => sources.map(({ id }) => id).join(' ');
  const [[most, members] = ['', []]] = [...group(lines, idsOf)].sort((a, b) => b[1].length - a[1].length);
  if (members.length < 2) return { name, lines, sources: [] };
  return {
    name,
    lines: lines.map((line) => (idsOf(line) === most ? { ...line, sources: [] } : line)),
    sources: members[0]?.sources ?? [],
  };
}

/** The first series of a subject that can be drawn, at the level that has the most years. */
function longestOf({ series }: ProfileFile, subject: readonly string[]): ProfileSeries | null {
  for (const id of subject) {
    const [longest] = series
      .filter((one) => one.series === id && one.points.length >= 2)
      .toSorted((a, b) => b.points.length - a.points.length);
    if (longest !== undefined) return longest;
  }
  return null;
}

function seriesLine(
  { language }: ProfileContext,
  { series, names, unit }: ProfileSeries,
  chart: ChartView,
  notes: readonly string[],
): readonly SeriesLine[] {
  const points = chart.runs.flat();
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      series,
      name: names[language],
      unit: unit[language],
      first: first === last ? null : first,
      last,
      noted: notedOf(chart, notes),
      sources: chart.sources,
    },
  ];
}

/** Breaks and marked years of a series, each with the position of its words among the notes of the page. */
export function notedOf({ breaks, marks }: ChartView, notes: readonly string[]): SeriesLine['noted'] {
  return [...breaks, ...marks].map((one) => ({ ...one, at: notes.indexOf(one.note) }));
}
