import type { Language } from '../../../../geodata/languages.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import type { Level } from '../../../../indicators/figures/observation.ts';
import { collator, formatAmount } from '../../../i18n/format.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { type FigureView, plainFigure } from '../../../panels/parts/figure-view.ts';
import type { CitedSource } from '../page-sources.ts';

/** One end of a series; `table` is a position in {@link SeriesRows.tables}, `line` the line of the row in it. */
export type SeriesEnd = readonly [year: number, value: number, line: number, table: number];

/**
 * A series with its ends; `first` is null where it has but one year. `sources` are positions in
 * {@link SeriesRows.sources}, `noted` the years of each of its notes.
 */
export type SeriesRow = readonly [
  series: string,
  first: SeriesEnd | null,
  last: SeriesEnd,
  sources: readonly number[],
  ...noted: readonly (readonly number[])[],
];

/** The ends of series by the area that they are of, the same in every language. */
export interface SeriesRows {
  readonly tables: readonly string[];
  readonly sources: readonly string[];
  readonly areas: readonly (readonly [level: Level, ...rows: readonly SeriesRow[]])[];
}

/** Name and unit of each series in a language. */
export type SeriesNames = Readonly<Record<string, readonly [name: string, unit: string]>>;

/** What rows need to be read in a language. */
export interface SeriesWords {
  readonly language: Language;
  readonly names: SeriesNames;
  /** Positions of the notes of all rows among those of the page, one after another. */
  readonly letters: readonly number[];
}

/** A year with its figure. */
export interface YearFigure {
  readonly year: number;
  readonly figure: FigureView;
}

/** A series of which the page shows the two ends. */
export interface SeriesLine {
  readonly series: string;
  readonly name: string;
  readonly unit: string;
  /** Null where the series has but one year. */
  readonly first: YearFigure | null;
  readonly last: YearFigure;
  /** Breaks and marked years, each with the position of its words among the notes of the page, from 0. */
  readonly noted: readonly NotedYears[];
  /** Empty = those of its area. */
  readonly sources: readonly CitedSource[];
}

/** Years under one note, `at` its position among the notes of the page, from 0. */
export interface NotedYears {
  readonly years: readonly number[];
  readonly at: number;
}

/** The series of one area. */
export interface SeriesArea {
  readonly name: string;
  readonly lines: readonly SeriesLine[];
  /** Those of every series that names none of its own. */
  readonly sources: readonly CitedSource[];
}

/** The areas with their series in the order of the alphabet. Throws for a series without a name. */
export function seriesAreas(rows: SeriesRows, words: SeriesWords): readonly SeriesArea[] {
  const { compare } = collator(words.language);
  const letters = words.letters[Symbol.iterator]();
  return rows.areas.map(([level, ...members]) =>
    withShared(
      termName(words.language, level),
      members.map((row) => seriesLine(rows, row, words, letters)).sort((a, b) => compare(a.name, b.name)),
    ),
  );
}

function seriesLine(
  { tables, sources }: SeriesRows,
  [series, first, last, cited, ...noted]: SeriesRow,
  { language, names }: SeriesWords,
  letters: Iterator<number>,
): SeriesLine {
  const named = names[series];
  if (named === undefined) throw new Error(`series ${series} has no name`);
  const end = ([year, value, line, table]: SeriesEnd): YearFigure => ({
    year,
    figure: plainFigure(
      formatAmount(language, value),
      value,
      figureAddress('observation', `${tables[table]}:${line}`),
    ),
  });
  return {
    series,
    name: named[0],
    unit: named[1],
    first: first === null ? null : end(first),
    last: end(last),
    noted: noted.map((years) => ({ years, at: letters.next().value ?? 0 })),
    sources: cited.map((at) => ({ id: sources[at] ?? '' })),
  };
}

/** The sources that most series of an area have stand at its name, if they are those of several. */
function withShared(name: string, lines: readonly SeriesLine[]): SeriesArea {
  const idsOf = ({ sources }: SeriesLine): string => sources.map(({ id }) => id).join(' ');
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(idsOf(line), (counts.get(idsOf(line)) ?? 0) + 1);
  const [[most, count] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  if (count < 2) return { name, lines, sources: [] };
  return {
    name,
    lines: lines.map((line) => (idsOf(line) === most ? { ...line, sources: [] } : line)),
    sources: lines.find((line) => idsOf(line) === most)?.sources ?? [],
  };
}
