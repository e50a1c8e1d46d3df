import Papa from 'papaparse';
import type { ExportedFile } from './exported-file.ts';

/**
 * Makes a CSV file that a spreadsheet opens as UTF-8. Cells that it would run as a formula (`= + - @` and the
 * like at the start of a text) are prefixed with an apostrophe; negative numbers stay numbers.
 */
export function csvFile(name: string, rows: readonly (readonly (string | number | null)[])[]): ExportedFile {
  const text = csvText(rows);
  return { name: `${name}.csv`, blob: new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }) };
}

/** The text of {@link csvFile} without its byte-order mark; null cells stay empty. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: /^\s*[=+\-@\t\r|%]/ },
  );
}
