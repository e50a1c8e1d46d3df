import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

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

function readTable(file: string): Table | null {
  for (const folder of FOLDERS) {
    const path = `${folder}/${file}`;
    const text = readText(path);
    if (text === null) continue;
    const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
    const [header = [], ...body] = parsed.data;
    const rows = body.map(
      (cells, index) =>
        [index + 2, Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']))] as const,
    );
    return { path, rows: new Map(rows) };
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
