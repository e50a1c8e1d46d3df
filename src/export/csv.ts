import Papa from 'papaparse';
import type { ExportedFile } from './exported-file.ts';

type Rows = readonly (readonly (string | number | null)[])[];

/**
 * How a table is written: `comma` between cells and decimal points, as programs read it; `semicolon` between cells and
 * decimal commas, as a spreadsheet opens it where numbers are written so.
 */
export type CsvForm = 'comma' | 'semicolon';

/** Texts that a spreadsheet runs as a formula. A sign of per cent is none: it is a unit. */
const FORMULA = /^\s*[=+\-@|]|^[\t\r]/;

/**
 * Makes a CSV file that a spreadsheet opens as UTF-8. Cells that it would run as a formula (`= + - @` and the
 * like at the start of a text) are prefixed with an apostrophe; negative numbers stay numbers.
 */
export function csvFile(name: string, rows: Rows, form: CsvForm = 'comma'): ExportedFile {
  const text = csvText(rows, form);
  return { name: `${name}.csv`, blob: new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }) };
}

/** The text of {@link csvFile} without its byte-order mark; null cells stay empty. */
export function csvText(rows: Rows, form: CsvForm = 'comma'): string {
  const decimalMark = form === 'comma' ? '.' : ',';
  const written = (cell: string | number | null): string | null => {
    if (typeof cell === 'number') return String(cell).replace('.', decimalMark);
    return cell !== null && FORMULA.test(cell) ? `'${cell}` : cell;
  };
  return Papa.unparse(
    rows.map((row) => row.map(written)),
    { newline: '\r\n', delimiter: form === 'comma' ? ',' : ';' },
  );
}
