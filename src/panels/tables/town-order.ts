import type { Language } from '../../../geodata/types.ts';
import { collator } from '../../i18n/format.ts';
import type { TableFilter, TableState } from '../../state/state.ts';
import type { TownRow } from './town-rows.ts';

/** Keys of a filter that hold lists of choices. */
export type FilterKey = 'regions' | 'branches' | 'enterprises' | 'grades' | 'statuses';

/** One choice of a filter with the count of towns it would show beside the other filters. */
export interface FilterChoice {
  readonly key: FilterKey;
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

const VALUE_OF: Readonly<Record<FilterKey, (row: TownRow) => string | null>> = {
  regions: (row) => row.regionId,
  branches: (row) => row.branch,
  enterprises: (row) => row.industry,
  grades: (row) => row.grade,
  statuses: (row) => row.status,
};

const KEYS = ['regions', 'branches', 'enterprises', 'grades', 'statuses'] as const;

/** Keeps the rows that meet every filter; several values of one key are alternatives. */
export function filterTownRows(rows: readonly TownRow[], filter: TableFilter): readonly TownRow[] {
  return rows.filter((row) => KEYS.every((key) => meets(row, key, filter)) && withinLimits(row, filter));
}

function meets(row: TownRow, key: FilterKey, filter: TableFilter): boolean {
  const wanted: readonly string[] = filter[key];
  const value = VALUE_OF[key](row);
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

function withinLimits(row: TownRow, { minPotential, maxRisk }: TableFilter): boolean {
  const potential = row.potential.value;
  const risk = row.risk.value;
  if (minPotential !== null && (potential === null || potential < minPotential)) return false;
  return maxRisk === null || (risk !== null && risk <= maxRisk);
}

/** Tells whether a filter leaves anything out. */
export function hasFilter(filter: TableFilter): boolean {
  return (
    KEYS.some((key) => filter[key].length > 0) || filter.minPotential !== null || filter.maxRisk !== null
  );
}

/** Choices of one filter, with the count of towns each would show while all other filters stay. */
export function filterChoices(
  rows: readonly TownRow[],
  key: FilterKey,
  filter: TableFilter,
): readonly FilterChoice[] {
  const others = filterTownRows(rows, { ...filter, [key]: [] });
  const values = [...new Set(rows.flatMap((row) => VALUE_OF[key](row) ?? []))].sort();
  const chosen: readonly string[] = filter[key];
  return values.map((value) => ({
    key,
    value,
    count: others.filter((row) => VALUE_OF[key](row) === value).length,
    chosen: chosen.includes(value),
  }));
}

/** Adds a value to a filter, or takes it out where it is in. */
export function toggleFilter(filter: TableFilter, key: FilterKey, value: string): TableFilter {
  const chosen: readonly string[] = filter[key];
  const next = chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value];
  return { ...filter, [key]: next };
}

/** Sorts rows by a column; rows without a value always stand last, ties go by name in the reader's language. */
export function sortTownRows(
  rows: readonly TownRow[],
  { sortBy, descending }: Pick<TableState, 'sortBy' | 'descending'>,
  language: Language,
): readonly TownRow[] {
  const { compare } = collator(language);
  const sign = descending ? -1 : 1;
  const byName = (a: TownRow, b: TownRow) => compare(a.name, b.name);
  return [...rows].sort((a, b) => {
    if (sortBy === 'name') return sign * byName(a, b);
    if (sortBy === 'region') return sign * compare(a.regionName, b.regionName) || byName(a, b);
    const x = columnValue(a, sortBy);
    const y = columnValue(b, sortBy);
    if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1;
    return sign * (x - y) || byName(a, b);
  });
}

function columnValue(row: TownRow, column: string): number | null {
  if (column === 'rank') return row.rank.value;
  if (column === 'potential') return row.potential.value;
  if (column === 'risk') return row.risk.value;
  if (column === 'townLevel') return row.townLevelShare.value;
  if (column === 'population') return row.population.value;
  return row.dimensions.find(({ node }) => node === column)?.score.value ?? null;
}
