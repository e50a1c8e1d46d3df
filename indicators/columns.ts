/** The rows of a table by its columns: what stands in one column is alike, and is packed well side by side. */
export type Columns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

/** A table by its columns, those of its first row. Without rows it has none. */
export function inColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const columns: unknown = Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])]));
  return columns as Columns<Row>;
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
