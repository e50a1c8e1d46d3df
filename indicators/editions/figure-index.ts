import type { Level, Observation } from '../figures/observation.ts';
import type { SeriesBreak } from '../figures/rule-tables.ts';
import { isBroken } from '../figures/steps/line-breaks.ts';
import { figureKey } from '../figures/steps/scored-figures.ts';
import { median } from './formulas.ts';

/** A median over all sheets in a year, with the rows that made it. */
export interface YearMedian {
  readonly value: number;
  readonly rows: readonly string[];
  readonly sourceIds: readonly string[];
}

/** What prints figures: a place at one level. */
export interface Sheet {
  readonly placeId: string;
  readonly level: Level;
}

/** Which sheets a median is taken over: all of the towns, or without the districts around them. */
export type Sheets = 'all' | 'townLevel';

/** Observations by place, level and series, with the yearly medians that deflate money. */
export interface FigureIndex {
  /** Years of a series, or undefined where none is printed. */
  readonly years: (
    placeId: string,
    level: Level,
    series: string,
  ) => ReadonlyMap<number, Observation> | undefined;
  /** Median of a series over the sheets of a year; null without any. */
  readonly median: (series: string, year: number, sheets: Sheets) => YearMedian | null;
  readonly breaks: readonly SeriesBreak[];
  /** The figure of a row; undefined for anything else that a value may rest on. */
  readonly at: (row: string) => Observation | undefined;
  /** True if the figure of a row is apart from the years around it and nobody knows why. */
  readonly isSpike: (row: string) => boolean;
}

/** Builds the index once, with the spikes by {@link figureKey}; figures must be in base units, one per key (the loader has settled sources). */
export function indexFigures(
  towns: readonly Observation[],
  regions: readonly Observation[],
  breaks: readonly SeriesBreak[],
  spikes: ReadonlySet<string> = new Set(),
): FigureIndex {
  const bySeries = new Map<string, Map<number, Observation>>();
  const byYear = new Map<string, Observation[]>();
  for (const observation of [...towns, ...regions]) {
    const key = `${observation.placeId}|${observation.level}|${observation.series}`;
    const years = bySeries.get(key) ?? new Map<number, Observation>();
    if (!years.has(observation.year)) years.set(observation.year, observation);
    bySeries.set(key, years);
  }
  for (const observation of towns) {
    const key = `${observation.series}|${observation.year}`;
    const list = byYear.get(key);
    if (list === undefined) byYear.set(key, [observation]);
    else list.push(observation);
  }
  const medians = new Map<string, YearMedian | null>();
  const byRow = new Map([...towns, ...regions].map((one) => [one.row, one]));
  return {
    breaks,
    at: (row) => byRow.get(row),
    isSpike: (row) => {
      const one = byRow.get(row);
      return one !== undefined && spikes.has(figureKey(one));
    },
    years: (placeId, level, series) => bySeries.get(`${placeId}|${level}|${series}`),
    median: (series, year, sheets) => {
      const key = `${series}|${year}|${sheets}`;
      const known = medians.get(key);
      if (known !== undefined) return known;
      const printed = byYear.get(`${series}|${year}`) ?? [];
      const made = medianOf(
        sheets === 'all' ? printed : printed.filter((entry) => entry.level !== 'district'),
      );
      medians.set(key, made);
      return made;
    },
  };
}

function medianOf(observations: readonly Observation[]): YearMedian | null {
  const value = median(observations.map((observation) => observation.value));
  if (value === null) return null;
  return {
    value,
    rows: observations.map((observation) => observation.row),
    sourceIds: [...new Set(observations.map((observation) => observation.sourceId))].sort(),
  };
}

/** True if no break of the series lies between two years (the break year itself is on the new side). */
export function sameSide(
  index: FigureIndex,
  sheet: Sheet,
  series: string,
  years: readonly [number, number],
): boolean {
  return !isBroken(index.breaks, { ...sheet, series }, years);
}
