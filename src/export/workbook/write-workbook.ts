import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { WorkbookCell, WorkbookSheet } from './place-workbook.ts';

/**
 * Writes sheets as an Office Open XML workbook. Texts are cells of text, which no spreadsheet runs as a formula whatever
 * they begin with; numbers stay numbers. The first row of each sheet is bold and stays in sight. A part of the workbook
 * may take less than 160,000 bytes before it is packed: the library packs a larger one in a worker of its own making,
 * which the security policy of the pages does not let it start.
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  return writeXlsxFile(sheets.map(sheetOf)).toBlob();
}

function sheetOf({ name, rows, widths }: WorkbookSheet): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row, at) => row.map((cell) => cellOf(cell, at === 0))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function cellOf(value: WorkbookCell, isHead: boolean): Cell {
  if (value === null || value === '') return null;
  const weight = isHead ? ({ fontWeight: 'bold' } as const) : {};
  return typeof value === 'number' ? { value, type: Number, ...weight } : { value, type: String, ...weight };
}
