import { group } from 'd3-array';
import type { Language } from '../../../geodata/types.ts';
import type { ProfileFile, ProfileSeries, SeriesPoint } from '../../../indicators/built-files.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { formatAmount, formatPlain } from '../../i18n/format.ts';
import { stepMessages } from '../../i18n/messages/steps.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { printedText } from '../../i18n/printed-text.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';
import type { ProfileContext } from './profile-context.ts';
import { type SourceView, sourceView } from './profile-facts.ts';

/** Series that open with the profile, in this order; the others stand behind a disclosure. */
const MAIN_SERIES: readonly string[] = [
  'population_year_end',
  'population',
  'population_avg',
  'population_jan1',
  'births',
  'deaths',
  'net_migration',
  'employed',
  'unemployment_rate',
  'avg_monthly_wage',
  'wage_avg_month',
  'industrial_output',
  'investment_fixed_capital',
  'investment_fixed',
  'grp_per_head',
];

/** How many charts open at once. */
const MAIN_COUNT = 8;

/** One point of a chart. */
export interface ChartPoint {
  readonly year: number;
  readonly value: number;
  readonly figure: FigureView;
  /** As printed, with its unit in the language of the page. */
  readonly printed: string;
  readonly row: string;
  /** Which of the sources of the chart, from 1; absent = there is but one. */
  readonly source?: number;
  /** Apart from the years around it, or taken for a misprint; absent = neither. */
  readonly mark?: FigureMark;
}

type FigureMark = ProfileFile['marks'][number]['kind'];

/** A small chart of one series at one level; runs are the parts that may be joined by a line. */
export interface ChartView {
  readonly series: string;
  readonly title: string;
  /** Unit and whose figures they are. */
  readonly subtitle: string;
  readonly runs: readonly (readonly ChartPoint[])[];
  /** Years where the line is broken, by reason. */
  readonly breaks: readonly YearsNote[];
  /** Years of marked points, by kind. */
  readonly marks: readonly YearsNote[];
  readonly sources: readonly SourceView[];
}

/** What is to be said of some years of a chart. */
export interface YearsNote {
  readonly years: readonly number[];
  readonly note: string;
}

/** Charts of a place: the main ones first, then the rest. */
export interface ChartsView {
  readonly main: readonly ChartView[];
  /** How many the rest are. */
  readonly restCount: number;
  /** They are many, and made when they are read. */
  readonly rest: readonly ChartView[];
}

/** Makes the charts; series of fewer than two years cannot be drawn and are left to the list of figures. */
export function chartsOf(context: ProfileContext): ChartsView {
  const { file } = context;
  if (file === null) return { main: [], restCount: 0, rest: [] };
  const drawable = file.series.filter(({ points }) => points.length >= 2);
  const order = ({ series }: ProfileSeries) => {
    const place = MAIN_SERIES.indexOf(series);
    return place === -1 ? MAIN_SERIES.length : place;
  };
  const seen = new Set<string>();
  const main = [...drawable]
    .filter((series) => MAIN_SERIES.includes(series.series))
    .sort((a, b) => order(a) - order(b))
    .filter(({ series }) => !seen.has(series) && seen.add(series) !== undefined)
    .slice(0, MAIN_COUNT);
  const rest = drawable.filter((series) => !main.includes(series));
  return {
    main: main.map((series) => seriesChart(context, file, series)),
    restCount: rest.length,
    get rest() {
      return rest.map((series) => seriesChart(context, file, series));
    },
  };
}

/** A series of a place as a chart, whatever its number of years. */
export function seriesChart(context: ProfileContext, file: ProfileFile, series: ProfileSeries): ChartView {
  const { language } = context;
  const sourceIds = [...new Set(series.points.map((point) => point[5]))];
  const marks = new Map(file.marks.filter(isOf(series)).map(({ year, kind }) => [year, kind]));
  const points = [...series.points]
    .sort((a, b) => a[0] - b[0])
    .map((point) => ({
      ...chartPoint(language, point, marks.get(point[0])),
      ...(sourceIds.length < 2 ? {} : { source: sourceIds.indexOf(point[5]) + 1 }),
    }));
  const inside = breaksInside(file, series);
  return {
    series: series.series,
    title: series.names[language],
    subtitle: [series.unit[language], termName(language, series.level)]
      .filter((text) => text !== '')
      .join(', '),
    runs: splitRuns(
      points,
      inside.map(({ year }) => year),
    ),
    breaks: yearsByNote(inside.map((entry) => [breakNote(language, entry), entry.year])),
    marks: yearsByNote(
      points.flatMap(({ mark, year }) =>
        mark === undefined ? [] : [[stepMessages[language][mark], year] as const],
      ),
    ),
    sources: sourceIds.map((id) => sourceView(context, id)),
  };
}

/** Tells whether an entry on a series, on its level if it names one, is of this one. */
export function isOf({
  series,
  level,
}: ProfileSeries): (entry: { readonly series: string; readonly level?: string }) => boolean {
  return (entry) =>
    (entry.series === series || entry.series === '*') && (entry.level === undefined || entry.level === level);
}

/** Breaks between the first and the last year of a series. */
export function breaksInside(file: ProfileFile, series: ProfileSeries): ProfileFile['breaks'] {
  const years = series.points.map(([year]) => year);
  return file.breaks
    .filter(isOf(series))
    .filter(({ year }) => year > Math.min(...years) && year <= Math.max(...years));
}

function breakNote(language: Language, { note, notScored }: ProfileFile['breaks'][number]): string {
  if (notScored === undefined) return note[language];
  return `${note[language]}. ${stepMessages[language][`notScored-${notScored}`]}`;
}

function yearsByNote(noted: readonly (readonly [note: string, year: number])[]): readonly YearsNote[] {
  return [...group(noted, ([note]) => note)].map(([note, of]) => ({
    years: [...new Set(of.map(([, year]) => year))].sort((a, b) => a - b),
    note,
  }));
}

function chartPoint(language: Language, point: SeriesPoint, mark: FigureMark | undefined): ChartPoint {
  const [year, value, printedValue, printedUnit, row] = point;
  const text = Math.abs(value) >= 1e6 ? formatAmount(language, value) : formatPlain(language, value);
  return {
    year,
    value,
    figure: plainFigure(text, value, figureAddress('observation', row)),
    printed: printedText(language, printedValue, printedUnit),
    row,
    ...(mark === undefined ? {} : { mark }),
  };
}

/**
 * Splits points where a year is missing, where a break begins and around a misprint: a line must not be drawn across any
 * of them.
 */
export function splitRuns(
  points: readonly ChartPoint[],
  breakYears: readonly number[],
): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isApart =
      point.mark === 'misprint' || before?.mark === 'misprint' || breakYears.includes(point.year);
    const joins = before !== undefined && point.year - before.year === 1 && !isApart;
    if (run !== undefined && joins) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
