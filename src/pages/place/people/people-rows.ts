import type { PeopleYear, ProjectedYear } from '../../../../indicators/built-people.ts';
import { type RowList, rowsOfList } from '../../../../indicators/row-list.ts';
import type { LatePeople, LateProjection, LateYear } from './late-people.ts';

/** References of rows; those to the table that most are in are lines alone. */
type LinesRow = RowList;

/** A balance with both its parts, or alone. */
type BalanceRow = readonly [value: number, rows: LinesRow, ...parts: readonly [] | readonly [number, number]];

type YearRow = readonly [
  year: number,
  natural: BalanceRow | null,
  migration: BalanceRow | null,
  residents: readonly [value: number, rows: LinesRow] | null,
];

type ProjectedRow = readonly [year: number, value: number, low: number, high: number];

/** A forecast. */
interface ProjectionRows extends Omit<LateProjection, 'years' | 'noChange'> {
  readonly years: readonly ProjectedRow[];
  readonly noChange: readonly ProjectedRow[];
}

/** The people of a town, the same in every language. */
export interface PeopleRows extends Omit<LatePeople, 'years' | 'projection' | 'errors'> {
  /** The table of the lines that name none. */
  readonly table: string;
  readonly years: readonly YearRow[];
  readonly projection: ProjectionRows | null;
}

/** The rows of a town; past errors, which all towns share, stand elsewhere. */
export function peopleRows({ years, projection, errors: _, ...people }: LatePeople): PeopleRows {
  const [row = ''] = years.flatMap(referencesOf).flatMap(rowsOfList);
  const table = row.slice(0, row.lastIndexOf(':') + 1);
  const lines = (rows: RowList): LinesRow => (rows.startsWith(table) ? rows.slice(table.length) : rows);
  const balance = (found: LateYear['natural']): BalanceRow | null =>
    found === null ? null : [found.value, lines(found.rows), ...(found.parts ?? [])];
  return {
    ...people,
    table,
    years: years.map(({ year, natural, migration, residents }) => [
      ...([year, balance(natural), balance(migration)] as const),
      residents === null ? null : [residents.value, lines(residents.rows)],
    ]),
    projection:
      projection === null
        ? null
        : {
            ...projection,
            years: projection.years.map(projectedRow),
            noChange: projection.noChange.map(projectedRow),
          },
  };
}

function referencesOf({ natural, migration, residents }: LateYear): readonly RowList[] {
  return [natural, migration, residents].flatMap((one) => one?.rows ?? []);
}

function projectedRow({ year, value, low, high }: ProjectedYear): ProjectedRow {
  return [year, value, low, high];
}

/** What the rows were made of, with the past errors of all towns. */
export function peopleOfRows(
  { table, years, projection, ...people }: PeopleRows,
  errors: LatePeople['errors'],
): LatePeople {
  const rowsIn = (lines: LinesRow): RowList => (/^\d/.test(lines) ? `${table}${lines}` : lines);
  const balance = (row: BalanceRow | null): LateYear['natural'] => {
    if (row === null) return null;
    const [value, lines, ...parts] = row;
    return { value, parts: parts.length === 0 ? null : parts, rows: rowsIn(lines) };
  };
  const residentsIn = (row: YearRow[3]): PeopleYear['residents'] =>
    row === null ? null : { value: row[0], rows: rowsIn(row[1]) };
  return {
    ...people,
    errors,
    years: years.map(([year, natural, migration, residents]) => ({
      ...{ year, natural: balance(natural), migration: balance(migration) },
      residents: residentsIn(residents),
    })),
    projection:
      projection === null
        ? null
        : {
            ...projection,
            years: projection.years.map(projectedYear),
            noChange: projection.noChange.map(projectedYear),
          },
  };
}

function projectedYear([year, value, low, high]: ProjectedRow): ProjectedYear {
  return { year, value, low, high };
}
