/** A cell as a workbook reader gives it. */
export type WorkbookCell = string | number | boolean | Date | null;

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** One indicator row of a sheet: its label, unit words if any, and what is printed by year. */
export interface WorkbookLine {
  /** Row in the sheet, from 1. */
  readonly row: number;
  readonly label: string;
  /** Label of the row above to which an "of them" row belongs, or ''. */
  readonly parent: string;
  readonly unit: string;
  readonly values: readonly { readonly year: number; readonly text: string; readonly wasText: boolean }[];
}

/** The lines of a sheet, and cells that hold neither a number nor a sign of absence. */
export interface WorkbookLines {
  readonly lines: readonly WorkbookLine[];
  readonly unreadable: readonly { readonly row: number; readonly year: number; readonly text: string }[];
}

const FEWEST_YEARS = 2;
/** Signs by which the statistics office prints "nothing", "not available" and "confidential". */
const ABSENT = new Set(['', '-', '–', '—', '…', '...', '..', 'x', 'х', '***']);

/** Finds the year header and the indicator rows below it; null if the sheet has no row with two or more years. */
export function readWorkbookLines(sheet: WorkbookSheet): WorkbookLines | null {
  const headerAt = sheet.rows.findIndex((row) => yearsOf(row).length >= FEWEST_YEARS);
  const header = sheet.rows[headerAt];
  if (!header) return null;
  const years = yearsOf(header);
  const firstYearColumn = Math.min(...years.map((one) => one.column));
  const unreadable: { row: number; year: number; text: string }[] = [];
  const lines: WorkbookLine[] = [];
  let parent = '';
  for (const [offset, cells] of sheet.rows.slice(headerAt + 1).entries()) {
    const row = headerAt + offset + 2;
    const words = cells
      .slice(0, firstYearColumn)
      .map(toText)
      .filter((text) => text !== '' && !/^\d+(\.\d+)*\.?$/.test(text));
    const label = words[0] ?? '';
    if (label === '') continue;
    const values: { year: number; text: string; wasText: boolean }[] = [];
    for (const { column, year } of years) {
      const cell = cells[column] ?? null;
      const text = toNumberText(cell);
      if (text === null) unreadable.push({ row, year, text: toText(cell) });
      else if (text !== '') values.push({ year, text, wasText: typeof cell === 'string' });
    }
    if (values.length > 0) lines.push({ row, label, parent, unit: words[1] ?? '', values });
    if (!isPartOfParent(label)) parent = label;
  }
  return { lines, unreadable };
}

function yearsOf(
  row: readonly WorkbookCell[],
): readonly { readonly column: number; readonly year: number }[] {
  const years: { column: number; year: number }[] = [];
  for (const [column, cell] of row.entries()) {
    const match = /^((?:19|20)\d{2})(?:\s*(?:г\.?|год|ж\.?|жыл))?\s*(?:\d\)|\*+)?$/.exec(toText(cell));
    if (match) years.push({ column, year: Number(match[1]) });
  }
  return years;
}

function isPartOfParent(label: string): boolean {
  return /^(в том числе|из них|мужчины|женщины|соның ішінде|оның ішінде|ерлер|әйелдер)/i.test(label);
}

function toText(cell: WorkbookCell): string {
  if (cell === null || typeof cell === 'boolean') return '';
  if (cell instanceof Date) return String(cell.getFullYear());
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** A printed number with a point; '' for an absent value, null for anything that cannot be read. */
function toNumberText(cell: WorkbookCell): string | null {
  // Binary dust such as 0.30000000000000004 is the workbook's, not the printed table's.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  const text = toText(cell);
  if (ABSENT.has(text.toLowerCase())) return '';
  const bare = text
    .replace(/[\s\u00A0]/g, '')
    .replace(/(?:\d\)|\*+)$/, '')
    .replace(',', '.')
    .replace(/^[–−]/, '-');
  return /^-?\d+(\.\d+)?$/.test(bare) ? bare : null;
}
