import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TableTexts } from './read-table.ts';

/** Folder of the source tables in this repository. */
export const TABLES_DIR = fileURLToPath(new URL('../tables/', import.meta.url));

/** Reads every `.csv` of a folder as text by file name (Node only); bytes that are no UTF-8 become U+FFFD, which the reader reports. */
export async function readTableFiles(dir: string = TABLES_DIR): Promise<TableTexts> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.csv')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
