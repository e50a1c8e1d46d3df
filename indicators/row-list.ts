/** Row references in one text: each table with its lines, `town-observations:12,47;district-observations:3`. */
export type RowList = string;

/** Writes row references such as `town-observations:12` as one text, in their order, tables together. */
export function rowList(rows: readonly string[]): RowList {
  const lines = new Map<string, string[]>();
  for (const row of rows) {
    const at = row.lastIndexOf(':');
    const table = row.slice(0, at);
    lines.set(table, [...(lines.get(table) ?? []), row.slice(at + 1)]);
  }
  return [...lines].map(([table, all]) => `${table}:${all.join(',')}`).join(';');
}

/** The references that {@link rowList} wrote, one a row; '' gives none. */
export function rowsOfList(list: RowList): readonly string[] {
  return list.split(';').flatMap((part) => {
    const at = part.lastIndexOf(':');
    if (at === -1) return [];
    return part
      .slice(at + 1)
      .split(',')
      .map((line) => `${part.slice(0, at)}:${line}`);
  });
}
