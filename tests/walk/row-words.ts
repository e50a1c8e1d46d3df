import { readSourceRow } from './source-tables.ts';

/** A source row in a line: file, line, series, year and the value as printed. */
export function rowWords(reference: string): string {
  const [table = '', line = ''] = reference.split(':');
  const row = readSourceRow(`${table}.csv`, Number(line));
  if (row === null) return `✗ ${reference} is not there`;
  return `${row.path}:${line} ${row.cells['series']} ${row.cells['year']} "${row.cells['value']}"`;
}
