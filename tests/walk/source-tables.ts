import { readFileSync } from 'node:fs';
import { cell, readCsv } from '../../indicators/figures/read-csv.ts';

/** Folders in which a table is looked for. */
const FOLDERS = ['indicators/tables', 'geodata/tables'];

interface Table {
  readonly path: string;
  /** Cells by line of the file (the header is line 1), by column. */
  readonly rows: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

const tables = new Map<string, Table | null>();

/** Reads a row of a source table straight from its file, past the loader; null if there is no such line. */
export function readSourceRow(
  file: string,
  line: number,
): { readonly path: string; readonly cells: Readonly<Record<string, string>> } | null {
  const known = tables.get(file);
  const table = known === undefined ? readTable(file) : known;
  tables.set(file, table);
  const cells = table?.rows.get(line);
  return table && cells ? { path: table.path, cells } : null;
}

/** The first row of a source table whose cells are these; null if there is none. */
export function findSourceRow(
  file: string,
  wanted: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | null {
  const table = tables.get(file) ?? readTable(file);
  tables.set(file, table);
  const isWanted = (cells: Readonly<Record<string, string>>): boolean =>
    Object.entries(wanted).every(([column, text]) => cells[column] === text);
  return [...(table?.rows.values() ?? [])].find(isWanted) ?? null;
}

function readTable(file: string): Table | null {
  for (const folder of FOLDERS) {
    const path = `${folder}/${file}`;
    const text = readText(path);
    if (text === null) continue;
    const { header, rows } = readCsv(file, text);
    const cells = rows.map(
      (row) => [row.line, Object.fromEntries(header.map((name) => [name, cell(row, name)]))] as const,
    );
    return { path, rows: new Map(cells) };
  }
  return null;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
