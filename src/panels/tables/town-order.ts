import type { Language } from '../../../geodata/types.ts';
import { collator } from '../../i18n/format.ts';
import type { SceneFilter } from '../../layers/scene.ts';
import type { TableState } from '../../state/state.ts';
import type { TownRow } from './town-rows.ts';

/** The rows of a table in its groups, each in the order of the rows given. */
export interface TownGroups {
  /** In the order in which they were pinned, whatever the filter says of them. */
  readonly pinned: readonly TownRow[];
  readonly ranked: readonly TownRow[];
  readonly unranked: readonly TownRow[];
  /** Nothing rules them out, but not all that is asked is known. */
  readonly unknown: readonly TownRow[];
}

/** Puts rows into the groups of the table; those that do not meet the filter are left out unless pinned. */
export function groupTownRows(
  rows: readonly TownRow[],
  filter: Pick<SceneFilter, 'verdicts'> | null,
  pins: readonly string[],
): TownGroups {
  const pinned = pins.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const rest = rows.filter(({ id }) => !pins.includes(id));
  const verdict = ({ id }: TownRow) => filter?.verdicts.get(id) ?? 'met';
  const met = rest.filter((row) => verdict(row) === 'met');
  const isRanked = ({ rank }: TownRow) => rank.value !== null;
  return {
    pinned,
    ranked: met.filter(isRanked),
    unranked: met.filter((row) => !isRanked(row)),
    unknown: rest.filter((row) => verdict(row) === 'unknown'),
  };
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
  if (column === 'measure') return row.measure?.value ?? null;
  if (column === 'potential') return row.potential.value;
  if (column === 'risk') return row.risk.value;
  if (column === 'townLevel') return row.townLevelShare.value;
  if (column === 'population') return row.population.value;
  return row.dimensions.find(({ node }) => node === column)?.score.value ?? null;
}
