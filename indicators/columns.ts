/** The rows of a table by its columns: what stands in one column is alike, and is packed well side by side. */
export type Columns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

/**
 * A table by its columns; without rows it has none.
 * @throws if a row has not the columns of the first, as what it has beside them would be lost
 */
export function inColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const odd = rows.findIndex((row) => Object.keys(row).sort().join() !== [...keys].sort().join());
  if (odd !== -1)
    throw new Error(
      `row ${odd + 1} has not the columns of the first: ${Object.keys(rows[odd] ?? {}).join(', ')}`,
    );
  const columns: unknown = Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])]));
  return columns as Columns<Row>;
}

/** Whether it is a table by its columns, each as long as the first. */
export function isInColumns(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const [first, ...others]: unknown[] = Object.values(value);
  return (
    Array.isArray(first) && others.every((column) => Array.isArray(column) && column.length === first.length)
  );
}

/** The rows again; what stands in them is the same as in the columns, not a copy of it. */
export function rowsOf<Row extends object>(columns: Columns<Row>): readonly Row[] {
  const entries = Object.entries<readonly unknown[]>(columns);
  const count = entries[0]?.[1].length ?? 0;
  return Array.from(
    { length: count },
    (_, at) => Object.fromEntries(entries.map(([key, column]) => [key, column[at]])) as Row,
  );
}
