import type { Level } from '../../../../indicators/figures/observation.ts';
import type { SeriesEnd, SeriesNames, SeriesRow, SeriesRows } from './series-rows.ts';

/** Series of all places with name and unit in a language; rows of places name one by its position. */
export type SeriesList = readonly (readonly [id: string, name: string, unit: string])[];

/** As a {@link SeriesEnd}; without a table it is of the first. */
type PackedEnd = readonly [year: number, value: number, line: number, ...table: readonly number[]];

/** As a {@link SeriesRow}. */
type PackedRow = readonly [
  series: number,
  first: PackedEnd | null,
  last: PackedEnd,
  sources: readonly number[],
  ...noted: readonly (readonly number[])[],
];

/** As {@link SeriesRows}, but for the sources, which stand with those of the whole page. */
export interface PackedSeries extends Pick<SeriesRows, 'tables'> {
  readonly areas: readonly (readonly [level: Level, ...rows: readonly PackedRow[]])[];
}

/** The list of names. Throws for a series of the list without a name. */
export function seriesList(ids: readonly string[], names: SeriesNames): SeriesList {
  return ids.map((id) => {
    const named = names[id];
    if (named === undefined) throw new Error(`series ${id} has no name`);
    return [id, ...named];
  });
}

/** The names of a list by id. */
export function namesInList(list: SeriesList): SeriesNames {
  return Object.fromEntries(list.map(([id, name, unit]) => [id, [name, unit]]));
}

/** Rows that name their series by its position in `ids`. Throws for one that is not there. */
export function packedSeries({ tables, areas }: SeriesRows, ids: readonly string[]): PackedSeries {
  const packed = ([series, first, last, ...rest]: SeriesRow): PackedRow => {
    const at = ids.indexOf(series);
    if (at < 0) throw new Error(`series ${series} is not in the list`);
    return [at, first === null ? null : packedEnd(first), packedEnd(last), ...rest];
  };
  return { tables, areas: areas.map(([level, ...rows]) => [level, ...rows.map(packed)]) };
}

function packedEnd([year, value, line, table]: SeriesEnd): PackedEnd {
  return table === 0 ? [year, value, line] : [year, value, line, table];
}

/** What was packed; `sources` are those of the page, the ones of the series first. Throws for a series without a name. */
export function unpackedSeries(
  { tables, areas }: PackedSeries,
  list: SeriesList,
  sources: readonly string[],
): SeriesRows {
  const unpacked = ([at, first, last, ...rest]: PackedRow): SeriesRow => {
    const [series] = list[at] ?? [];
    if (series === undefined) throw new Error(`series ${at} has no name`);
    return [series, first === null ? null : unpackedEnd(first), unpackedEnd(last), ...rest];
  };
  return { tables, sources, areas: areas.map(([level, ...rows]) => [level, ...rows.map(unpacked)]) };
}

function unpackedEnd([year, value, line, table = 0]: PackedEnd): SeriesEnd {
  return [year, value, line, table];
}
