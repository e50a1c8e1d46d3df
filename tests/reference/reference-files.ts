import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';

/** Folder of the large published data sets: REFERENCE_DIR, else `../shared/reference` beside the project. */
export const referenceDir = resolve(process.env['REFERENCE_DIR'] ?? '../shared/reference');

/** True if a subfolder of the reference data is there; tests that need it are skipped by name otherwise. */
export function hasReference(folder: string): boolean {
  return existsSync(resolve(referenceDir, folder));
}

/** A row of a reference table, by column name. */
export type ReferenceRow = Readonly<Record<string, string>>;

/** Rows of a reference CSV file. */
export function readReference(path: string): readonly ReferenceRow[] {
  const text = readFileSync(resolve(referenceDir, path), 'utf8');
  return Papa.parse<ReferenceRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** A column of numbers for units in the given order; empty and NA are null. */
export function numbersOf(
  rows: readonly ReferenceRow[],
  column: string,
  order: readonly string[],
  key = 'uCode',
): (number | null)[] {
  const byCode = new Map(rows.map((row) => [row[key], row[column]]));
  return order.map((code) => {
    const text = byCode.get(code) ?? '';
    return text === '' || text === 'NA' || text === 'NaN' ? null : Number(text);
  });
}
